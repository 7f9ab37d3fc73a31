import Reading

/// The sentences of a page that a reading age is counted from, each with its own score.
///
/// Headings, tables, facts, addresses, figures and names are left out, and so is a person's own
/// speech. Each point of a list is a sentence of its own.
struct ReadingSample {
  struct Part {
    var sentence: SentenceWords
    var score: ReadingScore
    /// The words of four syllables or more.
    var hardWords: [String]
  }

  private(set) var parts: [Part] = []
  /// With the names and figures that are not scored: a text is long enough or not by all its words.
  private(set) var allWords = 0

  var score: ReadingScore { parts.reduce(ReadingScore()) { $0 + $1.score } }

  init(of subject: Subject) {
    let names = Set(subject.ownNames.map { $0.lowercased() })
    var explained: Set<String> = []
    for sentence in subject.allSentences where Self.counts(sentence, subject) {
      let part = Self.part(sentence, names, &explained)
      allWords += sentence.words.count
      if part.score.words > 2 { parts.append(part) }
    }
  }

  private static func counts(_ sentence: SentenceWords, _ subject: Subject) -> Bool {
    let passage = sentence.passage
    switch passage.role {
    case .heading, .cell, .alt, .fact: return false
    case .paragraph: return !isContact(sentence)
    case .item:
      let last = passage.bytes[sentence.bytes].last ?? 0
      return (".!?".utf8.contains(last) || sentence.words.count > 7) && !isContact(sentence)
    }
  }

  /// A telephone number or an address with a few words beside it.
  private static func isContact(_ sentence: SentenceWords) -> Bool {
    guard !sentence.passage.promise.isDisjoint(with: [.manyDigits, .address]) else { return false }
    return sentence.words.count < 12
      && (sentence.passage.bytes[sentence.bytes].count(where: WordReading.isDigit) >= 10
        || sentence.passage.bytes[sentence.bytes].contains(0x40))
  }

  private static func part(
    _ sentence: SentenceWords,
    _ names: Set<String>,
    _ explained: inout Set<String>
  ) -> Part {
    var score = ReadingScore(sentences: 1)
    var hardWords: [String] = []
    let passage = sentence.passage
    for index in sentence.words {
      let word = passage.words[index]
      guard let digit = passage.bytes[word.range].first, !WordReading.isDigit(digit),
        !isName(index, sentence), !passage.has([.code, .address, .speech], in: word.range)
      else { continue }
      let lower = word.lower
      if word.isCapitalised, names.contains(lower) { continue }
      let syllables = Syllables.count(of: lower.utf8)
      if syllables > 2, explained.contains(lower) { continue }
      if syllables > 2, isExplained(index, sentence) {
        explained.insert(lower)
        continue
      }
      score.words += 1
      score.syllables += syllables
      score.letters += lower.utf8.count { WordReading.isLetterOrDigit($0) }
      if syllables > 3 { hardWords.append(lower) }
    }
    return Part(sentence: sentence, score: score, hardWords: hardWords)
  }

  /// A capital within a sentence, or letters in capitals.
  private static func isName(_ index: Int, _ sentence: SentenceWords) -> Bool {
    let word = sentence.passage.words[index]
    guard word.isCapitalised, word.range.count > 1 else { return false }
    return index > sentence.words.lowerBound || word.isAllCapitals
  }

  /// “Respite means …”, “respite (a short break)”
  private static func isExplained(_ index: Int, _ sentence: SentenceWords) -> Bool {
    let gap = sentence.passage.gap(after: index)
    if gap.contains(0x28) { return true }
    let next = sentence.lower(index + 1)
    return next == "means" || next == "is" && sentence.lower(index + 2) == "someone"
  }

  /// The three hardest sentences, the hardest first.
  var hardest: [Part] {
    let sorted = parts.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return sorted.prefix(3).map(\.element)
  }
}

extension ReadingSample.Part {
  /// How much it adds to the page's score.
  fileprivate var weight: Double {
    0.39 * Double(score.words) + 11.8 * Double(score.syllables) / Double(max(1, score.words))
  }
}
