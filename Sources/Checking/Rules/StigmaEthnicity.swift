import Reading

extension Rule {
  package static let stigmaEthnicity = Rule(
    id: "stigma-ethnicity",
    says: "Ethnic groups are named, and nobody is lumped together",
    because:
      "Letters such as BAME hide who is meant, and few people use them of themselves. (NHS content "
      + "guide, Inclusive content; GOV.UK, Writing about ethnicity)",
    severity: .error,
    flags: [
      "A group for ⟦BAME⟧ women.",
      "Open to people of any ⟦race⟧.",
      "⟦Non-white⟧ and ⟦BME⟧ members lead it.",
      "⟦Coloured people⟧ were kept out.",
    ],
    allows: [
      "A group for Black and South Asian women.",
      "Join us for the Race for Life and a sack race.",
      "Use coloured paper. The race starts at 10am.",
      "People from ethnic minorities told us so. The BME Network helps.",
      "She has a race horse. It is a race to the shop.",
    ]
  ) { subject in
    subject.remarks(on: .stigmaEthnicity) { found in
      "“\(found.text)” is no longer used of people"
    }
  }
}
