import Reading

extension Rule {
  package static let acronymUnneeded = Rule(
    id: "acronym-unneeded",
    says: "Letters are only given where they are used again",
    because: "Letters that never come back are one more thing to read. (GOV.UK style guide)",
    severity: .advice,
    audience: .public,
    flags: [
      "Our voluntary, community and social ⟦enterprise (VCSE)⟧ partners can help.",
      "We are part of the integrated care ⟦system (ICS)⟧.",
      "The Community Safety ⟦Partnership (CSP)⟧ meets here. Come and see.",
      "Ask the patient participation ⟦group (PPG)⟧ or the GP.",
    ],
    allows: [
      "The patient participation group (PPG) meets monthly. The PPG has tea at 3pm.",
      "British Sign Language (BSL) is welcome here. Ask for a BSL interpreter.",
      "Many of us have attention deficit hyperactivity disorder (ADHD).",
      "Meet in the hall (see the map) at noon.",
    ]
  ) { subject in
    let counts = Dictionary(subject.letters.map { ($0.name, 1) }, uniquingKeysWith: +)
    return subject.letters.compactMap { letters in
      guard let aside = letters.meaning?.aside, !KnownLetters.areHeard(letters.name),
        counts[letters.name] == 1
      else { return nil }
      let passage = subject.passages[letters.passage]
      return Remark(
        subject.range(aside, of: passage),
        "the letters “\(letters.name)” are never used again",
        remedy: "leave them out",
        replacement: passage.text(passage.tokens[letters.token - 1].range)
      )
    }
  }
}
