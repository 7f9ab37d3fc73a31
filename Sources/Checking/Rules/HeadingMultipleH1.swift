import Reading

extension Rule {
  package static let headingMultipleH1 = Rule(
    id: "heading-multiple-h1",
    says: "A page has one main heading",
    because:
      "The main heading tells people that they are on the right page. Two of them sound like "
      + "two pages. (NHS content guide, Headings)",
    severity: .error,
    flags: [
      "# Choir\n\nHello.\n\n⟦# Walks⟧\n\nHello.",
      "Choir\n=====\n\nHello.\n\n⟦# Walks⟧\n\nHello.",
      "# One\n\nA.\n\n⟦# Two⟧\n\nB.\n\n⟦# Three⟧\n\nC.",
      "---\ntype: leaflet\n---\n# Choir\n\n- one\n\n⟦Walks\n===⟧\n\nHello.",
    ],
    allows: [
      "# Choir\n\n## Walks\n\nHello.",
      "# Choir\n\n```\n# not a heading\n```",
      "## Choir\n\nHello.\n\n## Walks\n\nHello.",
      "We are the \\# 1 choir.\n\n\\# Not a heading",
    ]
  ) { subject, _ in
    let main = subject.parts.headings.filter { $0.level == 1 }
    return main.dropFirst().map { heading in
      Remark(
        heading.range,
        "“\(heading.content.words)” is one of \(main.count) main headings",
        remedy: "keep one of them, and begin the others with “##”"
      )
    }
  }
}
