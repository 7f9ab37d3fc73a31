/// Words looked up by their keys; the possessive of one is another word.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let keys: Set<UInt64>

  init(_ words: some Sequence<String>) { keys = Set(words.map { Token.key($0) }) }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ word: Word) -> Bool { keys.contains(word.key) && !word.isPossessive }
}
