import Reading

extension Rule {
  package static let dateFormat = Rule(
    id: "date-format",
    says: "Dates are written as 6 August 2026",
    because: "People read 06/08 as June or as August, and screen readers say short months oddly. "
      + "(NHS content guide, Numbers: dates)",
    severity: .warning,
    flags: [
      "The next walk is on ⟦06/08/2026⟧, and then on ⟦14.11.26⟧.",
      "Join us on ⟦Wed 6th Aug⟧ or ⟦6th of August⟧.",
      "We open on ⟦August 6th⟧, ⟦Aug 6⟧ and ⟦August 9, 2027⟧.",
      "We shut on ⟦24 Dec⟧, ⟦Sat 26 December 2026⟧ and ⟦2027-01-02⟧.",
      "Come on Tuesday ⟦6/8⟧ or in ⟦Sept 2027⟧.",
    ],
    allows: [
      "Reflow is WCAG 1.4.10, and section 3.2.11 says why.",
      "The next walk is on Wednesday 6 August 2026.",
      "Score 6/8 on the quiz. March along to the band in May Park.",
      "In May 20 people came. Ring 24/7. Use the 3/4 inch pipe. We may 2 or 3 times.",
      "We meet on the 1st and 3rd Tuesday. The Mar 5 bus is the 2/10 service.",
      "`06/08/2026` and https://example.org/2026-11-21 stay as they are.",
    ]
  ) { subject in
    subject.passages(promising: .digit).flatMap { passage -> [Remark] in
      var last = 0
      return passage.words.indices.compactMap { index -> Remark? in
        guard index >= last, let date = DateAsWritten(at: index, in: passage) else { return nil }
        last = date.nextWord
        guard passage.text(date.range) != date.plain else { return nil }
        return subject.remark(on: date.range, of: passage, write: date.plain) {
          "the date “\($0)” is not written the usual way"
        }
      }
    }
  }
}
