import Cataloguing
import Reading

extension Rule {
  package static let imgAltMissing = Rule(
    id: "img-alt-missing",
    says: "Every picture has words for people who cannot see it",
    because:
      "A screen reader says the words in place of the picture. Decoration is marked as such, "
      + "so that it is passed over. (WCAG 1.1.1; NHS content guide, Images)",
    severity: .error,
    flags: [
      "A walk in the park.\n\n⟦![](walk.jpg)⟧",
      "A walk in the park.\n\n⟦<img src=\"walk.jpg\">⟧",
      "We sing. ⟦![ ](choir.png \"The choir\")⟧ And ⟦<IMG class=x src=a.png />⟧ too.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: walk.jpg\n    kind: photo⟧\n---\nHello.",
      "Our logo: ⟦![](logo.png)⟧",
    ],
    allows: [
      "![Three people with walking frames on a park bench](walk.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: ribbon.svg\n    decorative: true\n---\n"
        + "![](ribbon.svg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: walk.jpg\n    alt: Two people walk a dog\n---\n"
        + "![](walk.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: walk.jpg\n    credit: Pat\n---\n"
        + "![Two people walk a dog](pictures/walk.jpg)",
      "`![](walk.jpg)` and <img src=\"a.png\" alt=\"A dog\">",
    ],
    mayConcern: { $0.hasPictures }
  ) { subject, site in
    inNotes(subject, site.pictures) + onNames(subject, site.pictures)
      + inProse(subject, site.pictures) + inHTML(subject)
  }
}

private let remedy =
  "describe it in one sentence, as in “![Two people walk a dog](walk.jpg)”, or write "
  + "“decorative: yes” in its note"

/// Pictures in the text; their notes may speak for them.
private func inProse(_ subject: Subject, _ shelf: PictureShelf) -> [Remark] {
  let notes = subject.pictureNotes.filter(\.hasWords)
  return subject.parts.pictures.compactMap { placed in
    let source = placed.picture.source
    guard placed.picture.alt.words.isBlank, !notes.contains(where: { $0.isOn(source) }),
      !shelf.speaks(for: source)
    else { return nil }
    return Remark(placed.range, "the picture “\(source)” has no words", remedy: remedy)
  }
}

/// Pictures written as HTML, which the site does not show, and must not be copied as they are.
private func inHTML(_ subject: Subject) -> [Remark] {
  subject.parts.rawHTML.flatMap { text, range in
    let bytes = Array(text.utf8)
    let start = subject.source.offset(of: range.start)
    return bytes.tags(named: "img").filter { !HTMLTag(bytes[$0]).has("alt") }.map { place in
      Remark(
        subject.source.range(ofBytes: (start + place.lowerBound)..<(start + place.upperBound)),
        "this picture, written in HTML, has no words",
        remedy: "write it in Markdown, as in “![Two people walk a dog](walk.jpg)”"
      )
    }
  }
}

/// Notes without words, but for pictures that the text itself shows with words.
private func inNotes(_ subject: Subject, _ shelf: PictureShelf) -> [Remark] {
  let shown = Set(
    subject.parts.pictures.filter { !$0.picture.alt.words.isBlank }.map(\.picture.source.lastPart)
  )
  return subject.pictureNotes.filter { note in
    !note.hasWords && !shown.contains(note.file.lastPart) && !shelf.speaks(for: note.file)
  }
  .map { note in
    Remark(
      note.range,
      "the note on “\(note.file)” has no words for the picture",
      remedy: "add “alt: …”, one sentence that describes it, or “decorative: yes”"
    )
  }
}

/// Pictures that are only named, whose own notes have no words.
private func onNames(_ subject: Subject, _ shelf: PictureShelf) -> [Remark] {
  PictureNote.names(in: subject.frontMatter).compactMap { name in
    guard let picture = shelf.find(name.text), picture.alternative == .missing else { return nil }
    return Remark(
      name.range,
      "the picture “\(name.text)” has no words",
      remedy: "add “alt: …” or “decorative: yes” to \(picture.notePath)"
    )
  }
}

extension PictureShelf {
  /// Whether the picture has a note of its own that says what there is to say.
  fileprivate func speaks(for file: String) -> Bool {
    switch find(file)?.alternative {
    case .words?, .decorative?: true
    case .missing?, nil: false
    }
  }
}
