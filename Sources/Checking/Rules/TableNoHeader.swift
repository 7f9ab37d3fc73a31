import Reading

extension Rule {
  package static let tableNoHeader = Rule(
    id: "table-no-header",
    says: "The columns of a table have names",
    because: "A screen reader says the column's name before each cell. Without names people hear "
      + "figures and words with nothing to say what they are. (NHS content guide, Tables; WCAG 1.3.1)",
    severity: .error,
    flags: [
      "⟦| | |\n|---|---|\n| Monday | Yoga |⟧",
      "Times:\n\n⟦| &nbsp; | |\n|---|---|\n| Monday | Yoga |\n| Friday | Tea |⟧\n\nCome along.",
      "⟦<table><tr><td>Day</td><td>Class</td></tr></table>⟧",
      "⟦<TABLE border=1>\n<tr><td>Day</td></tr>\n\n<tr><td>Mon</td></tr>\n</TABLE>⟧\n\nEnd.",
    ],
    allows: [
      "| Day | Class |\n|---|---|\n| Monday | Yoga |",
      "| | Morning | Evening |\n|---|---|---|\n| Monday | Yoga | Tea |",
      "<table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>",
      "```\n| | |\n|---|---|\n| a | b |\n```",
      "`<table><tr><td>` begins a table in HTML.",
    ]
  ) { subject in
    var remarks: [Remark] = []
    for (table, range) in subject.parts.tables {
      guard table.header.allSatisfy({ $0.content.words.isBlank }) else { continue }
      remarks.append(Remark(range, "this table has no column names", remedy: nameColumns))
    }
    return remarks + htmlTables(in: subject)
  }
}

private let nameColumns = "write the name of each column in the first row, as in “| Day | Class |”"

/// Tables written as HTML, from their first tag to their last.
private func htmlTables(in subject: Subject) -> [Remark] {
  let source = subject.source
  var end = 0
  var mayClose = true
  var remarks: [Remark] = []
  for (_, range) in subject.parts.rawHTML {
    var start = max(source.offset(of: range.start), end)
    let stop = max(start, source.offset(of: range.end))
    while let open = source.bytes.first("<table", in: start..<max(start, stop)) {
      let rest = mayClose ? open..<source.bytes.count : open..<open
      let close = source.bytes.first("</table>", in: rest)
      mayClose = close != nil
      end = close.map { $0 + "</table>".utf8.count } ?? stop
      start = end
      guard !source.bytes.holdsColumnName(in: (open + 6)..<end) else { continue }
      remarks.append(
        Remark(
          source.range(ofBytes: open..<end),
          "this table, written in HTML, has no column names",
          remedy: "write it as a Markdown table, with the name of each column in the first row"
        )
      )
    }
  }
  return remarks
}

extension [UInt8] {
  /// A cell that is the name of its column; “<thead” is none.
  fileprivate func holdsColumnName(in range: Range<Int>) -> Bool {
    self[range].indices.contains { start in
      guard self[start] == 0x3C, start + 3 <= range.upperBound, reads("<th", at: start) else {
        return false
      }
      let after = start + 3
      return after >= range.upperBound || !WordReading.isLetterOrDigit(self[after])
    }
  }
}
