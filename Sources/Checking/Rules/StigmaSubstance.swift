import Reading

extension Rule {
  package static let stigmaSubstance = Rule(
    id: "stigma-substance",
    says: "People are people, and an addiction is something they have",
    because: "A label sticks long after the problem is gone. (Person-first practice)",
    severity: .warning,
    flags: [
      "Support for ⟦addicts⟧ and their families.",
      "Worried about ⟦substance abuse⟧?",
      "He is ⟦an alcoholic⟧. Ask Jo.",
      "A ⟦drug user⟧ or ⟦junkie⟧ may come.",
    ],
    allows: [
      "Alcoholics Anonymous meets on Mondays.",
      "Alcoholic drinks are not allowed in the hall.",
      "People with a drug problem run the cafe. It is for chocolate addicts.",
      "Use the alcoholic hand gel at the door.",
    ]
  ) { subject in
    subject.remarks(on: .stigmaSubstance) { found in
      "“\(found.text)” labels people"
    }
  }
}
