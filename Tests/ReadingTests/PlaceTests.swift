import Support
import Testing

@testable import Reading

struct PlaceTests {
  private static let scraps = [
    "Tea ", "cake", "*", "**", "_", "`", "``", "[", "](", ")", "]", "![", "<b>", "</b>",
    "<!-- x -->",
    "<https://example.org/a>", "&amp;", "&#233;", "\\*", "\\", "é", "🍵", "\n", "\n", "\n\n", "\r\n",
    "\r", "  \n", "# ", "## ", "- ", "1. ", "> ", "- [x] ", "| a | b |\n|---|---|\n| c | d |\n",
    "|",
    "---", "===", "```\n", "    ", "\t", "[a]: /x 'y'\n", "[a]", "\u{202E}", "<div>\n",
    "https://x.uk",
    " ", "e\u{301}", "\"", "'", "{{x}}", "![a](b.png \"t\")", "[c](/d)", "!", ".", "\u{A0}",
  ]

  static func randomMarkdown(seed: Int) -> String {
    var numbers = SeededNumbers(seed: seed)
    let count = Int.random(in: 1...80, using: &numbers)
    return (0..<count).map { _ in scraps.randomElement(using: &numbers) ?? "" }.joined()
  }

  private func check(_ markdown: String) {
    let manuscript = Manuscript("---\nname: x\n---\n" + markdown)
    let source = manuscript.source
    for placed in manuscript.prose.places {
      let range = placed.range
      for position in [range.start, range.end] {
        let isInside = source.position(ofByte: source.offset(of: position)) == position
        #expect(isInside, "\(placed) in \(markdown.debugDescription)")
      }
      let cut = source[range]
      if let words = placed.words, !cut.isEmpty, !cut.contains("\\"), !cut.contains("&") {
        #expect(cut == words, "in \(markdown.debugDescription)")
      }
      if let holder = placed.holder, !cut.isEmpty {
        #expect(
          holder.start <= range.start && range.end <= holder.end,
          "\(placed) “\(source[holder])” does not hold “\(cut)” in \(markdown.debugDescription)"
        )
      }
    }
  }

  @Test(arguments: 0..<40)
  func everyPlaceOfRandomMarkdownLiesInItsFile(_ hundred: Int) {
    for seed in 0..<100 { check(Self.randomMarkdown(seed: hundred * 100 + seed)) }
  }

  @Test(.enabled(if: SharedData.root != nil, "the specification is not here"))
  func everyPlaceOfTheSpecificationLiesInItsFile() throws {
    let specification = try #require(SharedData.text("markdown/gfm-spec-0.29.txt"))
    for example in specification.matches(of: #/`{32} example.*\n((?s).*?)\n\.\n/#) {
      check(String(example.output.1).replacing("→", with: "\t"))
    }
  }
}
