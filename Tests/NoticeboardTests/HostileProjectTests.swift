internal import Foundation
internal import Testing

@testable internal import noticeboard

/// Whole builds with a file in them that is wrong in one way: what is good is published, what is
/// not is named, and nothing of it gets out.
struct HostileProjectTests: ~Copyable {
  private static let good = """
    ---
    name: Good Company
    what: Come for tea.
    where: Example Hall, High Street, NG00 0AA
    when: Every Tuesday, 10am to 12 noon
    contact: The leader, 01632 960123
    ---
    Hello.
    """

  private let project: Scratch

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write(
      "Site/site.yml",
      "name: Board\nrun by: Hub\naddress: https://board.example\ncontact:\n  phone: 01632 960100\n"
    )
    try project.write("Content/listings/good.md", good)
    return project
  }

  private func build(_ more: String...) async -> ExitCode {
    await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"] + more
    )
  }

  /// A file's place, its bytes, and words of the finding about it; nil for none.
  typealias Case = (place: String, bytes: [UInt8], says: String?)

  private static func page(_ facts: String, _ body: String = "CANARY") -> [UInt8] {
    Array("---\n\(facts)\n---\n\(body)\n".utf8)
  }

  private static func listing(_ more: String) -> [UInt8] {
    Array(good.replacingOccurrences(of: "\n---\nHello.", with: "\n\(more)\n---\nCANARY").utf8)
  }

  private static let pages: [Case] = [
    ("a.md", page("title: A\nslug: \"../../x\""), "cannot be an address"),
    ("a.md", page("title: A\nslug: \"/etc/passwd\""), "cannot be an address"),
    ("a.md", page("title: A\nslug: \"..\""), "cannot be an address"),
    ("a.md", page("title: A\nslug: \"\""), "cannot be an address"),
    ("a.md", page("title: A\nslug: \"a\\\\b\""), "cannot be an address"),
    ("a.md", page("title: A\nslug: nul"), "is kept for the tool"),
    ("a.md", page("title: A\nslug: \(String(repeating: "a", count: 300))"), "cannot be an address"),
    ("a.md", page("title: A\nslug: .htaccess"), "cannot be an address"),
    ("a.md", page("title: A\ntitle: B"), "stands twice"),
    ("a.md", page("title: Walk: far"), "cannot be read as it stands"),
    ("a.md", page("title: &a [x, *a]"), "begins with &"),
    ("a.md", page("title: !!binary x"), "begins with !"),
    ("a.md", page("? [a]\n: b"), "not a name"),
    ("a.md", page("title: A\n\tslug: b"), "begins with a tab"),
    ("a.md", Array("---\ntitle: A\nCANARY\n".utf8), "closing --- is missing"),
    ("a.md", Array("CANARY\n".utf8), "facts at the head are missing"),
    ("a.md", [0xFF, 0xFE] + Array("-\0-\0-\0".utf8), "UTF-16"),
    ("a.md", page("title: A") + [0xE9], "not a letter in UTF-8"),
    ("a.md", page("title: A") + [0xC0, 0xAF], "not a letter in UTF-8"),
    ("a.md", page("title: A") + [0], "empty (zero) byte"),
    ("a.md", page("title: A", String(repeating: "> ", count: 40) + "x"), "Markdown"),
    ("a.txt", Array("CANARY".utf8), "nothing on the site uses"),
    ("a.zip", Array("PK".utf8), "is of a kind that noticeboard does not read"),
  ]

  @Test(arguments: pages.indices)
  func aBrokenPageIsNamedAndTheRestStands(_ index: Int) async throws {
    let (name, bytes, says) = Self.pages[index]
    let text = try await finding(of: "Content/pages/\(name)", bytes)
    if let says, says != "Markdown" { #expect(text.contains(says), "\(text)") }
    #expect(!text.isEmpty)
    #expect(project.text("Output/public/pages/a.html") == nil)
    #expect(!published().contains("CANARY"))
  }

  private static let listings: [Case] = [
    ("x.md", listing("review by: 2026-02-30"), "is not a day in the calendar"),
    ("x.md", listing("show until: 31 June 2026"), "is not a day in the calendar"),
    ("x.md", listing("pictures: none-such"), "there is no picture"),
    ("x.md", listing("cost: 943 476 5919"), "looks like an NHS number"),
    ("x.md", listing("colour: red"), "unknown field"),
  ]

  @Test(arguments: listings.indices)
  func aBrokenListingIsNamedAndTheRestStands(_ index: Int) async throws {
    let (name, bytes, says) = Self.listings[index]
    let text = try await finding(of: "Content/listings/\(name)", bytes)
    #expect(text.contains(says ?? ""), "\(text)")
    #expect(!published().contains("CANARY"))
  }

  private static let accepted: [(facts: String, shown: String)] = [
    ("title: \"1.10\"", "1.10"), ("title: 012", "012"), ("title: 10:30", "10:30"),
    ("title: NO", "NO"), ("title: 999999999999999999:59", "999999999999999999:59"),
    ("title: \"<script>alert(1)</script>\"", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("title: Café\r", "Café"),
  ]

  @Test(arguments: accepted.indices)
  func wordsStayAsTheyWereTyped(_ index: Int) async throws {
    let (facts, shown) = Self.accepted[index]
    _ = try await finding(of: "Content/pages/a.md", Self.page(facts, "Hello."), ends: .done)
    let page = project.text("Output/public/pages/a.html") ?? ""
    #expect(page.contains("<h1>\(shown)</h1>"), "\(page)")
  }

  @Test(arguments: [
    "{", "[]", "[{\"id\":\"1\",\"name\":\"CANARY\"},{\"id\":", "<html>", "id,\"a\nb",
  ])
  func aFeedThatCannotBeReadToItsEndStopsTheBuild(_ text: String) async throws {
    #expect(await build() == .done)
    let before = published()
    let name = text.hasPrefix("id") ? "feed.csv" : "feed.json"
    try project.write("Content/directory/sources.yml", Self.sources(name))
    try project.write("Content/directory/" + name, text)
    #expect(await build() == .refused)
    #expect(published() == before)
  }

  @Test func aFeedThatLostMoreThanHalfStopsTheBuild() async throws {
    try project.write("Content/directory/sources.yml", Self.sources("feed.json"))
    func build(_ records: Int, _ more: String...) async throws -> ExitCode {
      let items = (0..<records).map { "{\"id\":\"\($0)\",\"name\":\"Record \($0)\"}" }
      try project.write("Content/directory/feed.json", "[\(items.joined(separator: ","))]")
      return await Noticeboard.run(
        ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"] + more
      )
    }
    #expect(try await build(40) == .done)
    #expect(try await build(20) == .done)
    #expect(try await build(9) == .refused)
    #expect(published().contains("Record 19"))
    #expect(try await build(9, "--accept-shrink") == .done)
    #expect(try await build(9) == .done)
    #expect(!published().contains("Record 19"))
    try project.write("Output/.feeds", "noticeboard.feeds/1\nrubbish")
    #expect(try await build(1) == .done)
  }

  private static func sources(_ file: String) -> String {
    "sources:\n  - id: county\n    label: County\n    owner: County\n    licence: ours\n"
      + "    file: \(file)\n    retrieved: 1 November 2026\n"
  }

  /// Builds with one more file, and gives what the report says of it.
  private func finding(
    of place: String,
    _ bytes: [UInt8],
    ends code: ExitCode? = nil
  ) async throws -> String {
    try project.write(place, "")
    try Data(bytes).write(to: URL(fileURLWithPath: project.path + "/" + place))
    let ended = await build()
    #expect(code.map { $0 == ended } ?? (ended == .withheld || ended == .done))
    #expect(project.text("Output/public/groups/good.html") != nil)
    let report = project.text("Output/report.json") ?? ""
    return report.split(separator: "\n").filter { $0.contains("\"\(place)\"") }.joined()
  }

  private func published() -> String {
    ["public", "practice"].map { edition in
      project.site("Output/\(edition)").sorted { $0.key < $1.key }.map(\.value).joined()
    }.joined()
  }
}
