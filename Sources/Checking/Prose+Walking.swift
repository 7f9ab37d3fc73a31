internal import Cataloguing
package import Reading

extension SourceRange {
  /// From the same start, over the text: cmark gives no end to a comment that is a block.
  package func holding(_ text: String, in source: SourceLines) -> SourceRange {
    let start = source.offset(of: self.start)
    let length = text.utf8.reversed().drop(while: WordReading.isSpace).count
    return source.range(ofBytes: start..<min(start + length, source.bytes.count))
  }

  /// Without the white space at its end: cmark ends lists and underlined headings after the line
  /// ends that follow them.
  package func trimmed(in source: SourceLines) -> SourceRange {
    let start = source.offset(of: self.start)
    var end = max(start, source.offset(of: self.end))
    while end > start, WordReading.isSpace(source.bytes[end - 1]) { end -= 1 }
    return source.range(ofBytes: start..<end)
  }
}

extension Block {
  /// The inlines that stand in this block and in none within it.
  package var ownInlines: [Inline] {
    switch self {
    case .heading, .paragraph, .table: inlines
    case .list, .quote, .code, .thematicBreak, .rawHTML: []
    }
  }

  package var range: SourceRange {
    switch self {
    case .heading(_, _, let range), .paragraph(_, let range), .list(_, let range),
      .quote(_, let range), .code(_, _, let range), .table(_, let range),
      .thematicBreak(let range), .rawHTML(_, let range):
      range
    }
  }
}
