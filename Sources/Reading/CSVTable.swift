/// A sheet saved as CSV: its headings and the rows that fit them, every cell with its place.
///
/// What can't be trusted is named and left out: one row at a time where that is safe, the whole
/// table where it is not.
package struct CSVTable: Sendable, Hashable {
  /// What stands between the cells, as found in the heading row.
  package enum Delimiter: UInt8, Sendable, Hashable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  package enum Limit {
    package static let file = 100 << 20
    package static let rows = 200_000
    package static let row = 256 << 10
    package static let cell = 64 << 10
  }

  package struct Row: Sendable, Hashable {
    /// As many as there are headings.
    package var cells: [Scalar]
    package var range: SourceRange
  }

  package var path: String
  package var delimiter: Delimiter
  package var header: [Scalar]
  package var rows: [Row] = []
  /// Rows that were named in a finding and left out.
  package var rowsSetAside = 0

  /// Nil when nothing in the sheet can be trusted; the finding says why.
  package init?(reading file: SourceFile, findings: inout [Finding]) {
    let complaints = CSVComplaints(file: file.path)
    let bytes = file.bytes
    if let refusal = complaints.refusal(of: bytes) {
      findings.append(refusal)
      return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let delimiter = CSVScanner.delimiter(of: bytes, from: start)
    var scanner = CSVScanner(bytes, from: start, delimiter: delimiter.rawValue)

    var heading = scanner.nextRow()
    while let row = heading, row.isBlank { heading = scanner.nextRow() }
    path = file.path
    self.delimiter = delimiter
    header = (heading?.cells ?? []).map { Scalar(trimmed($0.text), $0.range) }

    var complaintsOfRows: [Finding] = []
    var refusal = complaints.refusal(ofHeading: heading, header)
    while refusal == nil, let row = scanner.nextRow() {
      if row.isBlank { continue }
      if rows.count + rowsSetAside == Limit.rows { refusal = complaints.tooManyRows(row.range) }
      take(row, complaints, &complaintsOfRows)
    }
    if let opened = scanner.openQuote { refusal = complaints.unclosedQuote(opened) }
    if let refusal {
      findings.append(refusal)
      return nil
    }
    findings += complaintsOfRows
  }

  private mutating func take(
    _ row: CSVScanner.Row,
    _ complaints: CSVComplaints,
    _ findings: inout [Finding]
  ) {
    if let complaint = complaints.complaint(about: row, header) {
      findings.append(complaint)
      rowsSetAside += 1
    } else {
      rows.append(Row(cells: row.cells, range: row.range))
    }
  }

  /// The column under a heading; case, spaces, hyphens and underscores don't matter.
  package func column(_ heading: String) -> Int? {
    let wanted = Field.tidied(heading)
    return header.firstIndex { Field.tidied($0.text) == wanted }
  }
}

private func trimmed(_ text: String) -> String {
  let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
  let scalars = text.unicodeScalars
  let end = scalars.reversed().drop(while: isSpace).startIndex.base
  return String(scalars[..<end].drop(while: isSpace))
}
