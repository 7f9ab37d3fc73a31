import Reading

extension Rule {
  package static let stigmaMentalHealth = Rule(
    id: "stigma-mental-health",
    says: "Nobody is named after a mental health problem",
    because:
      "A label takes the place of the person, and a joke word keeps people away. (NHS content guide, "
      + "Inclusive content)",
    severity: .error,
    flags: [
      "A safe place for ⟦the mentally ill⟧.",
      "It is a ⟦crazy⟧ busy group for ⟦schizophrenics⟧.",
      "Are you ⟦going mad⟧ at home? ⟦Psychotic⟧ patients come too.",
      "Do not be a ⟦nutter⟧ on the stairs.",
    ],
    allows: [
      "A safe place for people with mental health problems.",
      "The Crazy Paving gardening club meets on Fridays.",
      "People with psychosis and people with schizophrenia run it. Try mental arithmetic.",
      "Do not write “mentally ill” on a form.",
      "---\ntype: case study\ntitle: A\n---\n“I thought I was going mad,” he said to us.",
    ]
  ) { subject in
    subject.remarks(on: .stigmaMentalHealth) { found in
      "“\(found.text)” can hurt people"
    }
  }
}
