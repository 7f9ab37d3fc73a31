import Support
import Testing

@testable import Reading

struct SuggestionTests {
  @Test(arguments: [
    ("summery", "summary"), ("Wehn", "when"), ("contcat", "contact"), ("WHERE", "where"),
    ("whre", "where"), ("contakt", "contact"), ("x", nil), ("", nil), ("something else", nil),
  ])
  func namesTheNearestOrNone(_ typed: String, _ nearest: String?) {
    let found = Suggestion(for: typed, among: ["summary", "when", "where", "contact"])
    #expect(found?.name == nearest)
  }

  @Test func theFirstOfTwoEquallyNearIsNamed() {
    #expect(Suggestion(for: "cafe", among: ["cave", "care", "cage"])?.name == "cave")
    #expect(Suggestion(for: "ab", among: ["abcd", "b", "ba"])?.name == "b")
  }

  @Test func anEmptyNameIsAsFarAsTheOtherIsLong() {
    #expect(Suggestion(for: "", among: ["ab", "a"])?.name == "a")
    #expect(Suggestion(for: "a", among: [""])?.name == "")
    #expect(Suggestion(for: "ab", among: [""]) == nil)
  }

  /// Names that share most of their letters, and words that lost, won or swapped some.
  private func words(_ numbers: inout SeededNumbers) -> [String] {
    let parts = ["tea", "and", "chat", "Walk", "ing", "é", "-", "/", "12", "207", "hall", "ß", "x"]
    return (0..<60).map { _ in
      let count = Int.random(in: 0...6, using: &numbers)
      return (0..<count).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
    }
  }

  private func damaged(_ word: String, _ numbers: inout SeededNumbers) -> String {
    var letters = Array(word.unicodeScalars)
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      let place = Int.random(in: 0...letters.count, using: &numbers)
      switch Int.random(in: 0...2, using: &numbers) {
      case 0: letters.insert("k", at: place)
      case 1 where place < letters.count: letters.remove(at: place)
      case _ where place + 1 < letters.count: letters.swapAt(place, place + 1)
      case _: letters.append("A")
      }
    }
    return letters.map { String($0) }.joined()
  }

  /// The answer as its rule says it, with no short cut.
  private func plainNearest(_ typed: String, _ names: [String]) -> String? {
    let spelling = Spelling(typed)
    var best: (changes: Int, name: String)?
    for name in names {
      let letters = Array(name.lowercased().utf8)
      let changes =
        spelling.bytes.isEmpty || letters.isEmpty
        ? max(spelling.bytes.count, letters.count) : spelling.changesRowByRow(to: letters)
      guard changes <= spelling.mostChanges, changes < best?.changes ?? .max else { continue }
      best = (changes, name)
    }
    return best?.name
  }

  @Test func shortCutsNeverChangeTheAnswer() {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<60 {
      let names = words(&numbers)
      let known = KnownNames(names)
      for word in names.prefix(20) {
        let typed = damaged(word, &numbers)
        let nearest = Suggestion(for: typed, among: known)?.name
        #expect(nearest == plainNearest(typed, names), "“\(typed)” among \(names)")
      }
    }
  }

  @Test func longWordsAreComparedToo() {
    let long = String(repeating: "a long name of a hall ", count: 20)
    #expect(Suggestion(for: long + "x", among: ["a hall", long, long + "abc"])?.name == long)
    let letters = String(repeating: "b", count: 700)
    #expect(Suggestion(for: letters, among: [letters + "cc"])?.name == letters + "cc")
  }

  @Test func bothWaysOfCountingChangesAgree() {
    var numbers = SeededNumbers(seed: 12)
    for length in 1...64 {
      for _ in 0..<8 {
        let left = (0..<length).map { _ in UInt8.random(in: 0x61...0x65, using: &numbers) }
        let right = (0..<Int.random(in: 1...70, using: &numbers)).map { _ in
          UInt8.random(in: 0x61...0x65, using: &numbers)
        }
        let spelling = Spelling(String(decoding: left, as: UTF8.self))
        #expect(spelling.changes(to: right) == spelling.changesRowByRow(to: right))
        let least = spelling.letters.leastChanges(to: LetterCounts(right))
        #expect(least <= spelling.changes(to: right))
      }
    }
  }
}
