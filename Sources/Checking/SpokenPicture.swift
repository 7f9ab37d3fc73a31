import Reading

/// The words that are read out in a picture's place, with the place where they stand.
struct SpokenPicture: Sendable {
  var words: String
  var range: SourceRange
  var file: String
  /// All of the picture as it is written in the text; nil for a note's.
  var whole: SourceRange?

  /// In the text first, then in the notes, then in HTML.
  static func all(in subject: Subject) -> [SpokenPicture] {
    let shown = subject.parts.pictures.compactMap { placed -> SpokenPicture? in
      guard let range = placed.picture.altRange else { return nil }
      let words = placed.picture.alt.words
      return SpokenPicture(
        words: words,
        range: range,
        file: placed.picture.source,
        whole: placed.range
      )
    }
    let noted = subject.pictureNotes.compactMap { note in
      note.scalar("alt").map { SpokenPicture(words: $0.text, range: $0.range, file: note.file) }
    }
    return shown + noted + HTMLPicture.all(in: subject).compactMap(\.spoken)
  }
}

extension PictureReference {
  /// From the first to the last of its words.
  fileprivate var altRange: SourceRange? {
    guard let first = alt.first?.range, let last = alt.last?.range else { return nil }
    return SourceRange(first.start, last.end)
  }
}

extension Inline {
  var range: SourceRange {
    switch self {
    case .text(_, let range), .emphasis(_, let range), .strong(_, let range), .code(_, let range),
      .link(_, let range), .picture(_, let range), .softBreak(let range), .lineBreak(let range),
      .rawHTML(_, let range):
      range
    }
  }
}

/// A picture written as HTML.
struct HTMLPicture: Sendable {
  var range: SourceRange
  private let attributes: [String: (text: String, range: Range<Int>)]
  private let source: SourceLines

  static func all(in subject: Subject) -> [HTMLPicture] {
    subject.parts.rawHTML.flatMap { text, range in
      let bytes = Array(text.utf8)
      let start = subject.source.offset(of: range.start)
      return bytes.tags(named: "img").map { place in
        HTMLPicture(
          bytes[place],
          at: start + place.lowerBound,
          in: subject.source
        )
      }
    }
  }

  private init(_ tag: ArraySlice<UInt8>, at start: Int, in source: SourceLines) {
    range = source.range(ofBytes: start..<(start + tag.count))
    self.source = source
    let shift = start - tag.startIndex
    var attributes: [String: (text: String, range: Range<Int>)] = [:]
    for (name, value) in HTMLTag(tag).attributes where attributes[name] == nil {
      guard let value else { continue }
      let text = String(decoding: tag[value], as: UTF8.self)
      attributes[name] = (text, (value.lowerBound + shift)..<(value.upperBound + shift))
    }
    self.attributes = attributes
  }

  func text(_ name: String) -> String? { attributes[name]?.text }

  var spoken: SpokenPicture? {
    guard let alt = attributes["alt"], !alt.text.isBlank else { return nil }
    return SpokenPicture(
      words: alt.text,
      range: source.range(ofBytes: alt.range),
      file: text("src") ?? ""
    )
  }
}
