import Reading

extension Rule {
  package static let jargonOutOfDate = Rule(
    id: "jargon-out-of-date",
    says: "Bodies and schemes are called by the names they have now",
    because: "People look for a name they were given. Clinical commissioning groups closed in July "
      + "2022, and leaflets still send people to them. (NHS content guide, A to Z)",
    severity: .error,
    flags: [
      "Your local ⟦CCG⟧ pays for this service.",
      "Ask for ⟦IAPT⟧ at the surgery, or ⟦Public Health England⟧.",
      "Go to the ⟦Citizens' Advice Bureau⟧ in town. The CAB is free.",
      "⟦Clinical Commissioning Groups⟧ and ⟦PHE⟧ pay for it. The CCGs decide.",
      "Ring ⟦NHS Direct⟧. You need a ⟦CRB check⟧.",
    ],
    allows: [
      "Until 2022 the clinical commissioning group (CCG) paid for this. Now the integrated care board "
        + "does.",
      "Your local NHS pays for this service. Citizens Advice is free.",
      "Ring NHS Talking Therapies (it used to be called IAPT).",
      "Meet at CCG House. Take a cab to the hall. See [the site](https://example.org/CCG).",
      "---\ntype: case study\ntitle: A\n---\n“The CCG sent me a letter,” she said. Read “The PHE Guide”.",
      "In 2019, Public Health England asked people about walking. Our plan was drawn up with the CCG "
        + "before it closed.",
    ]
  ) { subject in
    guard subject.passages.contains(where: { $0.promise.contains(.oldName) }) else { return [] }
    var remarks: [String: Remark] = [:]
    var order: [String] = []
    var counts: [String: Int] = [:]
    let names = subject.knownNames
    for sentence in subject.sentences {
      let passage = subject.passages[sentence.passage]
      for old in OldName.all(in: passage, sentence.range) {
        guard subject.isJudged(old.range, of: passage, besides: .quoted),
          !Passage.plainWords(passage.text(old.range)).allSatisfy(names.contains)
        else { continue }
        counts[old.name, default: 0] += 1
        guard remarks[old.name] == nil else { continue }
        order.append(old.name)
        remarks[old.name] = remark(on: old, in: passage, subject)
      }
    }
    return order.compactMap { name in
      guard var remark = remarks[name] else { return nil }
      if let count = counts[name], count > 1 { remark.message += "; it stands here \(count) times" }
      return remark
    }
  }
}

private func remark(on old: OldName, in passage: Passage, _ subject: Subject) -> Remark {
  Remark(
    subject.range(old.range, of: passage),
    "“\(passage.text(old.range))” no longer exists",
    remedy: "it is now \(old.now). Use that name, or say that it is history"
  )
}
