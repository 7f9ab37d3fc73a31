import Reading

extension Rule {
  package static let relativeDate = Rule(
    id: "relative-date",
    says: "Times are told by their date, not by today’s",
    because: "Pages and printed leaflets are read months later, when “next week” is long past. "
      + "(our own; seed: newsletters once a month)",
    severity: .warning,
    flags: [
      "The group is ⟦currently⟧ closed. We start again ⟦next month⟧.",
      "⟦At the moment⟧ we meet in the hall. A café is ⟦coming soon⟧.",
      "New times will be ⟦out soon⟧. ⟦Last week⟧ we had cake.",
      "We are ⟦now open⟧ on Mondays and move ⟦later this year⟧.",
      "The lift is out of use ⟦until further notice⟧. Our next walk is ⟦this Friday⟧.",
      "We ⟦recently⟧ moved to the hall. ⟦This month’s⟧ walk is short.",
    ],
    allows: [
      "The group is closed until 4 January 2027.",
      "We meet every month, on the first Monday, and on the last Friday of the month.",
      "If you are currently in hospital, or feel low at the moment, ring us.",
      "Our next walk is this Friday, 4 December 2026. Come as soon as you can.",
      "Have you recently lost someone? Now and then we go out. It is next to the hall.",
      "If you miss a class, come next week. Have you had a fall in the last year?",
      "---\ntype: case study\ntitle: A\n---\nHe said, “I go next week.”",
    ]
  ) { subject in
    subject.sentences(promising: .relativeTime).flatMap { sentence -> [Remark] in
      guard !sentence.namesADate else { return [] }
      return RelativeTime.all(in: sentence).compactMap { range in
        subject.remark(
          on: range,
          of: sentence.passage,
          besides: .quoted,
          remedy: "give the date, or say how to check"
        ) { "“\($0)” will be wrong soon" }
      }
    }
  }
}

extension SentenceWords {
  /// A year, or a day of a month.
  fileprivate var namesADate: Bool {
    guard passage.promise.contains(.digit) else { return false }
    return words.contains { index in
      let word = passage.words[index]
      if word.range.count == 4, let year = word.number { return (1900...2199).contains(year) }
      guard passage.promise.contains(.month), Calendar.months[word.lower] != nil else {
        return false
      }
      return [index - 1, index + 1].contains { self.word($0).map(Self.isDay) ?? false }
    }
  }

  private static func isDay(_ word: Word) -> Bool {
    word.beginsWithDigit && word.range.count <= 4
  }
}
