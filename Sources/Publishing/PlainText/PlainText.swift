internal import Reading

/// A page's words without any markup, for e-mails, old phones and machines that read aloud.
struct PlainText: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func title(_ text: String) {
    write(text)
    bytes += Array(repeating: UInt8(ascii: "="), count: min(text.count, 72))
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func heading(_ text: String) {
    gap()
    write(text)
  }

  mutating func paragraph(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    gap()
    write(text)
  }

  /// A fact with its name; nothing for what is not known.
  mutating func fact(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    write("\(name): \(text)")
  }

  mutating func line(_ text: String, indent: Int = 0) {
    bytes += Array(repeating: UInt8(ascii: " "), count: indent)
    write(text)
  }

  mutating func gap() {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// One line of letters that can be printed.
  private mutating func write(_ text: String) {
    let isPlain = text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
    if isPlain {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars {
        if scalar.isPrinted { bytes += String(scalar).utf8 } else { bytes.append(0x20) }
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension PlainText {
  /// An author's words: headings, paragraphs and lists, each with a line between.
  mutating func prose(_ prose: Prose) {
    for block in prose.blocks { write(block, indent: 0) }
  }

  private mutating func write(_ block: Block, indent: Int) {
    switch block {
    case .heading(_, let content, _): heading(Self.words(content))
    case .paragraph(let content, _):
      gap()
      lines(Self.words(content), indent: indent)
    case .list(let list, _):
      gap()
      write(list, indent: indent)
    case .quote(let blocks, _): for block in blocks { write(block, indent: indent + 2) }
    case .code(let text, _, _):
      gap()
      lines(text, indent: indent)
    case .table(let table, _):
      gap()
      for row in table.rows { write(row, under: table.header, indent: indent) }
    case .thematicBreak, .rawHTML: return
    }
  }

  private mutating func write(_ list: ListBlock, indent: Int) {
    for (offset, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + offset). " } ?? "- "
      for (index, block) in item.blocks.enumerated() {
        if index == 0, case .paragraph(let content, _) = block {
          line(mark + Self.words(content), indent: indent)
        } else if case .list(let inner, _) = block {
          write(inner, indent: indent + 2)
        } else {
          write(block, indent: indent + 2)
        }
      }
    }
  }

  private mutating func write(_ row: [TableCell], under header: [TableCell], indent: Int) {
    let cells = row.enumerated().map { index, cell in
      let name = index < header.count ? Self.words(header[index].content) : ""
      let words = Self.words(cell.content)
      return name.isEmpty ? words : "\(name): \(words)"
    }
    line(cells.joined(separator: "; "), indent: indent)
  }

  private mutating func lines(_ text: String, indent: Int) {
    for part in text.split(separator: "\n") { line(String(part), indent: indent) }
  }

  /// The address of a link stands behind its words, where it leads out of the site.
  private static func words(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text, _), .code(let text, _): text
      case .emphasis(let content, _), .strong(let content, _): words(content)
      case .link(let link, _):
        words(link.content)
          + (link.destination.hasPrefix("https://") ? " (\(link.destination))" : "")
      case .picture(let picture, _): words(picture.alt)
      case .softBreak: " "
      case .lineBreak: "\n"
      case .rawHTML: ""
      }
    }.joined()
  }
}
