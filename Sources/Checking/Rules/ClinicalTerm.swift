import Reading

extension Rule {
  package static let clinicalTerm = Rule(
    id: "clinical-term",
    says: "Plain words come first, and medical words in brackets",
    because:
      "A plain word is understood by everyone, and by people in pain. The medical word may follow in "
      + "brackets, where people will hear it. (NHS content guide, A to Z and How we write)",
    severity: .warning,
    audience: .public,
    flags: [
      "Gentle yoga may help with ⟦chronic⟧ pain and ⟦nausea⟧.",
      "Talk to a ⟦clinician⟧ before you start.",
      "Good for people with ⟦hypertension⟧ or ⟦cardiac⟧ trouble. Cardiac nurses come too.",
      "Ask about your ⟦medication⟧ and any ⟦respiratory⟧ problems.",
    ],
    allows: [
      "Many of us have chronic fatigue syndrome.",
      "You may feel sick (nausea) at first. Hypertension (high blood pressure) is common.",
      "A stool stands by each easel. We record oral history.",
      "Ask at the Renal Unit on Ward 4. He has a mobility scooter.",
      "It is a sedative, which means that it makes you sleepy. A sedative is strong.",
    ]
  ) { subject in
    subject.remarks(on: .clinicalTerm) { found in
      "“\(found.text)” is a medical word"
    }
  }
}
