import Testing

@testable import Reading

/// Ways to make libcmark-gfm slow or its tree huge, each refused with the limit it passes; and
/// ordinary texts of some length, which are let through.
struct GuardTests {
  private func refusal(_ markdown: String) -> String? {
    Manuscript("---\nname: x\n---\n" + markdown).findings
      .first { $0.rule == "markdown-limit" }?.message
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test(
    arguments: [
      ("a long text", times(66_000, "a\n\n"), "over 64 KB"),
      ("a long line", times(8_200, "a"), "over 8 KB"),
      ("a long paragraph", times(4_100, "a\n"), "paragraph is over 8 KB"),
      ("a paragraph below a table", "|a|\n|-|\n|b|\n" + times(4_100, "a\n"), "paragraph is over"),
      ("rows in an item", "- a\n|b|\n|-|\n" + times(2_100, "|b|\n"), "paragraph is over"),
      ("rows below a wider head", "|a|\n|-|-|\n" + times(2_100, "|b|\n"), "paragraph is over"),
      (
        "rows of a table in a comment", "<!--\n\n|a|\n|-|\n| --> |\n" + times(2_100, "|b|\n"),
        "paragraph is over"
      ),
      ("no code after all", "~~~ `\n```\n~~~\n" + times(4_100, "a\n"), "paragraph is over"),
      ("lines below code", "```\na\n```\n" + times(4_100, "a\n"), "paragraph is over"),
      ("lines in an item", "- a\n" + times(4_100, "a\n"), "paragraph is over"),
      ("numbers below words", "a\n" + times(2_100, "2. a\n"), "paragraph is over"),
      ("items too far in", "a\n" + times(2_100, "    - a\n"), "paragraph is over"),
      ("many quotations", times(17, "> ") + "a", "over 16 list"),
      ("many bullets", times(17, "- ") + "a", "over 16 list"),
      ("many numbers", times(17, "1. ") + "a", "over 16 list"),
      (
        "a wide, long table", times(99, "|") + "\n" + times(99, "|-") + "\n" + times(300, "|a|\n"),
        "over 20,000"
      ),
      (
        "many small tables",
        times(9, times(99, "|") + "\n" + times(99, "|-") + "\n" + times(30, "|a|\n") + "\n"),
        "tables have over 20,000"
      ),
      ("many columns", times(201, "|"), "over 200 “|”"),
      ("many lines of dashes", times(9, "|-|\n"), "over 8 lines"),
      ("many instructions", times(65, "a <? b\n\n"), "over 64"),
      ("many declarations", times(65, "a <!A b\n\n"), "over 64"),
      ("many brackets", times(4_001, "[\n\n"), "over 4,000"),
      ("many references", times(2_001, "[\n\n") + "[a]: /b", "over 2,000 “[”"),
      ("many openings of links", times(701, "](\n\n"), "over 700 “](”"),
      ("many addresses", times(701, "<https://a.example>\n\n"), "over 700 “](” and web addresses"),
      ("many addresses of mail", times(701, "<a@b.example>\n\n"), "over 700 “](” and web"),
      ("many short words between marks", times(7, times(4_000, "*+") + "\n\n"), "50,000 parts"),
      ("many tags", times(2_001, "<b>\n\n"), "over 2,000 “<”"),
      ("many short lines", times(3_000, times(5, "- a\n") + "\n"), "over 50,000 parts"),
      ("many marks", times(7, times(4_000, "*_") + "\n\n"), "over 50,000 parts"),
      ("many notes", times(501, "[^a\n\n"), "over 500"),
      ("many links", times(501, "[a](/b)\n\n"), "over 500 links"),
      ("many pictures", times(501, "![a](/b)\n\n"), "over 500 links"),
      ("a long address", "[a](/" + times(2_050, "b") + ")", "over 2 KB"),
      ("a long title", "[a](/b '" + times(301, "c") + "')", "over 300"),
      ("much nesting", times(2_000, "*") + "a" + times(2_000, "*"), "over 100 levels"),
    ] as [(String, String, String)]
  )
  func refusesWhatWouldBeSlow(_ name: String, _ markdown: String, _ words: String) {
    #expect(refusal(markdown)?.contains(words) == true, "\(String(describing: refusal(markdown)))")
  }

  @Test func aLimitIsReportedAtTheLineThatPassesIt() {
    let text = "---\nname: x\n---\n" + Self.times(600, "[a](/b)\n\n")
    #expect(Manuscript(text).findings.map(\.range.start.line) == [1_004])
  }

  @Test(
    arguments: [
      (
        "a long leaflet",
        times(150, "## Times\n\nWe meet on Mondays at ten, and tea is free.\n\n- a\n- b\n\n")
      ),
      (
        "a table of 400 rows",
        "| Day | Time | Place |\n|---|---|---|\n" + times(400, "| M | 9am | X |\n")
      ),
      ("a list of 500 items", times(500, "- Tea and cake\n")),
      ("a list of 1,500 items", times(1_500, "- Tea and cake in the hall\n")),
      ("a list of 500 steps", times(500, "12. Tea and cake in the hall\n")),
      (
        "lists in lists",
        times(300, "1. Tea\n    - and cake\n        - in the hall\n2. Then home\n")
      ),
      (
        "a table of 600 rows",
        "| Day | Time | Place | Map |\n|---|:--|--:|---|\n"
          + times(600, "| Mon | 9am | Hall <br> | `M` |\n").prefix(20_000)
      ),
      ("600 lines of code", "```swift\n" + times(600, "let a = list[1] // the first\n") + "```\n"),
      ("tags with addresses in them", times(900, "<a href=\"https://a.example\">tea</a>\n\n")),
      ("400 links", times(400, "[Tea](/tea.html) and more\n\n")),
      ("code", "```\n" + times(300, "let a = [1, 2]\n") + "```\n"),
      ("rules", times(20, "* * * * * * * * * * * * * * * * * * * *\n\n")),
      ("16 levels", times(16, "> ") + "a"),
      ("2,000 tasks", times(2_000, "- [ ] Ring the hall\n\n")),
      ("200 references", times(200, "[tea] and ") + "\n\n[tea]: /tea.html"),
      (
        "ten tables",
        times(10, "| a | b | c |\n|---|---|---|\n" + times(40, "| 1 | 2 | 3 |\n") + "\n")
      ),
      ("a long quotation", times(90, "> She said that it was very good.\n>\n")),
    ] as [(String, String)]
  )
  func letsOrdinaryTextsThrough(_ name: String, _ markdown: String) {
    #expect(refusal(markdown) == nil)
  }
}
