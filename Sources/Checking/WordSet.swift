/// Words looked up by hash; no text is made of a word that is not among them.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let keys: Set<UInt64>
  private let words: Set<String>

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    keys = Set(self.words.map { $0.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } })
  }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ word: Word) -> Bool {
    keys.contains(word.key) && (word.range.count < 8 || words.contains(word.lower))
  }
}
