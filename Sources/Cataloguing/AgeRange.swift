internal import Reading

/// The ages a group is for; no limits means any age.
package struct AgeRange: Sendable, Hashable {
  package var minimum: Int?
  package var maximum: Int?

  package init(minimum: Int? = nil, maximum: Int? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// “any”, “18 and over”, “50 to 70”, “under 25”; nil when it cannot be told.
  package init?(reading text: String) {
    let lower = text.lowercased()
    if let plain = Self.plain(lower) {
      self = plain
      return
    }
    let numbers = lower.split { !$0.isNumber }.compactMap { Int($0) }.filter { $0 <= 120 }
    let words = Set(lower.split { !$0.isLetter && $0 != "+" }.map(String.init))
    let isInclusive = lower.contains("and under") || lower.contains("or under")
    switch numbers.count {
    case 0 where ["any", "all", "everyone", "anyone"].contains { words.contains($0) }:
      self.init()
    case 1 where lower.contains("up to"): self.init(maximum: numbers[0])
    case 1 where !words.isDisjoint(with: Self.upwards) || lower.contains("+"):
      self.init(minimum: numbers[0])
    case 1 where words.contains("under") && !isInclusive:
      self.init(maximum: max(0, numbers[0] - 1))
    case 1 where !words.isDisjoint(with: ["to", "younger", "below", "under"]):
      self.init(maximum: numbers[0])
    case 2 where numbers[0] <= numbers[1]: self.init(minimum: numbers[0], maximum: numbers[1])
    case _: return nil
    }
  }

  /// The two most usual ways of saying it, “any” and “18 and over”.
  private static func plain(_ text: String) -> AgeRange? {
    if text == "any" { return AgeRange() }
    let (figures, rest) = (text.utf8.prefix(2), text.utf8.dropFirst(2))
    guard figures.count == 2, figures.allSatisfy(\.isDigit), rest.elementsEqual(" and over".utf8)
    else { return nil }
    return AgeRange(minimum: figures.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private static let upwards: Set = [
    "over", "plus", "older", "above", "up", "from", "upwards", "onwards",
  ]

  package var says: String {
    switch (minimum, maximum) {
    case (nil, nil): "Any age"
    case (let low?, nil): "\(low) and over"
    case (nil, let high?): "\(high) and under"
    case (let low?, let high?): "\(low) to \(high)"
    }
  }
}
