import Reading

extension Rule {
  package static let timeFormat = Rule(
    id: "time-format",
    says: "Times are written as 5pm, 5:30pm, midday or midnight",
    because: "People mix up 12am and 12pm, and not everyone reads the 24-hour clock. "
      + "(NHS content guide, Numbers: time)",
    severity: .warning,
    flags: [
      "We open at ⟦1730hrs⟧ and close at ⟦20:15⟧. Lunch: ⟦12:00⟧. Tea is from 3pm to ⟦16.30⟧.",
      "Slots are ⟦0900⟧ to ⟦1200⟧ on Tuesdays.",
      "Lunch is at ⟦12pm⟧ and ends at ⟦1.30 p.m.⟧ sharp.",
      "Come at ⟦5.30pm⟧, ⟦10:00am⟧, ⟦2 pm⟧ or ⟦12 noon⟧.",
      "The last bus goes at ⟦9.05⟧. Doors open at ⟦7PM⟧, ⟦12am⟧ at the latest.",
      "We meet at ⟦2p.m⟧. Lunch is at ⟦12.00 noon⟧, tea at ⟦1500⟧. Doors at ⟦0930⟧.",
    ],
    allows: [
      "We meet from 5:30pm to midnight. Lunch is at midday. Tea is at 3pm.",
      "The cake costs £5.30 and the ratio is 5:30. She ran 12.30 miles.",
      "Read John 13:34. We gave 1700 hours of help. It lasts 1:12:30.",
      "`17:30` and https://example.org/17:30 are not times to read.",
      "Free from 2.5 kg of sugar. A score of 20.15 points. In 1730 the hall burnt down.",
      "The score was 20:15. Turn to page 17:20. From 1900 to 1950 it was a school.",
    ]
  ) { subject in
    subject.passages(promising: .digit).flatMap { passage -> [Remark] in
      var last = 0
      return passage.words.indices.compactMap { index -> Remark? in
        guard index >= last, let time = WrittenTime(at: index, in: passage),
          subject.isJudged(time.range, of: passage)
        else { return nil }
        last = time.nextWord
        let text = passage.text(time.range)
        guard text != time.forms.first else { return nil }
        return Remark(
          subject.range(time.range, of: passage),
          "the time “\(text)” is not written the usual way",
          remedy: "write " + time.forms.map { "“\($0)”" }.joined(separator: " or "),
          replacement: time.forms.count == 1 ? time.forms.first : nil
        )
      }
    }
  }
}
