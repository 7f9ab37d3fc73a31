import Reading

extension Rule {
  package static let termInconsistent = Rule(
    id: "term-inconsistent",
    says: "One person or thing has one name on a page",
    because: "Readers take two names for two people. (Workshop slides: link worker, community "
      + "connector and navigator for the same role)",
    severity: .warning,
    flags: [
      "Your link worker will call you. The ⟦social prescriber⟧ can come to your home.",
      "Ask for a community connector. A ⟦link worker⟧ will ring back.",
      "The health coach is in on Monday. Every ⟦wellbeing coach⟧ has a phone.",
      "Link workers visit. ⟦Care navigators⟧ ring. Link workers listen.",
    ],
    allows: [
      "Your link worker (sometimes called a social prescriber) will call you. Your link worker can "
        + "come to your home.",
      "Your link worker and your health coach work together.",
      "A link worker listens. Link workers visit. The Link Worker rings.",
      "Your link worker, also known as a community connector, will call.",
    ]
  ) { subject in
    var first: [String: String] = [:]
    var told: Set<String> = []
    return subject.terms.compactMap { found in
      guard found.term.table == .termInconsistent, !found.isSpokenOf else { return nil }
      let name = LettersReading.name(found.text).lowercased().replacing("-", with: " ")
      guard let other = first[found.term.head] else {
        first[found.term.head] = name
        return nil
      }
      guard name != other, told.insert(found.term.head).inserted else { return nil }
      return Remark(
        subject.range(found.range, of: subject.passages[found.passage]),
        "the same person is called “\(other)” above and “\(name)” here",
        remedy: "choose one name and keep to it"
      )
    }
  }
}
