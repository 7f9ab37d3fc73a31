import Reading

extension Rule {
  package static let latinAbbreviation = Rule(
    id: "latin-abbreviation",
    says: "Short forms of Latin are written out in English",
    because: "Some screen readers say “eg” as “egg”, and many people do not know what the letters "
      + "mean. (NHS content guide, A to Z: eg, etc and ie)",
    severity: .warning,
    flags: [
      "Bring a snack, ⟦e.g.⟧ a banana.",
      "We have cards, dominoes, ⟦etc⟧.",
      "Wear trainers (⟦ie⟧ soft shoes), ⟦eg.⟧ old ones.",
      "⟦NB⟧: the hall is shut. Join ⟦via⟧ the website, £10 ⟦per annum⟧.",
      "⟦N.B.⟧ Bring cups, plates ⟦etc.⟧ and ⟦I.e.⟧ nothing else.",
    ],
    allows: [
      "Bring a snack, for example a banana.",
      "The EGG Cafe and Etchells Hall are both open.",
      "Take the Via Gellia road to the boat NB Willow.",
      "See www.example.ie or `e.g.` in the code. Ask at etc@example.org.",
      "---\ntype: case study\ntitle: A\n---\nShe said, “I do cards, bingo etc.”",
    ]
  ) { subject in
    subject.passages(promising: .latin).flatMap { passage -> [Remark] in
      passage.words.indices.compactMap { index -> Remark? in
        guard let found = Latin(at: index, in: passage) else { return nil }
        return subject.remark(on: found.range, of: passage, write: found.plain) {
          "“\($0)” can be misread aloud by a screen reader"
        }
      }
    }
  }
}

/// A short form of Latin at a word, with its plain English.
private struct Latin {
  var range: Range<Int>
  var plain: String

  init?(at index: Int, in passage: Passage) {
    let word = passage.words[index]
    guard let (range, letters) = Self.letters(at: index, word, in: passage) else { return nil }
    guard let plain = Self.plain[letters], Self.isMeant(letters, index, range, in: passage) else {
      return nil
    }
    self.range = Self.withStop(range, in: passage)
    self.plain = word.isCapitalised && letters != "nb" ? plain.capitalisedFirst : plain
    if letters == "nb" { self.plain = "note" }
  }

  /// “e.g” and “N.B” as two letters with a full stop between, or a word of its own.
  private static func letters(
    at index: Int,
    _ word: Word,
    in passage: Passage
  ) -> (Range<Int>, String)? {
    guard !"./@_&-".utf8.contains(passage.byte(word.range.lowerBound - 1)) else { return nil }
    if word.text.utf8.count == 1, index + 1 < passage.words.count {
      let next = passage.words[index + 1]
      let gap = passage.gap(after: index)
      guard next.text.utf8.count == 1, gap.elementsEqual([0x2E]) || gap.elementsEqual([0x2E, 0x20])
      else { return nil }
      let isEnd = gap.count == 1 || passage.byte(next.range.upperBound) == 0x2E
      guard isEnd else { return nil }
      return (passage.words.stretch(index, index + 1), word.lower + next.lower)
    }
    if word.lower == "per", index + 1 < passage.words.count,
      passage.words[index + 1].lower == "annum"
    {
      return (passage.words.stretch(index, index + 1), "per annum")
    }
    return (word.range, word.lower)
  }

  private static let plain = [
    "eg": "for example", "ie": "that is", "etc": "and so on", "nb": "note", "via": "through",
    "per annum": "a year", "viz": "namely", "pa": "a year",
  ]

  /// Not a name in capitals, part of an address, or letters that mean something else.
  private static func isMeant(
    _ letters: String,
    _ index: Int,
    _ range: Range<Int>,
    in passage: Passage
  ) -> Bool {
    let text = passage.text(range)
    let next = passage.words.dropFirst(index + 1).first
    let after = passage.byte(range.upperBound)
    if "@/_-&".utf8.contains(after) { return false }
    let isDotted = text.contains(".")
    let before = passage.bytes[..<range.lowerBound].last { !WordReading.isSpace($0) }
    let isStart = before.map { ".!?:(".utf8.contains($0) } ?? true
    switch letters {
    case "nb": return isDotted || text == "NB" && (isStart || after == 0x3A)
    case "via":
      return text == "via" || text == "Via" && isStart && !(next?.isCapitalised ?? true)
    case "pa":
      return isDotted && text == "p.a"
    case "eg", "ie":
      if isDotted { return text != text.uppercased() || !(next?.isCapitalised ?? false) }
      return text != text.uppercased()
    case _: return text == text.lowercased() || text == "Etc" || text == "Per annum"
    }
  }

  /// The full stop belongs to the short form unless it ends the sentence.
  private static func withStop(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    guard passage.byte(range.upperBound) == 0x2E else { return range }
    let rest = passage.bytes[(range.upperBound + 1)...]
    guard let next = rest.first(where: { !WordReading.isSpace($0) }) else { return range }
    let text = passage.text(range)
    let endsSentence = (0x41...0x5A).contains(next) && text.lowercased() == "etc"
    return endsSentence ? range : range.lowerBound..<(range.upperBound + 1)
  }
}
