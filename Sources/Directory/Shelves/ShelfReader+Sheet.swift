import Reading

extension ShelfReader {
  mutating func readSheet() {
    let before = findings.count
    let text = SheetText(of: file)
    guard let table = CSVTable(reading: text.file, findings: &findings), mayBeRead(table) else {
      isRefused = true
      return
    }
    readAs = "sheet in \(text.encoding.rawValue), with \(table.delimiter.words)"
    for finding in findings[before...] {
      setAside.append(DirectoryShelf.SetAside(ofRow: finding))
    }
    if text.encoding != .utf8 { report(text.encoding) }
    if source.columns.isEmpty, let sheet = OutpostSheet(table) { return take(sheet) }
    let columns = columns(of: table)
    guard columns.values.contains("name") else { return refuseNameless(table) }
    for row in table.rows { take(row, columns, table) }
  }

  private mutating func report(_ encoding: SheetText.Encoding) {
    findings.append(
      Finding(
        rule: "directory-source",
        severity: .advice,
        file: file.path,
        message: "“\(source.label)” is saved as \(encoding.rawValue), and was read so",
        remedy: "look at a name with an accent; if it is wrong, save the sheet as UTF-8"
      )
    )
  }

  private mutating func take(_ sheet: OutpostSheet) {
    readAs += ", of Outpost's columns"
    for record in sheet.records {
      for service in ReceivedService.all(in: record.value, within: nil) {
        take(service, file.path, record.range, "csv")
      }
    }
    for stray in sheet.strays {
      leaveOut(stray.name, stray.reason, "give the service a row of its own", stray.range)
    }
  }

  private mutating func mayBeRead(_ table: CSVTable) -> Bool {
    guard let refusal = table.refusalOfPatients else { return true }
    findings.append(refusal)
    return false
  }

  /// Field names by column. Without a map, headings that are field names stand for themselves.
  private mutating func columns(of table: CSVTable) -> [Int: String] {
    var names: [Int: String] = [:]
    guard !source.columns.isEmpty else {
      for (index, heading) in table.header.enumerated() {
        let name = ListingField.name(for: Field.tidied(heading.text))
        if let name, !names.values.contains(name) { names[index] = name }
      }
      return names
    }
    for column in source.columns {
      if let index = table.column(column.heading.text) {
        names[index] = column.field
      } else {
        findings.append(missing(column, table))
      }
    }
    return names
  }

  private mutating func refuseNameless(_ table: CSVTable) {
    isRefused = true
    findings.append(
      Finding(
        rule: "directory-source",
        severity: .error,
        file: file.path,
        range: table.header.first?.range ?? .wholeFile,
        message: "no column of the sheet “\(source.label)” gives the groups' names",
        remedy: "say which does: write `columns:` for this source, and in it `name:`"
      )
    )
  }

  private func missing(_ column: DirectorySource.Column, _ table: CSVTable) -> Finding {
    let headings = table.header.map(\.text)
    let near = Suggestion(for: column.heading.text, among: headings)
    let all = headings.filter { !$0.isEmpty }.prefix(12).map { "“\($0)”" }
    return Finding(
      rule: "directory-source",
      severity: .error,
      file: source.declaredIn,
      range: column.heading.range,
      text: column.heading.text,
      message: "the sheet “\(source.file)” has no column “\(column.heading.text)”",
      remedy: near.remedy(or: "choose one of \(all.joined(separator: ", "))")
    )
  }

  private mutating func take(_ row: CSVTable.Row, _ columns: [Int: String], _ table: CSVTable) {
    let number = records.count + setAside.count + 1
    let received = ReceivedRow(row, columns, header: table.header)
    guard let service = received.service else {
      let remedy = "give the group's name under its heading"
      return leaveOut("line \(row.range.start.line)", "has no name", remedy, row.range)
    }
    let edited = received.date("edited")
    records.append(
      DirectoryRecord(
        source: source.id,
        key: "\(scheme ?? "csv"):\(source.id):\(service.id)",
        service: service,
        file: file.path,
        range: row.range,
        number: number,
        edited: edited,
        checked: received.date("checked") ?? (source.datesMean == .checked ? edited : nil),
        fields: received.fields,
        hasMadeID: received.hasMadeID,
        tidyings: received.tidyings,
        extra: received.extra
      )
    )
  }
}

extension CSVTable.Delimiter {
  fileprivate var words: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    }
  }
}
