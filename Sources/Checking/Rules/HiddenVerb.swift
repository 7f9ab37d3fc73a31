import Reading

extension Rule {
  package static let hiddenVerb = Rule(
    id: "hidden-verb",
    says: "A doing word says what is done",
    because:
      "A verb hidden in a noun makes a sentence long and leaves out who does it. (Plain English "
      + "Campaign)",
    severity: .advice,
    flags: [
      "The link worker will ⟦carry out an assessment of⟧ your needs.",
      "⟦The provision of⟧ lunch is free.",
      "We ⟦made a decision⟧ in May and ⟦gave consideration to⟧ your views.",
      "You can ⟦make an application⟧ today. Staff ⟦provide assistance to⟧ anyone.",
    ],
    allows: [
      "The link worker will ask what you need.",
      "Make an appointment at reception.",
      "We decided in May. We made a cake and gave it away.",
      "The delivery of food parcels is on Friday. The collection of stamps is his.",
    ]
  ) { subject in
    subject.remarks(on: .hiddenVerb) { found in
      "“\(found.text)” hides what is done in a noun"
    }
  }
}
