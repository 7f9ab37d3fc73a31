import Reading

extension Rule {
  package static let headingOrder = Rule(
    id: "heading-order",
    says: "Headings go down one level at a time",
    because: "People who use screen readers move by headings. A missing level sounds as if part of "
      + "the page were missing. (NHS content guide, Headings; WCAG 1.3.1)",
    severity: .error,
    flags: [
      "## Walks\n\n⟦#### Short walks⟧\n\nOne mile.",
      "# Choir\n\nHello.\n\n⟦### When we meet⟧\n\nMondays.",
      "⟦### Cost⟧\n\nFree.",
      "---\ntype: leaflet\n---\n\n⟦## Walking group⟧\n\nMondays.",
      "---\ntype: leaflet\n---\n# Walks\n\n⟦### Short⟧\n\n## Long\n\nFour miles.",
    ],
    allows: [
      "## When\n\nMondays.\n\n### Winter\n\nTuesdays.\n\n## Cost\n\nFree.",
      "---\ntype: leaflet\n---\n\n# Walks\n\n## Short\n\nOne mile.",
      "# Choir\n\n## When\n\nMondays.",
      "```\n#### not a heading\n```\n\n## A heading",
      "No headings at all.",
    ]
  ) { subject, _ in
    var last = subject.hasTitle ? 1 : 0
    return subject.parts.headings.compactMap { heading in
      defer { last = heading.level }
      guard heading.level > last + 1 else { return nil }
      let text = heading.content.words
      if last == 0 {
        return Remark(
          heading.range,
          "the first heading, “\(text)”, is at level \(heading.level)",
          remedy: "make it a main heading, with one “#”, or add a line “title: …” to the facts"
        )
      }
      let marks = String(repeating: "#", count: last + 1)
      return Remark(
        heading.range,
        "the heading “\(text)” jumps from level \(last) to level \(heading.level)",
        remedy: "begin it with “\(marks)”, or put a heading of that level before it"
      )
    }
  }
}
