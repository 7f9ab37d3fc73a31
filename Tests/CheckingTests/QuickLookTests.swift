import Cataloguing
import Reading
import Support
import Testing

@testable import Checking

/// A quick look must never find less than the slow one.
struct QuickLookTests {
  private static let words = [
    "Tea", "CCG", "the", "etc", "e.g.", "via", "TBC", "[insert name]", "xxx", "to be", "confirmed",
    "SHOUTING", "LOUDLY", "NOW", "9am-5pm", "17:30", "12am", "943 476 5919", "01632960123",
    "Citizens", "Advice", "Bureau", "click", "[here](/x)", "[the hall](hall.md#way)",
    "[a](b.html)", "<br>", "<!-- a note -->", "\n\n", "\n- ", "\n## ", "**all bold**", "per annum",
    "text here", "lorem", "“said”", "![](a.png)", "1,000-2,000", "don’t", "(0", "&amp;", "\u{301}",
  ]

  private static func text(_ numbers: inout SeededNumbers) -> String {
    let chosen = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
      words.randomElement(using: &numbers) ?? ""
    }
    return chosen.joined(separator: Bool.random(using: &numbers) ? " " : "\n")
  }

  @Test func aFileLookedAtWhenReadIsLookedAtAsWell() throws {
    var numbers = SeededNumbers(seed: 31)
    let folders = ["pages", "listings", "case-studies", "leaflets"]
    var kinds: (whole: Int, partly: Int, again: Int) = (0, 0, 0)
    for number in 0..<400 {
      let path = "Content/\(folders[number % folders.count])/a.md"
      let manuscript = Manuscript(
        "---\ntitle: Hall\nsummary: \(number) etc\n---\n\n" + Self.text(&numbers),
        path: path
      )
      let catalogue = try Catalogue.example([manuscript])
      let inspection = Inspection(of: catalogue)
      let look = FirstLook(at: manuscript, on: catalogue.today)
      switch look {
      case .whole: kinds.whole += 1
      case .partly: kinds.partly += 1
      case .again: kinds.again += 1
      }
      let text = try #require(catalogue.texts.first)
      let quick = inspection.findings(for: text, after: look)
      #expect(quick == inspection.findings(for: manuscript), "\(manuscript.source.bytes.count)")
    }
    #expect(kinds.whole > 50 && kinds.partly > 50 && kinds.again > 20, "\(kinds)")
  }

  @Test(arguments: OldName.firstWords)
  func everyOldNameIsPromised(_ word: String) {
    for text in [word, "The \(word).", "(\(word.uppercased())’s", "a-\(word).", "‘\(word)’"] {
      #expect(Promise(of: Words(text)).contains(.oldName), "\(text)")
    }
  }

  @Test(arguments: [
    ("tea etc", Promise.latin), ("e.g. tea", .latin), ("Via the hall", .latin),
    ("per annum", .latin), ("TBC", .placeholder), ("to be", .placeholder), ("xxxx", .placeholder),
    ("name here", .placeholder), ("goes Here", .placeholder), ("lorem ipsum", .placeholder),
    ("[name]", .bracket), ("A 9", .digit), ("AB", .capitals), ("9-5", .dash), ("“a", .quotation),
    ("a@b", .address), ("www.a", .address), ("01632 960123", .manyDigits),
  ])
  func whatStandsThereIsPromised(_ text: String, _ promise: Promise) {
    #expect(Promise(of: Words(text)).contains(promise))
  }

  @Test(arguments: ["bee", "here", "Tea for all", "maybe", "the beings", "where"])
  func ordinaryWordsPromiseNothing(_ text: String) {
    #expect(Promise(of: Words(text)).isEmpty)
  }
}
