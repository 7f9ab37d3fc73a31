import Reading

extension Rule {
  package static let cureClaim = Rule(
    id: "cure-claim",
    says: "Nothing is promised that nobody can promise",
    because:
      "A group may help. A promise that it will is not true for all, and not allowed. (NHS content "
      + "guide, How we write; CAP Code, section 12)",
    severity: .error,
    audience: .public,
    flags: [
      "Singing ⟦will cure⟧ your depression.",
      "You are ⟦guaranteed to⟧ feel better.",
      "A ⟦miracle⟧ for bad backs. ⟦Scientifically proven⟧.",
      "Walk with us and ⟦you will feel better⟧.",
    ],
    allows: [
      "Many people tell us singing helps their mood.",
      "We sell cured ham at the farm shop.",
      "We cannot promise a cure. There is no cure for a cold.",
      "Book early, as we cannot guarantee a place. Your seat is guaranteed.",
    ]
  ) { subject in
    subject.remarks(on: .cureClaim) { found in
      "“\(found.text)” promises what nobody can promise"
    }
  }
}
