/// A word of a text as lists see it: a number for its small letters, so that it can be looked up
/// without a string being made of it. `Word` is the same with its text at hand.
///
/// “carer’s” has the key of “carer”, and a hyphen parts two tokens. Every list of words goes by
/// these keys: `Token.keys` takes in the possessive of each, `WordSet` does not; `PhraseSet` is for
/// several words one after another, whatever stands between them; `WordList` has the terms of the
/// tables with their forms and senses; `KnownWords` says which words make any rule look closer.
struct Token: Sendable {
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    static let capital = Shape(rawValue: 1)
    /// Two capitals or more, with at most a small “s” after them.
    static let capitals = Shape(rawValue: 2)
    static let digit = Shape(rawValue: 4)
    static let possessive = Shape(rawValue: 8)
  }

  /// What parts a token from the one before it.
  enum Gap: UInt8, Sendable {
    case start, space, hyphen, slash
    /// An opening bracket or quotation mark.
    case opening
    case mark, colon
    /// The end of a sentence.
    case end
  }

  let start: Int32
  let end: Int32
  let key: UInt64
  let gap: Gap
  let shape: Shape

  var range: Range<Int> { Int(start)..<Int(end) }
  var isCapitalised: Bool { shape.contains(.capital) }

  /// Whether it can be one phrase with the token before it.
  var isJoined: Bool { gap == .space || gap == .hyphen }

  /// Whether a capital says nothing of it, as at the start of a sentence.
  var isAtStart: Bool {
    switch gap {
    case .start, .end, .opening, .colon: true
    case .space, .hyphen, .slash, .mark: false
    }
  }

  static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one more byte into a key (FNV-1a).
  static func key(_ key: UInt64, adding byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The key of a word in small letters.
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(emptyKey) { key($0, adding: $1) }
  }

  static func key(_ word: some StringProtocol) -> UInt64 { key(word.utf8) }

  static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { key($0) })
  }
}

/// The last bits of some keys: most words are in no list, and are told apart from those that may be
/// without a search.
struct KeyFilter: Sendable {
  private var bits = [Bool](repeating: false, count: 1 << 14)

  mutating func insert(_ key: UInt64) { bits[Self.place(key)] = true }

  func mayHold(_ key: UInt64) -> Bool { bits[Self.place(key)] }

  private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key & 0x3FFF) }
}
