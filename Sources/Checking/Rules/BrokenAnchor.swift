import Cataloguing
import Reading

extension Rule {
  package static let brokenAnchor = Rule(
    id: "broken-anchor",
    says: "A link to a heading names a heading that is there",
    because:
      "The link opens the page at its top instead, and people must look for the part they were "
      + "promised. (our own)",
    severity: .warning,
    flags: [
      "## Cost\n\nFree. See ⟦[Where](#where)⟧.",
      "See ⟦[Prices](example.md#prices)⟧.\n\n## Cost\n\nFree.",
      "See ⟦[costs](#h-costs)⟧.\n\n## Cost\n\nFree.",
      "See ⟦[Cost](#h-cost-3)⟧.\n\n## Cost\n\nFree.\n\n## Cost\n\n£2.",
    ],
    allows: [
      "## Cost\n\nFree. See [Cost](#cost) and [Cost](#h-cost).",
      "## Café & crêche\n\nSee [it](#h-cafe-creche), [it](example.md#cafe-creche).",
      "## Cost\n\nFree.\n\n## Cost\n\n£2. See [the second](#h-cost-2).",
      "See [NHS](https://www.nhs.uk/#part) and [the list](/a-z.html#part).",
    ]
  ) { subject, _ in
    let links = subject.parts.links.filter { $0.link.destination.utf8.contains(0x23) }
    guard !links.isEmpty else { return [] }
    let own = Set(HeadingIDs.all(in: subject.prose))
    var known: [String: Set<String>?] = [:]
    return links.compactMap { placed in
      let destination = subject.site.addresses.destination(
        placed.link.destination,
        from: subject.path,
        for: subject.audience
      )
      switch destination {
      case .fragment(let name): return remark(name, among: own, "this page", placed.range)
      case .page(let page, fragment: let name?):
        let headings = known[page] ?? subject.site.headings(at: page)
        known[page] = headings
        guard let headings else { return nil }
        return remark(name, among: headings, "“\(page)”", placed.range)
      case .page, .outside, .missing, .otherEdition: return nil
      }
    }
  }
}

private func remark(
  _ name: String,
  among known: Set<String>,
  _ page: String,
  _ range: SourceRange
) -> Remark? {
  let slug = "h-\(HeadingIDs.slug(name))"
  guard !name.isEmpty, !known.contains(name), !known.contains(slug) else { return nil }
  let near = Suggestion(for: slug, among: known.sorted())?.name
  return Remark(
    range,
    "\(page) has no heading “\(name)”",
    remedy: near.map { "did you mean “#\($0.dropFirst(2))”?" }
      ?? "correct what follows “#”, or take it out"
  )
}
