import Reading

extension Rule {
  package static let slashAndAmpersand = Rule(
    id: "slash-and-ampersand",
    says: "Marks that stand for words are written as words",
    because: "A slash can mean “and”, “or” or both, and screen readers say it in many ways. (NHS "
      + "content guide, A to Z: ampersand; Punctuation: brackets)",
    severity: .advice,
    flags: [
      "Bring your carer ⟦and/or⟧ a friend.",
      "Bring your ⟦ticket(s)⟧ ⟦&⟧ a drink.",
      "For ⟦patients/carers⟧ of any age.",
      "## Cost ⟦&⟧ parking\n\nOn ⟦Monday/Wednesday⟧ mornings.",
    ],
    allows: [
      "Go to A&E if it is urgent.",
      "Open 24/7 at www.example.org/about/us.",
      "Ask for Hall & Sons, or a B&B. Wear your P&O cap.",
      "It is £5/week, c/o the office. Tick yes/no. He/she may come.",
      "Run `a & b` or see [this/that](https://a.example/b).",
    ]
  ) { subject in
    subject.passages.flatMap { passage -> [Remark] in
      guard passage.role != .fact("name") else { return [] }
      return MarkForWords.all(in: passage).compactMap { mark in
        subject.remark(
          on: mark.range,
          of: passage,
          besides: [.quoted, .link],
          remedy: "write “\(mark.plain)”"
        ) { "“\($0)” can be read in more than one way" }
      }
    }
  }
}

/// A slash, an ampersand or “(s)” that stands for a word.
private struct MarkForWords {
  let range: Range<Int>
  let plain: String

  static func all(in passage: Passage) -> [MarkForWords] {
    guard passage.bytes.contains(where: { $0 == 0x26 || $0 == 0x2F || $0 == 0x28 }) else {
      return []
    }
    return passage.tokens.indices.dropFirst().compactMap { index in
      let gap = passage.tokens[index - 1].range.upperBound..<passage.tokens[index].range.lowerBound
      return slash(gap, index, passage) ?? ampersand(gap, index, passage)
        ?? plural(gap, index, passage)
    }
  }

  private static func slash(_ gap: Range<Int>, _ index: Int, _ passage: Passage) -> MarkForWords? {
    guard gap.count == 1, passage.bytes[gap.lowerBound] == 0x2F else { return nil }
    let (one, other) = (passage.tokens[index - 1], passage.tokens[index])
    guard one.shape.isDisjoint(with: [.digit]), other.shape.isDisjoint(with: [.digit]),
      one.range.count > 1, other.range.count > 1,
      !exempt.contains(one.key) || !exempt.contains(other.key),
      passage.byte(one.range.lowerBound - 1) != 0x2F
    else { return nil }
    let isNames = one.isCapitalised && other.isCapitalised && !one.isAtStart
    if isNames, !isDay(one, passage) { return nil }
    let range = one.range.lowerBound..<other.range.upperBound
    if one.key == andKey, other.key == orKey { return MarkForWords(range: range, plain: "or") }
    let words = "\(passage.text(one.range)) or \(passage.text(other.range))"
    return MarkForWords(range: range, plain: words)
  }

  private static let andKey = Token.key("and")
  private static let orKey = Token.key("or")
  private static let exempt = Token.keys(
    "yes no either or he she his her him hers himself herself on off true false km mb tv am pm"
  )

  private static func isDay(_ token: Token, _ passage: Passage) -> Bool {
    Calendar.isDayOrMonth(passage.text(token.range).lowercased())
  }

  private static func ampersand(
    _ gap: Range<Int>,
    _ index: Int,
    _ passage: Passage
  ) -> MarkForWords? {
    let bytes = passage.bytes[gap]
    guard let place = bytes.firstIndex(of: 0x26), bytes.count > 1,
      !bytes.contains(where: { ".!?;:".utf8.contains($0) })
    else { return nil }
    let (one, other) = (passage.tokens[index - 1], passage.tokens[index])
    if one.isCapitalised, other.isCapitalised { return nil }
    return MarkForWords(range: place..<(place + 1), plain: "and")
  }

  private static func plural(_ gap: Range<Int>, _ index: Int, _ passage: Passage) -> MarkForWords? {
    let (one, other) = (passage.tokens[index - 1], passage.tokens[index])
    guard gap.count == 1, passage.bytes[gap.lowerBound] == 0x28,
      passage.byte(other.range.upperBound) == 0x29, endings.contains(other.key),
      !one.shape.contains(.digit)
    else { return nil }
    let word = passage.text(one.range)
    return MarkForWords(
      range: one.range.lowerBound..<(other.range.upperBound + 1),
      plain: word + passage.text(other.range)
    )
  }

  private static let endings = Token.keys("s es ies ren")
}
