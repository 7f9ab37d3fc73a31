import Reading

extension Rule {
  package static let emojiMeaning = Rule(
    id: "emoji-meaning",
    says: "Words say what is meant, not small pictures",
    because: "A screen reader says the name of each small picture aloud: “telephone receiver”. "
      + "(W3C alt decision tree, icons)",
    severity: .advice,
    flags: [
      "⟦📞⟧ 01632 960 123\n\n⟦📍⟧ Village hall",
      "Come along ⟦🎉🎉🎉⟧",
      "- ⟦✅⟧ Free parking\n- ⟦☕️⟧ Tea",
      "We ⟦❤️⟧ walking. Bring your ⟦🐕⟧.",
      "## ⟦🕒⟧ When we meet\n\nMondays.",
    ],
    allows: [
      "Phone: 01632 960 123",
      "Come along 🙂",
      "We had a lovely day! 🎉 Thank you all.",
      "A card costs €5 – or £4 … with a stamp™.",
      "`📞` is how it is typed.",
    ]
  ) { subject in
    subject.passages.flatMap { passage in
      Emoji.all(in: passage).compactMap { emoji in
        guard !passage.has([.code, .speech], in: emoji) else { return nil }
        let text = passage.text(emoji)
        return Remark(
          subject.range(emoji, of: passage),
          "screen readers read “\(text)” aloud by its name",
          remedy: "use a word, or a real bullet"
        )
      }
    }
  }
}

/// Small pictures that stand for a word or a bullet, or several in a row.
private enum Emoji {
  static func all(in passage: Passage) -> [Range<Int>] {
    guard !passage.promise.isDisjoint(with: [.capitals, .dash]) else { return [] }
    return runs(in: passage.bytes).filter { run in
      run.count > 2 || isMeant(run.range, in: passage)
    }
    .map(\.range)
  }

  /// Small pictures next to one another, and how many they are.
  private static func runs(in bytes: [UInt8]) -> [(range: Range<Int>, count: Int)] {
    var runs: [(range: Range<Int>, count: Int)] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0xE2, isPicture(bytes, index) else {
        index += 1
        continue
      }
      let start = index
      var (end, count) = (index, 0)
      while index < bytes.count {
        if isPicture(bytes, index) {
          count += 1
        } else if bytes[index] != 0x20, !isJoiner(bytes, index) {
          break
        }
        index += WordReading.scalarLength(bytes[index])
        if index <= bytes.count, bytes[index - 1] != 0x20 { end = index }
      }
      runs.append((start..<min(end, bytes.count), count))
    }
    return runs
  }

  private static func isPicture(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch bytes[index] {
    case 0xF0: return bytes[index + 1] == 0x9F
    case 0xE2:
      // U+2600 to U+27BF, and the watches, arrows and stars beyond them.
      switch bytes[index + 1] {
      case 0x98...0x9E: return true
      case 0x8C, 0x8F: return bytes[index + 2] >= 0x9A
      case 0xAD: return true
      case _: return false
      }
    case _: return false
    }
  }

  /// What changes the picture before it, or joins two to one.
  private static func isJoiner(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index...].starts(with: [0xEF, 0xB8, 0x8F])
      || bytes[index...].starts(with: [0xE2, 0x80, 0x8D])
  }

  /// At the start of a line, or with more of the sentence after it, or after “your” and the like.
  private static func isMeant(_ range: Range<Int>, in passage: Passage) -> Bool {
    let before = passage.bytes[..<range.lowerBound]
      .last { $0 != 0x20 }
    let after = passage.bytes[range.upperBound...].first { !WordReading.isSpace($0) }
    if before == nil || before == 0x0A { return after != nil }
    if let after, WordReading.isDigit(after) || (0x61...0x7A).contains(after) { return true }
    guard let word = passage.word(before: range.lowerBound),
      passage.bytes[word.range.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 })
    else { return false }
    return leading.contains(word)
  }

  private static let leading: WordSet = [
    "your", "the", "a", "some", "our", "my", "and", "or", "with", "by", "for", "of", "no",
  ]
}
