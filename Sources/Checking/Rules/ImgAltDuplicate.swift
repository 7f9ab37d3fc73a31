import Reading

extension Rule {
  package static let imgAltDuplicate = Rule(
    id: "img-alt-duplicate",
    says: "Two pictures that differ have words that differ",
    because: "People who hear the words cannot tell the pictures apart. (our own; WCAG 1.1.1)",
    severity: .warning,
    flags: [
      "![Walking group](a.jpg)\n\n⟦![Walking group](b.jpg)⟧",
      "![Our hall](a.svg) ⟦![our hall.](b.svg)⟧",
      "![Tea](a.jpg) ⟦![Tea](b.jpg)⟧ ⟦![Tea](c.jpg)⟧",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, alt: Tea}\n"
        + "  - {file: b.jpg, alt: ⟦Tea⟧}\n---\nHi.",
    ],
    allows: [
      "![Walking group in the park](a.jpg)\n\n![Walking group in the café](b.jpg)",
      "![Walking group](a.jpg)\n\nText.\n\n![Walking group](a.jpg)",
      "![](a.svg) ![](b.svg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, alt: Tea}\n---\n![Tea](a.jpg)",
    ]
  ) { subject in
    guard subject.hasPictures else { return [] }
    var files: [String: String] = [:]
    return SpokenPicture.all(in: subject).compactMap { picture in
      let words = picture.words.bareWords
      let file = String(picture.file.lastPart)
      guard !words.isEmpty, let first = files[words] else {
        files[words] = file
        return nil
      }
      guard first != file else { return nil }
      return Remark(
        picture.whole ?? picture.range,
        "another picture here has the same words, “\(picture.words)”",
        remedy: "say how the two differ"
      )
    }
  }
}
