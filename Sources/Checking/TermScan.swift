import Cataloguing

/// Finds every term of the word list in a manuscript's passages, in one pass over their tokens.
struct TermScan {
  private let list: WordList
  private let passages: [Passage]
  private let sentences: [Sentence]
  private let ownNames: Set<UInt64>

  init(
    _ passages: [Passage],
    _ sentences: [Sentence],
    for list: WordList,
    ownNames: Set<UInt64> = []
  ) {
    (self.passages, self.sentences, self.list) = (passages, sentences, list)
    self.ownNames = ownNames
  }

  /// Each term once, at the first place where it is meant as listed and not explained.
  func found() -> [FoundTerm] {
    let matches = passages.indices.flatMap { self.matches(in: $0) }
    if matches.isEmpty { return [] }
    let judged = judged(matches)
    var found: [FoundTerm] = []
    var places: [String: Int] = [:]
    for match in judged {
      let term = list.terms[Int(match.term)]
      var key = term.table.rawValue + term.name
      if term.table == .termInconsistent { key += "\(match.passage) \(match.range.lowerBound)" }
      if let place = places[key] {
        found[place].count += 1
        continue
      }
      places[key] = found.count
      let passage = passages[match.passage]
      let range = term.table == .medicalAdvice ? clause(from: match, in: passage) : match.range
      found.append(
        FoundTerm(
          term: term,
          passage: match.passage,
          range: range,
          text: passage.text(range),
          isSaid: passage.has([.speech, .quoted], in: match.range),
          isSpokenOf: term.table == .termInconsistent && explanation(of: match).isGiven
        )
      )
    }
    return found
  }

  /// With up to five words more, as far as the next mark: a piece of advice and what it is about.
  private func clause(from match: TermMatch, in passage: Passage) -> Range<Int> {
    let rest = passage.tokens[match.tokens.upperBound...].prefix { $0.isJoined }.prefix(5)
    return match.range.lowerBound..<(rest.last?.range.upperBound ?? match.range.upperBound)
  }

  /// The matches without those of explained terms.
  private func judged(_ meant: [TermMatch]) -> [TermMatch] {
    var explained: [String: Int] = [:]
    for (index, match) in meant.enumerated() {
      let term = list.terms[Int(match.term)]
      guard term.table.allowsExplained, explained[term.name] == nil else { continue }
      if explanation(of: match).isGiven { explained[term.name] = index }
    }
    guard !explained.isEmpty else { return meant }
    return meant.enumerated().filter { index, match in
      guard let place = explained[list.terms[Int(match.term)].name] else { return true }
      return index < place && !isExcusedEarly(match, by: meant[place])
    }
    .map(\.element)
  }

  private func explanation(of match: TermMatch) -> Explanation {
    let passage = passages[match.passage]
    let next = nextSentence(after: match)
    return Explanation(
      match,
      passage,
      sentence: tokens(near: match, in: passage),
      next: next.map { $0.passage == match.passage ? passage.tokens(in: $0.range) : 0..<0 } ?? 0..<0
    )
  }

  /// A title or heading is explained by the text below it, and a term in the sentence just before.
  private func isExcusedEarly(_ match: TermMatch, by explained: TermMatch) -> Bool {
    let role = passages[match.passage].role
    if role == .heading || role == .fact("title") || role == .fact("name") { return true }
    guard match.passage == explained.passage else { return false }
    guard let first = sentence(of: match), let second = sentence(of: explained) else {
      return false
    }
    return first == second || nextSentence(after: match) == second
  }

  private func isMeant(_ match: TermMatch) -> Bool {
    let term = list.terms[Int(match.term)]
    let passage = passages[match.passage]
    if term.table == .harmless { return false }
    let sentence = tokens(near: match, in: passage)
    let holds = { (context: TermNeighbours) in
      context.holds(round: match.tokens, in: passage.tokens, sentence: sentence)
    }
    if term.unless.contains(where: holds) { return false }
    if !term.only.isEmpty, !term.only.contains(where: holds) { return false }
    if term.table.isTopic { return !passage.has([.code, .address], in: match.range) }
    let guards = TermGuards(match, term, passage, sentence: sentence, ownNames: ownNames)
    return !guards.excuse
  }
}

extension TermScan {
  /// Longest phrases first; a harmless phrase hides all that stands in it.
  private func matches(in number: Int) -> [TermMatch] {
    let passage = passages[number]
    let tokens = passage.tokens
    guard passage.role != .fact("name") else { return [] }
    var matches: [TermMatch] = []
    var harmlessEnd = 0
    for start in tokens.indices where list.mayBegin(tokens[start].key) {
      var node: Int32 = 0
      var end = start
      var here: [TermMatch] = []
      while end < tokens.count, end == start || tokens[end].isJoined,
        let next = list.node(after: node, tokens[end].key)
      {
        node = next
        end += 1
        for term in list.terms(at: node)
        where fits(list.terms[Int(term)], tokens[start..<end], passage) {
          if list.terms[Int(term)].table == .harmless { harmlessEnd = max(harmlessEnd, end) }
          let range = passage.words.stretch(start, end - 1)
          here.append(
            TermMatch(term: term, passage: number, tokens: start..<end, range: range)
          )
        }
      }
      add(here.filter { $0.tokens.upperBound > harmlessEnd && isMeant($0) }, to: &matches)
    }
    return matches
  }

  /// Letters must be capitals where the list has capitals.
  private func fits(_ term: Term, _ tokens: ArraySlice<Token>, _ passage: Passage) -> Bool {
    guard term.table.isRead(in: passage.role) else { return false }
    guard term.isLetters else { return true }
    return tokens.allSatisfy { $0.shape.contains(.capitals) }
  }

  /// Of one table, the longest match holds, and the first of two that overlap.
  private func add(_ here: [TermMatch], to matches: inout [TermMatch]) {
    var taken: Set<WordTable> = []
    for match in here.reversed() {
      let table = list.terms[Int(match.term)].table
      guard taken.insert(table).inserted else { continue }
      let overlaps = matches.reversed().prefix(8).contains { other in
        list.terms[Int(other.term)].table == table && other.passage == match.passage
          && other.tokens.overlaps(match.tokens)
      }
      if !overlaps { matches.append(match) }
    }
  }

  private func sentence(of match: TermMatch) -> Sentence? {
    sentences[number(after: match.passage, match.range.lowerBound) - 1, or: match.passage]
  }

  private func nextSentence(after match: TermMatch) -> Sentence? {
    let number = number(after: match.passage, match.range.lowerBound)
    if let next = sentences[number, or: match.passage] { return next }
    guard passages[match.passage].role == .heading, number < sentences.count else { return nil }
    return sentences[number]
  }

  /// The first sentence that starts behind a place.
  private func number(after passage: Int, _ place: Int) -> Int {
    sentences.indices.firstPast {
      (sentences[$0].passage, sentences[$0].range.lowerBound) <= (passage, place)
    }
  }

  /// The numbers of the tokens of its sentence, as far as a reader sees at once: some sentences have
  /// no end.
  private func tokens(near match: TermMatch, in passage: Passage) -> Range<Int> {
    let near = (match.tokens.lowerBound - 80)..<(match.tokens.upperBound + 80)
    let whole = sentence(of: match).map { passage.tokens(in: $0.range) } ?? passage.tokens.indices
    return whole.clamped(to: near)
  }
}

extension [Sentence] {
  /// The sentence of a number where it stands in a passage.
  fileprivate subscript(number: Int, or passage: Int) -> Sentence? {
    guard indices.contains(number), self[number].passage == passage else { return nil }
    return self[number]
  }
}
