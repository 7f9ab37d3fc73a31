import Reading

extension Rule {
  package static let imgDimensions = Rule(
    id: "img-dimensions",
    says: "A picture's width and height are known before it is loaded",
    because: "Otherwise the text jumps while people read. Pictures in Markdown get their size from "
      + "the file. (web.dev, layout shift)",
    severity: .warning,
    flags: [
      "⟦<img src=\"w.jpg\" alt=\"A walk\">⟧",
      "⟦<img src=\"w.jpg\" alt=\"A walk\" width=\"300\">⟧",
      "A walk: ⟦<img src='w.jpg' alt='A walk' height='200'>⟧ in May.",
      "<figure>⟦<IMG SRC=w.jpg alt=\"A walk\">⟧</figure>",
    ],
    allows: [
      "<img src=\"w.jpg\" alt=\"A walk\" width=\"300\" height=\"200\">",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: w.jpg\n    width: 300\n    height: 200\n---\n"
        + "<img src=\"w.jpg\" alt=\"A walk\">",
      "![A walk](w.jpg)",
      "`<img src=\"w.jpg\">` is how HTML writes it.",
    ]
  ) { subject in
    guard !subject.parts.rawHTML.isEmpty else { return [] }
    let known = subject.pictureNotes.filter {
      $0.number("width") != nil && $0.number("height") != nil
    }
    return HTMLPicture.all(in: subject)
      .filter { picture in
        !["width", "height"].allSatisfy { !(picture.text($0) ?? "").isBlank }
          && !known.contains { $0.isOn(picture.text("src") ?? "") }
      }
      .map { picture in
        Remark(
          picture.range,
          "this picture, written in HTML, has no width and height",
          remedy: "write it in Markdown, as in “![Two people walk a dog](walk.jpg)”"
        )
      }
  }
}
