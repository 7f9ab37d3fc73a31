import Reading

extension Rule {
  package static let imgAltStereotype = Rule(
    id: "img-alt-stereotype",
    says: "A picture's words say what people do, not how they look or cope",
    because:
      "Pity and praise both say “not one of us”. (Centre for Ageing Better; Getty Disability "
      + "Collection)",
    severity: .warning,
    flags: [
      "A walk.\n\n![⟦Brave⟧ woman who walks ⟦despite her wheelchair⟧](w.jpg)",
      "A walk.\n\n![⟦Frail⟧ ⟦wrinkled hands⟧ of a lady](h.jpg)",
      "A swim.\n\n![An ⟦inspirational⟧ man swims](s.jpg)",
      "---\ntype: page\ntitle: A\npictures:\n  - file: a.jpg\n    alt: A ⟦beautiful young⟧ woman stretches\n---\nHi.",
    ],
    allows: [
      "A walk in the park.\n\n![A woman in a wheelchair throws a bowl on a green](w.jpg)",
      "A walk in the park.\n\n![Hands rolling pastry](h.jpg)",
      "A walk.\n\n![A beautiful garden with an abandoned shed](g.jpg)",
      "Brave the rain with us. It is a beautiful young tree.",
    ]
  ) { subject in
    subject.remarks(on: .imgAltStereotype) { found in
      "“\(found.text)” speaks of looks or of coping, not of what is done"
    }
  }
}
