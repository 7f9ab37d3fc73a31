import Cataloguing
import Reading
import Testing

struct ProseTextTests {
  private func text(_ words: String) -> ProseText {
    ProseText(of: Manuscript("---\nname: Tea\n---\n\(words)\n"))
  }

  @Test(arguments: [
    "![A door](door)", "Words ![a door][door] more\n\n[door]: door.jpg", "> - ![](door)",
    "*![a](b)*",
    "| a |\n|---|\n| ![a](b) |",
  ])
  func aTextWithAPictureMayHoldOne(_ words: String) {
    let text = text(words)
    #expect(text.mayHoldPictures)
    #expect(text.prose.inlines.contains { if case .picture = $0 { true } else { false } })
  }

  @Test(arguments: ["Tea and talk!", "Come! [Ring us](tel:01632960123)", "! [a](b)", "!"])
  func aTextWithNoneNeedNotBeRead(_ words: String) {
    let text = text(words)
    #expect(!text.mayHoldPictures)
    #expect(!text.prose.inlines.contains { if case .picture = $0 { true } else { false } })
  }

  @Test(arguments: ["# One\n\nTwo *three* [four](five).\n\n- six\n- [x] seven", "A `b` <i>c</i>"])
  func whatIsReadAgainIsWhatWasRead(_ words: String) {
    let manuscript = Manuscript("---\nname: Tea\n---\n\(words)\n")
    #expect(ProseText(of: manuscript).prose == manuscript.prose)
  }
}
