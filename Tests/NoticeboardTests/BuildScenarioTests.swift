internal import Foundation
internal import Testing

@testable internal import noticeboard

/// Whole builds, as a user runs them, from the command line to the files on the disk.
struct BuildScenarioTests: ~Copyable {
  private static let site = """
    name: Thornby noticeboard
    run by: Thornby Hub
    address: https://thornby.example
    contact:
      phone: 01632 960100
    """
  private static let listing = """
    ---
    name: Tuesday Coffee and Crafts
    what: Bring some knitting or just come for a chat.
    where: Example Village Hall, High Street, NG00 0AA
    when: Every Tuesday, 10am to 12 noon
    contact: The leader, 01632 960123
    ---
    We are a small group.
    """

  private let project: Scratch

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write("Site/site.yml", site)
    try project.write("Content/listings/coffee.md", listing)
    return project
  }

  private func build(_ more: String...) async -> ExitCode {
    await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"] + more
    )
  }

  @Test func theLeastListingBecomesAPageInBothEditions() async throws {
    #expect(await build() == .done)
    for edition in ["public", "practice"] {
      let text = project.text("Output/\(edition)/groups/coffee.html")
      let page = try #require(text)
      #expect(page.contains("Tuesdays, 10am to midday"))
      #expect(page.contains("Tuesday 24 November"))
      #expect(page.contains("tel:+441632960123"))
      #expect(page.contains("Ask the group"))
    }
  }

  @Test func oneBadFileIsNamedAndTheRestIsPublished() async throws {
    try project.write(
      "Content/listings/broken.md",
      "---\nname: Broken\nwhere: Hall: the big one\n---\nHello.\n"
    )
    #expect(await build() == .withheld)
    #expect(project.text("Output/public/groups/coffee.html") != nil)
    #expect(project.text("Output/public/groups/broken.html") == nil)
    let written = project.text("Output/report.json")
    let report = try #require(written)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    )
    let findings = try #require(json["findings"] as? [[String: Any]])
    let finding = try #require(
      findings.first { $0["file"] as? String == "Content/listings/broken.md" }
    )
    #expect(finding["line"] as? Int == 3)
    #expect((finding["remedy"] as? String)?.contains("where: \"Hall: the big one\"") == true)
    let counts = try #require(json["counts"] as? [String: Int])
    #expect(counts["read"] == 2)
    #expect(counts["published"] == 1)
    #expect(counts["withheld"] == 1)
  }

  /// The word stands in the tool's own pages, and the group has not said that it may be printed.
  @Test func aDetailThatCannotBeHiddenTakesOnlyItsOwnFileOffTheSite() async throws {
    try project.write(
      "Content/listings/walk.md",
      "---\nname: Thornby Walkers\nwhat: A slow walk by the river for anyone.\n"
        + "where: The Hall, NG00 0AA\nwhen: Mondays, 2pm to 4pm\ncontact: Noreferrer Noopener, 01632 960101\n"
        + "cost: ask\naccess: ask\ngetting here: ask\nfirst visit: ask\n"
        + "group needs: noreferrer\n---\nCome along. See [the map](https://maps.example/).\n"
    )
    #expect(await build() == .withheld)
    #expect(project.text("Output/public/groups/walk.html") == nil)
    #expect(project.text("Output/public/groups/coffee.html") != nil)
    let report = project.text("Output/report.json") ?? ""
    #expect(report.contains("private-detail") && report.contains("Content/listings/walk.md"))
  }

  @Test func everyBuildOfTheSameContentAndDayGivesTheSameBytes() async throws {
    #expect(await build() == .done)
    let first = project.files("Output/public")
    try project.shell("touch -d 2001-01-01 Content/listings/coffee.md && rm -rf Output")
    unsafe setenv("TZ", "Pacific/Auckland", 1)
    unsafe setenv("LANG", "tr_TR.UTF-8", 1)
    #expect(await build() == .done)
    unsafe unsetenv("TZ")
    #expect(project.files("Output/public") == first)
  }

  @Test func aListingThatGoesAwayLeavesNoTrace() async throws {
    try project.write(
      "Content/listings/chess.md",
      Self.listing.replacingOccurrences(of: "Tuesday Coffee and Crafts", with: "Zugzwang Chess")
    )
    #expect(await build() == .done)
    #expect(project.files("Output/public").values.contains { $0.contains("Zugzwang Chess") })
    try project.write(
      "Content/listings/chess.md",
      Self.listing.replacingOccurrences(
        of: "name: Tuesday Coffee and Crafts",
        with: "name: Zugzwang Chess\ndraft: yes"
      )
    )
    #expect(await build() == .done)
    #expect(!project.files("Output").values.contains { $0.contains("Zugzwang Chess") })
  }

  @Test func onlyTheEditionAskedForIsMade() async throws {
    #expect(await build("--edition", "public") == .done)
    #expect(project.text("Output/public/index.html") != nil)
    #expect(project.text("Output/practice/index.html") == nil)
  }

  @Test(arguments: [
    ("Site/site.yml", "name: Only a name\n", ExitCode.settings),
    ("Templates/group.html", "<h1>{{titel}}</h1>", .settings),
    (
      "Templates/page.html", "<html><head></head><body onload=\"x()\">{{{content}}}</body></html>",
      .refused
    ),
    ("Content/listings/coffee.md", "---\nname: X\n---\n", .withheld),
  ])
  func whatCannotBeUsedEndsWithItsOwnCode(_ file: String, _ text: String, _ code: ExitCode)
    async throws
  {
    #expect(await build() == .done)
    let before = project.files("Output/public")
    try project.write(file, text)
    #expect(await build() == code)
    if code != .withheld { #expect(project.files("Output/public") == before) }
  }

  @Test func aMistypedCommandEndsWithTwo() async {
    #expect(await Noticeboard.run(["build", "--editoin", "public"]) == .mistyped)
    #expect(await Noticeboard.run(["build", "--today", "31 November"]) == .mistyped)
    #expect(await Noticeboard.run(["explain", "no-such-rule"]) == .mistyped)
  }
}
