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
      "⟦⟧---\ntype: leaflet\n---\nWalking is good for you. Many people enjoy it.",
      "⟦⟧---\ntype: leaflet\n---\nOur group is friendly and has met for ten years.",
      "⟦⟧---\ntype: leaflet\n---\n## Our choir\n\nWe sing all kinds of songs. You may like it.",
      "⟦⟧---\ntype: listing\nname: Grow\nwhat: A garden\n---\nThe beds are raised.",
    ],
    allows: [
      "---\ntype: leaflet\n---\nWalking is good for you. Turn up at the park gate at 10am on Mondays.",
      "---\ntype: leaflet\n---\nCall us on 01632 960 123 to find out what is on.",
      "---\ntype: leaflet\ndo_this: Knock on the blue door\n---\nWalking is good for you.",
      "Walking is good for you.",
    ]
  ) { subject in
    guard subject.kind == .leaflet || subject.kind == .listing, !subject.passages.isEmpty,
      subject.manuscript.isReadable, !NextStep(subject).isGiven
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
