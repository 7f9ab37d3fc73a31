import Reading

extension Rule {
  package static let sentenceLong = Rule(
    id: "sentence-long",
    says: "A sentence has at most 20 words",
    because:
      "Long sentences are hard for everyone, and hardest for people who are tired, worried or "
      + "new to English. Over 30 words is an error. (NHS content guide, How we write)",
    severity: .warning,
    flags: [
      "Hello. ⟦The group, which is run by volunteers who live in the village and have all had "
        + "training, meets in the hall each week.⟧ Come!",
      "⟦If you have been feeling low and you would like to meet new people in a friendly and relaxed "
        + "place then our Tuesday group in the village hall may be a good place to start.⟧",
      "- ⟦bring a drink and something to eat at lunch time and a warm coat because the hall can be "
        + "very cold in the winter⟧\n- a friend",
      "⟦Dr. Smith, e.g. at 5.30 p.m. on Mondays, sees people who have a long-term illness and who "
        + "would like to talk about it.⟧ Ask us.",
    ],
    allows: [
      "If you feel low, come and see us. We meet on Tuesdays in the hall. Stay as long as you like.",
      "You can bring:\n\n- a friend or a carer to keep you company\n- a drink and something to eat at "
        + "lunch time\n- a warm coat, because the hall is cold in winter",
      "## The group which is run by volunteers who live in the village and who have all had training "
        + "meets in the hall each week",
      "---\ntype: case study\ntitle: A\n---\n\nShe said: “I used to sit at home all day and look at the "
        + "wall and wait for somebody to ring me up and now I go out every single day.”",
      "Is it for me? Yes! We meet at St. Mark's Hall at 2 p.m. Anyone can come and have a cup of tea, "
        + "a chat and a slice of cake.",
    ]
  ) { subject in
    subject.sentences.compactMap { sentence in
      let passage = subject.passages[sentence.passage]
      guard passage.role.holdsSentences else { return nil }
      let count = passage.wordCount(in: sentence.range)
      guard count > 20 else { return nil }
      return Remark(
        subject.range(sentence.range, of: passage),
        "this sentence has \(count) words",
        remedy: "keep to 20: make it two sentences, or a list",
        severity: count > 30 ? .error : nil
      )
    }
  }
}

extension Passage.Role {
  fileprivate var holdsSentences: Bool {
    switch self {
    case .paragraph, .item: true
    case .heading, .cell, .alt: false
    case .fact(let name): name != "title" && name != "name" && name != "access" && name != "buses"
    }
  }
}

extension Passage {
  /// Words as people count them: a telephone number is one, and a person's own words are none.
  func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    var lastWasNumber = false
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, !WordReading.isSpace(bytes[index]) { index += 1 }
      let chunk = bytes[start..<index]
      let isWord = chunk.contains(where: WordReading.isLetterOrDigit) && !isDash(chunk)
      let isNumber = isWord && chunk.allSatisfy { !isLetter($0) }
      if isWord, !(isNumber && lastWasNumber), !has(.speech, in: start..<index) {
        count += 1
      }
      if isWord { lastWasNumber = isNumber }
      while index < range.upperBound, WordReading.isSpace(bytes[index]) { index += 1 }
    }
    return count
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    WordReading.isLetterOrDigit(byte) && !WordReading.isDigit(byte)
  }

  /// A dash between spaces, a bullet or another mark of three bytes.
  private func isDash(_ chunk: ArraySlice<UInt8>) -> Bool {
    chunk.count <= 3 && chunk.first.map { $0 == 0xE2 || $0 == 0xC2 } ?? false
  }
}
