import Reading

extension Rule {
  package static let representationSensitive = Rule(
    id: "representation-sensitive",
    says: "A note on a picture counts people, and ties nothing private to one of them",
    because:
      "Someone's origin, health, faith or love is theirs to tell. (UK GDPR, special category "
      + "data)",
    severity: .error,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: s.jpg\n    shows: {people: 1, name: Sam Lee, "
        + "ethnicity: Black Caribbean⟧}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: p.jpg\n    shows: {people: 1, disability: MS⟧}\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: p.jpg\n    shows: {people: 3, names: [Pat, Jo, "
        + "Al⟧]}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: p.jpg\n    shows: {people: 1, ethnicities: "
        + "[Roma⟧]}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: s.jpg\n    shows: {people: 1, ages: [50-69]}\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: g.jpg\n    shows: {people: 5, ethnicities: 3}\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: g.jpg\n    shows: {people: 9, ethnicities: "
        + "[Asian, White]}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: g.jpg\n    shows: {people: 1, mobility_aids: 1, "
        + "faith: not told}\n---\nHi.",
    ]
  ) { subject in
    subject.pictureNotes.compactMap { note in
      guard let shows = note.shows, isPrivate(shows) else { return nil }
      return Remark(
        note.range,
        "this tells something private of one person in “\(note.file)”",
        remedy: "keep the count alone, and only if they agreed; leave out the name"
      )
    }
  }
}

private func isPrivate(_ shows: ShownPeople) -> Bool {
  if ["name", "names", "who", "called"].contains(where: { !shows.texts($0).isEmpty }) {
    return true
  }
  return shows.names.contains { name in
    guard traits.contains(where: name.hasPrefix) else { return false }
    let told = shows.texts(name).filter { !isCountOrSilence($0) }
    // One trait among a few people is as good as a finger pointing.
    return !told.isEmpty && (shows.people ?? 1) < (name.hasSuffix("ies") ? 3 : 5)
  }
}

private func isCountOrSilence(_ text: String) -> Bool {
  if text.allSatisfy({ $0.isNumber || $0 == " " }) { return true }
  return ["not told", "not known", "unknown", "none", "no", "ask"].contains(text.lowercased())
}

private let traits = [
  "ethnic", "race", "disab", "faith", "religio", "sexual", "health", "condition", "illness",
  "diagnos", "gender_ident", "nationalit", "origin", "belief", "politic", "impairment",
]
