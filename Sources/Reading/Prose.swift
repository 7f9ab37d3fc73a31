/// What an author wrote below the front matter, as values with their places in the file.
package struct Prose: Sendable, Hashable {
  package var blocks: [Block]

  package init(blocks: [Block] = []) {
    self.blocks = blocks
  }
}

package indirect enum Block: Sendable, Hashable {
  case heading(level: Int, [Inline], SourceRange)
  case paragraph([Inline], SourceRange)
  case list(ListBlock, SourceRange)
  case quote([Block], SourceRange)
  case code(String, info: String, SourceRange)
  case table(TableBlock, SourceRange)
  case thematicBreak(SourceRange)
  case rawHTML(String, SourceRange)
}

package struct ListBlock: Sendable, Hashable {
  /// The number of the first item, or nil for bullets.
  package var start: Int?
  /// A tight list's paragraphs are written without paragraph marks.
  package var isTight: Bool
  package var items: [ListItem]
}

package struct ListItem: Sendable, Hashable {
  package var blocks: [Block]
  /// Ticked or not, in a list of tasks; nil elsewhere.
  package var isTicked: Bool?
  package var range: SourceRange
}

package struct TableBlock: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case none, left, centre, right
  }

  package var alignments: [Alignment]
  package var header: [TableCell]
  package var rows: [[TableCell]]
}

package struct TableCell: Sendable, Hashable {
  package var content: [Inline]
  package var range: SourceRange
}

package indirect enum Inline: Sendable, Hashable {
  case text(String, SourceRange)
  case emphasis([Inline], SourceRange)
  case strong([Inline], SourceRange)
  case code(String, SourceRange)
  case link(Link, SourceRange)
  case picture(PictureReference, SourceRange)
  case softBreak(SourceRange)
  case lineBreak(SourceRange)
  case rawHTML(String, SourceRange)
}

package struct Link: Sendable, Hashable {
  /// As written, with entities and backslashes resolved; no policy has been applied.
  package var destination: String
  package var title: String
  package var content: [Inline]
}

package struct PictureReference: Sendable, Hashable {
  package var source: String
  package var title: String
  package var alt: [Inline]
}
