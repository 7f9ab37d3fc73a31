package import Reading

/// A line of `Site/words.csv`: a word that this site avoids, or one that it may use after all.
package struct SiteWord: Sendable, Hashable {
  package enum Choice: Sendable, Hashable {
    /// With the words to write in its place.
    case avoid(write: String)
    /// With the reason why it may stand.
    case allow(reason: String)
  }

  package let term: Scalar
  package let choice: Choice
  /// The rule that it belongs to; nil for the rule about words of the trade.
  package let rule: Scalar?

  static let path = "Site/words.csv"

  /// The site's own words; what is wrong with a line is told with its place, and the line left out.
  static func reading(_ files: [SourceFile], findings: inout [Finding]) -> [SiteWord] {
    guard let file = files.first(where: { $0.path == path }),
      let table = CSVTable(reading: file, findings: &findings)
    else { return [] }
    guard let columns = Columns(of: table) else {
      findings.append(
        complaint(
          table.header.first?.range ?? .wholeFile,
          "the sheet of words has no column “term” or no column “do”",
          "begin it with the line “term,do,write,rule,reason”"
        )
      )
      return []
    }
    return table.rows.compactMap { SiteWord(reading: $0, columns, &findings) }
  }

  private static func complaint(
    _ range: SourceRange,
    _ message: String,
    _ remedy: String
  ) -> Finding {
    Finding(
      rule: "site-settings",
      severity: .warning,
      file: path,
      range: range,
      message: message,
      remedy: remedy
    )
  }
}

/// Where the columns of the sheet stand.
private struct Columns {
  let term: Int
  let choice: Int
  let write: Int?
  let rule: Int?
  let reason: Int?

  init?(of table: CSVTable) {
    guard let term = table.column("term"), let choice = table.column("do") else { return nil }
    (self.term, self.choice) = (term, choice)
    (write, rule) = (table.column("write"), table.column("rule"))
    reason = table.column("reason")
  }
}

extension SiteWord {
  private init?(reading row: CSVTable.Row, _ columns: Columns, _ findings: inout [Finding]) {
    func cell(_ column: Int?) -> Scalar? {
      guard let column, column < row.cells.count,
        !row.cells[column].text.utf8.allSatisfy({ $0 == 0x20 })
      else {
        return nil
      }
      return row.cells[column]
    }
    func complain(_ range: SourceRange, _ message: String, _ remedy: String) {
      findings.append(Self.complaint(range, message, remedy))
    }
    guard let term = cell(columns.term) else {
      complain(row.range, "this line names no word", "write the word in the first column")
      return nil
    }
    switch cell(columns.choice)?.text.lowercased() {
    case "avoid":
      guard let write = cell(columns.write) else {
        let remedy = "fill the column “write” with plain words"
        complain(term.range, "“\(term.text)” has nothing to write in its place", remedy)
        return nil
      }
      choice = .avoid(write: write.text)
    case "allow":
      guard let reason = cell(columns.reason) else {
        let remedy = "fill the column “reason”, as in “it is the name of our building”"
        complain(term.range, "“\(term.text)” is allowed without a reason", remedy)
        return nil
      }
      choice = .allow(reason: reason.text)
    case let other:
      let range = cell(columns.choice)?.range ?? term.range
      complain(range, "“\(other ?? "")” is nothing to do with a word", "write “avoid” or “allow”")
      return nil
    }
    self.term = term
    rule = cell(columns.rule)
  }
}
