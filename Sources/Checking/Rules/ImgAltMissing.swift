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
    ]
  ) { subject, catalogue in
    let notes = OwnNotes(subject.frontMatter)
    let shown = subject.parts.pictures.filter { !$0.picture.alt.words.isBlank }
      .map(\.picture.source.lastPart)
    return notes.remarks(catalogue, besides: Set(shown)) + inProse(subject, notes, catalogue)
      + inHTML(subject)
  }
}

private let remedy =
  "describe it in one sentence, as in “![Two people walk a dog](walk.jpg)”, or write "
  + "“decorative: yes” in its note"

/// Pictures in the text; their notes may speak for them.
private func inProse(_ subject: Subject, _ notes: OwnNotes, _ catalogue: Catalogue) -> [Remark] {
  subject.parts.pictures.compactMap { placed in
    let (picture, range) = (placed.picture, placed.range)
    guard picture.alt.words.isBlank, !notes.answers(for: picture.source) else { return nil }
    switch catalogue.pictures.find(picture.source)?.alternative {
    case .words?, .decorative?: return nil
    case .missing?, nil: break
    }
    return Remark(range, "the picture “\(picture.source)” has no words", remedy: remedy)
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

/// The notes on pictures that stand in the file's own facts.
private struct OwnNotes {
  private struct Note {
    var file: String
    var answers: Bool
    var range: SourceRange
  }

  private var notes: [Note] = []
  private var names: [Scalar] = []

  init(_ facts: FrontMatter) {
    for name in ["pictures", "picture", "images", "image"] {
      if let value = facts[name]?.value { read(value) }
    }
  }

  private mutating func read(_ value: FieldValue) {
    switch value {
    case .text(let scalar):
      names += scalar.text.parts(at: [",", ";"]).map { Scalar($0, scalar.range) }
    case .list(let items, _):
      for item in items { read(item) }
    case .map(let fields, let range):
      let map = FrontMatter(fields: fields)
      let isDecorative = ["yes", "true", "y"].contains(map.text("decorative")?.lowercased() ?? "no")
      let words = map.text("alt") ?? map.text("what_it_shows") ?? ""
      notes.append(
        Note(
          file: map.text("file") ?? "",
          answers: isDecorative || !words.isBlank,
          range: range
        )
      )
    }
  }

  func answers(for source: String) -> Bool {
    notes.contains { $0.answers && $0.file.lastPart == source.lastPart }
  }

  /// Notes without words, but for pictures that the text itself shows with words.
  func remarks(_ catalogue: Catalogue, besides shown: Set<String>) -> [Remark] {
    let own = notes.filter {
      !$0.answers && !shown.contains($0.file.lastPart) && catalogue.pictures.isSilent(on: $0.file)
    }
    .map { note in
      Remark(
        note.range,
        "the note on “\(note.file)” has no words for the picture",
        remedy: "add “alt: …”, one sentence that describes it, or “decorative: yes”"
      )
    }
    let named = names.compactMap { name -> Remark? in
      guard let picture = catalogue.pictures.find(name.text), picture.alternative == .missing else {
        return nil
      }
      return Remark(
        name.range,
        "the picture “\(name.text)” has no words",
        remedy: "add “alt: …” or “decorative: yes” to \(picture.notePath)"
      )
    }
    return own + named
  }
}

extension String {
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}

extension PictureShelf {
  /// No note of its own speaks for the picture.
  fileprivate func isSilent(on file: String) -> Bool {
    switch find(file)?.alternative {
    case .words?, .decorative?: false
    case .missing?, nil: true
    }
  }
}
