import Cataloguing
import Reading

extension Rule {
  package static let emptyOrPlaceholder = Rule(
    id: "empty-or-placeholder",
    says: "Nothing is left to fill in",
    because:
      "People cannot act on “TBC”, and text left from a form makes them doubt the rest. If a "
      + "fact is not known, write “ask”. (our own: common in forms)",
    severity: .error,
    flags: [
      "We meet on ⟦TBC⟧ at the hall.",
      "⟦## Cost⟧\n\n## Where\n\nThe hall.",
      "⟦Lorem ipsum⟧ dolor sit amet. Ring ⟦[insert phone number]⟧.",
      "Date: ⟦to be confirmed⟧. Room ⟦XXX⟧, ring 01632 ⟦xxxxxx⟧.",
      "Hello.\n\n⟦## Getting here⟧\n\n<!-- later -->\n",
      "---\ntype: leaflet\ntitle: \"⟦[Name of group]⟧\"\n---\nMeet ⟦{{leader}}⟧ at ⟦tbc⟧.",
      "---\ntype: listing\nname: A\nwhere: ⟦TBC⟧\ncontact:\n  phone: ⟦to be confirmed⟧\n---\n"
        + "⟦Details to follow⟧.",
    ],
    allows: [
      "We meet on Monday at the hall.",
      "---\ntype: leaflet\naudience: practice\nknown: TBC\n---\nTBC plays music at the fair.",
      "The TBC Radio show visits us. (The Bassetlaw Crier is called TBC.)",
      "Your place needs to be confirmed by phone. Love, Mum xxx",
      "## Walks\n\n### Short\n\nOne mile.\n\n- [x] done\n- [ ] to do",
      "She said [they] were late [sic]. Listen to The Bassetlaw Crier (TBC).",
      "`TBC` and `[insert name]` stand in the form. The yellow signs are the ones to follow.",
    ]
  ) { subject in
    let telling: Promise = [.placeholder, .bracket]
    let passages =
      subject.passages(promising: telling)
      + Passage.otherFacts(of: subject.manuscript, kind: subject.kind, promising: telling)
    guard !passages.isEmpty else { return emptySections(of: subject) }
    let names = subject.ownNames
    return emptySections(of: subject)
      + passages.flatMap { placeholders(in: $0, subject, names) }
  }
}

/// Headings with nothing under them.
private func emptySections(of subject: Subject) -> [Remark] {
  let blocks = subject.spokenBlocks
  guard blocks.count > 1 else { return [] }
  return blocks.indices.compactMap { index in
    guard case .heading(let level, let content, let range) = blocks[index] else { return nil }
    switch index + 1 < blocks.count ? blocks[index + 1] : nil {
    case .heading(let next, _, _)? where next > level: return nil
    case .heading?, nil: break
    case .paragraph?, .list?, .quote?, .code?, .table?, .thematicBreak?, .rawHTML?: return nil
    }
    return Remark(
      range,
      "there is nothing under “\(content.words)”",
      remedy: "write what belongs there, or take the heading out"
    )
  }
}

extension Block {
  /// A note from author to author, which no page shows.
  package var isComment: Bool {
    guard case .rawHTML(let text, _) = self else { return false }
    let trimmed = text.trimmed
    return trimmed.hasPrefix("<!--") && trimmed.hasSuffix("-->")
  }
}

private func placeholders(
  in passage: Passage,
  _ subject: Subject,
  _ names: Set<String>
) -> [Remark] {
  PlaceholderFinder(passage, known: names).ranges
    .filter { !passage.has([.code, .address], in: $0) }
    .map { range in
      Remark(
        subject.range(range, of: passage),
        "“\(passage.text(range))” still stands where a fact should",
        remedy: "write the fact, or “ask the group” if nobody knows it"
      )
    }
}
