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

  /// All that came in: what is kept and what is set aside.
  package var received: Int {
    records.count + setAside.count
  }

  package init(
    reading source: DirectorySource,
    files: [SourceFile],
    findings: inout [Finding]
  ) {
    self.source = source
    let found = files.filter { source.holds($0.path) }.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    if found.isEmpty { findings.append(source.missing(among: files)) }
    isRefused = found.isEmpty
    for file in found {
      var reader = ShelfReader(source: source, file: file)
      reader.read(isAlone: found.count == 1)
      findings += reader.findings
      records += reader.records
      setAside += reader.setAside
      isRefused = isRefused || reader.isRefused
    }
    setAsideRepeats(&findings)
    if isRefused { (records, setAside) = ([], []) }
    records.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    findings += Self.tidyings(of: records, source)
  }

  private mutating func setAsideRepeats(_ findings: inout [Finding]) {
    var first: [String: Int] = [:]
    var repeats: Set<Int> = []
    for (index, record) in records.enumerated() {
      guard let place = first[record.key] else {
        first[record.key] = index
        continue
      }
      let earlier = records[place]
      repeats.insert(index)
      let repeated = SetAside(
        file: record.file,
        range: record.range,
        name: record.title,
        reason: "has the same id as \(earlier.title)"
      )
      setAside.append(repeated)
      findings.append(repeated.finding(remedy: "keep one of the two"))
    }
    guard !repeats.isEmpty else { return }
    records = records.enumerated().filter { !repeats.contains($0.offset) }.map(\.element)
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

extension DirectoryShelf {
  /// One finding for each kind of change, with its number and the first of them.
  private static func tidyings(
    of records: [DirectoryRecord],
    _ source: DirectorySource
  ) -> [Finding] {
    var counts: [Tidying.Reason: (count: Int, first: Tidying, record: DirectoryRecord)] = [:]
    for record in records {
      for tidying in record.tidyings {
        counts[tidying.why, default: (0, tidying, record)].count += 1
      }
    }
    return Tidying.Reason.allCases.compactMap { why in
      guard let (count, first, record) = counts[why] else { return nil }
      return Finding(
        rule: "directory-record",
        severity: why.severity,
        file: record.file,
        range: record.range,
        message: "“\(source.label)” has values that \(why.words): \(count), of which the first is "
          + "“\(first.field)” in \(record.title)",
        remedy: "tell “\(source.owner ?? source.label)”, so that they can put it right"
      )
    }
  }
}

extension Tidying.Reason {
  fileprivate var severity: Severity {
    switch self {
    case .coordinatesSwapped, .coordinatesImpossible, .mojibake: .warning
    default: .advice
    }
  }
}
