import Cataloguing
import Reading

extension Rule {
  package static let imgPrintSmall = Rule(
    id: "img-print-small",
    says: "A picture has points enough for the size it is printed at",
    because:
      "Under 200 points to the inch, a printed picture looks blurred. (our own: leaflets are "
      + "mostly read on paper)",
    severity: .warning,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: w.jpg\n    width: 400\n"
        + "    print_width_mm: 120⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: l.png\n    width: 200\n    height: 100\n"
        + "    print_width_mm: 80⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: l.png\n    width: 780\n"
        + "    print_width_mm: 100⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures: ⟦{file: l.webp, width: 90, print width mm: 60⟧}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: w.jpg\n    width: 1600\n"
        + "    print_width_mm: 120\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    width: 10\n"
        + "    print_width_mm: 80\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: w.jpg\n    width: 400\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: w.jpg\n    print_width_mm: 80\n---\nHi.",
    ],
    mayConcern: { !$0.pictureNotes.isEmpty }
  ) { subject, site in
    subject.pictureNotes.compactMap { note in
      let width = site.file(of: note)?.width ?? note.number("width")
      guard let width, let printed = note.number("print_width_mm"), printed > 0, !note.isDrawn
      else { return nil }
      let perInch = width * 254 / (printed * 10)
      guard perInch < 200 else { return nil }
      return Remark(
        note.range,
        "“\(note.file)” would be printed with \(perInch) points to the inch, and looks blurred "
          + "under 200",
        remedy: "use a larger file, or print it \(width * 254 / 2_000) mm wide at most"
      )
    }
  }
}
