import Reading

extension Rule {
  package static let imgAltRedundant = Rule(
    id: "img-alt-redundant",
    says: "A picture's words do not begin with “image of” or “photo of”",
    because:
      "Screen readers already say that it is a picture. (NHS content guide, Images; W3C tips "
      + "for alt text)",
    severity: .advice,
    flags: [
      "![⟦Image of⟧ a walking group](w.jpg)",
      "![⟦A photo showing⟧ the hall](h.jpg)",
      "![⟦Picture of⟧ tea](t.jpg) and ![⟦a photograph of⟧ cake](c.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: a.jpg\n    alt: ⟦Graphic showing⟧ a bus\n---\nHi.",
      "<img src=\"a.png\" alt=\"⟦This is a picture of⟧ the hall\">",
    ],
    allows: [
      "![A painting class in the hall](p.jpg)",
      "![Photo frames on a shelf](f.jpg)",
      "![Two people look at a photo of the old mill](m.jpg)",
      "![Images of the park by Year 4](y.jpg)",
      "![Picture rails and panelling](r.jpg)",
    ]
  ) { subject in
    guard subject.hasPictures else { return [] }
    return SpokenPicture.all(in: subject).compactMap { picture in
      let words = Words(picture.words)
      guard !words.isEmpty, let phrase = openings.phrase(at: 0, in: words.tokens),
        phrase.upperBound < words.count
      else { return nil }
      let length = words[phrase.upperBound - 1].range.upperBound
      let start = subject.source.firstLetter(from: picture.range)
      let opening = String(decoding: words.bytes[..<length], as: UTF8.self)
      let next = words[phrase.upperBound].range.lowerBound
      let rest = String(decoding: words.bytes[next...], as: UTF8.self)
      return Remark(
        subject.source.range(ofBytes: start..<(start + length)),
        "“\(opening)” says nothing: screen readers say that it is a picture",
        remedy: "begin with what it shows: “\(rest.capitalisedFirst)”"
      )
    }
  }
}

private let openings: PhraseSet = {
  let things = ["image", "picture", "photo", "photograph", "graphic", "pic", "snapshot"]
  let verbs = [
    "of", "showing", "that shows", "which shows", "depicting", "to show", "illustrating",
  ]
  let leads = ["", "a ", "an ", "the ", "this is a ", "this is an ", "this ", "stock ", "image "]
  return PhraseSet(
    leads.flatMap { lead in things.flatMap { thing in verbs.map { "\(lead)\(thing) \($0)" } } }
      + things.flatMap { ["this \($0) shows", "the \($0) shows"] } + [
        "colour photo of", "stock photo of", "a group photo of",
      ]
  )
}()

extension SourceLines {
  /// Where a text begins, behind the quotation mark of a fact.
  fileprivate func firstLetter(from range: SourceRange) -> Int {
    let start = offset(of: range.start)
    guard start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 else { return start }
    return start + 1
  }
}
