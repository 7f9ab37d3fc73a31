import Reading

extension Rule {
  package static let blamingLanguage = Rule(
    id: "blaming-language",
    says: "What happened is told without blame",
    because:
      "A bus that does not come is nobody's failure. (NHS content guide, Voice and tone; scoping study)",
    severity: .warning,
    flags: [
      "---\ntype: page\ntitle: A\naudience: practice\n---\nPatients who ⟦fail to attend⟧ will be seen later.",
      "---\ntype: case study\ntitle: A\n---\nShe was ⟦non-compliant⟧ with her plan.",
      "He ⟦refused to⟧ come. She is a ⟦frequent attender⟧.",
      "People who ⟦did not engage⟧ had a ⟦lack of insight⟧.",
    ],
    allows: [
      "If you cannot come, call us and we will find another day.",
      "The council refused planning permission for the hall.",
      "He said no. The wiring is non-compliant with building rules.",
      "Never call someone a “difficult patient”. She was refused a loan.",
    ]
  ) { subject in
    subject.remarks(on: .blamingLanguage) { found in
      "“\(found.text)” blames the person"
    }
  }
}
