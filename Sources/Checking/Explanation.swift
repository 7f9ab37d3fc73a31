/// Whether a term's own sentence, or the next, tells in other words what it means.
struct Explanation {
  private let match: TermMatch
  private let passage: Passage
  private let sentence: Range<Int>
  private let next: Range<Int>

  /// Both sentences as the numbers of their tokens.
  init(_ match: TermMatch, _ passage: Passage, sentence: Range<Int>, next: Range<Int>) {
    (self.match, self.passage) = (match, passage)
    (self.sentence, self.next) = (sentence, next)
  }

  private var tokens: [Token] { passage.tokens }

  var isGiven: Bool {
    isFollowedByBracket || standsInBracket || isCalledSo || isDefined || isAskedAfter
      || isExplainedNext
  }

  private func key(_ index: Int) -> UInt64? {
    sentence.contains(index) ? tokens[index].key : nil
  }

  /// “triage (deciding who is seen first)”; letters in brackets explain nothing.
  private var isFollowedByBracket: Bool {
    let after = match.tokens.upperBound
    guard sentence.contains(after), tokens[after].gap == .opening,
      passage.bytes[match.range.upperBound..<tokens[after].range.lowerBound].contains(0x28)
    else { return false }
    let rest = passage.bytes[match.range.upperBound...].prefix(400)
    let end = rest.firstIndex(of: 0x29) ?? rest.endIndex
    let inside = passage.tokens(in: match.range.upperBound..<end)
    guard
      !inside.contains(where: { Self.asides.contains(tokens[$0].key) && $0 == inside.lowerBound })
    else { return false }
    return inside.contains { !tokens[$0].isCapitalised && !tokens[$0].shape.contains(.digit) }
  }

  private static let asides = Token.keys("see from on at free page tel ring call email or and")

  /// “feeling sick (nausea)”, “a plan (also called a care plan)”
  private var standsInBracket: Bool {
    var index = match.tokens.lowerBound
    while sentence.contains(index) {
      if tokens[index].gap == .opening {
        let start = index > 0 ? tokens[index - 1].range.upperBound : 0
        return index > sentence.lowerBound
          && passage.bytes[start..<tokens[index].range.lowerBound].contains(0x28)
          && passage.bytes[match.range.upperBound...].first { $0 != 0x20 } == 0x29
      }
      index -= 1
      guard sentence.contains(index), Self.naming.contains(tokens[index].key) else { return false }
    }
    return false
  }

  private static let naming = Token.keys(
    "also sometimes often called known as or the a an medical name term for doctors call it this that "
      + "usually you may hear say named technical word in nhs speak is we"
  )

  /// “This is called triage”, “known as triage”, “the word for this is triage”
  private var isCalledSo: Bool {
    var index = match.tokens.lowerBound - 1
    var steps = 0
    while let key = key(index), Self.light.contains(key), steps < 4 {
      index -= 1
      steps += 1
    }
    guard let key = key(index) else { return false }
    if Self.calling.contains(key) { return true }
    return key == Self.asKey && self.key(index - 1).map { Self.known.contains($0) } ?? false
  }

  private static let light = Token.keys("a an the it this that them these")
  private static let calling = Token.keys("called call calls named termed")
  private static let known = Token.keys("known described")
  private static let asKey = Token.key("as")

  /// “triage means …”, “a care plan is a list of …”, “a health coach, who helps …”
  private var isDefined: Bool {
    var index = match.tokens.upperBound
    while let key = key(index), tokens[index].isJoined, Self.kin.contains(key) { index += 1 }
    guard let first = key(index) else { return false }
    if tokens[index].gap == .mark, first == Self.orKey { return true }
    if isLabel { return true }
    if Self.which.contains(first) { index += 1 }
    guard let verb = key(index) else { return false }
    if Self.means.contains(verb) { return true }
    if first == Self.whoKey { return Self.doing.contains(verb) }
    guard Self.being.contains(verb) else { return false }
    var noun = index + 1
    while let key = key(noun), Self.articles.contains(key) { noun += 1 }
    return key(noun).map { Self.kinds.contains($0) } ?? false
  }

  /// “Triage: deciding who is seen first”, at the head of a line.
  private var isLabel: Bool {
    let after = tokens[match.tokens.upperBound]
    guard match.tokens.lowerBound == sentence.lowerBound,
      sentence.upperBound - match.tokens.upperBound > 2
    else { return false }
    if after.gap == .colon { return true }
    let gap = passage.bytes[match.range.upperBound..<after.range.lowerBound]
    return gap.contains(0x2D) && gap.contains(0x20) || gap.contains(0xE2) && gap.contains(0x20)
  }

  /// What a term is often said of, between it and its explanation.
  private static let kin = Token.keys(
    "approach service services model way care support team worker workers plan method system sector"
  )
  private static let orKey = Token.key("or")
  private static let whoKey = Token.key("who")
  private static let which = Token.keys("which that who this it they")
  private static let means = Token.keys("means mean meaning")
  private static let being = Token.keys("is are was")
  private static let articles = Token.keys("a an the our just simply only really one your about")
  private static let kinds = Token.keys(
    "someone somebody people person when where how help way ways kind type sort word name term place "
      + "chat talk plan list form team group member staff worker short looking finding getting giving "
      + "helping working having being trained"
  )
  private static let doing = Token.keys(
    "helps help can will listens listen finds find works work gives give knows know supports puts put "
      + "talks talk takes tells tell"
  )

  /// “What is triage?”
  private var isAskedAfter: Bool {
    guard let first = key(sentence.lowerBound), Self.asking.contains(first),
      let last = sentence.last, let verb = key(sentence.lowerBound + 1),
      Self.being.contains(verb) || Self.does.contains(verb)
    else { return false }
    let isShort = last - sentence.lowerBound < 9
    return isShort && passage.bytes[tokens[last].range.upperBound...].first == 0x3F
  }

  private static let asking = Token.keys("what who what's")
  private static let does = Token.keys("does do")

  /// “… triage. This means …”
  private var isExplainedNext: Bool {
    guard next.count > 3 else { return false }
    let first = tokens[next.lowerBound].key
    let second = tokens[next.lowerBound + 1].key
    if first == Self.inKey { return Self.other.contains(second) }
    guard Self.pointing.contains(first) else { return false }
    if Self.means.contains(second) { return true }
    if Self.light2.contains(second) { return Self.means.contains(tokens[next.lowerBound + 2].key) }
    guard Self.being.contains(second) else { return false }
    var index = next.lowerBound + 2
    while next.contains(index), Self.articles.contains(tokens[index].key) { index += 1 }
    return next.contains(index) && Self.kinds.contains(tokens[index].key)
  }

  private static let inKey = Token.key("in")
  private static let other = Token.keys("other plain short simple")
  private static let light2 = Token.keys("just simply only really")
  private static let pointing = Token.keys("this that it these they that's it's")
}
