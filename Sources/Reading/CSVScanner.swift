/// Cuts the bytes of a sheet into rows and cells, in one pass (RFC 4180).
struct CSVScanner {
  /// Why a row is not to be trusted; only the first reason is kept.
  enum Fault: Hashable {
    case strayQuote, badBytes, longCell, longRow
  }

  struct Row {
    var cells: [Scalar] = []
    var fault: (reason: Fault, cell: Int)?
    var range = SourceRange.wholeFile

    /// A line with nothing on it, or with delimiters alone, as sheets write below their last row.
    var isBlank: Bool {
      fault == nil && cells.allSatisfy { $0.text.utf8.allSatisfy { $0 == space || $0 == tab } }
    }
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index: Int
  private var line = 1
  private var lineStart: Int
  /// Where a quotation mark opened that never closed.
  private(set) var openQuote: SourcePosition?

  init(_ bytes: [UInt8], from start: Int, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    index = start
    lineStart = start
  }

  private var here: SourcePosition {
    SourcePosition(line: line, column: index - lineStart + 1)
  }

  mutating func nextRow() -> Row? {
    guard index < bytes.count else { return nil }
    let start = here
    let firstByte = index
    var row = Row()
    while true {
      readCell(into: &row)
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    row.range = SourceRange(start, here)
    if index - firstByte > CSVTable.Limit.row { row.fault = row.fault ?? (.longRow, 0) }
    if index < bytes.count { passLineEnd() }
    return row
  }

  private mutating func readCell(into row: inout Row) {
    let start = here
    var fault: Fault?
    let content = index < bytes.count && bytes[index] == quote ? quoted(&fault) : plain()
    if content.count > CSVTable.Limit.cell { fault = fault ?? .longCell }
    let text = content.contains(0) ? nil : String(validating: content, as: UTF8.self)
    if text == nil { fault = fault ?? .badBytes }
    if let fault, row.fault == nil { row.fault = (fault, row.cells.count) }
    row.cells.append(Scalar(text ?? "", SourceRange(start, here)))
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private mutating func quoted(_ fault: inout Fault?) -> ArraySlice<UInt8> {
    let start = here
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        index += 1
        guard index < bytes.count, bytes[index] == quote else {
          return finished(content, &fault)[...]
        }
      } else if byte == newline || byte == carriageReturn {
        content += bytes[index..<lineEnd]
        passLineEnd()
        continue
      }
      content.append(byte)
      index += 1
    }
    openQuote = openQuote ?? start
    return content[...]
  }

  /// Only a delimiter, a line's end or spaces may follow a closing quotation mark.
  private mutating func finished(_ content: [UInt8], _ fault: inout Fault?) -> [UInt8] {
    let rest = plain()
    if rest.allSatisfy({ $0 == space }) { return content }
    fault = .strayQuote
    return content + [quote] + rest
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == newline || byte == carriageReturn
  }

  private var lineEnd: Int {
    let isPair =
      bytes[index] == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == newline
    return index + (isPair ? 2 : 1)
  }

  private mutating func passLineEnd() {
    index = lineEnd
    line += 1
    lineStart = index
  }
}

extension CSVScanner {
  /// The delimiter that stands most often in the first line with text, outside quotation marks.
  static func delimiter(of bytes: [UInt8], from start: Int) -> CSVTable.Delimiter {
    var counts = [CSVTable.Delimiter: Int]()
    var isQuoted = false
    var hasText = false
    for byte in bytes[start...] {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline || byte == carriageReturn {
        if hasText { break }
        continue
      }
      hasText = true
      if let delimiter = CSVTable.Delimiter(rawValue: byte) { counts[delimiter, default: 0] += 1 }
    }
    let best = CSVTable.Delimiter.allCases.max { counts[$0, default: 0] <= counts[$1, default: 0] }
    guard let best, counts[best, default: 0] > counts[.comma, default: 0] else { return .comma }
    return best
  }
}

private let quote = UInt8(ascii: "\"")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
