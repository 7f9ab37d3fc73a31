import Reading

extension Rule {
  package static let suicideLanguage = Rule(
    id: "suicide-language",
    says: "Suicide is spoken of with care",
    because:
      "“Commit” is a word for crimes, and no death is a success. Careless words can put others at risk. "
      + "(Samaritans media guidelines)",
    severity: .error,
    flags: [
      "His brother ⟦committed suicide⟧ in 2019.",
      "After a ⟦failed suicide attempt⟧ she joined the choir.",
      "There were two ⟦successful suicides⟧ that year.",
      "It was a ⟦cry for help⟧. She might ⟦commit suicide⟧.",
    ],
    allows: [
      "His brother took his own life in 2019. Call Samaritans on 116 123.",
      "He committed to the group for a year.",
      "She died by suicide. Ring the suicide prevention line.",
      "He failed an exam, and then a driving test.",
    ]
  ) { subject in
    subject.remarks(on: .suicideLanguage) { found in
      "“\(found.text)” can do harm"
    }
  }
}
