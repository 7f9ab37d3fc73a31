import Reading

extension Rule {
  package static let medicalAdvice = Rule(
    id: "medical-advice",
    says: "A group's page gives no medical advice",
    because:
      "Advice about medicines or signs of illness must come from someone trained, who knows the "
      + "person. (NHS content standard)",
    severity: .error,
    audience: .public,
    flags: [
      "You can ⟦stop taking your tablets once you join⟧.",
      "⟦Ignore chest pain⟧, it is only wind.",
      "⟦Double your dose if you wake⟧. ⟦Come off your antidepressants⟧.",
      "Yoga ⟦works better than tablets⟧.",
    ],
    allows: [
      "Keep taking your medicines. Bring your inhaler.",
      "Stop for a rest when you like. Stop your car at the gate.",
      "Do not stop taking your tablets. Never ignore chest pain.",
      "Ask a pharmacist before you stop your medicine.",
    ]
  ) { subject in
    subject.remarks(on: .medicalAdvice) { _ in
      "a group cannot advise on this"
    }
  }
}
