import Reading

extension Rule {
  package static let stigmaAge = Rule(
    id: "stigma-age",
    says: "Older people are older people, or have an age",
    because:
      "Many people do not see themselves as “elderly” and will not come. (NHS content guide, Inclusive "
      + "content: age)",
    severity: .warning,
    flags: [
      "Lunch club for ⟦the elderly⟧.",
      "⟦OAPs⟧ pay less. ⟦Pensioners⟧ may bring a friend, and pensioners get tea.",
      "A walk for ⟦middle-aged⟧ men and ⟦senior citizens⟧.",
      "---\ntype: case study\ntitle: A\n---\n“It is full of ⟦old folk⟧ up there,” he said of the hall.",
    ],
    allows: [
      "Lunch club for people aged 65 and over. Bring your Pension Credit letter.",
      "Ask the senior nurse or the Senior Citizens' Forum.",
      "The Elderly Care Ward is on floor 2. The old mill is shut.",
      "Do not use “the elderly” in a caption.",
    ]
  ) { subject in
    subject.remarks(on: .stigmaAge) { found in
      "many people dislike “\(found.text)”"
    }
  }
}
