import Cataloguing
import Reading

extension Rule {
  package static let acronymInconsistent = Rule(
    id: "acronym-inconsistent",
    says: "The same letters always stand for the same words",
    because: "A reader who met the letters on another page takes them for what they meant there. "
      + "(Scoping study; its own short forms differ from page to page)",
    severity: .warning,
    flags: [
      "The Primary Care Network (PCN) is new. The Patient Care Navigator (⟦PCN⟧) will call you.",
      "Advance care planning (ACP) helps. An advanced clinical practitioner (⟦ACP⟧) can start it.",
      "Link workers (LWs) come. The Library Wing (⟦LW⟧) is open. Ask an LW.",
      "A food bank (FB) and a family base (⟦FB⟧). A full bus (FB) runs.",
    ],
    allows: [
      "The Primary Care Network (PCN) is new. Your PCN has five surgeries.",
      "Each primary care network (PCN) has a link worker. Primary care networks (PCNs) are small.",
      "Patient group (PG). Ring the PG. The patients' group (PG) has tea.",
      "Meet at the hall (in the bar) or the hall (by the door).",
    ],
    mayConcern: { subject in subject.letters.contains { $0.meaning != nil } }
  ) { subject, site in
    var first: [String: Letters.Meaning] = [:]
    var told: Set<String> = []
    return subject.letters.compactMap { letters in
      guard let meaning = letters.meaning, !told.contains(letters.name) else { return nil }
      let elsewhere = site.meaning(of: letters.name, before: subject.path)
      guard let other = first[letters.name]?.text ?? elsewhere?.text else {
        first[letters.name] = meaning
        return nil
      }
      guard meaning != (first[letters.name] ?? elsewhere?.meaning) else { return nil }
      told.insert(letters.name)
      let place = first[letters.name] == nil ? "in \(elsewhere?.path ?? "another file")" : "above"
      return Remark(
        subject.range(letters.range, of: subject.passages[letters.passage]),
        "“\(letters.name)” means “\(meaning.text)” here and “\(other)” \(place)",
        remedy: "keep the letters for one of them, and write the other out"
      )
    }
  }
}
