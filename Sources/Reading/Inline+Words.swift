extension [Inline] {
  /// The words alone, as they are read aloud.
  package var words: String {
    var words = ""
    for inline in self {
      switch inline {
      case .text(let text, _), .code(let text, _): words += text
      case .emphasis(let content, _), .strong(let content, _): words += content.words
      case .link(let link, _): words += link.content.words
      case .picture(let picture, _): words += picture.alt.words
      case .softBreak, .lineBreak: words += " "
      case .rawHTML: continue
      }
    }
    return words
  }
}

/// A heading with its level and place.
package struct Heading: Sendable, Hashable {
  package var level: Int
  package var content: [Inline]
  package var range: SourceRange

  package init(level: Int, content: [Inline], range: SourceRange) {
    self.level = level
    self.content = content
    self.range = range
  }

  package var words: String { content.words }
}

extension Prose {
  /// Every heading in order, those within quotations and lists too.
  package var headings: [Heading] { blocks.flatMap(\.headings) }
}

extension Block {
  fileprivate var headings: [Heading] {
    switch self {
    case .heading(let level, let content, let range):
      [Heading(level: level, content: content, range: range)]
    case .list(let list, _): list.items.flatMap { $0.blocks.flatMap(\.headings) }
    case .quote(let blocks, _): blocks.flatMap(\.headings)
    case .paragraph, .code, .table, .thematicBreak, .rawHTML: []
    }
  }
}
