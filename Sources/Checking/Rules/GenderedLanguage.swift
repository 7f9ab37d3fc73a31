import Reading

extension Rule {
  package static let genderedLanguage = Rule(
    id: "gendered-language",
    says: "Words for anyone leave nobody out",
    because:
      "Jobs and tasks are open to everyone, and “he or she” forgets some people. (NHS content "
      + "guide, Gender-neutral language)",
    severity: .advice,
    flags: [
      "The ⟦chairman⟧ will meet you.",
      "Each patient can bring ⟦his⟧ carer.",
      "⟦Ladies⟧ bring a plate. The desk is ⟦manned⟧ until 9pm.",
      "Every member has ⟦his or her⟧ own mug. Ask if ⟦he/she⟧ can come.",
    ],
    allows: [
      "The Ladies' Choir sings on Mondays.",
      "---\ntype: case study\ntitle: A\naudience: public\n---\nTom brought his dog.",
      "The chair of the board is Pat. Meet at Manpower Hall. The ladies' toilet is here.",
      "Each mother can bring her baby. She may stay.",
      "Everyone can bring their carer. A woman told us her story.",
    ]
  ) { subject in
    let listed = subject.remarks(on: .genderedLanguage) { found in
      "“\(found.text)” leaves people out"
    }
    return listed + pronouns(in: subject)
  }
}

private func pronouns(in subject: Subject) -> [Remark] {
  subject.sentences.compactMap { sentence in
    let passage = subject.passages[sentence.passage]
    let tokens = passage.tokens(in: sentence.range)
    guard let range = pair(passage, tokens) ?? single(passage, tokens) else { return nil }
    return subject.remark(
      on: range,
      of: passage,
      besides: [.quoted, .link],
      remedy: "write “they” or “their”"
    ) { "“\($0)” leaves people out" }
  }
}

/// “he/she”, “s/he”
private func pair(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int>? {
  tokens.dropFirst().first { index in
    passage.tokens[index].gap == .slash && hers.contains(passage.tokens[index].key)
      && (hers.contains(passage.tokens[index - 1].key) || passage.tokens[index - 1].key == sKey)
  }
  .map { passage.words.stretch($0 - 1, $0) }
}

/// “each patient … his”
private func single(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int>? {
  guard let first = tokens.first(where: { isAnyone($0, passage, tokens) }),
    let last = tokens.first(where: { $0 > first && hers.contains(passage.tokens[$0].key) }),
    !tokens.contains(where: { gendered.contains(passage.tokens[$0].key) }),
    !(last + 1 < tokens.upperBound && passage.tokens[last + 1].key == orKey)
  else { return nil }
  let hasName = (first + 1..<last).contains {
    passage.tokens[$0].isCapitalised && !passage.tokens[$0].isAtStart
      && !passage.tokens[$0].shape.contains(.capitals)
  }
  return hasName ? nil : passage.tokens[last].range
}

/// “each patient”, “anyone”, “a patient can”
private func isAnyone(_ index: Int, _ passage: Passage, _ tokens: Range<Int>) -> Bool {
  let key = passage.tokens[index].key
  if anyone.contains(key) {
    return index == tokens.lowerBound || opening.contains(passage.tokens[index - 1].key)
  }
  guard index + 1 < tokens.upperBound else { return false }
  let next = passage.tokens[index + 1].key
  guard people.contains(next) else { return false }
  if each.contains(key) { return true }
  let verb = index + 2 < tokens.upperBound ? passage.tokens[index + 2].key : next
  return key == aKey && modal.contains(verb)
}

private let sKey = Token.key("s")
private let orKey = Token.key("or")
private let hers = Token.keys("he she his her him hers himself herself")
private let each = Token.keys("each every any")
private let anyone = Token.keys("anyone anybody everyone everybody whoever someone somebody")
private let opening = Token.keys("if when whether for by to and ask help tell let so")
private let aKey = Token.key("a")
private let modal = Token.keys("can may must should will cannot needs wants has might")
private let people = Token.keys(
  "patient member carer visitor person participant volunteer leader client resident student worker "
    + "user parent walker singer gardener tenant driver guest child adult learner player swimmer "
    + "caller applicant trustee nurse doctor gp receptionist pupil customer neighbour helper teacher "
    + "employee colleague manager officer coach chair trainer dancer cyclist runner cook reader"
)
private let gendered = Token.keys(
  "man woman men women mother father mum dad girl boy lady brother sister son daughter wife husband "
    + "mr mrs ms grandmother grandfather gran grandad nan king queen widow widower uncle aunt mums dads "
    + "mothers fathers girls boys daughters sons wives husbands"
)
