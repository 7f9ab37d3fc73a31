import Reading

extension Rule {
  package static let headingStyle = Rule(
    id: "heading-style",
    says: "Headings are short, in sentence case and have no full stop",
    because: "Short headings in small letters are quicker to scan, and show what is a name. "
      + "(NHS content guide, Formatting: up to 65 characters)",
    severity: .advice,
    flags: [
      "# ⟦How To Join Our Friendly Walking Group⟧\n\nHello.",
      "# ⟦Join us for tea.⟧\n\nHello.\n\n## ⟦Cost And Booking⟧\n\nFree.",
      "## ⟦Everything that you could ever want to know about our weekly walks⟧\n\nHello.",
      "## ⟦Getting Here⟧\n\nTake the bus.\n\n### ⟦What Happens Next?⟧\n\nWe ring you.",
    ],
    allows: [
      "# How to join the Mansfield Woodhouse Walking Group\n\nHello.",
      "# Join us for tea at Age UK Nottingham and Nottinghamshire\n\nHello.",
      "## What does it cost?\n\nNothing.\n\n## Ask Dr. Patel, B.Sc.\n\nHe helps.",
      "## The Walking Group at St Mark’s Church\n\nHello.\n\n## Tuesday and Friday…\n\nHello.",
    ]
  ) { subject in
    subject.passages.compactMap { passage in
      guard passage.role == .heading, let first = passage.words.first, let last = passage.words.last
      else { return nil }
      let style = HeadingStyle(passage)
      guard let message = style.message else { return nil }
      let end = style.endsWithStop ? last.range.upperBound + 1 : last.range.upperBound
      let start = style.endsWithStop ? 0 : first.range.lowerBound
      let isWhole = passage.byte(end) != 0
      return Remark(
        subject.range(start..<(isWhole ? passage.bytes.count : end), of: passage),
        message,
        remedy: style.remedy
      )
    }
  }
}

/// What is wrong with how a heading is written.
private struct HeadingStyle {
  private let passage: Passage
  private let length: Int

  init(_ passage: Passage) {
    self.passage = passage
    length = passage.text.unicodeScalars.count
  }

  var endsWithStop: Bool {
    guard passage.bytes.last == 0x2E, passage.byte(passage.bytes.count - 2) != 0x2E,
      let last = passage.words.last, last.range.upperBound == passage.bytes.count - 1
    else { return false }
    return last.range.count > 1 && !last.isAllCapitals && !Self.short.contains(last)
      && passage.byte(last.range.lowerBound - 1) != 0x2E
  }

  private static let short: WordSet = ["etc", "ltd", "st", "rd", "jr", "co", "inc"]

  /// Small words or everyday ones with a capital that no name gives them.
  private var isTitleCase: Bool {
    let words = passage.words.dropFirst()
    let capitals = words.filter { $0.isCapitalised && !$0.isAllCapitals }
    guard !capitals.isEmpty, !words.contains(where: { !$0.isCapitalised && $0.range.count > 3 })
    else { return capitals.filter(Self.smallWords.contains).count > 1 }
    return capitals.contains(where: Self.smallWords.contains)
      || capitals.contains(where: Self.everyday.contains)
        && passage.words.first.map { Self.openings.contains($0) } ?? false
  }

  /// Words that names seldom hold with a capital, but for films and books.
  private static let smallWords: WordSet = [
    "to", "our", "your", "we", "you", "is", "are", "do", "does", "can", "with", "what", "how",
    "when", "where", "why", "who", "it", "and", "for", "of", "with", "at", "in", "on", "by", "or",
    "an", "from", "if", "will", "my", "this", "that", "be", "about",
  ]
  private static let everyday: WordSet = [
    "here", "there", "times", "started", "next", "costs", "cost", "involved", "happens", "expect",
    "bring", "meet", "know", "join", "help", "us", "touch", "information", "details", "questions",
    "people", "visit", "we", "you", "dates", "hours", "day", "wear", "contacts", "activities",
    "events", "prices", "access", "parking", "support", "services", "work", "steps", "step",
  ]
  private static let openings: WordSet = [
    "getting", "opening", "what", "useful", "how", "our", "your", "finding", "things", "key",
    "more",
    "contact", "about", "first", "next", "upcoming", "who", "where", "when", "why", "meeting",
    "practical", "further", "other", "frequently", "please", "come", "join", "keeping", "staying",
    "important", "ways", "coming", "find", "before", "after", "full", "the", "a",
  ]

  var message: String? {
    if endsWithStop { return "the heading ends with a full stop" }
    if length > 65 { return "the heading has \(length) characters" }
    return isTitleCase ? "the heading has capitals that it doesn't need" : nil
  }

  var remedy: String {
    if endsWithStop { return "take the full stop out" }
    if length > 65 { return "keep to 65: name the one thing that stands below it" }
    return "keep capitals for names and for the first word"
  }
}
