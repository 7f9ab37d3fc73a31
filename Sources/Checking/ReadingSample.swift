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
  let allWords: Int

  var score: ReadingScore { parts.reduce(ReadingScore()) { $0 + $1.score } }

  /// A text with fewer words than `atLeast` is only measured.
  init(of subject: Subject, atLeast: Int = 0) {
    let names = Set(subject.ownNames.map { $0.lowercased() })
    var explained: Set<String> = []
    let sentences = subject.allSentences.filter { Self.counts($0, subject) }
    allWords = sentences.reduce(0) { $0 + $1.words.count }
    guard allWords >= atLeast else { return }
    for sentence in sentences {
      let part = Self.part(sentence, names, &explained)
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
    var letters: [UInt8] = []
    let passage = sentence.passage
    for index in sentence.words {
      let word = passage.words[index]
      guard !word.beginsWithDigit, !isName(index, sentence),
        !passage.has([.code, .address, .speech], in: word.range)
      else { continue }
      if word.isCapitalised, names.contains(word.lower) { continue }
      letters.removeAll(keepingCapacity: true)
      letters.append(contentsOf: passage.bytes[word.range].lazy.map(WordReading.small))
      if letters.contains(where: { $0 >= 0x80 }) { letters = Array(word.lower.utf8) }
      let syllables = Syllables.count(of: letters)
      if syllables > 2, isExplained(index, sentence, &explained) { continue }
      score.words += 1
      score.syllables += syllables
      score.letters += letters.count(where: WordReading.isLetterOrDigit)
      if syllables > 3 { hardWords.append(word.lower) }
    }
    return Part(sentence: sentence, score: score, hardWords: hardWords)
  }

  /// A capital within a sentence, or letters in capitals.
  private static func isName(_ index: Int, _ sentence: SentenceWords) -> Bool {
    let word = sentence.passage.words[index]
    guard word.isCapitalised, word.range.count > 1 else { return false }
    return index > sentence.words.lowerBound || word.isAllCapitals
  }

  /// “Rehabilitation means …”, “rehabilitation (getting strong again)”, here or before.
  private static func isExplained(
    _ index: Int,
    _ sentence: SentenceWords,
    _ explained: inout Set<String>
  ) -> Bool {
    let lower = sentence.lower(index)
    if explained.contains(lower) { return true }
    let next = sentence.lower(index + 1)
    guard
      sentence.passage.gap(after: index).contains(0x28) || next == "means"
        || next == "is" && sentence.lower(index + 2) == "someone"
    else { return false }
    explained.insert(lower)
    return true
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
