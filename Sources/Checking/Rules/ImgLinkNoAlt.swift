import Cataloguing
import Reading

extension Rule {
  package static let imgLinkNoAlt = Rule(
    id: "img-link-no-alt",
    says: "A link that is a picture has words that say where it leads",
    because: "With no words, a screen reader reads out the address. (WCAG 2.4.4; ACT rule c487ae)",
    severity: .error,
    flags: [
      "⟦[![](map.png)](map.html)⟧",
      "⟦<a href=\"b.html\"><img src=\"b.png\" alt=\"\"></a>⟧",
      "See ⟦[![ ](a.png) ![](b.png)](https://a.example)⟧ too.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: m.png\n    decorative: true\n---\n"
        + "⟦[![](m.png)](map.html)⟧",
      "⟦<a href=\"b.html\"><img src=\"b.png\"></a>⟧ and more.",
    ],
    allows: [
      "[![Map of how to find us](map.png)](map.html)",
      "[![](m.png) Map of how to find us](map.html)",
      "<a href=\"b.html\"><img src=\"b.png\" alt=\"The hall\"></a>",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: m.png\n    alt: The way to us\n---\n"
        + "[![](m.png)](map.html)",
      "<a href=\"b.html\"><img src=\"b.png\" alt=\"\"> The hall</a>",
    ],
    mayConcern: {
      !$0.parts.pictures.isEmpty && !$0.parts.links.isEmpty || !$0.parts.rawHTML.isEmpty
    }
  ) { subject, site in
    let remedy = "say where the link leads, as in “![The way to the hall](map.png)”"
    let notes = subject.pictureNotes
    let silent = subject.parts.links.filter { placed in
      let pictures = placed.link.content.pictures
      return !pictures.isEmpty && placed.link.content.words.isBlank
        && pictures.allSatisfy { isSilent($0, notes, site.pictures) }
    }
    return (silent.map(\.range) + silentHTML(subject)).map { range in
      Remark(range, "this link is a picture without words", remedy: remedy)
    }
  }
}

private func isSilent(
  _ picture: PictureReference,
  _ notes: [PictureNote],
  _ shelf: PictureShelf
) -> Bool {
  guard picture.alt.words.isBlank else { return false }
  if notes.contains(where: { $0.isOn(picture.source) && $0.text("alt") != nil }) { return false }
  return shelf.find(picture.source)?.alt.isBlank ?? true
}

extension [Inline] {
  fileprivate var pictures: [PictureReference] {
    compactMap { inline in
      if case .picture(let picture, _) = inline { picture } else { nil }
    }
  }
}

/// Links written as HTML, from “<a” to “</a>”.
private func silentHTML(_ subject: Subject) -> [SourceRange] {
  let source = subject.source.bytes
  return subject.parts.rawHTML.flatMap { text, range -> [SourceRange] in
    let start = subject.source.offset(of: range.start)
    return Array(text.utf8).tags(named: "a").compactMap { tag in
      let open = (start + tag.lowerBound)..<(start + tag.upperBound)
      let limit = min(open.upperBound + 2_000, source.count)
      guard let end = source.first("</a>", in: open.upperBound..<limit) else { return nil }
      let inner = Array(source[open.upperBound..<end])
      let pictures = inner.tags(named: "img")
      guard !pictures.isEmpty, inner.textOutsideTags.isBlank,
        pictures.allSatisfy({ (HTMLTag(inner[$0]).text("alt") ?? "").isBlank })
      else { return nil }
      return subject.source.range(ofBytes: open.lowerBound..<(end + 4))
    }
  }
}

extension [UInt8] {
  fileprivate var textOutsideTags: String {
    var bytes: [UInt8] = []
    var isInTag = false
    for byte in self {
      if byte == 0x3C { isInTag = true }
      if !isInTag { bytes.append(byte) }
      if byte == 0x3E { isInTag = false }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
