import Reading

extension Rule {
  package static let rangeDash = Rule(
    id: "range-dash",
    says: "Ranges are written with “to”",
    because: "Many screen readers leave a dash out, so “9-5” sounds like “95”. "
      + "(NHS content guide, Numbers: ranges)",
    severity: .advice,
    flags: [
      "Open ⟦9am-5pm⟧ on ⟦Mon – Fri⟧.",
      "For ages ⟦18–25⟧ and ⟦60-75⟧.",
      "It costs ⟦£5-£10⟧, or ⟦5-10%⟧ less in ⟦June-August⟧.",
      "Open from ⟦9-5⟧. Walks take ⟦2.30 - 4pm⟧, ⟦10:00–11:30⟧ or ⟦9 am - 12 noon⟧.",
      "From ⟦12th–14th⟧ May ⟦2026-27⟧ for ⟦16-18⟧-year-olds.",
    ],
    allows: [
      "Open 9am to 5pm, Monday to Friday.",
      "Use the EQ-5D-5L form. Call 0300-line helpers on 0300 123-456.",
      "On 2026-11-21 we won 3-1, lost 1-3 and danced 24-7. It is 50-50.",
      "Meet at 12-14 High Street. See https://example.org/1-2 and `1-2`.",
      "A follow-up walk, 1-2-1 talks, COVID-19, a 5-a-side team. In 2019 – 20 people came.",
    ]
  ) { subject in
    subject.passages(promising: .dash).flatMap { passage -> [Remark] in
      passage.words.indices.dropLast().compactMap { index -> Remark? in
        guard let span = Span(at: index, in: passage) else { return nil }
        return subject.remark(on: span.range, of: passage, write: span.plain) {
          "“\($0)” can lose its dash when it is read aloud"
        }
      }
    }
  }
}

/// Two ends with a dash between them, such as 9am-5pm.
private struct Span {
  let range: Range<Int>
  let plain: String

  init?(at index: Int, in passage: Passage) {
    guard let dash = Dash(passage.gap(after: index)),
      let left = SpanEnd(endingAt: index, in: passage),
      let right = SpanEnd(startingAt: index + 1, in: passage),
      !Span.isPartOfMore(left, right, passage)
    else { return nil }
    guard left.kind.goes(with: right.kind) || dash.isTight && left.kind.mayGo(with: right.kind)
    else { return nil }
    if left.kind == .number, right.kind == .number {
      guard Span.isPlainRange(left, right, dash, passage) else { return nil }
    }
    guard Span.isDates(left, right, passage) else { return nil }
    range = left.range.lowerBound..<right.range.upperBound
    let pound = left.hasPound && !right.hasPound ? "£" : ""
    plain = "\(passage.text(left.range)) to \(pound)\(Span.text(right, after: left, passage))"
  }

  /// “28 April-3 May”, “Jan 2026-March 2026”: a month and a number go together in dates alone.
  private static func isDates(_ left: SpanEnd, _ right: SpanEnd, _ passage: Passage) -> Bool {
    if left.kind == .month, right.kind == .number {
      let next = passage.words[right.words.upperBound...].first
      return next.map { Calendar.months[$0.lower] != nil } ?? false
    }
    return !(left.kind == .number && right.kind == .month) || left.isYear
  }

  /// “2026-27” is 2026 to 2027.
  private static func text(_ right: SpanEnd, after left: SpanEnd, _ passage: Passage) -> String {
    let text = passage.text(right.range)
    guard left.isYear, right.digits == 2 else { return text }
    return passage.text(left.range).prefix(2) + text
  }

  /// A date in figures, a telephone number, a code or an address on the web.
  private static func isPartOfMore(_ left: SpanEnd, _ right: SpanEnd, _ passage: Passage) -> Bool {
    let before = passage.byte(left.range.lowerBound - 1)
    let after = passage.byte(right.range.upperBound)
    let beyond = passage.byte(right.range.upperBound + 1)
    if "-/.@_#:+\\".utf8.contains(before) || WordReading.isPlain(before) {
      return true
    }
    if before == 0x93 || before == 0x94 { return passage.byte(left.range.lowerBound - 3) == 0xE2 }
    if "/@_".utf8.contains(after) { return true }
    return "-.:".utf8.contains(after) && WordReading.isDigit(beyond)
  }

  private static func isPlainRange(
    _ left: SpanEnd,
    _ right: SpanEnd,
    _ dash: Dash,
    _ passage: Passage
  ) -> Bool {
    guard let low = left.number, let high = right.number, left.digits <= 4, right.digits <= 4,
      !(left.digits > 1 && left.startsWithZero), !(right.digits > 1 && right.startsWithZero)
    else { return false }
    if passage.digitsAround(left.range.lowerBound..<right.range.upperBound) >= 9 { return false }
    if left.hasPound { return low < high }
    if isScore(left, passage) || isStreetNumber(right, passage) { return false }
    if left.isYear, right.digits == 2 { return dash.isTight && low % 100 < high }
    if low < high { return dash.isTight || right.digits >= left.digits && high <= low * 4 + 10 }
    return low <= 12 && high <= 12 && low != high && speaksOfHours(left, passage)
  }

  private static func isScore(_ left: SpanEnd, _ passage: Passage) -> Bool {
    let before = passage.words[..<left.words.lowerBound].suffix(2)
    return before.contains { scores.contains($0.lower) }
  }

  private static let scores: Set = [
    "won", "lost", "drew", "beat", "score", "scored", "win", "draw", "type", "version", "chapter",
  ]

  /// “12-14 High Street”
  private static func isStreetNumber(_ right: SpanEnd, _ passage: Passage) -> Bool {
    let next = passage.words[right.words.upperBound...].prefix(4)
    guard next.first?.isCapitalised ?? false else { return false }
    return next.contains { streets.contains($0.lower) && $0.isCapitalised }
  }

  private static let streets: Set = [
    "street", "st", "road", "rd", "lane", "avenue", "ave", "close", "drive", "way", "place",
    "square",
    "row", "terrace", "court", "crescent", "gardens", "grove", "hill", "gate", "walk", "parade",
    "market", "green", "mews", "yard", "house", "buildings", "view", "rise", "park",
  ]

  private static func speaksOfHours(_ left: SpanEnd, _ passage: Passage) -> Bool {
    let speaks = { (word: Word) in hours.contains(word.lower) || Calendar.isDay(word.lower) }
    return passage.words[..<left.words.lowerBound].suffix(4).contains(where: speaks)
      || passage.words[(left.words.upperBound + 1)...].prefix(2).contains(where: speaks)
  }

  private static let hours: Set = ["open", "opens", "from", "hours", "times", "weekdays", "daily"]
}

extension Passage {
  /// How many digits stand together here, with only spaces, dashes and brackets between them; those
  /// far off do not count.
  package func digitsAround(_ range: Range<Int>) -> Int {
    func joins(_ byte: UInt8) -> Bool {
      WordReading.isDigit(byte) || byte == 0x20 || byte == 0x2D || byte == 0x28 || byte == 0x29
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < 20, joins(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, end - range.upperBound < 20, joins(bytes[end]) { end += 1 }
    return bytes[start..<end].count(where: WordReading.isDigit)
  }
}
