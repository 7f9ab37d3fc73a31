extension DirectoryShelf {
  /// Why records are set aside, the commonest reason first.
  package var reasons: [(reason: String, count: Int)] {
    var counts: [String: Int] = [:]
    for left in setAside { counts[left.reason, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (reason: $0.key, count: $0.value) }
  }

  /// What was done to values that are not kept as they came.
  package var tidyings: [(key: String, words: String, count: Int)] {
    var counts: [Tidying.Reason: Int] = [:]
    for tidying in records.flatMap(\.tidyings) { counts[tidying.why, default: 0] += 1 }
    return Tidying.Reason.allCases.compactMap { why in
      counts[why].map { (key: why.rawValue, words: why.words, count: $0) }
    }
  }
}
