/// The words of one sentence, in order, with the passage they stand in.
struct SentenceWords {
  let passage: Passage
  /// Where the sentence stands among the bytes of the passage.
  let bytes: Range<Int>
  /// The numbers of its words in the passage.
  let words: Range<Int>

  /// The word so many places on, in small letters; empty beyond the sentence.
  func lower(_ index: Int) -> String {
    words.contains(index) ? passage.words[index].lower : ""
  }

  func word(_ index: Int) -> Word? { words.contains(index) ? passage.words[index] : nil }

  /// Whether nothing but a space parts a word from the next.
  func joins(_ index: Int) -> Bool {
    words.contains(index) && words.contains(index + 1)
      && passage.gap(after: index).allSatisfy(WordReading.isSpace)
  }

  /// The bytes from one word to another.
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    passage.words.stretch(first, last)
  }

  func contains(_ list: WordSet) -> Bool { words.contains { list.contains(passage.words[$0]) } }

  /// Whether these words stand here one after another with only spaces between them.
  func reads(_ phrase: [String], at index: Int) -> Bool {
    guard index >= words.lowerBound, index + phrase.count <= words.upperBound else { return false }
    for (offset, expected) in phrase.enumerated() {
      guard passage.words[index + offset].lower == expected else { return false }
      if offset > 0, !joins(index + offset - 1) { return false }
    }
    return true
  }
}

extension Subject {
  /// The passages that may hold what a rule looks for.
  func passages(promising promise: Promise) -> [Passage] {
    passages.filter { !$0.promise.isDisjoint(with: promise) }
  }

  var allSentences: [SentenceWords] { sentences { _ in true } }

  /// The sentences of those passages that may hold what a rule looks for.
  func sentences(promising promise: Promise) -> [SentenceWords] {
    sentences { !$0.promise.isDisjoint(with: promise) }
  }

  private func sentences(in isMeant: (Passage) -> Bool) -> [SentenceWords] {
    sentences.compactMap { sentence in
      let passage = passages[sentence.passage]
      guard isMeant(passage) else { return nil }
      let words = passage.tokens(in: sentence.range)
      return SentenceWords(passage: passage, bytes: sentence.range, words: words)
    }
  }
}
