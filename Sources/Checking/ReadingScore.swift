/// How hard a text is to read, from its counts alone.
struct ReadingScore {
  var words = 0
  var sentences = 0
  var syllables = 0
  /// Letters and figures, without spaces and marks.
  var letters = 0

  /// The Flesch-Kincaid grade: the year at an American school, from age 6.
  var grade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 0.39 * wordsPerSentence + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// The Automated Readability Index, which counts letters where the other counts syllables.
  var letterGrade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 4.71 * Double(letters) / Double(words) + 0.5 * wordsPerSentence - 21.43
  }

  private var wordsPerSentence: Double { Double(words) / Double(sentences) }

  var age: Int { Self.age(of: grade) }

  /// Two formulas that differ by more than three years are not to be trusted.
  var isTrusted: Bool { abs(grade - letterGrade) <= 3 }

  /// A short text's score wobbles; the band says by how much.
  var band: ClosedRange<Int> {
    let margin = words < 200 ? 2 : words < 300 ? 1 : 0
    return max(5, age - margin)...(age + margin)
  }

  private static func age(of grade: Double) -> Int { max(5, Int((grade + 5).rounded())) }

  static func + (left: Self, right: Self) -> Self {
    Self(
      words: left.words + right.words,
      sentences: left.sentences + right.sentences,
      syllables: left.syllables + right.syllables,
      letters: left.letters + right.letters
    )
  }
}
