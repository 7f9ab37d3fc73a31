import Cataloguing
import Reading

extension Rule {
  package static let imgDecorativeConflict = Rule(
    id: "img-decorative-conflict",
    says: "A picture is decoration, or it has something to say, but not both",
    because: "Decoration is passed over by screen readers, and with it all that the picture holds. "
      + "(W3C alt decision tree; WCAG H67)",
    severity: .warning,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: n.jpg\n    decorative: true\n---\n"
        + "⟦![A smiling nurse](n.jpg)⟧",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: m.png\n    kind: map\n    decorative: yes⟧\n"
        + "---\n![](m.png)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: a.jpg\n    alt: Tea\n    decorative: yes⟧\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: a.jpg\n    has_text: yes\n"
        + "    decorative: yes⟧\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    decorative: true\n---\n![](l.svg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: n.jpg\n    alt: A nurse\n---\n"
        + "![A nurse](n.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    decorative: no\n    kind: map\n"
        + "    alt: The way\n---\n![The way](l.svg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    decorative: yes\n---\n"
        + "![A dog](dog.jpg)",
    ],
    mayConcern: { $0.hasPictures }
  ) { subject, site in
    let notes = subject.pictureNotes.filter(\.isDecorative)
    let remedy = "take “decorative” out of its note, or take its words out"
    let spoken = subject.parts.pictures.filter { placed in
      guard !placed.picture.alt.words.isBlank else { return false }
      if notes.contains(where: { $0.isOn(placed.picture.source) }) { return true }
      return site.pictures.find(placed.picture.source)?.alternative == .decorative
    }
    let full = notes.filter { note in
      note.tells("alt") || note.tells("has_text") || note.kind.meansSomething
        || note.kind == .logo && subject.leads(from: note)
    }
    return full.map { note in
      Remark(
        note.range,
        "“\(note.file)” is marked as decoration and holds something to know",
        remedy: remedy
      )
    }
      + spoken.map { placed in
        Remark(
          placed.range,
          "“\(placed.picture.source)” is marked as decoration and has words",
          remedy: remedy
        )
      }
  }
}

extension Subject {
  /// Whether the picture is all that a link consists of.
  fileprivate func leads(from note: PictureNote) -> Bool {
    parts.links.contains { placed in
      placed.link.content.contains { inline in
        guard case .picture(let picture, _) = inline else { return false }
        return note.isOn(picture.source)
      }
    }
  }
}

extension Picture.Kind {
  /// Nobody draws a chart for the look of it.
  fileprivate var meansSomething: Bool {
    switch self {
    case .chart, .map, .scan: true
    case .photo, .drawing, .logo: false
    }
  }
}
