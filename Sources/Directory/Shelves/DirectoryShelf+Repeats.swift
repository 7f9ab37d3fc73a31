import Reading

extension DirectoryShelf {
  /// Keeps one record of each id. A list often tells a service in short that a file beside it tells
  /// in full; two different services of one id are a fault, and so are two in one file.
  mutating func settleRepeats(_ findings: inout [Finding]) {
    tellApartMadeIDs()
    var places: [String: Int] = [:]
    var seen: Set<[String]> = []
    var kept: [DirectoryRecord] = []
    for record in records {
      let isFirstOfFile = seen.insert([record.file, record.service.id]).inserted
      guard let place = places[record.service.id] else {
        places[record.service.id] = kept.count
        kept.append(record)
        continue
      }
      let earlier = kept[place]
      if isFirstOfFile, earlier.service.name == record.service.name {
        completed += 1
        if record.tellsMore(than: earlier) { kept[place] = record }
      } else {
        setAside(record, like: earlier, &findings)
      }
    }
    records = kept
    if completed > 0 { findings.append(completion) }
  }

  private mutating func setAside(
    _ record: DirectoryRecord,
    like earlier: DirectoryRecord,
    _ findings: inout [Finding]
  ) {
    let repeated = SetAside(
      file: record.file,
      range: record.range,
      name: record.title,
      reason: "has the same id as \(earlier.title)"
    )
    setAside.append(repeated)
    findings.append(repeated.finding(remedy: "keep one of the two"))
  }

  /// One place listed twice with different facts is two records, for a person to look at.
  private mutating func tellApartMadeIDs() {
    var indices: [String: [Int]] = [:]
    for (index, record) in records.enumerated() where record.hasMadeID {
      indices[record.key, default: []].append(index)
    }
    for shared in indices.values where shared.count > 1 {
      for index in shared { records[index].lengthenMadeID() }
    }
  }

  private var completion: Finding {
    let count = completed == 1 ? "1 record stands" : "\(completed) records stand"
    return Finding(
      rule: "directory-source",
      severity: .advice,
      file: source.file,
      message: "\(count) in several files of “\(source.label)”; the fullest of each is kept",
      remedy: "nothing need be done"
    )
  }
}

extension DirectoryRecord {
  /// Whether it has more to tell; of two alike, the words decide, so that order never does.
  fileprivate func tellsMore(than other: Self) -> Bool {
    if fields.count != other.fields.count { return fields.count > other.fields.count }
    let (own, others) = (allWords, other.allWords)
    if own.utf8.count != others.utf8.count { return own.utf8.count > others.utf8.count }
    return own.utf8.lexicographicallyPrecedes(others.utf8)
  }

  private var allWords: String {
    fields.flatMap { lines(of: $0.name) }.joined(separator: "\n")
  }
}
