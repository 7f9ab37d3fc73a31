import Reading

extension Rule {
  package static let allCaps = Rule(
    id: "all-caps",
    says: "Words are not written in block capitals",
    because: "Capitals have no shape to read by, and some screen readers spell them out letter by "
      + "letter. (NHS content guide, Punctuation)",
    severity: .warning,
    flags: [
      "⟦PLEASE ARRIVE ON TIME⟧ for your first visit.",
      "This is very ⟦IMPORTANT⟧ news.",
      "## ⟦DO NOT PARK HERE⟧\n\nUse the car park.",
      "- ⟦FREE TEA AND COFFEE⟧ for all\n- Ring the NHS",
      "Ask for **⟦VOLUNTEERS⟧** at the desk.",
    ],
    allows: [
      "The NHS, the BBC and RNIB will be there.",
      "Use form FP57 or call RADAR on Monday.",
      "Special needs advice (SENDIASS) is free. Ask the NHS, BSL, GP and TV teams.",
      "---\ntype: listing\nname: BANTERBOX\n---\nBANTERBOX meets on Mondays at NG18 1AA.",
      "`PLEASE ARRIVE ON TIME` is what the sign says.",
      "---\ntype: case study\ntitle: A\n---\nShe wrote: “I AM SO VERY HAPPY now.”",
    ],
    // The names of others can only take away from what is found without them.
    mayConcern: { !remarks(on: $0, names: []).isEmpty }
  ) { subject, site in
    remarks(on: subject, names: site.capitals)
  }
}

private func remarks(on subject: Subject, names: Set<String>) -> [Remark] {
  let passages = subject.passages(promising: .capitals)
  guard !passages.isEmpty else { return [] }
  let ownNames = subject.ownNames
  return passages.flatMap { passage in
    runs(in: passage).compactMap { run in
      remark(on: run, in: passage, subject) { ownNames.contains($0) || names.contains($0) }
    }
  }
}

/// Words in capitals that follow one another with nothing but spaces between them.
private func runs(in passage: Passage) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start: Int?
  for (index, word) in passage.words.enumerated() {
    let joins = index > 0 && passage.gap(before: index).allSatisfy { WordReading.isSpace($0) }
    if let begin = start, !joins || !word.isAllCapitals {
      runs.append(begin..<index)
      start = nil
    }
    if word.isAllCapitals, start == nil { start = index }
  }
  if let begin = start { runs.append(begin..<passage.words.count) }
  return runs
}

private func remark(
  on run: Range<Int>,
  in passage: Passage,
  _ subject: Subject,
  isName: (String) -> Bool
) -> Remark? {
  let words = passage.words[run]
  guard let first = words.first, let last = words.last else { return nil }
  let range = first.range.lowerBound..<last.range.upperBound
  let unknown = words.filter { !KnownLetters.areName($0.text) && !isName($0.text) }
  let isShouting = run.count >= 3 ? unknown.contains { $0.text.utf8.count > 1 } : false
  let isLong = run.count < 3 && unknown.contains { $0.text.unicodeScalars.count > 6 }
  guard isShouting || isLong, subject.isJudged(range, of: passage) else { return nil }
  guard run.count > 2 || !isSpelling(range, in: passage) else { return nil }
  let place = isLong ? longest(unknown) ?? range : range
  let text = passage.text(place)
  let isStart =
    passage.bytes[..<place.lowerBound].last { !WordReading.isSpace($0) }
    .map { ".!?:".utf8.contains($0) } ?? true
  let plain = text.inSentenceCase
  let small = isStart ? plain : plain.withSmallFirstLetter
  return Remark(
    subject.range(place, of: passage),
    "“\(text)” is in capitals, which are hard to read",
    remedy: "write “\(small)”",
    replacement: small
  )
}

private func longest(_ words: [Word]) -> Range<Int>? {
  words.first { $0.text.unicodeScalars.count > 6 }?.range
}

/// Letters in brackets, as after the words they stand for, or joined to a number or a mark.
private func isSpelling(_ range: Range<Int>, in passage: Passage) -> Bool {
  let before = passage.byte(range.lowerBound - 1)
  let after = passage.byte(range.upperBound)
  if before == 0x28, after == 0x29 { return true }
  return "-/_@.&".utf8.contains(before) || "-/_@&".utf8.contains(after)
}

extension String {
  fileprivate var withSmallFirstLetter: String {
    let first = prefix { !$0.isWhitespace }
    if KnownLetters.areName(String(first)) || first == "I" { return self }
    return first.lowercased() + dropFirst(first.count)
  }
}
