import Reading

extension Rule {
  package static let phoneFormat = Rule(
    id: "phone-format",
    says: "Telephone numbers have spaces in the usual places",
    because: "Numbers in groups are easier to read, to say and to dial. "
      + "(NHS content guide, A to Z: phone numbers)",
    severity: .warning,
    flags: [
      "Call ⟦01632960123⟧ or ⟦07700900123⟧.",
      "Call ⟦(01632) 960-123⟧, ⟦0163 296 0123⟧ or ⟦020-7946-0018⟧.",
      "Ring ⟦+44 (0)1632 960123⟧ or ⟦+441632960123⟧.",
      "Free on ⟦08081570123⟧ or ⟦01632.960.123⟧. Tel: ⟦0800890567⟧.",
    ],
    allows: [
      "Call 01632 960 123, 01632 960123 or 0800 890 567.",
      "Call Samaritans on 116 123, Childline on 0800 1111, or 999.",
      "Charity number 1012345678. Order 01632960123. ISBN 0306406152.",
      "Ring 07700 900 123, 07700 900123, 020 7946 0018, 0115 496 0123 or +44 1632 960 123.",
      "On 01-02-2026 we had 0.123456789 points. See `01632960123`.",
      "Text 0800 80 70 60 or 0306 999 0123.",
    ]
  ) { subject in
    subject.passages.flatMap { passage in
      PhoneNumber.all(in: passage).compactMap { number -> Remark? in
        guard !number.isUsual else { return nil }
        return subject.remark(
          on: number.range,
          of: passage,
          remedy: "write it with spaces: “\(number.plain)”",
          replacement: number.plain
        ) { "the number “\($0)” is hard to read and dial" }
      }
    }
  }
}
