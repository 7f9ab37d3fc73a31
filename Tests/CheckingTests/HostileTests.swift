import Cataloguing
import Reading
import Testing

@testable import Checking

/// Numbers that look random and are the same on every run.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}

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
    var dice = Dice(seed)
    let kinds = ["listings", "case-studies", "pages", "leaflets", "nowhere"]
    var text = "---\ntitle: \"A 9-5 thing\"\nsummary: etc\n---\n"
    for _ in 0..<(20 + dice.roll(200)) { text += Self.bits[dice.roll(Self.bits.count)] }
    let manuscript = Manuscript(text, path: "Content/\(kinds[seed % kinds.count])/a.md")
    let report = Report(checking: try Catalogue.example([manuscript]))
    for finding in report.findings where finding.file == manuscript.path {
      let expected = finding.range == .wholeFile ? "" : manuscript.source[finding.range]
      #expect(finding.text == expected, "\(finding)")
    }
    #expect(report.text().unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    _ = (report.json(command: "check"), report.sarif(), report.github)
  }
}
