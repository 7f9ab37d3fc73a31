import Reading

extension Rule {
  package static let imgLicence = Rule(
    id: "img-licence",
    says: "A picture's note says who made it and why we may use it",
    because: "A picture found online is somebody's. Most free ones ask to be credited. (copyright; "
      + "Creative Commons)",
    severity: .error,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg\n    credit: Pexels⟧\n---\n![Hands](h.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg⟧\n---\n![Hands](h.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg\n    licence: CC BY 4.0⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg\n    credit: Pat\n    licence: unknown⟧"
        + "\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: h.jpg\n    credit: Age Well\n    licence: CC0\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: h.jpg\n    credit: Pat Ali\n    licence: ours\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: h.jpg\n    licence: public domain\n---\nHi.",
      "![Hands](h.jpg)",
    ]
  ) { subject in
    subject.pictureNotes.compactMap { note in
      let hasLicence = note.tells("licence")
      let hasCredit = note.tells("credit") || note.tells("source")
      guard !hasLicence || !hasCredit && !isFreeOfCredit(note) else { return nil }
      return Remark(
        note.range,
        hasLicence
          ? "the note on “\(note.file)” does not say who made it"
          : "the note on “\(note.file)” does not say why we may use it",
        remedy: hasLicence
          ? "add “credit: …”, the name of whoever made it"
          : "add “licence: …”, such as “ours” or “CC BY 4.0”, and “credit: …”"
      )
    }
  }
}

/// Ours, or given away whole.
private func isFreeOfCredit(_ note: PictureNote) -> Bool {
  let licence = note.text("licence")?.lowercased() ?? ""
  return ["cc0", "cc-0", "public domain", "ours", "own", "our own"].contains {
    licence.hasPrefix($0)
  }
}
