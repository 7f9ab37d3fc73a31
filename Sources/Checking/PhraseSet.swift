/// Phrases of one word or several, found by one pass over a text's bytes: words are compared by a
/// number made of their small letters, so that no string is made of a word that is in no phrase.
struct PhraseSet: ExpressibleByArrayLiteral {
  private let whole: Set<UInt64>
  /// Every word that some phrase begins with.
  private let firsts: Set<UInt64>
  private let longest: Int

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    let parts = phrases.map { WordNumbers(of: Array($0.utf8)).numbers.map(\.number) }
    whole = Set(parts.map { Self.joined($0[...]) })
    firsts = Set(parts.compactMap(\.first))
    longest = parts.map(\.count).max() ?? 0
  }

  private static func joined(_ numbers: ArraySlice<UInt64>) -> UInt64 {
    numbers.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 &+ 1 }
  }

  /// The words of the longest phrase that begins at a word.
  func phrase(at index: Int, in words: WordNumbers) -> Range<Int>? {
    guard firsts.contains(words.numbers[index].number) else { return nil }
    for length in stride(from: min(longest, words.numbers.count - index), through: 1, by: -1) {
      let part = words.numbers[index..<(index + length)].map(\.number)
      if whole.contains(Self.joined(part[...])) { return index..<(index + length) }
    }
    return nil
  }

  /// Where phrases stand, as numbers of words.
  func all(in words: WordNumbers) -> [Range<Int>] {
    words.numbers.indices.compactMap { phrase(at: $0, in: words) }
  }

  func contains(_ word: String) -> Bool {
    WordNumbers(of: Array(word.utf8)).numbers.first.map { whole.contains(Self.joined([$0.number])) }
      ?? false
  }

  func stands(in words: WordNumbers) -> Bool {
    words.numbers.indices.contains { phrase(at: $0, in: words) != nil }
  }
}

/// A text's words, each as a number made of its small letters, with its place. An apostrophe of
/// either kind belongs to its word; a hyphen parts words.
struct WordNumbers {
  struct Numbered {
    let number: UInt64
    let range: Range<Int>
  }

  let numbers: [Numbered]

  init(of bytes: [UInt8]) {
    var numbers: [Numbered] = []
    var start = 0
    var number: UInt64 = Self.seed
    var index = 0
    func close() {
      if index > start { numbers.append(Numbered(number: number, range: start..<index)) }
      number = Self.seed
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80, WordReading.isLetterOrDigit(byte) {
        number = Self.next(number, WordReading.small(byte))
        index += 1
      } else if let length = Self.apostrophe(bytes, index), index > start {
        number = Self.next(number, 0x27)
        index += length
      } else if byte >= 0xC3, byte < 0xE2 {
        number = Self.next(number, byte)
        index += 1
        if index < bytes.count, bytes[index] >= 0x80 {
          number = Self.next(number, bytes[index])
          index += 1
        }
      } else {
        close()
        index += 1
        start = index
      }
    }
    close()
    self.numbers = numbers
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func next(_ number: UInt64, _ byte: UInt8) -> UInt64 {
    (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// An apostrophe with a letter after it.
  private static func apostrophe(_ bytes: [UInt8], _ index: Int) -> Int? {
    let length: Int
    if bytes[index] == 0x27 {
      length = 1
    } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    {
      length = 3
    } else {
      return nil
    }
    guard index + length < bytes.count, bytes[index + length] < 0x80,
      WordReading.isLetterOrDigit(bytes[index + length])
    else { return nil }
    return length
  }
}
