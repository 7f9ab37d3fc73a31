internal import Reading

extension Prose {
  /// The author's words, a line for each paragraph, item and row.
  var plainLines: [String] { blocks.flatMap(\.plainLines) }
}

extension Block {
  var plainLines: [String] {
    switch self {
    case .heading(_, let content, _), .paragraph(let content, _): [content.words]
    case .list(let list, _): list.items.flatMap { $0.blocks.flatMap(\.plainLines) }
    case .quote(let blocks, _): blocks.flatMap(\.plainLines)
    case .code(let text, _, _): text.split(separator: "\n").map(String.init)
    case .table(let table, _):
      ([table.header] + table.rows).map { $0.map(\.content.words).joined(separator: ", ") }
    case .thematicBreak, .rawHTML: []
    }
  }
}
