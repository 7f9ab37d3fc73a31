import Reading

/// Letters that stand for words, such as “MDT”, at one place in a text.
struct Letters {
  /// Without the “s” of a plural.
  let name: String
  let passage: Int
  let token: Int
  let range: Range<Int>
  /// The words that they stand for, where this place says so.
  let meaning: Meaning?
  /// Whether the place says in another way what they stand for.
  let isExplained: Bool

  struct Meaning: Hashable {
    let text: String
    /// Small letters, without what marks a plural.
    let plain: [String]
    /// Where the letters stand in brackets behind the words: from the last word to the bracket.
    let aside: Range<Int>?

    static func == (one: Meaning, other: Meaning) -> Bool { one.plain == other.plain }

    func hash(into hasher: inout Hasher) { hasher.combine(plain) }
  }

  static func all(in passages: [Passage]) -> [Letters] {
    passages.indices.flatMap { number -> [Letters] in
      let passage = passages[number]
      guard passage.promise.contains(.capitals), passage.role != .fact("name") else { return [] }
      return passage.tokens.indices.compactMap { index -> Letters? in
        guard passage.tokens[index].mayBeLetters else { return nil }
        return LettersReading(passage, number, index).letters
      }
    }
  }
}

extension Token {
  /// Two to six capitals, with at most a small “s” behind them.
  var mayBeLetters: Bool {
    shape.contains(.capitals) && !shape.contains(.digit) && (2...8).contains(range.count)
  }
}

/// Looks round some letters for the words that they stand for.
struct LettersReading {
  private let passage: Passage
  private let number: Int
  private let index: Int

  init(_ passage: Passage, _ number: Int, _ index: Int) {
    (self.passage, self.number, self.index) = (passage, number, index)
  }

  private var tokens: [Token] { passage.tokens }
  private var token: Token { tokens[index] }

  var letters: Letters? {
    let name = Self.name(passage.text(token.range))
    guard (2...6).contains(name.utf8.count), !isCode, !isShouted else { return nil }
    let before = meaningBefore(name)
    let meaning = before ?? meaningInBrackets(name)
    return Letters(
      name: name,
      passage: number,
      token: index,
      range: token.range,
      meaning: meaning,
      isExplained: meaning != nil || isGlossed
        || !KnownLetters.needNoWords(name) && meansNearby(name)
    )
  }

  static func name(_ text: String) -> String {
    let bare = text.replacing("’s", with: "").replacing("'s", with: "").replacing("'S", with: "")
    return bare.hasSuffix("s") ? String(bare.dropLast()) : bare
  }

  /// Part of an address, a code or a number such as “AB12”.
  private var isCode: Bool {
    if passage.has([.code, .address, .link], in: token.range) { return true }
    let before = passage.byte(token.range.lowerBound - 1)
    let after = passage.byte(token.range.upperBound)
    return "@#_/&.".utf8.contains(before) || "@_/&".utf8.contains(after)
      || after == 0x2E && WordReading.isLetterOrDigit(passage.byte(token.range.upperBound + 1))
  }

  /// One of several words in capitals, as on a sign.
  private var isShouted: Bool {
    let near = tokens[max(0, index - 2)..<min(tokens.count, index + 3)]
    return near.count {
      $0.shape.contains(.capitals) && !KnownLetters.keysWithoutWords.contains($0.key)
    } >= 3
  }

  /// “patient group (PG)”: the words before a bracket that hold the letters in their order.
  private func meaningBefore(_ name: String) -> Letters.Meaning? {
    guard index > 0, token.gap == .opening else { return nil }
    let gap = tokens[index - 1].range.upperBound..<token.range.lowerBound
    guard passage.bytes[gap].contains(0x28),
      [0x29, 0x2C, 0x3B, 0x20].contains(passage.byte(token.range.upperBound))
    else { return nil }
    let isAlone = passage.byte(token.range.upperBound) == 0x29
    guard let words = InitialWords(name, before: index, in: passage)?.range else { return nil }
    let aside = tokens[index - 1].range.lowerBound..<(token.range.upperBound + 1)
    return meaning(of: words, aside: isAlone ? aside : nil)
  }

  /// “PG (patient group)”
  private func meaningInBrackets(_ name: String) -> Letters.Meaning? {
    guard index + 2 < tokens.count, tokens[index + 1].gap == .opening,
      passage.bytes[token.range.upperBound..<tokens[index + 1].range.lowerBound].contains(0x28)
    else { return nil }
    let rest = passage.bytes[token.range.upperBound...].prefix(400)
    let end = rest.firstIndex(of: 0x29) ?? rest.endIndex
    let inside = passage.tokens(in: token.range.upperBound..<end)
    guard inside.count > 1, passage.byte(inside.isEmpty ? 0 : end) == 0x29 else { return nil }
    let first = passage.text(tokens[inside.lowerBound].range).lowercased()
    guard first.utf8.first == name.lowercased().utf8.first || inside.count >= 3 else { return nil }
    return meaning(of: inside, aside: nil)
  }

  private func meaning(of words: Range<Int>, aside: Range<Int>?) -> Letters.Meaning {
    let range = passage.words.stretch(words.lowerBound, words.upperBound - 1)
    let plain = words.map { passage.text(tokens[$0].range).lowercased() }
      .filter { !InitialWords.small.contains($0) }
      .map { $0.hasSuffix("s") && $0.utf8.count > 3 ? String($0.dropLast()) : $0 }
    return Letters.Meaning(text: passage.text(range), plain: plain, aside: aside)
  }

  /// “MDT means …”, “MDT stands for …”, “known as an MDT”, “(or MDT)”
  private var isGlossed: Bool {
    if index + 1 < tokens.count, Self.glosses.contains(tokens[index + 1].key) { return true }
    if index + 2 < tokens.count, tokens[index + 1].key == Self.whichKey,
      Self.glosses.contains(tokens[index + 2].key)
    {
      return true
    }
    guard let before = (index > 0 ? tokens[index - 1] : nil) else { return false }
    let last = Self.articles.contains(before.key) && index > 1 ? tokens[index - 2] : before
    return Self.names.contains(last.key)
      || last.key == Self.orKey && (last.gap == .mark || last.gap == .opening)
  }

  /// The words stand in full just before, as in “your care plan. The CP …”.
  private func meansNearby(_ name: String) -> Bool {
    var end = index
    while end > max(0, index - 24) {
      if let words = InitialWords(name, before: end, in: passage), words.isExact { return true }
      end -= 1
    }
    return false
  }

  private static let glosses = Token.keys("means stands mean stand")
  private static let names = Token.keys("called as abbreviation letters acronym short")
  private static let articles = Token.keys("a an the its our")
  private static let whichKey = Token.key("which")
  private static let orKey = Token.key("or")
}

/// The words before a place whose first letters spell some letters.
struct InitialWords {
  let range: Range<Int>
  /// Each letter begins a word of its own.
  let isExact: Bool

  static let small: Set = [
    "of", "and", "for", "the", "to", "in", "on", "with", "a", "an", "at", "by",
  ]

  init?(_ name: String, before end: Int, in passage: Passage) {
    var letters = Array(name.lowercased().utf8)[...]
    var index = end
    while let letter = letters.last {
      index -= 1
      guard index >= 0, end - index <= 14 else { break }
      let token = passage.tokens[index]
      if index + 1 < end, passage.tokens[index + 1].gap == .end { break }
      let first = WordReading.small(passage.byte(token.range.lowerBound))
      if first == letter {
        letters.removeLast()
      } else if !Self.small.contains(passage.text(token.range).lowercased()) {
        break
      }
    }
    if letters.isEmpty {
      (range, isExact) = (index..<end, true)
      return
    }
    // Not every word lends its first letter, as in “multidisciplinary team”.
    guard let start = Self.start(name, before: end, in: passage) else { return nil }
    (range, isExact) = (start..<end, false)
  }

  /// The nearest word with the first letter, from which on the words hold the others in order.
  private static func start(_ name: String, before end: Int, in passage: Passage) -> Int? {
    let letters = Array(name.lowercased().utf8)
    var index = end - 1
    while index >= 0, end - index <= letters.count + 3 {
      if index + 1 < end, passage.tokens[index + 1].gap == .end { return nil }
      let token = passage.tokens[index]
      let first = WordReading.small(passage.byte(token.range.lowerBound))
      let range = passage.words.stretch(index, end - 1)
      if first == letters[0], end - index >= 2 || letters.count <= 3,
        holds(letters, passage.bytes[range])
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  private static func holds(_ letters: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = letters[...]
    for byte in bytes where WordReading.small(byte) == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
