import Reading

extension Rule {
  package static let suppressionNoReason = Rule(
    id: "suppression-no-reason",
    says: "A note that lets a rule rest names the rule and gives the reason",
    because:
      "Notes without a reason stay for years and hide new faults. A note that no longer hides "
      + "anything is reported too. (our own; users of other checkers ask for it)",
    severity: .warning,
    flags: [
      "⟦<!-- ignore all-caps -->⟧\n\nThis is IMPORTANT.",
      "⟦<!-- check-ignore -->⟧\n\nHello.",
      "Some ⟦<!-- ignore no-such-rule: we like it -->⟧ words.",
      "Hello.\n\n⟦<!-- ignore all-caps: the sign says so -->⟧\n\nNothing is shouted here.",
      "⟦<!-- ignore case-study-consent: she said yes -->⟧\n\nHello.",
      "Hello.\n\n⟦<!-- ignore all-caps: -->⟧\n\nThis is IMPORTANT.",
    ],
    allows: [
      "<!-- ignore all-caps: the sign says so -->\n\nThis is IMPORTANT.",
      "<!-- The hall was painted in May. -->\n\nHello.",
      "<!-- ignore number-style: so the leaflet is called -->\n\nRead “Our seven walks” first.",
      "<!-- ignored by many: no notes here -->\n\nHello.",
      "Hello.\n\n- This is IMPORTANT. <!-- check-ignore all-caps: so it is printed -->",
    ]
  ) { _ in
    // Whether a note hides anything is known only when every other rule has spoken: `Ignores` adds
    // these findings.
    []
  }
}
