import Reading

extension Rule {
  package static let jargonTerm = Rule(
    id: "jargon-term",
    says: "Words of the trade are explained at once, or left out",
    because:
      "“Social prescribing” was called jargon and civil-servant speak by the people it is for. (Scoping "
      + "study 3.3 and 3.7; NHS content guide, How we write)",
    severity: .warning,
    audience: .public,
    flags: [
      "We take a ⟦holistic⟧ approach to helping you.",
      "Our staff offer ⟦signposting⟧ and a ⟦care plan⟧. A care plan can change.",
      "⟦Social prescribing⟧ is free. You can ⟦self-refer⟧ or be ⟦referred⟧ by a nurse.",
      "---\ntype: leaflet\ntitle: Help\nsummary: A ⟦person-centred⟧ service\n---\nHello.",
      "Ask your ⟦Link Worker⟧ about our ⟦interventions⟧.",
    ],
    allows: [
      "Social prescribing means help to find support, groups and activities near you.",
      "Follow the signpost at the park gate. The pathway through the wood is level.",
      "You may meet a link worker, who helps you find groups. Your link worker can come along.",
      "Please refer to the map on page 3. See [social prescribing](https://a.example).",
      "## What is social prescribing?\n\nIt is a way to find help near you. Social prescribing is free.",
      "---\ntype: page\ntitle: Desk\naudience: practice\n---\nUse the referral template on SystmOne.",
    ]
  ) { subject in
    subject.remarks(on: .jargonTerm) { found in
      "“\(found.text)” is a word that people outside the NHS may not know"
    }
  }
}
