import Cataloguing
import Reading

extension Rule {
  package static let callToActionMissing = Rule(
    id: "call-to-action-missing",
    says: "A leaflet or listing says what to do next",
    because: "A reader who likes the idea should not have to work out how to begin. (Scoping study "
      + "4.5)",
    severity: .warning,
    audience: .public,
    flags: [
      "---\n⟦type: leaflet\n---\nWalking is good for you. Many people enjoy it⟧."
    ],
    allows: [
      "---\ntype: leaflet\n---\nWalking is good for you. Turn up at the park gate at 10am on Mondays.",
      "---\ntype: leaflet\n---\nCall us on 01632 960 123 to find out what is on.",
      "---\ntype: leaflet\ndo_this: Knock on the blue door\n---\nWalking is good for you.",
      "Walking is good for you.",
    ]
  ) { subject in
    guard subject.kind == .leaflet || subject.kind == .listing, !subject.passages.isEmpty,
      !NextStep(subject).isGiven
    else { return [] }
    return [
      Remark(
        .wholeFile,
        "nothing here says what to do next",
        remedy: "say it in one short line, with a phone number"
      )
    ]
  }
}
