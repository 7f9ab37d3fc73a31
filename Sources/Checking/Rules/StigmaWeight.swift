import Reading

extension Rule {
  package static let stigmaWeight = Rule(
    id: "stigma-weight",
    says: "Size is spoken of without blame, or not at all",
    because:
      "People told us that they felt shut out because of their size. (Scoping study 3.5, extract 11; "
      + "person-first language)",
    severity: .warning,
    flags: [
      "A walk for ⟦obese people⟧.",
      "⟦If you are fat⟧, this is for you.",
      "⟦The morbidly obese⟧ and the slim share a lane.",
      "Join if you are ⟦overweight⟧. Overweight or not, come.",
    ],
    allows: [
      "A walk for people of all shapes and sizes.",
      "Eat less fat and sugar. Feed the birds fat balls.",
      "People living with obesity told us what helps.",
      "An overweight parcel costs more.",
    ]
  ) { subject in
    subject.remarks(on: .stigmaWeight) { found in
      "“\(found.text)” can put people off coming"
    }
  }
}
