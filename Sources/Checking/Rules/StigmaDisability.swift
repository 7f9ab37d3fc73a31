import Reading

extension Rule {
  package static let stigmaDisability = Rule(
    id: "stigma-disability",
    says: "Disabled people are not pitied, or named after a condition",
    because:
      "Words such as “suffering from” make a tragedy of a life. “Disabled people” and “wheelchair user” "
      + "are right. (NHS content guide, Inclusive content)",
    severity: .error,
    flags: [
      "Great for people ⟦suffering from⟧ arthritis.",
      "We welcome anyone who is ⟦confined to a wheelchair⟧.",
      "⟦The disabled⟧ and the ⟦able-bodied⟧ swim together.",
      "He is ⟦wheelchair-bound⟧. ⟦Diabetics⟧ can have fruit, and diabetics get tea.",
    ],
    allows: [
      "Disabled people and wheelchair users are welcome.",
      "We have an accessible toilet and disabled parking. The disabled toilet is by the door.",
      "Forms that are invalid come back. The roof suffered from the rain.",
      "---\ntype: case study\ntitle: A\n---\n“They called us handicapped,” she said.",
      "The Guild for the Blind meets on Mondays. Diabetic eye screening is free.",
    ]
  ) { subject in
    subject.remarks(on: .stigmaDisability) { found in
      "“\(found.text)” can hurt people"
    }
  }
}
