internal import Cataloguing
internal import Foundation
internal import Publishing
internal import Reading
internal import Testing

@testable internal import Papers
@testable internal import noticeboard

/// What `Examples/Thornby/EXPECTED.md` says of its papers.
struct ThornbyPaperTests {
  private static let home =
    URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/Examples/Thornby"

  private func orders(for audience: Audience) async throws -> [PaperOrder] {
    let progress = Progress.unwatched
    let project = try await Project(
      reading: try Workspace(at: Self.home),
      today: "2026-11-21",
      progress: progress
    )
    return PaperOrder.all(of: EditionView(of: project.catalogue, for: audience), styled: "")
  }

  private func data(_ address: String, for audience: Audience = .public) async throws -> [String:
    Any]
  {
    let order = try #require(try await orders(for: audience).first { $0.address == address })
    return try #require(try JSONSerialization.jsonObject(with: Data(order.plain)) as? [String: Any])
  }

  private func names(_ entries: Any?) -> [String] {
    (entries as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }

  @Test(arguments: Audience.allCases)
  func eachAreaHasADirectoryInTwoSizes(_ audience: Audience) async throws {
    let addresses = try await orders(for: audience).map(\.address)
    for area in ["lower-fenwick", "thornby"] {
      #expect(addresses.contains("areas/\(area)-directory.pdf"))
      #expect(addresses.contains("areas/\(area)-large-print.pdf"))
    }
    #expect(!addresses.contains { $0.hasPrefix("networks/") })
  }

  @Test func aDirectoryIsUsedUntilTheFirstCourseInItEnds() async throws {
    let thornby = try await data("areas/thornby-directory.pdf")
    #expect(thornby["use-until"] as? String == "7 December 2026")
  }

  @Test func groupsThatSourcesDisagreeOnAreToBeCheckedFirst() async throws {
    let thornby = try await data("areas/thornby-directory.pdf")
    let unsure = names(thornby["check-first"])
    for name in ["Otterby Strollers", "Stitch and Chatter", "Path Keepers", "Otterby Board Games"] {
      #expect(unsure.contains(name), "\(name)")
    }
    let sure = (thornby["parts"] as? [[String: Any]] ?? []).flatMap { names($0["entries"]) }
    #expect(Set(sure).isDisjoint(with: unsure))
    #expect(sure.contains("Thornby Community Choir"))
  }

  @Test func theEveningsOfThornbyAreSaidWithTheWayHome() async throws {
    let thornby = try await data("areas/thornby-directory.pdf")
    let evenings = names((thornby["evenings"] as? [String: Any])?["entries"])
    #expect(evenings.contains("Rainbow Table") && evenings.contains("Thornby Community Choir"))
    let choir = (thornby["parts"] as? [[String: Any]] ?? [])
      .flatMap { $0["entries"] as? [[String: Any]] ?? [] }
      .first { $0["name"] as? String == "Thornby Community Choir" }
    let facts = choir?["facts"] as? [[String: String]] ?? []
    let home = facts.first { $0["label"] == "Getting home" }?["text"]
    #expect(home?.contains("It leaves before this ends") == true)
  }

  /// The words of EXPECTED.md that no public byte may hold.
  @Test(arguments: ["drinking near the machines", "8 Lantern Yard", "NG00 5AD", "3 Weaver Row"])
  func whatIsPrivateStandsInNoPublicPaper(_ words: String) async throws {
    for order in try await orders(for: .public) {
      let isThere = String(decoding: order.plain, as: UTF8.self).contains(words)
      #expect(!isThere, "\(order.address)")
    }
  }
}
