/// What can be wrong with a sheet, in words for the person who keeps it.
struct CSVComplaints {
  let file: String

  func refusal(of bytes: [UInt8]) -> Finding? {
    if bytes.count > CSVTable.Limit.file {
      return error(.wholeFile, "the sheet is larger than 100 MB", "split it into smaller sheets")
    }
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return error(.wholeFile, "the sheet is saved as UTF-16", saveAsUTF8)
  }

  func refusal(ofHeading row: CSVScanner.Row?, _ header: [Scalar]) -> Finding? {
    guard let row else {
      return error(.wholeFile, "the sheet is empty", "give it a row of headings, and rows below")
    }
    if let fault = row.fault {
      return error(row.cells[fault.cell].range, reason(fault.reason, "the heading row"))
    }
    var seen: [String: Scalar] = [:]
    for heading in header where !heading.text.isEmpty {
      if let first = seen.updateValue(heading, forKey: Field.tidied(heading.text)) {
        return error(
          heading.range,
          "two columns are called “\(heading.text)”: \(place(first)) and \(place(heading))",
          "give each column a heading of its own"
        )
      }
    }
    return nil
  }

  func tooManyRows(_ range: SourceRange) -> Finding {
    error(range, "the sheet has more than 200,000 rows", "split it into smaller sheets")
  }

  func unclosedQuote(_ position: SourcePosition) -> Finding {
    error(
      SourceRange(position, position),
      "a quotation mark opens here and never closes, so no row of the sheet is used",
      "close it, or take it out"
    )
  }

  func complaint(about row: CSVScanner.Row, _ header: [Scalar]) -> Finding? {
    if let fault = row.fault {
      let name = fault.cell < header.count ? "“\(header[fault.cell].text)”" : "a cell"
      return warning(row.cells[fault.cell].range, reason(fault.reason, name))
    }
    guard row.cells.count != header.count else { return nil }
    return warning(
      row.range,
      (
        "this row has \(counted(row.cells.count)), but there are \(header.count) headings",
        "put text that holds a comma in quotation marks, or remove or add the cells that differ"
      )
    )
  }

  private func reason(_ fault: CSVScanner.Fault, _ name: String) -> (String, String) {
    switch fault {
    case .strayQuote:
      (
        "a quotation mark inside the quoted text of \(name) is not doubled",
        "write \"\" for a quotation mark inside quoted text"
      )
    case .badBytes: ("the text of \(name) is not in UTF-8", saveAsUTF8)
    case .longCell: ("the text of \(name) is longer than 64 KB", "shorten it")
    case .longRow: ("this row is longer than 256 KB", "shorten its texts")
    }
  }

  private func counted(_ cells: Int) -> String {
    cells == 1 ? "1 cell" : "\(cells) cells"
  }

  private func place(_ cell: Scalar) -> String {
    "column \(cell.range.start.column) of line \(cell.range.start.line)"
  }

  private func error(_ range: SourceRange, _ says: (String, String)) -> Finding {
    error(range, says.0, says.1)
  }

  private func error(_ range: SourceRange, _ message: String, _ remedy: String) -> Finding {
    Finding(
      rule: "csv-row",
      severity: .error,
      file: file,
      range: range,
      message: message,
      remedy: remedy
    )
  }

  private func warning(_ range: SourceRange, _ says: (String, String)) -> Finding {
    Finding(
      rule: "csv-row",
      severity: .warning,
      file: file,
      range: range,
      message: says.0 + "; the row is left out",
      remedy: says.1
    )
  }
}

private let saveAsUTF8 = "save the sheet as “CSV UTF-8”"
