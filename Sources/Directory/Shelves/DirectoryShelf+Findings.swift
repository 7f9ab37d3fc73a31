import Reading

extension DirectoryShelf {
  /// One finding for each kind of change, with its number and the first of them.
  static func tidyings(
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

extension DirectoryShelf {
  /// One finding for each record whose own words contradict its times.
  mutating func doubts() -> [Finding] {
    for record in records {
      guard let doubt = Contradiction(in: record.service) else { continue }
      contradictions[record.key] = doubt
    }
    return records.compactMap { record in
      guard let doubt = contradictions[record.key] else { return nil }
      return Finding(
        rule: "directory-record",
        severity: .warning,
        file: record.file,
        range: record.range,
        message: "\(record.title) says “\(doubt.says)”, and its times are “\(doubt.schedule)”",
        remedy: "ask the group which is right, and tell “\(source.owner ?? source.label)”"
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
