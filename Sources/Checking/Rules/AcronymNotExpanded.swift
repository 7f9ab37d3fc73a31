import Cataloguing
import Reading

extension Rule {
  package static let acronymNotExpanded = Rule(
    id: "acronym-not-expanded",
    says: "Letters are spelt out the first time they stand on a page",
    because: "Readers come to a page from anywhere. Only letters that everyone knows, such as NHS "
      + "and GP, need no words. (NHS content guide, Formatting)",
    severity: .error,
    flags: [
      "The ⟦MDT⟧ meets every month to talk about your care. Ask the MDT.",
      "You will fill in a ⟦PAM⟧ at the first visit. The Patient Activation Measure (PAM) is short.",
      "We are paid by the ⟦ICB⟧. Bring your ⟦PIP⟧ letter.",
      "---\ntype: page\ntitle: A\naudience: practice\n---\nAll ⟦SPLWs⟧ have a ⟦DBS⟧ check.",
    ],
    allows: [
      "The patient participation group (PPG) meets monthly. Join the PPG if you can.",
      "Ask your GP or call the NHS on 111. You can also go to A&E.",
      "The PPG (patient participation group) is open to all. Watch the BBC on TV.",
      "Bring your ticket: it is FREE. NO DOGS ALLOWED please. Meet at ABC House.",
      "Personal Independence Payment, or PIP, is paid each month. PIP is not a loan.",
      "---\ntype: listing\nname: CASY\nwhat: Talk\n---\nCASY is open. See [the ICB](https://a.example).",
    ],
    mayConcern: { !unexplained($0).isEmpty }
  ) { subject, site in
    unexplained(subject).filter { !site.capitals.contains($0.name) }.map { letters in
      let words = KnownLetters.words(for: letters.name)
      let remedy = words.map { "write “\($0) (\(letters.name))” the first time" }
      return Remark(
        subject.range(letters.range, of: subject.passages[letters.passage]),
        "the letters “\(letters.name)” are not spelt out",
        remedy: remedy ?? "write the words the first time, with “(\(letters.name))” behind them",
        severity: subject.audience == .practice ? .warning : nil
      )
    }
  }
}

/// The first place of letters that stand there before the page says what they mean.
private func unexplained(_ subject: Subject) -> [Letters] {
  var seen: Set<String> = []
  let names = subject.knownNames
  let all = subject.letters
  let explained = Set(all.filter(\.isExplained).map(\.name))
  return all.filter { letters in
    let passage = subject.passages[letters.passage]
    if letters.isExplained { seen.insert(letters.name) }
    guard !seen.contains(letters.name), !KnownLetters.needNoWords(letters.name),
      !KnownLetters.areOrdinaryWord(letters.name), !names.contains(letters.name),
      !passage.has([.speech, .quoted], in: letters.range), !letters.isName(in: passage)
    else { return false }
    let isTitle = passage.role == .heading || passage.role == .fact("title")
    if isTitle, explained.contains(letters.name) { return false }
    return seen.insert(letters.name).inserted
  }
}

extension Letters {
  /// “ABC House”, “the ABC Centre”
  fileprivate func isName(in passage: Passage) -> Bool {
    guard token + 1 < passage.tokens.count else { return false }
    let next = passage.tokens[token + 1]
    return next.gap == .space && next.isCapitalised && Self.places.contains(next.key)
  }

  private static let places = Token.keys(
    "house centre hall street road lane avenue court building club park room radio fm band cafe arena "
      + "stadium theatre school college academy church trust records motors garage"
  )
}
