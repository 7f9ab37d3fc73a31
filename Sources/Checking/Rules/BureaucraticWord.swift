import Reading

extension Rule {
  package static let bureaucraticWord = Rule(
    id: "bureaucratic-word",
    says: "The words are those of a neighbour, not of an office",
    because:
      "People called office words “civil-servant speak”. (Scoping study 3.3; GOV.UK style guide, words "
      + "to avoid)",
    severity: .warning,
    audience: .public,
    flags: [
      "We ⟦empower⟧ people to improve their health.",
      "The class is ⟦delivered by⟧ trained staff.",
      "We ⟦liaise⟧ with the council to ⟦tackle⟧ loneliness and ⟦foster⟧ hope.",
      "---\ntype: listing\nname: The Hub\nwhat: ⟦Bespoke⟧ help with a ⟦key focus⟧\n---\nHello.",
    ],
    allows: [
      "The food bank delivers parcels to your door.",
      "The focus group met on Monday in the foster carers' room.",
      "The bus journey takes ten minutes. There is a key to the gate, and step-free access.",
      "Meet at The Hub. He goes fishing with his own tackle.",
      "The drama group learns dialogue. Bring a suit made by a bespoke tailor.",
    ]
  ) { subject in
    subject.remarks(on: .bureaucraticWord) { found in
      "“\(found.text)” sounds like an office document"
    }
  }
}
