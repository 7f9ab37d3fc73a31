import Cataloguing
import Reading

extension Rule {
  package static let emphasisHeavy = Rule(
    id: "emphasis-heavy",
    says: "Bold is rare, and there is no italics or underline for weight",
    because:
      "When much is bold, nothing stands out. Italics are hard to read, and underlined words "
      + "look like links. (NHS content guide, Formatting)",
    severity: .advice,
    flags: [
      "⟦**Please come along to our friendly group**⟧ and ⟦**bring a friend**⟧ for tea.",
      "You ⟦*must*⟧ book ⟦_before_⟧ Friday, it is ⟦*really*⟧ important. ⟦*You*⟧ choose.",
      "⟦<u>Never</u>⟧ park on the grass.",
      "The hall is shut. ⟦**Do not come on Monday next to the hall**⟧ or we will all be cross.",
    ],
    allows: [
      "Select **Join** to sign up. Then wait for our email, which we send on the same day.",
      "Call us on 01632 960 123.\n\n**Important:** the hall is closed on 25 December.",
      "We watched *The Full Monty* and read *Emma* and the *Crier*, a local paper.",
      "![The choir](a.png)\n\n*The choir in June*\n\n**When we meet**\n\nMondays.",
      "---\ntype: case study\ntitle: A\n---\nShe said: “I *love* it.”",
    ]
  ) { subject in
    var stretches = Emphases()
    for block in subject.spokenBlocks { stretches.read(block) }
    return italics(stretches.italics, subject)
      + underlines(in: subject)
      + heavyBold(stretches.bold, subject)
  }
}

private func italics(_ stretches: [Emphases.Stretch], _ subject: Subject) -> [Remark] {
  var speech = subject.passages.flatMap(\.speechPlaces)[...]
  return stretches.compactMap { stretch in
    let start = subject.source.offset(of: stretch.range.start)
    // Both are in order of place.
    speech = speech.drop { $0.upperBound <= start }
    let isSpoken = speech.first.map { $0.lowerBound <= start } ?? false
    guard !stretch.isTitle, !isSpoken else { return nil }
    return Remark(
      stretch.range,
      "“\(stretch.words)” is in italics, which are hard to read",
      remedy: "put the most important point first, in plain letters"
    )
  }
}

private func underlines(in subject: Subject) -> [Remark] {
  let tags = subject.parts.rawHTML
  return tags.indices.compactMap { index in
    guard tags[index].text.lowercased().hasPrefix("<u>"), index + 1 < tags.count,
      tags[index + 1].text.lowercased() == "</u>"
    else { return nil }
    return Remark(
      SourceRange(tags[index].range.start, tags[index + 1].range.end),
      "underlined words look like a link",
      remedy: "take the underline out"
    )
  }
}

/// More than one word in ten of the whole text.
private func heavyBold(_ bold: [Emphases.Stretch], _ subject: Subject) -> [Remark] {
  let count = bold.map(\.count).reduce(0, +)
  guard count >= 5 else { return [] }
  var all = 0
  for passage in subject.passages {
    switch passage.role {
    case .paragraph, .item: all += passage.words.count
    case .heading, .cell, .alt, .fact: continue
    }
  }
  guard count * 10 > all else { return [] }
  return bold.filter { $0.count > 2 }.map { stretch in
    Remark(
      stretch.range,
      "\(count) of \(all) words are bold, so that nothing stands out",
      remedy: "keep bold for one or two words that people look for"
    )
  }
}
