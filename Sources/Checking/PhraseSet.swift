/// Phrases of one word or several, found by one pass over a text's tokens: no string is made of any
/// of them. What stands between their words does not matter.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  private let whole: Set<UInt64>
  /// Every word that some phrase begins with.
  private let firsts: Set<UInt64>
  private let longest: Int

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    let parts = phrases.map { Words($0).tokens.map(\.key) }
    whole = Set(parts.map { $0.reduce(Self.none, Self.joined) })
    firsts = Set(parts.compactMap(\.first))
    longest = parts.map(\.count).max() ?? 0
  }

  private static let none: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func joined(_ words: UInt64, _ next: UInt64) -> UInt64 {
    (words ^ next) &* 0x0000_0100_0000_01B3 &+ 1
  }

  /// The tokens of the longest phrase that begins at one.
  func phrase(at index: Int, in tokens: [Token]) -> Range<Int>? {
    guard firsts.contains(tokens[index].key) else { return nil }
    var words = Self.none
    var end: Int?
    for next in index..<min(index + longest, tokens.count) {
      words = Self.joined(words, tokens[next].key)
      if whole.contains(words) { end = next + 1 }
    }
    return end.map { index..<$0 }
  }

  /// Where phrases stand, as numbers of tokens.
  func all(in tokens: [Token]) -> [Range<Int>] {
    tokens.indices.compactMap { phrase(at: $0, in: tokens) }
  }

  func stands(in tokens: [Token]) -> Bool {
    tokens.indices.contains { phrase(at: $0, in: tokens) != nil }
  }
}
