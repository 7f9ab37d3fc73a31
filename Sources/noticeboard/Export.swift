internal import ArgumentParser
internal import Cataloguing
internal import Publishing

/// Gives out the merged directory as one list, without making a site.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give out the merged directory as Open Referral UK 3.0, in one list."
  )

  @OptionGroup var common: CommonOptions

  @Option(help: "Whose edition to give out: what anyone may read, or what practices may.")
  var edition = ExportEdition.public

  func run() async throws {
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    let audience = edition.audience
    let search = PrivacySearch(project.catalogue, for: audience)
    let files = ReferralFiles(EditionView(of: project.catalogue, for: audience))
    let pages = try await Work.shared(Array(0..<files.pageCount), atOnce: 1) { number in
      let lines = files.lines(ofPage: number)
      return (lines: lines, leaks: lines.flatMap { search.leaks(in: $0) })
    }
    if let leak = pages.lazy.flatMap(\.leaks).first {
      throw StopReason(
        .refused,
        "the list would show what “\(leak.path)” keeps private (\(leak.field))",
        remedy: "say there that it may be printed, or take it out here or there"
      )
    }
    common.terminal.result(data: files.whole(pages.map(\.lines)))
  }
}

enum ExportEdition: String, CaseIterable, ExpressibleByArgument, Sendable {
  case `public`, practice

  var audience: Audience {
    switch self {
    case .public: .public
    case .practice: .practice
    }
  }
}
