import Cataloguing
import Papers
import Publishing
import Testing

/// What of a leaflet goes on paper, and on which papers.
struct LeafletPaperTests {
  private func board(_ text: String, _ facts: String = "size: A5", _ more: [String: String] = [:])
    -> Board
  {
    let leaflet = "---\ntitle: Tea for two\n\(facts)\n---\n\n\(text)\n"
    return Board(["Content/leaflets/tea.md": leaflet].merging(more) { $1 })
  }

  private func data(_ text: String, _ facts: String = "size: A5") throws -> PaperData {
    try board(text, facts).data("leaflets/tea.pdf")
  }

  @Test(arguments: [
    ("A5", ["-booklet", "-large-print", "-notice", ""]),
    ("A4", ["-large-print", "-notice", ""]),
    ("DL", ["-large-print", "-notice", ""]),
    ("A4 folded", ["-for-printing", "-large-print", "-notice", ""]),
  ])
  func aSizeSaysWhichPapersThereAre(_ size: String, _ endings: [String]) throws {
    let orders = try board("Come in.", "size: \(size)").orders()
    let own = orders.filter { $0.address.hasPrefix("leaflets/") }
    #expect(own.map(\.address) == endings.map { "leaflets/tea\($0).pdf" })
    #expect(own.allSatisfy { $0.linkedFrom == ["leaflets/tea.html"] })
  }

  @Test func whomItIsForStandsApartFromTheRest() throws {
    let data = try data("Hello.\n\n## This is for you if\n\n- you like tea\n\n## Where\n\nHere.")
    #expect(data["intro"][0]["runs"].words == "Hello.")
    let panel = data["first"][0]
    #expect(panel["k"].text == "panel" && panel["blocks"].all.count == 2, "\(panel)")
    #expect(data["rest"].all.map { $0["runs"].words } == ["Where", "Here."])
  }

  @Test func noLevelOfHeadingIsLeftOut() throws {
    let data = try data("# One\n\n#### Two\n\n## Three\n\n##### Four\n\nx")
    #expect(data["rest"].all.compactMap { $0["level"].number } == [2, 3, 3, 4])
  }

  @Test(arguments: [
    (
      "[the advice desk](https://desk.example/help)", "https://desk.example/help",
      "desk.example/help"
    ),
    ("[desk.example](https://desk.example/help)", "https://desk.example/help", nil),
    ("[ring 01632 960123](tel:01632960123)", "tel:01632960123", nil),
    ("[write to us](mailto:a@b.example)", "mailto:a@b.example", "a@b.example"),
    ("[Thornby](../areas/thornby.md)", "https://board.example/areas/thornby.html", nil),
    ("[who to refer](/who-to-refer.html)", nil, nil),
    ("[run](javascript:alert(1))", nil, nil),
  ])
  func aLinkSaysWhereItLeadsOnlyIfItsWordsDoNot(
    _ text: String,
    _ href: String?,
    _ shown: String?
  ) throws {
    let run = try data(text)["intro"][0]["runs"][0]
    #expect(run["href"].text == href && run["shown"].text == shown, "\(run)")
  }

  @Test func whatAnAuthorStressesIsBold() throws {
    let runs = try data("so *very* **good**")["intro"][0]["runs"]
    #expect(runs.all.map { $0["strong"].isThere } == [false, true, false, true], "\(runs)")
  }

  @Test func wordsForTheTypesetterStayWords() throws {
    let text = ##"#panic("x") @ref $x$ #read("/etc/passwd")"##
    let data = try data(text, "size: A5\ndo_this: '\(text)'")
    #expect(data["intro"][0]["runs"].words == text)
    #expect(data["next"].text == text + ".")
  }

  @Test func aDrawingBringsItsWordsItsFileAndHowSmallItsLettersAre() throws {
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">
      <text x="1" y="9" font-size="20">a</text><text x="1" y="50" font-size="12">b</text></svg>
      """
    let board = board(
      "![x](chart.svg)",
      "size: A5",
      [
        "Content/pictures/chart.svg": drawing,
        "Content/pictures/chart.yml": "file: chart.svg\nkind: chart\nalt: Tea by day.\n",
      ]
    )
    let picture = try board.data("leaflets/tea.pdf")["intro"][0]
    let file = try #require(try board.order("leaflets/tea.pdf").pictures.first)
    #expect(picture["k"].text == "picture" && picture["alt"].text == "Tea by day.", "\(picture)")
    #expect(picture["href"].text == "/pictures/" + file.path && !file.path.contains("/"))
    #expect(picture["letters"].number == 300)
  }

  @Test func whatIsForPracticesLeadsToNoPublicPage() throws {
    let board = board("x", "audience: practice")
    #expect(try !board.orders().contains { $0.source == "Content/leaflets/tea.md" })
    #expect(try !board.data("leaflets/tea.pdf", for: .practice)["page"].isThere)
    let open = try self.board("x").data("leaflets/tea.pdf")
    #expect(open["page"]["href"].text == "https://board.example/leaflets/tea.html")
  }

  @Test func bothEditionsShareOnePaper() throws {
    let board = board("x")
    let (open, practice) = (
      try board.order("leaflets/tea.pdf"), try board.order("leaflets/tea.pdf", for: .practice)
    )
    #expect(open == practice)
  }
}
