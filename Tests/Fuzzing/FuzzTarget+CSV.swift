internal import Reading

extension FuzzTarget {
  /// Sheets: every row as wide as its head, every cell in its place, and the same when written out.
  static let csv = FuzzTarget(
    "csv",
    seeds: [
      "id,name,when\n1,\"Knit, \"\"natter\"\"\",\"Mon\nFri\"\n2,Walkers,Tue\n",
      "a;b;c\r\n1;2;3\r\n;;\r\n", "a\tb\n1\t2\n\n3\t4\n", "\u{FEFF}name,phone\nTea,01632 960123\n",
      "a,b\n1\n1,2,3\n\"open", "a,a\n1,2\n", "\"a\",\"b\"\"\"\n\"\",x\"y\n",
    ],
    scraps: [
      "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\n\n", "\u{FEFF}", "\u{0}", "é", "\u{FF}",
      "=1+1", ",,,,", "\",\"", "\"\n\"", " ", "\u{A0}", "\u{85}", "\u{2028}",
    ]
  ) { input in
    let file = SourceFile(path: "x.csv", bytes: input)
    var findings: [Finding] = []
    let table = CSVTable(reading: file, findings: &findings)
    if let complaint = findings.complaint(in: SourceLines(input)) { return complaint }
    guard let table else { return findings.isEmpty ? "refused without a word" : nil }
    return table.complaint(in: SourceLines(input))
  }
}

extension CSVTable {
  fileprivate func complaint(in source: SourceLines) -> String? {
    for row in rows {
      if row.cells.count != header.count { return "a row is not as wide as its head" }
      for range in [row.range] + row.cells.map(\.range) where range.end.line > source.count {
        return "a cell lies outside the file: \(range)"
      }
    }
    // A head of one empty cell would be a blank line.
    guard header.contains(where: { !$0.text.isEmpty }) else { return nil }
    var findings: [Finding] = []
    let again = CSVTable(reading: SourceFile(path: "y.csv", bytes: written), findings: &findings)
    guard let again else { return "what was read cannot be read again: \(findings)" }
    let isSame =
      again.header.map(\.text) == header.map(\.text)
      && again.rows.map { $0.cells.map(\.text) } == rows.map { $0.cells.map(\.text) }
    return isSame ? nil : "what was written reads as something else"
  }

  /// With every cell in quotation marks.
  private var written: [UInt8] {
    let mark = String(decoding: [delimiter.rawValue], as: UTF8.self)
    let lines = ([header] + rows.map(\.cells)).map { cells in
      cells.map { "\"" + $0.text.doubling(["\""]) + "\"" }.joined(separator: mark)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
