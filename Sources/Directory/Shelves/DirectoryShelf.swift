package import Reading

/// What one source came to: its records in order of their keys, and those set aside.
package struct DirectoryShelf: Sendable, Hashable {
  /// A record or row that could not be used.
  package struct SetAside: Sendable, Hashable {
    package var file: String
    package var range: SourceRange
    /// What to call it: “record 3 (“Knit and natter”)”, or “row 3”.
    package var name: String
    /// Why, as it stands after the name: “has no id”.
    package var reason: String
  }

  package var source: DirectorySource
  package var records: [DirectoryRecord] = []
  package var setAside: [SetAside] = []
  /// A file is missing or can't be trusted, so that the last good copy should be kept.
  package var isRefused = false

  /// Records that stood in several files of the source; the fullest of each is kept.
  package var completed = 0
  /// The records whose own words contradict their times, by their keys.
  package var contradictions: [String: Contradiction] = [:]
  /// What older copies of it have and this one has not, as long as the source allows.
  package internal(set) var missing: [Missing] = []
  /// How many records came in from the copy before, where one stands beside it.
  package internal(set) var former: Int?
  /// In which ways its files were read.
  package var readAs: [String] = []

  /// All that came in: what is kept, what another file tells in full, and what is set aside.
  package var received: Int {
    records.count + completed + setAside.count
  }

  package var usefulness: Usefulness {
    Usefulness(of: records)
  }

  /// The values that are not kept as they came.
  package var tidied: Int {
    records.reduce(0) { $0 + $1.tidyings.count }
  }

  package init(
    reading source: DirectorySource,
    files: [SourceFile],
    findings: inout [Finding]
  ) {
    self.source = source
    let found = files.filter { source.holds($0.path) && !SnapshotNote.isNote($0.path) }.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    if found.isEmpty { findings.append(source.missing(among: files)) }
    let unpacking = Unpacking(found, of: source)
    findings += unpacking.findings
    isRefused = found.isEmpty || unpacking.isRefused
    if !isRefused { read(unpacking, &findings) }
    settleRepeats(&findings)
    if isRefused { (records, setAside, completed) = ([], [], 0) }
    records.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    findings += Self.tidyings(of: records, source)
    findings += doubts()
  }

  private mutating func read(_ unpacking: Unpacking, _ findings: inout [Finding]) {
    let files = unpacking.files
    let scheme = unpacking.holdsDatabase ? "sqlite" : nil
    var sheets = files
    if source.isPackage(files) {
      var reader = ShelfReader(
        source: source,
        file: SourceFile(path: source.file, bytes: []),
        scheme: scheme
      )
      reader.read(DataPackage(reading: files))
      take(reader, &findings)
      sheets.removeAll {
        PackageTable(ofFile: $0.path) != nil || $0.path.hasSuffix("datapackage.json")
      }
    }
    for file in sheets {
      if let left = strayTable(file, among: files) {
        setAside.append(left)
        findings.append(left.finding(remedy: "put the services' sheet beside it, or take it out"))
        continue
      }
      var reader = ShelfReader(source: source, file: file, scheme: scheme)
      reader.read(isAlone: files.count == 1)
      take(reader, &findings)
    }
  }

  /// In a folder, a table of the standard without its services is no list of groups.
  private func strayTable(_ file: SourceFile, among files: [SourceFile]) -> SetAside? {
    let isAlone = files.count == 1 || source.kind != nil || !source.columns.isEmpty
    guard !isAlone, let table = PackageTable(ofFile: file.path), table != .service else {
      return nil
    }
    return SetAside(
      file: file.path,
      range: .wholeFile,
      name: "the sheet “\(file.path.split(separator: "/").last ?? "")”",
      reason: "has no services beside it"
    )
  }

  private mutating func take(_ reader: ShelfReader, _ findings: inout [Finding]) {
    findings += reader.findings
    records += reader.records
    setAside += reader.setAside
    isRefused = isRefused || reader.isRefused
    if !readAs.contains(reader.readAs), !reader.readAs.isEmpty { readAs.append(reader.readAs) }
  }
}

extension DirectorySource {
  fileprivate func isPackage(_ files: [SourceFile]) -> Bool {
    switch kind {
    case .package: true
    case .sheet, .openReferral: false
    case .database: query == nil
    case nil: query == nil && DataPackage.isPackage(files)
    }
  }
}

extension DirectoryShelf.SetAside {
  func finding(remedy: String) -> Finding {
    Finding(
      rule: "directory-record",
      severity: .warning,
      file: file,
      range: range,
      message: "\(name) \(reason); it is left out",
      remedy: remedy
    )
  }
}

extension DirectoryRecord {
  /// What to call it in a message.
  var title: String {
    "record \(number) (“\(service.name.prefix(60))”)"
  }
}
