import Cataloguing
import Reading

/// The stretches of bold and of italics in a text, without labels, captions and headings.
struct Emphases {
  struct Stretch {
    var words: String
    var count: Int
    var range: SourceRange
    /// The name of a book, a film or a paper.
    var isTitle: Bool
  }

  private(set) var bold: [Stretch] = []
  private(set) var italics: [Stretch] = []

  mutating func read(_ block: Block) {
    switch block {
    case .paragraph(let content, _): read(content)
    case .list(let list, _):
      for item in list.items {
        for inner in item.blocks { read(inner) }
      }
    case .quote(let blocks, _):
      for inner in blocks { read(inner) }
    case .heading, .code, .table, .thematicBreak, .rawHTML: return
    }
  }

  private mutating func read(_ content: [Inline]) {
    // All of a paragraph is a heading or a caption, which is another rule's matter.
    if content.count == 1, [content[0]].words.utf8.count < 80, ![content[0]].words.endsAsSentence {
      return
    }
    for (index, inline) in content.enumerated() {
      switch inline {
      case .strong(let inner, let range):
        let isLabel = index == 0 && inner.words.trimmed.hasSuffix(":")
        if !isLabel { bold.append(stretch(inner, range, startsAfter: content[..<index])) }
      case .emphasis(let inner, let range):
        italics.append(stretch(inner, range, startsAfter: content[..<index]))
      case .link(let link, _): read(link.content)
      case .text, .code, .picture, .softBreak, .lineBreak, .rawHTML: continue
      }
    }
  }

  private func stretch(
    _ content: [Inline],
    _ range: SourceRange,
    startsAfter before: ArraySlice<Inline>
  ) -> Stretch {
    let start = Array(before).words.trimmed
    let isFirst = start.unicodeScalars.last.map { ".!?:".unicodeScalars.contains($0) } ?? true
    let words = Words(content.words)
    let isTitle =
      !isFirst && (words.first?.isCapitalised ?? false)
      && words.allSatisfy { $0.isCapitalised || $0.range.count <= 4 }
      || words.count > 1 && words.allSatisfy(\.isCapitalised)
    return Stretch(words: content.words, count: words.count, range: range, isTitle: isTitle)
  }
}

extension String {
  fileprivate var endsAsSentence: Bool {
    trimmed.unicodeScalars.last.map { ".!".unicodeScalars.contains($0) } ?? false
  }
}
