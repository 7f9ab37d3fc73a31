import Cataloguing
import Reading
import Scheduling

extension Rule {
  package static let caseStudyConsent = Rule(
    id: "case-study-consent",
    says: "A case study says that the person agreed, when, and until when",
    because:
      "A story can point to one person, even without a name. It is theirs to give and to take "
      + "back. (Healthwatch England; UK GDPR)",
    severity: .error,
    flags: [
      "⟦⟧---\ntype: case study\ntitle: A\n---\nMaggie joined the choir.",
      "---\ntype: case study\ntitle: A\nconsent: ⟦unknown⟧\n---\nMaggie joined the choir.",
      "---\ntype: case study\ntitle: A\nconsent: ⟦yes⟧\n---\nMaggie joined the choir.",
      "---\ntype: case study\ntitle: A\nconsent: ⟦1 May 2020, signed, ends 1 May 2025⟧\n---\nHi.",
      "---\ntype: case study\ntitle: A\nconsent: ⟦{given: no, on: 1 May 2026⟧}\n---\nHi.",
      "---\ntype: case study\ntitle: A\nconsent: ⟦1 May 2026, withdrawn 2 June 2026⟧\n---\nHi.",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\nconsent: 2026-04-01, signed\n---\nMaggie sings.",
      "---\ntype: case study\ntitle: A\nfictional: true\n---\nA made-up story.",
      "---\ntype: case study\ntitle: A\nconsent: {given: yes, on: 1 May 2026}\n---\nMaggie sings.",
      "---\ntype: case study\ntitle: A\nconsent: verbal, 3 May 2026, until 3 May 2030\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\n---\nMaggie joined the choir.",
    ]
  ) { subject in
    guard subject.kind == .caseStudy, subject.manuscript.isReadable, !subject.isFictional else {
      return []
    }
    let remedy =
      "add “consent: {given: yes, on: DATE, for: WHAT, until: DATE}”, or “fictional: yes”"
    guard let value = subject.frontMatter["consent"]?.value else {
      return [
        Remark(.wholeFile, "there is no record that this person agreed, and when", remedy: remedy)
      ]
    }
    let (message, toDo): (String, String)
    switch Consent(value).standing(on: subject.today) {
    case .holds: return []
    case .missing: (message, toDo) = ("this does not say that the person agreed", remedy)
    case .undated: (message, toDo) = ("this does not say on what day the person agreed", remedy)
    case .ended(let day):
      (message, toDo) = (
        "the consent ended on \(day.long)", "ask the person again, or take the case study out"
      )
    case .withdrawn:
      (message, toDo) = ("the person took their consent back", "take the case study out")
    }
    return [Remark(value.range, message, remedy: toDo)]
  }
}

extension Subject {
  /// A made-up story.
  var isFictional: Bool {
    guard case .text(let said) = frontMatter["fictional"]?.value else { return false }
    return ["yes", "true", "y"].contains(said.text.lowercased())
  }
}
