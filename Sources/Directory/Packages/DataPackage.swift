import Reading

/// The sheets of a data package together: services with all that hangs on them, in the shape that
/// the standard's JSON has.
struct DataPackage {
  struct Row {
    var values: [String: JSONValue]
    var file: String
    var range: SourceRange
  }

  /// One service, and where it begins.
  struct Record {
    var value: JSONValue
    var file: String
    var range: SourceRange
  }

  /// More than any service has; a table that hangs everything on one row is not believed.
  static let partLimit = 200

  private(set) var tables: [PackageTable: [Row]] = [:]
  private(set) var findings: [Finding] = []
  private(set) var setAside: [DirectoryShelf.SetAside] = []
  private(set) var isRefused = false
  private var byID: [PackageTable: [String: Int]] = [:]
  private var byColumn: [String: [String: [Int]]] = [:]

  /// Whether some files are a package: its services, and at least one more table.
  static func isPackage(_ files: [SourceFile]) -> Bool {
    let tables = Set(files.compactMap { PackageTable(ofFile: $0.path) })
    return tables.contains(.service) && tables.count > 1
  }

  init(reading files: [SourceFile]) {
    for file in files {
      guard let table = PackageTable(ofFile: file.path) else { continue }
      read(file, as: table)
    }
    index()
  }

  /// The same in one JSON object: the names of the sheets, each with its rows.
  init?(of values: [String: JSONValue]) {
    for (name, rows) in values where name.hasSuffix(".csv") {
      guard let table = PackageTable(ofFile: name), case .list(let rows) = rows else { continue }
      tables[table] = rows.compactMap { row in
        guard case .map(let values) = row else { return nil }
        return Row(values: values, file: name, range: .wholeFile)
      }
    }
    guard tables[.service] != nil else { return nil }
    index()
  }

  var records: [Record] {
    (tables[.service] ?? []).map { row in
      Record(value: .map(nested(row, of: .service)), file: row.file, range: row.range)
    }
  }

  private mutating func read(_ file: SourceFile, as kind: PackageTable) {
    let text = SheetText(of: file)
    var found: [Finding] = []
    let table = CSVTable(reading: text.file, findings: &found)
    findings += found
    guard let table else { return isRefused = true }
    if let refusal = table.refusalOfPatients {
      findings.append(refusal)
      return isRefused = true
    }
    if kind == .service { setAside += found.map { DirectoryShelf.SetAside(ofRow: $0) } }
    let names = table.header.map { Field.tidied($0.text) }
    for row in table.rows {
      var values: [String: JSONValue] = [:]
      for (name, cell) in zip(names, row.cells) where !name.isEmpty {
        let text = cell.text
        if !text.isEmpty, text.lowercased() != "null" { values[name] = .text(text) }
      }
      tables[kind, default: []].append(Row(values: values, file: file.path, range: row.range))
    }
  }

  private mutating func index() {
    for table in PackageTable.allCases {
      var first: [String: Int] = [:]
      for (place, row) in (tables[table] ?? []).enumerated() {
        guard let id = row.values["id"]?.scalarText else { continue }
        if first[id] == nil { first[id] = place }
      }
      byID[table] = first
    }
    for link in PackageTable.allCases.flatMap(\.parts) {
      let key = Self.key(link)
      guard byColumn[key] == nil else { continue }
      byColumn[key] = places(of: link)
    }
  }

  private static func key(_ link: PackageLink) -> String {
    link.table.rawValue + "." + link.column
  }

  /// A folder may hold one table under two names; the second copy of a row is passed over.
  private func places(of link: PackageLink) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, row) in (tables[link.table] ?? []).enumerated() {
      guard let target = row.values[link.column]?.scalarText else { continue }
      let id = row.values["id"]?.scalarText
      if let id, byID[link.table]?[id] != place { continue }
      if places[target, default: []].count < Self.partLimit {
        places[target, default: []].append(place)
      }
    }
    return places
  }

  /// The tables lead downwards only, so this ends.
  private func nested(_ row: Row, of table: PackageTable) -> [String: JSONValue] {
    var values = row.values
    for link in table.owners {
      guard let id = row.values[link.column]?.scalarText, let place = byID[link.table]?[id],
        let owner = tables[link.table]?[place]
      else { continue }
      values[link.name] = .map(nested(owner, of: link.table))
    }
    guard let id = row.values["id"]?.scalarText else { return values }
    for link in table.parts {
      let rows = (byColumn[Self.key(link)]?[id] ?? []).compactMap { tables[link.table]?[$0] }
      guard !rows.isEmpty else { continue }
      values[link.name] = .list(rows.map { .map(nested($0, of: link.table)) })
    }
    return values
  }

  /// Rows that hang on a service, or name an organisation, that is not there.
  func orphans(of source: DirectorySource) -> [Finding] {
    let services = byID[.service] ?? [:]
    return PackageTable.allCases.compactMap { table in
      let lost = (tables[table] ?? []).filter { row in
        if table == .service { return names(row, "organization_id", outside: .organization) }
        return row.values["service_id"]?.scalarText.map { services[$0] == nil } ?? false
      }
      guard let first = lost.first else { return nil }
      let target = table == .service ? "an organisation" : "a service"
      return Finding(
        rule: "directory-record",
        severity: .warning,
        file: first.file,
        range: first.range,
        message: "\(lost.count) \(lost.count == 1 ? "row names" : "rows name") \(target) that is "
          + "not in the package; this is the first",
        remedy: "tell “\(source.owner ?? source.label)”, so that they can put it right"
      )
    }
  }

  private func names(_ row: Row, _ column: String, outside table: PackageTable) -> Bool {
    guard let id = row.values[column]?.scalarText, tables[table] != nil else { return false }
    return byID[table]?[id] == nil
  }
}

extension DirectoryShelf.SetAside {
  /// A row of a sheet that was named in a finding.
  init(ofRow finding: Finding) {
    self.init(
      file: finding.file,
      range: finding.range,
      name: "line \(finding.range.start.line)",
      reason: finding.message
    )
  }
}
