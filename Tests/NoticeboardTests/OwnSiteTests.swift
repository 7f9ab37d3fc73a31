internal import Checking
internal import Foundation
internal import Reading
internal import Testing

@testable internal import noticeboard

/// The site of this repository is one that its own checker is content with.
struct OwnSiteTests {
  private static let home = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Each with the reason why it stands.
  private static let known = [
    // Nobody has told us when it starts; the page says to ask.
    "Content/listings/friendship-group-ladybrook.md: when-question"
  ]

  @Test func midNottsHasNoErrorsAndNoWarningsButTheKnown() async throws {
    let progress = Progress.unwatched
    let project = try await Project(
      reading: try Workspace(at: Self.home),
      today: "2026-11-21",
      progress: progress
    )
    let found = project.report.findings.filter { $0.severity > .advice }
    #expect(found.map { "\($0.file): \($0.rule)" } == Self.known)
  }
}
