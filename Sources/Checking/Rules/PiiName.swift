import Cataloguing
import Reading

extension Rule {
  package static let piiName = Rule(
    id: "pii-name",
    says: "A case study does not give anyone's full name, unless they agreed to it",
    because:
      "A first name, or a changed one, tells the story as well. Staff, volunteers and authors "
      + "are named with their job. (UK GDPR)",
    severity: .warning,
    flags: [
      "---\ntype: case study\ntitle: A\n---\n⟦Maggie Jones⟧ was referred after her husband died.",
      "---\ntype: case study\ntitle: A\n---\nOur client ⟦Thomas Ogden⟧ lost his wife.",
      "---\ntype: case study\ntitle: ⟦Maggie Jones⟧ finds a choir\n---\nWhen ⟦Bo Ek⟧, 71, came, I sang.",
      "---\ntype: case study\ntitle: A\n---\nHer son ⟦Ikaika Kaleo⟧ rang. “Ask for ⟦Ann Lee⟧.”",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\n---\nMaggie (not her real name) was referred.",
      "---\ntype: case study\ntitle: A\n---\nLink worker Priya Shah and volunteer Tom Ogden run it.",
      "---\ntype: case study\ntitle: A\n---\nDr Ann Lee set it up. Helen Marr, our nurse, helps.",
      "---\ntype: case study\ntitle: A\n---\nShe lives in Mary Seacole House on Albert Road.",
      "---\ntype: case study\ntitle: A\nfictional: yes\n---\nMaggie Jones was referred.",
      "---\ntype: case study\ntitle: A\n---\nThey read Charles Dickens. Universal Credit was late.",
      "Maggie Jones writes our newsletter.",
      "---\ntype: case study\ntitle: A\nconsent: 1 May 2026, happy to be named\n---\nAnn Lee sings.",
    ]
  ) { subject in
    guard subject.kind == .caseStudy, !subject.isFictional, !subject.mayName else { return [] }
    var places: [String: [SourceRange]] = [:]
    var order: [String] = []
    var known: Set<String> = []
    for passage in subject.passages {
      for name in FullName.all(in: passage) {
        let text = passage.text(name.range)
        if name.isKnown { known.insert(text) }
        if places[text] == nil { order.append(text) }
        places[text, default: []].append(subject.range(name.range, of: passage))
      }
    }
    return order.filter { !known.contains($0) }.compactMap { name in
      guard let ranges = places[name], let first = ranges.first else { return nil }
      let count = ranges.count > 1 ? "; it stands here \(ranges.count) times" : ""
      return Remark(
        first,
        "“\(name)” looks like someone's full name\(count)",
        remedy: "write the first name alone, or a changed one with “(not her real name)”"
      )
    }
  }
}

extension Subject {
  /// The person agreed to be named, or the names are not theirs.
  fileprivate var mayName: Bool {
    if let consent = frontMatter["consent"]?.value, Consent(consent).mayBeNamed { return true }
    if let changed = frontMatter["names_changed"]?.value.texts.first {
      return !["no", "false"].contains(changed.lowercased())
    }
    guard let changes = frontMatter["details_changed"]?.value else { return false }
    return changes.texts.contains { $0.lowercased().contains("name") }
  }
}
