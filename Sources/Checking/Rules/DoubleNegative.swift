import Reading

extension Rule {
  package static let doubleNegative = Rule(
    id: "double-negative",
    says: "A sentence does not say “not” twice to mean yes",
    because: "Two negatives must be worked out like a sum. (Plain English guides)",
    severity: .advice,
    audience: .public,
    flags: [
      "You ⟦cannot come unless you do not⟧ smoke.",
      "It is ⟦not uncommon⟧ to feel shy.",
      "⟦Never fail⟧ to ask. There is ⟦no reason not⟧ to come.",
      "This does ⟦not mean you cannot⟧ join. You ⟦don’t need no⟧ ticket.",
      "It is ⟦never not⟧ a good time to rest.",
    ],
    allows: [
      "You do not need to book. You do not need to pay.",
      "It is common to feel shy.",
      "None of us can sing, and we cannot dance. If you cannot come, do not worry. You do not need to dig, and nobody minds.",
      "Do not sit under the tree unless it is dry. It is not far, and not steep.",
      "“I couldn’t not come,” says Jo.",
    ]
  ) { subject in
    subject.sentences.compactMap { sentence in
      let passage = subject.passages[sentence.passage]
      guard let range = DoubleNegative(passage, sentence.range)?.range else { return nil }
      return subject.remark(
        on: range,
        of: passage,
        besides: [.quoted, .link],
        remedy: "say it the positive way round"
      ) { "“\($0)” says “not” twice" }
    }
  }
}

/// Two negatives of a sentence that cancel out.
private struct DoubleNegative {
  private(set) var range: Range<Int>
  private let passage: Passage
  private let tokens: Range<Int>

  init?(_ passage: Passage, _ sentence: Range<Int>) {
    self.passage = passage
    tokens = passage.tokens(in: sentence)
    range = 0..<0
    guard let (first, last) = pair else { return nil }
    range = passage.words.stretch(first, last)
  }

  private var pair: (Int, Int)? {
    for index in tokens where Self.negatives.contains(passage.tokens[index].key) {
      if let last = last(after: index) { return (index, last) }
    }
    return nil
  }

  private func key(_ index: Int) -> UInt64? {
    tokens.contains(index) ? passage.tokens[index].key : nil
  }

  /// The last word of the second negative, where there is one that undoes the first.
  private func last(after first: Int) -> Int? {
    guard let next = key(first + 1), passage.tokens[first + 1].isJoined else { return nil }
    if Self.nots.contains(passage.tokens[first].key), isUndoing(first + 1) { return first + 1 }
    if next == Self.failKey { return first + 1 }
    if Self.nots.contains(next), passage.tokens[first].key != next { return first + 1 }
    return cancelled(from: first)
  }

  /// A negative some words on, with nothing between them that parts the two.
  private func cancelled(from first: Int) -> Int? {
    var thinks = false
    var hasUnless = false
    var index = first + 1
    while let key = key(index), index - first <= 8, passage.tokens[index].isJoined {
      if Self.breaks.contains(key) { return nil }
      if Self.thoughts.contains(key) { thinks = true }
      if key == Self.unlessKey { hasUnless = true }
      if Self.nots.contains(key),
        thinks || hasUnless || isNothing(first) && index - first <= 4
          || Self.reasons.contains(passage.tokens[index - 1].key)
      {
        return index
      }
      if Self.nothings.contains(key), !thinks, !hasUnless, index - first <= 3,
        passage.tokens[first].key != Self.noKey
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// “nothing you cannot …”
  private func isNothing(_ index: Int) -> Bool {
    Self.nothings.contains(passage.tokens[index].key) && passage.tokens[index].key != Self.noKey
  }

  /// “uncommon”, “without”, “impossible”
  private func isUndoing(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    if Self.undoing.contains(token.key) { return true }
    let text = passage.text(token.range).lowercased()
    guard text.hasPrefix("un"), text.utf8.count > 6 else { return false }
    return !Self.plainBeginnings.contains { text.hasPrefix($0) }
  }

  private static let failKey = Token.key("fail")
  private static let unlessKey = Token.key("unless")
  private static let noKey = Token.key("no")
  private static let nots = Token.keys(
    "not cannot never don't can't won't isn't aren't doesn't didn't shouldn't wouldn't couldn't mustn't"
  )
  private static let negatives = nots.union(Token.keys("no nobody nothing none neither nowhere"))
  private static let nothings = Token.keys("nothing nobody nowhere none no neither")
  private static let reasons = Token.keys("reason reasons excuse need cause")
  private static let thoughts = Token.keys("think assume believe suppose mean means imply say feel")
  private static let breaks = Token.keys(
    "and but or if because so when while though although as for"
  )
  private static let undoing = Token.keys(
    "without impossible insignificant inconsiderable infrequent infrequently inappropriate improbable "
      + "inconceivable incapable irrelevant irregular dissimilar displeased dissatisfied disagreeable "
      + "impractical inaccessible inexpensive invisible unlike unkind untrue"
  )
  private static let plainBeginnings = [
    "under", "until", "unless", "unit", "uni", "uncle", "unfortunately",
  ]
}
