/// A sheet to be opened in a spreadsheet program: rows of cells, the first the headings.
package struct CSVText: Sendable, Hashable {
  private var rows: [[String]]

  package init(headings: [String]) { rows = [headings] }

  package mutating func append(_ row: [String]) { rows.append(row) }

  /// With the mark by which spreadsheet programs know that “£” is one letter.
  package var text: String {
    "\u{FEFF}" + rows.map { $0.map { Self.guarded($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  /// A text as a cell that no spreadsheet program reckons with; its lines become one, unless whoever
  /// reads the sheet is known to take lines in a cell.
  package static func guarded(_ text: String, keepingLines: Bool = false) -> String {
    if text.utf8.allSatisfy(isUsual) { return text }
    let scalars = text.unicodeScalars.map { scalar in
      scalar.isPlain || keepingLines && scalar == "\n" ? scalar : " "
    }
    let text = String(String.UnicodeScalarView(scalars))
    let safe = text.unicodeScalars.first.map(startsFormulas.contains) == true ? "'" + text : text
    guard safe.unicodeScalars.contains(where: needsQuotes.contains) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// A spreadsheet program would reckon with what begins so; an apostrophe makes it text.
  private static let startsFormulas: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let needsQuotes: Set<Unicode.Scalar> = [",", "\"", "\t", ";", "'", "\n"]

  /// Letters, digits and spaces need no guard, wherever they stand.
  private static func isUsual(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case _: false
    }
  }
}

extension Unicode.Scalar {
  /// No control and no mark that turns the direction of writing; a line's end parts rows alone.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x09: true
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    case _: true
    }
  }
}
