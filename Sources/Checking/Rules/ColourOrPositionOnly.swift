import Reading

extension Rule {
  package static let colourOrPositionOnly = Rule(
    id: "colour-or-position-only",
    says: "Things on a page are named, not told by colour or place",
    because: "Not everyone can see colours, and “on the right” means nothing on a phone or in a "
      + "screen reader. (NHS content guide, Accessibility; WCAG 1.3.3 and 1.4.1)",
    severity: .warning,
    flags: [
      "Call the ⟦number in red⟧.",
      "See the ⟦box on the right⟧ for times.",
      "Costs are in the ⟦green box⟧. Follow the ⟦blue line⟧.",
      "Free sessions are ⟦shown in green⟧. ⟦Red means⟧ full.",
      "Look at the map ⟦on the left of this page⟧. Times are in the ⟦right-hand column⟧.",
      "The timetable is ⟦colour-coded⟧.",
    ],
    allows: [
      "Wear red on the day. The hall is on the right of the church.",
      "Press the green Start button, marked “Start”.",
      "Costs are in the green box called Costs.",
      "The green line marked Steep goes uphill. Put your form in the red box at the door.",
      "Look for the volunteer in red, by the blue door on the left.",
    ]
  ) { subject in
    subject.sentences(promising: .colourOrPlace).flatMap { sentence -> [Remark] in
      ColourOrPlace.all(in: sentence).compactMap { range in
        subject.remark(
          on: range,
          of: sentence.passage,
          remedy: "add the name, as in “the green box called Costs”"
        ) { "not everyone can see what “\($0)” points to" }
      }
    }
  }
}
