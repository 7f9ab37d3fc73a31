@testable import Reading

/// A part of some prose that claims a place.
struct Placed {
  var range: SourceRange
  /// The words that should stand there, where they are known letter by letter.
  var words: String?
  /// The place of the part that holds this one.
  var holder: SourceRange?
}

extension Prose {
  var places: [Placed] {
    var found: [Placed] = []
    Self.collect(blocks, nil, &found)
    return found
  }

  private static func collect(_ blocks: [Block], _ holder: SourceRange?, _ found: inout [Placed]) {
    for block in blocks {
      switch block {
      case .heading(_, let inlines, let range), .paragraph(let inlines, let range):
        found.append(Placed(range: range, holder: holder))
        collect(inlines, range, &found)
      case .list(let list, let range):
        found.append(Placed(range: range, holder: holder))
        for item in list.items {
          found.append(Placed(range: item.range, holder: range))
          collect(item.blocks, item.range, &found)
        }
      case .quote(let blocks, let range):
        found.append(Placed(range: range, holder: holder))
        collect(blocks, range, &found)
      case .table(let table, let range):
        found.append(Placed(range: range, holder: holder))
        for cell in table.header + table.rows.flatMap({ $0 }) {
          found.append(Placed(range: cell.range, holder: nil))
          collect(cell.content, nil, &found)
        }
      case .code(_, _, let range), .thematicBreak(let range), .rawHTML(_, let range):
        found.append(Placed(range: range, holder: holder))
      }
    }
  }

  private static func collect(_ inlines: [Inline], _ holder: SourceRange?, _ found: inout [Placed])
  {
    for inline in inlines {
      switch inline {
      case .text(let words, let range):
        found.append(Placed(range: range, words: words, holder: holder))
      case .code(_, let range), .rawHTML(_, let range), .softBreak(let range),
        .lineBreak(let range):
        found.append(Placed(range: range, holder: holder))
      case .emphasis(let content, let range), .strong(let content, let range):
        found.append(Placed(range: range, holder: holder))
        collect(content, range, &found)
      case .link(let link, let range):
        found.append(Placed(range: range, holder: holder))
        collect(link.content, range, &found)
      case .picture(let picture, let range):
        found.append(Placed(range: range, holder: holder))
        collect(picture.alt, range, &found)
      }
    }
  }
}
