import Cataloguing
import Reading

extension Rule {
  package static let imgAnimated = Rule(
    id: "img-animated",
    says: "A picture stands still",
    because:
      "Movement that cannot be stopped keeps some people from reading, and flashes can bring on "
      + "a seizure. (WCAG 2.2.2 and 2.3.1; NHS content guide, Images)",
    severity: .warning,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: d.gif\n    frames: 24⟧\n---\n![Dancing](d.gif)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: s.webp\n    frames: 12⟧\n---\nHi.",
      "---\ntype: page\ntitle: A\npictures:\n  - ⟦file: s.png\n    frames: 2\n    alt: Snow⟧\n---\nHi.",
      "---\ntype: page\ntitle: A\npictures: ⟦{file: s.gif, frames: 30⟧}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: d.gif\n    frames: 1\n---\n![Dancing](d.gif)",
      "![Dancing](d.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: d.gif\n---\n![Dancing](d.gif)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: d.webp\n    frames: ask\n---\nHi.",
    ],
    mayConcern: { !$0.pictureNotes.isEmpty }
  ) { subject, site in
    subject.pictureNotes.compactMap { note in
      let frames = max(note.number("frames") ?? 1, site.file(of: note)?.frames ?? 1)
      guard frames > 1 else { return nil }
      return Remark(
        note.range,
        "“\(note.file)” moves: it holds \(frames) pictures",
        remedy: "use one still picture of it"
      )
    }
  }
}

extension SiteMap {
  /// The picture's own file, where it is at hand.
  func file(of note: PictureNote) -> PictureFile? { pictures.find(note.file)?.file }
}
