import Reading

extension Rule {
  package static let linkSameText = Rule(
    id: "link-same-text",
    says: "Links with the same words lead to the same place",
    because: "People who hear a list of the links cannot tell two of the same words apart. "
      + "(WCAG 2.4.4)",
    severity: .warning,
    flags: [
      "⟦[Book a place](a.html)⟧ for yoga. ⟦[Book a place](b.html)⟧ for chess.",
      "- Choir: ⟦[times](c.html)⟧\n- Walks: ⟦[Times](w.html)⟧",
      "⟦[The **map**](https://a.example.org)⟧ and ⟦[the map](https://b.example.org)⟧",
      "⟦[Form](a.html)⟧, ⟦[form](a.html)⟧ and ⟦[form](b.html)⟧",
    ],
    allows: [
      "[Book yoga](a.html). [Book chess](b.html).",
      "[Home](/). Then go [home](/).",
      "[The hub](https://hub.example.org/) and [the hub](http://www.hub.example.org)",
      "[Walks](./walks.html) and [walks](walks.html)",
    ]
  ) { subject in
    let links = subject.parts.links
    guard links.count > 1 else { return [] }
    var places: [String: Set<String>] = [:]
    let keys = links.map { placed -> String in
      let key = placed.link.content.words.bareWords
      places[key, default: []].insert(placed.link.destination.withoutTrimmings)
      return key
    }
    return links.indices.compactMap { index in
      let key = keys[index]
      guard !key.isEmpty, let all = places[key], all.count > 1,
        !Rule.vagueLinkTexts.contains(key)
      else { return nil }
      return Remark(
        links[index].range,
        "links that say “\(links[index].link.content.words)” lead to \(all.count) different places",
        remedy: "say in each where it leads"
      )
    }
  }
}

extension String {
  /// An address without what makes no difference to where it leads.
  fileprivate var withoutTrimmings: String {
    var address = self[...]
    for start in ["https://", "http://", "www.", "./"] where address.hasPrefix(start) {
      address = address.dropFirst(start.utf8.count)
    }
    for end in ["index.html", "/"] where address.hasSuffix(end) && address.utf8.count > 1 {
      address = address.dropLast(end.utf8.count)
    }
    return String(address)
  }
}
