/// A sheet to be opened in a spreadsheet program: rows of cells, the first the headings.
package struct CSVText: Sendable, Hashable {
  private var rows: [[String]]

  package init(headings: [String]) { rows = [headings] }

  package mutating func append(_ row: [String]) { rows.append(row) }

  /// With the mark by which spreadsheet programs know that “£” is one letter.
  package var text: String {
    var bytes = Array("\u{FEFF}".utf8)
    for row in rows {
      for (number, cell) in row.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(cell: cell)
      }
      bytes += "\r\n".utf8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a text as a cell that no spreadsheet program reckons with; its lines become one, unless
  /// whoever reads the sheet is known to take lines in a cell.
  package mutating func append(cell text: String, keepingLines: Bool = false) {
    let isPlain = text.utf8.allSatisfy { $0.isPrinted || keepingLines && $0 == 0x0A }
    let text = isPlain ? text : text.withoutControls(keepingLines: keepingLines)
    let isFormula = text.unicodeScalars.first?.startsFormulas == true
    guard isFormula || text.utf8.contains(where: \.needsQuotes) else {
      append(contentsOf: text.utf8)
      return
    }
    append(UInt8(ascii: "\""))
    if isFormula { append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}

extension String {
  fileprivate func withoutControls(keepingLines: Bool) -> String {
    let scalars = unicodeScalars.map { scalar in
      scalar.isPlain || keepingLines && scalar == "\n" ? scalar : " "
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension UInt8 {
  fileprivate var isPrinted: Bool { (0x20..<0x7F).contains(self) }

  fileprivate var needsQuotes: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "'"), 0x09, 0x0A:
      true
    case _: false
    }
  }
}

extension Unicode.Scalar {
  /// A spreadsheet program would reckon with what begins so; an apostrophe makes it text.
  fileprivate var startsFormulas: Bool {
    switch self {
    case "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    case _: false
    }
  }

  /// No control and no mark that turns the direction of writing; a line's end parts rows alone.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x09: true
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    case _: true
    }
  }
}
