import Cataloguing
import Reading

extension Rule {
  package static let imgTooBig = Rule(
    id: "img-too-big",
    says: "A picture's file is no larger than the page needs",
    because: "People pay for data by the megabyte, and wait on slow phones. (our own; GOV.UK "
      + "performance advice)",
    severity: .advice,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: w.jpg\n    bytes: 4200000⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: w.jpg\n    width: 6000\n    height: 4000\n"
        + "    shown_width: 600⟧\n---\nHi.",
      "---\ntype: page\ntitle: A\npictures:\n  - ⟦file: w.png\n    bytes: 1,200,000⟧\n---\nHi.",
      "---\ntype: page\ntitle: A\npictures: ⟦{file: w.png, bytes: 300001⟧}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: w.jpg\n    bytes: 180000\n    width: 1200\n"
        + "    shown_width: 600\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    bytes: 4000\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    width: 4000\n    shown_width: 100\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: w.jpg\n    width: 6000\n---\nHi.",
    ],
    mayConcern: { !$0.pictureNotes.isEmpty }
  ) { subject, site in
    subject.pictureNotes.compactMap { note in
      let file = site.file(of: note)
      let bytes = max(note.number("bytes") ?? 0, file?.cleaned.count ?? 0)
      let width = file?.width ?? note.number("width") ?? 0
      let shown = note.number("shown_width") ?? .max / 2
      if bytes > 300_000 {
        return remark(
          note,
          "“\(note.file)” has \(kilobytes(bytes)) KB, and a page should do with 300"
        )
      }
      guard !note.isDrawn, width > 2 * shown else { return nil }
      return remark(note, "“\(note.file)” is \(width) points wide and shown at \(shown)")
    }
  }
}

private func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1_000 }

private func remark(_ note: PictureNote, _ message: String) -> Remark {
  Remark(note.range, message, remedy: "make it smaller in a picture program, and save it again")
}
