import Reading

extension DirectoryShelf {
  /// A record that its source no longer has.
  package struct Missing: Sendable, Hashable {
    package var record: DirectoryRecord
    /// The day of the first copy without it, as `2026-11-01`.
    package var since: String
  }

  /// Reads the newest copy of a source. Older ones beside it tell what has gone from it, and stand in
  /// when it cannot be read.
  init(
    editions: [SourceEdition],
    of source: DirectorySource,
    files: [SourceFile],
    findings: inout [Finding]
  ) {
    self.init(reading: source.edition(editions[0]), files: files, findings: &findings)
    let most = max(1, source.keepMissing)
    let older = editions.dropFirst().prefix(most).map { edition in
      var known: [Finding] = []
      return DirectoryShelf(reading: source.edition(edition), files: files, findings: &known)
    }
    guard let last = older.first(where: { !$0.isRefused }) else { return }
    former = last.received
    if isRefused {
      findings.append(standIn(last, after: editions[0]))
      return
    }
    if received * 2 < last.received { findings.append(shrunk(since: last, editions[0])) }
    lookForMissing(in: Array(older), editions, &findings)
  }

  /// The last good copy is kept.
  private mutating func standIn(_ last: DirectoryShelf, after edition: SourceEdition) -> Finding {
    (records, setAside, completed) = (last.records, last.setAside, last.completed)
    contradictions = last.contradictions
    source.retrieved = last.source.retrieved
    return finding(
      .warning,
      "“\(source.label)” of \(edition.says) cannot be used, so its copy of "
        + "\(last.source.retrieved?.text ?? "before") stands in for it",
      "save it again, or take the damaged copy out"
    )
  }

  private func shrunk(since last: DirectoryShelf, _ edition: SourceEdition) -> Finding {
    finding(
      .warning,
      "“\(source.label)” holds \(received) records on \(edition.says), and held \(last.received) on "
        + "\(last.source.retrieved?.text ?? "the day before")",
      "look at its file: more likely it has broken than shrunk"
    )
  }

  private mutating func lookForMissing(
    in older: [DirectoryShelf],
    _ editions: [SourceEdition],
    _ findings: inout [Finding]
  ) {
    var known = Set(records.map(\.key))
    for (number, shelf) in older.enumerated() {
      let lost = shelf.records.filter { known.insert($0.key).inserted }
      if number < source.keepMissing {
        missing += lost.map { Missing(record: $0, since: editions[number].day) }
      } else if !lost.isEmpty {
        findings.append(gone(lost, editions[number].says))
      }
    }
    missing.sort { $0.record.key.utf8.lexicographicallyPrecedes($1.record.key.utf8) }
  }

  /// Its absence means that it is over.
  private func gone(_ lost: [DirectoryRecord], _ day: String) -> Finding {
    let names = lost.prefix(5).map { "“\($0.service.name)”" }.joined(separator: ", ")
    let count = lost.count == 1 ? "1 record is" : "\(lost.count) records are"
    return finding(
      .advice,
      "\(count) gone from “\(source.label)” since \(day): \(names)\(lost.count > 5 ? " …" : "")",
      "nothing need be done; “keep missing: 3” would keep them for three copies more"
    )
  }

  private func finding(_ severity: Severity, _ message: String, _ remedy: String) -> Finding {
    Finding(
      rule: "directory-source",
      severity: severity,
      file: source.declaredIn,
      range: source.range,
      message: message,
      remedy: remedy
    )
  }
}
