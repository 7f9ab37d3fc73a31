import Cataloguing
import Reading
import Support
import Testing

@testable import Checking

struct HostileTests {
  static let bits = [
    "a", "Word ", "é", "日本", "\u{301}", "😀", " ", "\n", "\n\n", "# ", "### ", "- ", "1. ", "> ",
    "*",
    "**", "_", "`", "```\n", "[", "](", ")", "![", "](a.png)", "<!-- ignore all-caps: x -->",
    "<!--",
    "-->", "<table>", "<th>", "<img ", ">", "|", "|---|\n", "943 476 5919", "01632960123",
    "9am-5pm",
    "12 noon", "17:30", "e.g.", "TBC", "[insert", "&amp;", "&#9;", "\\", "\"", "“", "”", "'", "’",
    ".",
    "? ", "CCG ", "SHOUTING LOUDLY NOW ", "\r\n", "\t", "0", "£", "–", "(0", "+44", "{{", "}}",
    "xxx",
    "will be sent ", "is run by us ", "6th of August ", "£2.00", "2 pounds ", "two hundred ",
    "one in four ", "on the right of this page ", "in red ", "green box ", "📞", "next week ",
    "at the moment ", "34.1% ", "1200 people ", "06/08/2026", "https://example.org/a ", "*x y*",
    "**a b c**", "[x](tel:0163)", "(map.pdf)", "<u>", "</u>", "to follow. ", "0900 to 1200",
    "Citizens ", "Advice ", "Bureau", "per annum", "\u{202E}", "<br>", "[a](b.md#c)", "-", "to be ",
  ]

  @Test(arguments: 0..<300)
  func randomTextNeverTrapsAndIsQuotedExactly(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let kinds = ["listings", "case-studies", "pages", "leaflets", "nowhere"]
    var text = "---\ntitle: \"A 9-5 thing\"\nsummary: etc\n---\n"
    for _ in 0..<numbers.number(20...220) { text += numbers.pick(Self.bits) }
    let manuscript = Manuscript(text, path: "Content/\(kinds[seed % kinds.count])/a.md")
    let report = Report(checking: try Catalogue.example([manuscript]))
    for finding in report.findings where finding.file == manuscript.path {
      let expected = finding.range == .wholeFile ? "" : manuscript.source[finding.range]
      #expect(finding.text == expected, "\(finding)")
    }
    #expect(report.text().unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    _ = (report.json(command: "check"), report.sarif(), report.github)
  }

  @Test(arguments: [
    "when: 99999999999999999999pm", "when: Mondays, 99999999999999999999999 to 5",
    "pictures: [{file: a.jpg, width: 9223372036854775807, print_width_mm: 9223372036854775807}]",
    "pictures: [{file: a.jpg, bytes: 9223372036854775807, shown_width: 9223372036854775807}]",
    "pictures:\n  - {file: a.jpg, shows: {people: 9223372036854775807, aids: 9223372036854775807}}\n"
      + "  - {file: b.jpg, shows: {people: 9223372036854775807, aids: 9223372036854775807}}",
  ])
  func aNumberTooLongToReckonWithIsNoNumber(_ facts: String) throws {
    let manuscript = Manuscript(
      "---\nname: A\n\(facts)\n---\n",
      path: "Content/listings/a.md"
    )
    let found = Report(checking: try Catalogue.example([manuscript])).findings.map(\.rule)
    #expect(found.contains("first-visit-missing"), "\(found)")
    #expect(!found.contains("evening-no-way-home") && !found.contains("img-too-big"), "\(found)")
  }
}
