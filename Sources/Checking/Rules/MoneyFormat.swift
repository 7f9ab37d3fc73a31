import Reading

extension Rule {
  package static let moneyFormat = Rule(
    id: "money-format",
    says: "Prices are written as £2, £2.50 or 50p",
    because: "One short form is easiest to find and to read aloud. "
      + "(NHS content guide, A to Z: money)",
    severity: .advice,
    flags: [
      "Tea is ⟦£2.00⟧ and cake is ⟦£1.00⟧.",
      "Tea is ⟦£0.50p⟧, or ⟦£2.50p⟧ with cake.",
      "It costs ⟦2 pounds⟧ a week, and ⟦£ 5⟧ for two. He lost 3 pounds in weight.",
      "Buns are ⟦£0.80⟧ or ⟦£1.5⟧. A season is ⟦£1,200.00⟧.",
      "Join for ⟦ten pounds⟧ a year.",
    ],
    allows: [
      "Tea is £2 and cake is £2.50.",
      "Calls cost 4 pence a minute, or 50p.",
      "She lost 10 pounds in weight. Bring 2 pounds of flour. The parcel is 2 pounds lighter.",
      "It is £1.05 to £10.50, or £2.5 million in all.",
      "The form asks for “£2.00” in `£2.00`.",
    ]
  ) { subject in
    let figures = subject.passages(promising: .digit).flatMap { passage in
      WrittenPrice.figures(in: passage).compactMap { remark(on: $0, of: passage, subject) }
    }
    let words = subject.sentences(promising: .pounds).flatMap { sentence in
      WrittenPrice.words(in: sentence).compactMap { remark(on: $0, of: sentence.passage, subject) }
    }
    return figures + words
  }
}

private func remark(on price: WrittenPrice, of passage: Passage, _ subject: Subject) -> Remark? {
  subject.remark(on: price.range, of: passage, besides: .quoted, write: price.plain) {
    "the price “\($0)” can be shorter"
  }
}

/// A price in an unusual form, with the usual one.
private struct WrittenPrice {
  let range: Range<Int>
  let plain: String

  /// Those with a pound sign.
  static func figures(in passage: Passage) -> [WrittenPrice] {
    let bytes = passage.bytes
    return bytes.indices.compactMap { index in
      bytes[index] == 0xC2 && passage.byte(index + 1) == 0xA3
        ? WrittenPrice(signAt: index, in: passage) : nil
    }
  }

  private init?(signAt start: Int, in passage: Passage) {
    var end = start + 2
    let hasSpace = passage.byte(end) == 0x20
    if hasSpace { end += 1 }
    let firstDigit = end
    while WordReading.isDigit(passage.byte(end)) || passage.isComma(at: end) { end += 1 }
    guard end > firstDigit else { return nil }
    let pounds = passage.text(firstDigit..<end)
    var pence = ""
    if passage.byte(end) == 0x2E, WordReading.isDigit(passage.byte(end + 1)) {
      let point = end
      end += 1
      while WordReading.isDigit(passage.byte(end)) { end += 1 }
      pence = passage.text((point + 1)..<end)
    }
    if passage.byte(end) | 0x20 == 0x70, !passage.isLetter(at: end + 1) { end += 1 }
    guard pence.utf8.count <= 2, !passage.isLetter(at: end), !passage.isLarge(after: end) else {
      return nil
    }
    range = start..<end
    plain = Self.plain(pounds, pence)
    guard passage.text(range) != plain else { return nil }
  }

  private static func plain(_ pounds: String, _ pence: String) -> String {
    let pence = pence.utf8.count == 1 ? pence + "0" : pence
    if pence.isEmpty || pence == "00" { return "£" + pounds }
    if Int(pounds) == 0 { return (Int(pence).map(String.init) ?? pence) + "p" }
    return "£\(pounds).\(pence)"
  }

  /// “2 pounds” and “ten pounds”, where nothing speaks of weight.
  static func words(in sentence: SentenceWords) -> [WrittenPrice] {
    guard !sentence.contains(weights) else { return [] }
    let passage = sentence.passage
    return sentence.words.dropFirst().compactMap { index in
      guard pounds.contains(passage.words[index]), passage.gap(before: index).isOneSpace,
        sentence.lower(index + 1) != "of", let amount = figures(of: passage.words[index - 1])
      else { return nil }
      let start = passage.words[index - 1].range.lowerBound
      guard !".,-".utf8.contains(passage.byte(start - 1)) else { return nil }
      return WrittenPrice(range: sentence.range(index - 1, index), plain: "£\(amount)")
    }
  }

  private init(range: Range<Int>, plain: String) {
    (self.range, self.plain) = (range, plain)
  }

  private static func figures(of word: Word) -> String? {
    if word.isNumber { return word.text }
    return word.lower == "one" ? "1" : NumberWord.figures(for: word.lower)
  }

  private static let pounds: WordSet = ["pound", "pounds"]
  private static let weights: WordSet = [
    "weight", "weigh", "weighs", "weighed", "lost", "lose", "losing", "heavy", "heavier", "stone",
    "baby", "flour", "sugar", "ounce", "ounces", "lighter", "gained", "fruit", "potatoes", "lift",
  ]
}

extension Passage {
  fileprivate func isLetter(at index: Int) -> Bool { WordReading.isPlain(byte(index)) }

  fileprivate func isComma(at index: Int) -> Bool {
    byte(index) == 0x2C && WordReading.isDigit(byte(index + 1))
  }

  /// “£2.5 million”
  fileprivate func isLarge(after end: Int) -> Bool {
    guard byte(end) == 0x20 else { return false }
    let number = wordCount(before: end)
    let next = number < words.count ? words[number].lower : ""
    return ["million", "billion", "m", "bn", "k"].contains(next)
  }
}
