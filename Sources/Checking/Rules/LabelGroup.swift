import Reading

extension Rule {
  package static let labelGroup = Rule(
    id: "label-group",
    says: "People are people first, not a group with a label",
    because:
      "A label such as “hard-to-reach” says that the fault is theirs. (NHS content guide, A to Z; "
      + "scoping study 3.4)",
    severity: .warning,
    audience: .public,
    flags: [
      "We work with ⟦hard-to-reach groups⟧.",
      "Hot meals for ⟦the homeless⟧.",
      "⟦Service users⟧ and ⟦vulnerable groups⟧ come first.",
      "Help for ⟦the unemployed⟧ and ⟦people on benefits⟧.",
    ],
    allows: [
      "Hot meals for people who are homeless.",
      "The top shelf is hard to reach, so ask for help.",
      "Old people are more vulnerable to cold. The poor light is being mended.",
      "Advice on benefits every Monday. The Poor Law is in the museum.",
    ]
  ) { subject in
    subject.remarks(on: .labelGroup) { found in
      "“\(found.text)” turns people into a label"
    }
  }
}
