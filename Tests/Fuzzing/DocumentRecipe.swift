import Support

/// How to make one long, structured document of those that might be slow: what Markdown takes for
/// marks, repeated and nested up to the guard's limits, in paragraphs of some kilobytes.
package struct DocumentRecipe: Sendable, CustomStringConvertible {
  package enum Shape: Sendable, Equatable {
    /// One scrap after another.
    case rows
    /// As many openings as closings, about a middle.
    case pairs
    /// A head, a line of dashes and short rows.
    case table(columns: Int)
    /// Each line further in than the one before.
    case steps(indent: Int)
    /// A long definition and many uses.
    case definitions(length: Int)
  }

  package struct Part: Sendable {
    package var shape: Shape
    package var unit: String
    package var other: String
    /// What stands at the head of each line.
    package var lead: String
    package var unitsInLine: Int
    package var bytes: Int
  }

  package var parts: [Part]

  package init(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let kinds = numbers.number(1...4)
    let size = numbers.pick([500, 2_000, 4_000, 8_000, 8_000, 30_000])
    parts = (0..<kinds).map { _ in Part(&numbers, bytes: size) }
  }

  /// About 64 KB: the parts in turn, each a paragraph of its own.
  package var document: [UInt8] {
    var bytes: [UInt8] = []
    let paragraphs = parts.map(\.paragraph)
    while true {
      for paragraph in paragraphs {
        guard bytes.count + paragraph.count + 2 <= Self.size else { return bytes }
        bytes += paragraph
        bytes += "\n\n".utf8
      }
    }
  }

  private static let size = 65_500

  package var description: String {
    parts.map(\.description).joined(separator: " + ")
  }
}

extension DocumentRecipe.Part: CustomStringConvertible {
  private static let marks = [
    "*", "**", "***", "_", "__", "`", "``", "~", "~~", "[", "]", "](", "](/a)", "[a](/b)", "[a]",
    "![", "![a](", "![[]()", "(", ")", "<", ">", "<a", "<a b='", "</a>", "<b>", "<!--",
    "<!-- a -->",
    "<?", "<!A ", "<![CDATA[", "<http://a.b>", "&", "&amp;", "&#1;", "\\", "\\*", "\"", "'", "!",
    "|",
    "\\|", "a", "b ", " ", "  ", "\t", "a_", "_a", "*a ", "a* ", "a**b", "é", "-", "=", "+", ":",
    "#",
    "1.", "[^a]", "\r", "  \n", "\n", "a\n", ">\n", "- a\n", "* \n", "1. a\n", "# a\n", "```\n",
    "    a\n", "<div>\n", "|a|\n", "|-|\n", "a|b\n-|-\n", "***\n", "===\n", "[a]: /b\n",
    "[a]: /b 'c\n",
  ]
  private static let leads = [
    "", "", "", "", "> ", "- ", "1. ", "> > > ", "  ", "    ", "* * ", "|",
  ]

  fileprivate init(_ numbers: inout SeededNumbers, bytes: Int) {
    func scrap(_ numbers: inout SeededNumbers) -> String {
      (0..<numbers.number(1...4)).map { _ in numbers.pick(Self.marks) }.joined()
    }
    unit = scrap(&numbers)
    other = scrap(&numbers)
    lead = numbers.pick(Self.leads)
    unitsInLine = numbers.pick([1, 1, 2, 8, 40, 10_000])
    self.bytes = bytes
    let side = numbers.pick([2, 20, 60, 140, 199])
    shape = numbers.pick([
      .rows, .rows, .rows, .pairs, .pairs, .table(columns: side), .steps(indent: side % 5),
      .definitions(length: side * 10),
    ])
  }

  fileprivate var paragraph: [UInt8] {
    switch shape {
    case .rows: return lines { _ in unit }
    case .pairs:
      let count = bytes / max(unit.utf8.count + other.utf8.count, 1)
      return Array("\(lead)\(unit.repeated(count))a\(other.repeated(count))".utf8)
    case .table(let columns):
      let head = "|" + "a|".repeated(columns) + "\n|" + "-|".repeated(columns) + "\n"
      return Array(head.utf8) + lines { _ in unit }
    case .steps(let indent): return lines { " ".repeated(indent * min($0, 60)) + unit }
    case .definitions(let length):
      return Array("[a]: /\(other.filter { $0 != "\n" })\("u".repeated(length))\n\n".utf8)
        + lines { _ in "[a]\(unit)" }
    }
  }

  private func lines(_ text: (Int) -> String) -> [UInt8] {
    var paragraph: [UInt8] = []
    var count = 0
    while paragraph.count < bytes - 200 {
      if count % unitsInLine == 0 { paragraph += (count == 0 ? lead : "\n" + lead).utf8 }
      paragraph += text(count).utf8
      count += 1
    }
    return paragraph
  }

  package var description: String {
    let words = [unit, other, lead].map(\.debugDescription).joined(separator: ", ")
    return "\(shape) of \(words), \(unitsInLine) a line, \(bytes) bytes"
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String {
    String(repeating: self, count: max(count, 0))
  }
}
