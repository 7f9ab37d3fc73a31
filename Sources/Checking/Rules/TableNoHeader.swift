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
  ) { subject, _ in
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
    while let open = source.bytes.firstTag("<table", in: start..<max(start, stop)) {
      let rest = mayClose ? open..<source.bytes.count : open..<open
      let close = source.bytes.firstTag("</table>", in: rest)
      mayClose = close != nil
      end = close.map { $0 + "</table>".utf8.count } ?? stop
      start = end
      guard source.bytes.firstTag("<th", in: (open + 6)..<end, isWhole: true) == nil else {
        continue
      }
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
  /// Where a tag next stands, in any case. A whole one is not the beginning of a longer name.
  fileprivate func firstTag(_ tag: String, in range: Range<Int>, isWhole: Bool = false) -> Int? {
    let letters = Array<UInt8>(tag.utf8)
    guard range.count >= letters.count else { return nil }
    for start in range.lowerBound...(range.upperBound - letters.count) where self[start] == 0x3C {
      let matches = letters.indices.allSatisfy { self[start + $0] | 0x20 == letters[$0] | 0x20 }
      guard matches else { continue }
      let after = start + letters.count
      if !isWhole || after >= range.upperBound || !WordReading.isLetterOrDigit(self[after]) {
        return start
      }
    }
    return nil
  }
}

extension String {
  /// Nothing to see or hear.
  package var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
  }
}
