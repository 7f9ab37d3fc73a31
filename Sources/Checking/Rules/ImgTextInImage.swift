import Cataloguing
import Reading

extension Rule {
  package static let imgTextInImage = Rule(
    id: "img-text-in-image",
    says: "Words that stand in a picture stand on the page too",
    because:
      "Words in a picture cannot be read out, made larger or translated. (NHS content guide, "
      + "Images; WCAG 1.4.5)",
    severity: .error,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: p.png\n    has_text: true⟧\n---\n![Day](p.png)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: t.jpg\n    kind: scan\n    has_text: yes⟧\n---\nHi.",
      "---\ntype: page\ntitle: A\npictures:\n  - ⟦file: t.jpg\n    has text: y\n    alt: Times⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: t.jpg\n    has_text: yes\n    text_on_page: no⟧"
        + "\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: l.svg\n    kind: logo\n    has_text: yes\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: p.png\n    has_text: yes\n"
        + "    text_on_page: yes\n---\nFun day: 6 June, 2pm.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: p.png\n    has_text: no\n---\nHi.",
      "![A poster for the fun day](p.png)",
    ]
  ) { subject in
    subject.pictureNotes
      .filter { $0.says("has_text") ?? false && $0.kind != .logo && !$0.tells("text_on_page") }
      .map { note in
        Remark(
          note.range,
          "“\(note.file)” has words in it that some people cannot read",
          remedy: "write the words on the page as well, then add “text on page: yes” to its note"
        )
      }
  }
}
