import Reading

extension Rule {
  package static let usSpelling = Rule(
    id: "us-spelling",
    says: "Spelling is British",
    because:
      "Readers here learned British spelling, and a screen reader set to British English may stumble. "
      + "(NHS content guide; GOV.UK style guide)",
    severity: .advice,
    flags: [
      "Meet us at the ⟦center⟧ of town.",
      "We ⟦organize⟧ trips. Our ⟦neighbors⟧ come too.",
      "⟦Favorite⟧ songs and ⟦gray⟧ skies.",
      "The ⟦theater⟧ is two ⟦kilometers⟧ away.",
    ],
    allows: [
      "Watch the film at the Lincoln Center live link.",
      "See the World Health Organization page.",
      "The size of the prize is a surprise. Exercise if you are able.",
      "Read `color: red` at www.center.example. Ask for Mr Gray.",
      "Put a coin in the gas meter. Write a computer program with us.",
    ]
  ) { subject in
    subject.remarks(on: .usSpelling, fixes: true) { found in
      "“\(found.text)” is the spelling of the United States"
    }
  }
}
