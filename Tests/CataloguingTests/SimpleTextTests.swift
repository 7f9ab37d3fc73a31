import Support
import Testing

@testable import Cataloguing

/// What is answered byte by byte is what `Character`s would have answered.
struct SimpleTextTests {
  private static let bits = [
    "a", "Tea", " ", "  ", ",", ";", "|", "£", "é", "’", "“", "–", "—", "\r", "\n", "\r\n", "\t",
    "\u{B}", "\u{301}", "\u{A0}", "\u{2009}", "\u{200B}", "\u{2028}", "0", "9", "日", "😀", "\u{85}",
  ]

  private static func texts(_ count: Int, seed: Int) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
        bits.randomElement(using: &numbers) ?? ""
      }
      .joined()
    }
  }

  private static func slowlyTrimmed(_ text: some StringProtocol) -> String {
    var letters = Array(text)[...]
    while letters.first?.isWhitespace == true { letters.removeFirst() }
    while letters.last?.isWhitespace == true { letters.removeLast() }
    return String(letters)
  }

  @Test func partsAreTheSameEitherWay() {
    for text in Self.texts(4_000, seed: 3) {
      let slow = text.split { $0 == "," || $0 == ";" || $0 == "|" }.map { Self.slowlyTrimmed($0) }
      let quick = text.parts(at: [",", ";", "|"])
      #expect(quick.map { Array($0.utf8) } == slow.filter { !$0.isEmpty }.map { Array($0.utf8) })
    }
  }

  @Test func trimmingIsTheSameEitherWay() {
    for text in Self.texts(4_000, seed: 4) {
      #expect(Array(text.trimmed.utf8) == Array(Self.slowlyTrimmed(text).utf8))
    }
  }

  @Test func digitsAreTheSameEitherWay() {
    for text in Self.texts(4_000, seed: 5) {
      #expect(PhoneNumber.digits(text) == text.filter { $0.isASCII && $0.isNumber })
    }
  }

  @Test(arguments: ["a", "Tea", "’", "Tea|"])
  func wordsAreFoundWhereTheyStand(_ words: String) {
    var found = 0
    for text in Self.texts(4_000, seed: 6) {
      guard let simple = SimpleText(text) else { continue }
      found += simple.contains(words) ? 1 : 0
      #expect(simple.contains(words) == text.contains(words), "\(text.debugDescription)")
    }
    #expect(found > 0)
  }

  @Test(arguments: ["e\u{301}", "a\r\n", "\u{A0}", "日", "😀", "a\u{200B}"])
  func lettersThatMayJoinAreNotSimple(_ text: String) {
    #expect(SimpleText(text) == nil)
  }

  @Test func everyNameIsFoundInTextsThatHoldIt() {
    let names = ["a.jpg", "tea-and-chat.jpg", "chat.jpg", "x.png", "hall.webp", "é.gif", "g"]
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let text = (0..<6).map { _ in (names + Self.bits).randomElement(using: &numbers) ?? "" }
        .joined().utf8
      var search = NameSearch(for: names.map { Array($0.utf8) })
      search.look(in: Array(text))
      for name in names.map({ Array($0.utf8) }) {
        #expect(search.found.contains(name) == Array(text).contains(name))
      }
    }
  }
}
