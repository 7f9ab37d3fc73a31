import Reading

extension Rule {
  package static let listLong = Rule(
    id: "list-long",
    says: "A list has at most 6 points",
    because: "People lose their place in a longer list. (NHS content guide, Lists)",
    severity: .advice,
    flags: [
      "Bring:\n\n⟦- a\n- b\n- c\n- d\n- e\n- f\n- g⟧",
      "⟦* tea\n* coffee\n* juice\n* cake\n* fruit\n* soup\n* bread\n* jam⟧\n\nAnd more.",
      "- Food\n\n  ⟦+ a\n  + b\n  + c\n  + d\n  + e\n  + f\n  + g⟧\n- Drink",
      "⟦- a\n\n- b\n\n- c\n\n- d\n\n- e\n\n- f\n\n- g⟧\n\n## End\n\nWords.",
    ],
    allows: [
      "- a\n- b\n- c\n- d\n- e\n- f",
      "1. One\n2. Two\n3. Three\n4. Four\n5. Five\n6. Six\n7. Seven",
      "- a\n- b\n- c\n  - d\n  - e\n  - f\n  - g",
      "- a\n- b\n- c\n- d\n\nAnd:\n\n* e\n* f\n* g\n* h",
    ]
  ) { subject, _ in
    subject.parts.lists.compactMap { list, range in
      guard list.start == nil, list.items.count > 6 else { return nil }
      return Remark(
        range,
        "this list has \(list.items.count) points",
        remedy: "aim for 6 or fewer: group them under headings, or leave some out"
      )
    }
  }
}
