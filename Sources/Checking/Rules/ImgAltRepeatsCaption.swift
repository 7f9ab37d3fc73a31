import Reading

extension Rule {
  package static let imgAltRepeatsCaption = Rule(
    id: "img-alt-repeats-caption",
    says: "A caption says something that the picture's words do not",
    because: "People who listen hear the same sentence twice, and nobody learns more from it. "
      + "(NHS content guide, Images)",
    severity: .advice,
    flags: [
      "![Our lunch club](l.jpg)\n\n⟦*Our lunch club*⟧",
      "<figure><img src=\"c.jpg\" alt=\"Choir on Monday\"><figcaption>⟦Choir on Monday⟧</figcaption></figure>",
      "![Our lunch club](l.jpg)\n⟦*Our lunch club.*⟧",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: a.jpg\n    alt: Tea for two\n"
        + "    caption: ⟦Tea for two⟧\n---\nHi.",
      "![The hall at night](h.jpg)\n\n⟦The hall at night.⟧",
    ],
    allows: [
      "![Twelve people sing in a church hall](c.jpg)\n\n*The choir is open to everyone.*",
      "![](c.jpg)\n\n*The choir in the church hall.*",
      "![Tea](a.jpg)\n\n![Tea](a.jpg)",
      "![Tea](a.jpg)\n\n## Tea\n\nIs served.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, alt: Two cups, caption: Tea}\n---\nHi.",
    ]
  ) { subject in
    guard subject.hasPictures else { return [] }
    let ranges =
      inNotes(subject) + inTitles(subject) + inBlocks(subject.spokenBlocks) + inFigures(subject)
    return ranges.map { range in
      Remark(
        range,
        "the caption says the same as the picture's words",
        remedy: "let the picture's words say what it looks like, and the caption why it matters"
      )
    }
  }
}

private func inNotes(_ subject: Subject) -> [SourceRange] {
  subject.pictureNotes.compactMap { note in
    guard let caption = note.scalar("caption"), let alt = note.text("alt"),
      caption.text.bareWords == alt.bareWords
    else { return nil }
    return caption.range
  }
}

/// Titles, which pop up over a picture.
private func inTitles(_ subject: Subject) -> [SourceRange] {
  subject.parts.pictures.filter { placed in
    let title = placed.picture.title.bareWords
    return !title.isEmpty && title == placed.picture.alt.words.bareWords
  }
  .map(\.range)
}

/// A paragraph of a picture alone, and the words after it, in the same paragraph or the next.
private func inBlocks(_ blocks: [Block]) -> [SourceRange] {
  blocks.indices.compactMap { index in
    guard case .paragraph(let content, _) = blocks[index], let picture = content.first?.picture,
      !picture.alt.words.isBlank
    else { return nil }
    let alt = picture.alt.words.bareWords
    let rest = content.dropFirst().drop(while: \.isBreak)
    if let first = rest.first, let last = rest.last {
      return Array(rest).words.bareWords == alt
        ? SourceRange(first.range.start, last.range.end) : nil
    }
    guard index + 1 < blocks.count, case .paragraph(let next, let range) = blocks[index + 1],
      next.first?.picture == nil, next.words.bareWords == alt
    else { return nil }
    return range
  }
}

/// Figures written as HTML.
private func inFigures(_ subject: Subject) -> [SourceRange] {
  let alts = Set(HTMLPicture.all(in: subject).compactMap { $0.spoken.map { $0.words.bareWords } })
  guard !alts.isEmpty else { return [] }
  return subject.parts.rawHTML.flatMap { text, range -> [SourceRange] in
    let bytes = Array(text.utf8)
    let start = subject.source.offset(of: range.start)
    return bytes.tags(named: "figcaption").compactMap { tag in
      let end = bytes[tag.upperBound...].firstIndex(of: 0x3C) ?? bytes.count
      let caption = String(decoding: bytes[tag.upperBound..<end], as: UTF8.self)
      guard alts.contains(caption.bareWords) else { return nil }
      return subject.source.range(ofBytes: (start + tag.upperBound)..<(start + end))
    }
  }
}

extension Inline {
  fileprivate var picture: PictureReference? {
    guard case .picture(let picture, _) = self else { return nil }
    return picture
  }

  fileprivate var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    case .text(let text, _): text.isBlank
    case .emphasis, .strong, .code, .link, .picture, .rawHTML: false
    }
  }
}
