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
