import Reading

extension Rule {
  package static let idiomMetaphor = Rule(
    id: "idiom-metaphor",
    says: "Words mean what they say",
    because:
      "Sayings are hard for people new to English, and for some autistic people and people with a "
      + "learning disability. (NHS content guide, How we write)",
    severity: .advice,
    audience: .public,
    flags: [
      "Our centre is a ⟦one-stop shop⟧ for advice.",
      "Debt can ⟦open a can of worms⟧.",
      "It is a ⟦piece of cake⟧ to join. Are you ⟦under the weather⟧?",
      "We help people ⟦make ends meet⟧ and cut ⟦red tape⟧.",
    ],
    allows: [
      "Our shop stops selling lunch at 2pm.",
      "---\ntype: case study\ntitle: A\naudience: public\n---\nJohn said it 'opens a can of worms'.",
      "Have a piece of cake with your tea. The train has a light at the end of the tunnel.",
      "Wrap the parcel in red tape. She learned to play by ear on the guitar.",
      "The fishing club keeps bait: a can of worms is £1.",
    ]
  ) { subject in
    subject.remarks(on: .idiomMetaphor) { found in
      "“\(found.text)” is a saying that some people take as it is written"
    }
  }
}
