import Reading

extension Rule {
  package static let wordyPhrase = Rule(
    id: "wordy-phrase",
    says: "A short word is used where there is one",
    because: "Each extra word is one more to read. (Plain English Campaign; plainlanguage.gov)",
    severity: .advice,
    audience: .public,
    flags: [
      "Please call us ⟦prior to⟧ your first visit.",
      "We are here ⟦in order to⟧ help. There are ⟦a number of⟧ chairs.",
      "⟦In the event of⟧ snow, we ⟦endeavour⟧ to open.",
      "⟦Due to the fact that⟧ it is cold, bring a coat. ⟦Additional⟧ coats are here.",
    ],
    allows: [
      "Please put the chairs in order to match the plan on the wall.",
      "Please call us before your first visit.",
      "In the event of fire, use the side door. The door number is 7.",
      "Endeavour House is by the church. Assistance dogs are welcome.",
      "“Prior to this I was lost,” says Jo. You need a parking permit.",
    ]
  ) { subject in
    subject.remarks(on: .wordyPhrase, fixes: true) { found in
      "“\(found.text)” can be shorter"
    }
  }
}
