/// What lets a listed term stand: it is code, an address or a link's words, it is somebody's own
/// words, it is spoken of and not used, or it is part of a name.
struct TermGuards {
  private let match: TermMatch
  private let term: Term
  private let passage: Passage
  private let sentence: Range<Int>
  private let ownNames: Set<UInt64>

  init(
    _ match: TermMatch,
    _ term: Term,
    _ passage: Passage,
    sentence: Range<Int>,
    ownNames: Set<UInt64>
  ) {
    (self.match, self.term, self.passage) = (match, term, passage)
    (self.sentence, self.ownNames) = (sentence, ownNames)
  }

  private var tokens: [Token] { passage.tokens }

  var excuse: Bool {
    if passage.has([.code, .address, .link], in: match.range) { return true }
    if passage.has([.speech, .quoted], in: match.range), isOwnWords { return true }
    if isOwnName || isName { return true }
    return term.table.hurts && isSpokenOf
  }

  /// Words that hurt are worth a thought even in speech, but not what people say of themselves.
  private var isOwnWords: Bool {
    guard term.table.hurts, passage.has(.speech, in: match.range) else { return true }
    let quoted = sentence.filter { passage.has([.speech, .quoted], in: tokens[$0].range) }
    guard quoted.count > 4 else { return true }
    return quoted.contains { Self.speaker.contains(tokens[$0].key) }
  }

  private static let speaker = Token.keys(
    "i i'm i've i'd i'll me my myself we us our we're we've mine"
  )

  /// The name of the group or a word that the author has said is known.
  private var isOwnName: Bool {
    !ownNames.isEmpty
      && match.tokens.allSatisfy { ownNames.contains(tokens[$0].key) && tokens[$0].isCapitalised }
  }
}

extension TermGuards {
  /// Words about words: “do not write ‘the elderly’”, “once called handicapped”.
  private var isSpokenOf: Bool {
    let before = tokens[
      max(sentence.lowerBound, match.tokens.lowerBound - 5)..<match.tokens.lowerBound
    ]
    return before.contains { Self.speech.contains($0.key) }
      && sentence.contains { Self.distance.contains(tokens[$0].key) }
  }

  private static let speech = Token.keys(
    "word words term terms write say saying called use phrase label"
  )
  private static let distance = Token.keys(
    "not never don't avoid instead wrong offensive hurt hurts hurtful once outdated old-fashioned rather"
  )
}

extension TermGuards {
  private var isName: Bool {
    let first = tokens[match.tokens.lowerBound]
    if isTitleCase { return false }
    if term.isLetters { return hasCapitalAfter }
    if term.mayHaveCapitals { return first.isCapitalised && (hasCapitalBefore || hasCapitalAfter) }
    if match.tokens.dropFirst().contains(where: { isNaming(tokens[$0]) }) { return true }
    guard isNaming(first) else { return false }
    return !first.isAtStart || hasCapitalAfter
  }

  /// Capitalised, and not all in capitals.
  private func isNaming(_ token: Token) -> Bool {
    token.isCapitalised && !token.shape.contains(.capitals)
  }

  private var hasCapitalAfter: Bool {
    guard sentence.contains(match.tokens.upperBound) else { return false }
    let next = tokens[match.tokens.upperBound]
    return next.isJoined && next.isCapitalised && next.key != Self.i
      && !next.shape.contains(.capitals)
  }

  private var hasCapitalBefore: Bool {
    let index = match.tokens.lowerBound - 1
    guard sentence.contains(index), tokens[index + 1].isJoined else { return false }
    let token = tokens[index]
    if token.key == Self.forKey || token.key == Self.ofKey {
      return sentence.contains(index - 1) && tokens[index - 1].isCapitalised
        && !tokens[index - 1].isAtStart
    }
    return token.isCapitalised && !token.isAtStart && !token.shape.contains(.capitals)
  }

  private static let i = Token.key("i")
  private static let forKey = Token.key("for")
  private static let ofKey = Token.key("of")

  /// A heading whose small words have capitals as well: its capitals say nothing.
  private var isTitleCase: Bool {
    guard passage.role == .heading || passage.role == .fact("title"), tokens.count > 2 else {
      return false
    }
    let small = tokens.prefix(40).dropFirst().filter { Self.small.contains($0.key) }
    return !small.isEmpty && small.allSatisfy(\.isCapitalised)
  }

  private static let small = Token.keys("for the and of to a an in on at with our your from is are")
}
