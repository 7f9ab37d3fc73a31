import Support
import Testing

@testable import Reading

struct ProseTextTests {
  private static let bits = [
    "Tea ", "and *chat*\n", "\n\n", "## More\n\n", "- one\n- two\n", "1. first\n", "> said\n",
    "`a`",
    "[here](/x)", "![a](a.png)", "| a | b |\n|---|---|\n| c | d |\n", "```\ncode\n```\n", "&amp;",
    "---\n", "\r\n", "\u{202E}", "é", "<br>", "[a]: /b\n", "\\*", "\t",
  ]

  /// A text that is read again from its file is the text that was read at first.
  @Test func whatIsReadAgainIsTheSame() {
    var numbers = SeededNumbers(seed: 21)
    for _ in 0..<600 {
      let mark = Bool.random(using: &numbers) ? "\u{FEFF}" : ""
      let body = (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
        Self.bits.randomElement(using: &numbers) ?? ""
      }
      let text = mark + "---\nname: x\n---\n" + body.joined()
      let manuscript = Manuscript(text, path: "Content/listings/a.md")
      #expect(ProseText(of: manuscript).prose == manuscript.prose, "\(text.debugDescription)")
    }
  }

  @Test(arguments: ["", "no facts", "---\nname: x", "---\nname: [\n---\nWords.\n"])
  func aFileThatCannotBeReadHasTheTextThatWasRead(_ text: String) {
    let manuscript = Manuscript(text)
    #expect(ProseText(of: manuscript).prose == manuscript.prose)
  }

  @Test func blocksAreKeptAsTheyAre() {
    let prose = Manuscript("---\nname: x\n---\nTea *and* chat\n").prose
    #expect(ProseText(prose).prose == prose)
  }
}
