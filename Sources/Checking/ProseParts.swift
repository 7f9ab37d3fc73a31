package import Reading

/// The parts of a text that rules ask for, found in one walk: each in order, those within others
/// after the ones around them.
package struct ProseParts: Sendable {
  package private(set) var headings: [Heading] = []
  package private(set) var links: [PlacedLink] = []
  package private(set) var pictures: [PlacedPicture] = []
  package private(set) var lists: [(list: ListBlock, range: SourceRange)] = []
  package private(set) var tables: [(table: TableBlock, range: SourceRange)] = []
  /// HTML as the author wrote it, in blocks and between words, with its place.
  package private(set) var rawHTML: [(text: String, range: SourceRange)] = []
  private let source: SourceLines

  package init(of prose: Prose, in source: SourceLines) {
    self.source = source
    for block in prose.blocks { read(block) }
  }

  private mutating func read(_ block: Block) {
    switch block {
    case .heading(let level, let content, let range):
      headings.append(Heading(level: level, content: content, range: range))
      read(content)
    case .paragraph(let content, _): read(content)
    case .list(let list, let range):
      lists.append((list, range))
      for item in list.items {
        for inner in item.blocks { read(inner) }
      }
    case .quote(let blocks, _):
      for inner in blocks { read(inner) }
    case .table(let table, let range):
      tables.append((table, range))
      for cell in table.header { read(cell.content) }
      for row in table.rows {
        for cell in row { read(cell.content) }
      }
    case .rawHTML(let text, let range): rawHTML.append((text, range.holding(text, in: source)))
    case .code, .thematicBreak: return
    }
  }

  private mutating func read(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .emphasis(let content, _), .strong(let content, _): read(content)
      case .link(let link, let range):
        links.append(PlacedLink(link: link, range: range))
        read(link.content)
      case .picture(let picture, let range):
        pictures.append(PlacedPicture(picture: picture, range: range))
        read(picture.alt)
      case .rawHTML(let text, let range): rawHTML.append((text, range))
      case .text, .code, .softBreak, .lineBreak: continue
      }
    }
  }
}

/// A link with its place.
package struct PlacedLink: Sendable, Hashable {
  package var link: Link
  package var range: SourceRange
}

/// A picture with its place.
package struct PlacedPicture: Sendable, Hashable {
  package var picture: PictureReference
  package var range: SourceRange
}
