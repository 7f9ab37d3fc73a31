internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Upkeep

/// Where every printed fact came from, group by group, for practices: `provenance.json`.
///
/// What is printed as its first source tells it is only named, for it stands on the group's page;
/// whatever was parsed, tidied, chosen or laid over is told with what came in.
enum ProvenanceFile {
  static let path = "provenance.json"

  static func made(of entries: ListedEntries, on today: CalendarDay) -> OutputFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + entries.count * 512)
    bytes += Array(#"{"schema": "noticeboard.provenance/1", "today": "\#(today.iso)", "#.utf8)
    bytes += Array(#""listings": ["#.utf8)
    for (index, listed) in entries.enumerated() {
      bytes += Array((index == 0 ? "\n" : ",\n").utf8)
      json(of: listed).write(to: &bytes)
    }
    bytes += Array("\n]}\n".utf8)
    return OutputFile(path: path, bytes: bytes)
  }

  private static func json(of listed: ListedEntry) -> JSONText {
    let entry = listed.entry
    let provenance = listed.practice?.provenance ?? Provenance(sources: [own(entry)])
    let facts = PrintedFact.allCases.compactMap { fact -> (PrintedFact, String)? in
      entry.printed(fact).map { (fact, $0) }
    }
    let changed = facts.compactMap { told($0.0, $0.1, entry, provenance) }
    let names = Set(changed.map(\.name))
    return .pairs(
      ("listing", .string(entry.slug.text)),
      ("name", .string(entry.name)),
      ("page", .string("groups/\(entry.slug.text).html")),
      ("sources", .list(provenance.sources.map(source))),
      (
        "asTold",
        .list(facts.map(\.0.rawValue).filter { !names.contains($0) }.map { .string($0) })
      ),
      ("facts", changed.isEmpty ? nil : .object(changed)),
      ("conflicts", entry.conflicts.isEmpty ? nil : .list(entry.conflicts.map(conflict)))
    )
  }

  private static func own(_ entry: PublicEntry) -> Provenance.Source {
    var source = Provenance.Source(reference: entry.slug.text, label: "", file: entry.path)
    source.checked = entry.checked
    return source
  }

  private static func told(
    _ fact: PrintedFact,
    _ printed: String,
    _ entry: PublicEntry,
    _ provenance: Provenance
  ) -> JSONText.Pair? {
    let origin = provenance.fact(fact.rawValue) ?? parsed(fact, printed, entry)
    guard let origin else { return nil }
    return .init(
      fact.rawValue,
      .pairs(
        ("printed", .string(printed)),
        ("received", origin.received.flatMap { $0 == printed ? nil : .string($0) }),
        ("source", .number(origin.source)),
        ("rule", .string(origin.rule.rawValue))
      )
    )
  }

  /// Times are read out of the group's own words.
  private static func parsed(
    _ fact: PrintedFact,
    _ printed: String,
    _ entry: PublicEntry
  ) -> Provenance.Fact? {
    guard fact == .when else { return nil }
    let words = entry.times.schedule.phrases.filter { !$0.isEmpty }.joined(separator: "; ")
    guard let words = words.orNil, words != printed else { return nil }
    return Provenance.Fact(fact.rawValue, 0, .parsed, received: words)
  }

  private static func source(_ source: Provenance.Source) -> JSONText {
    .pairs(
      ("reference", .string(source.reference)),
      ("label", source.isOwn ? nil : .string(source.label)),
      ("file", .string(source.file)),
      ("record", source.key.map { .string($0) }),
      ("checked", source.checked.map { .string($0.on.iso) }),
      ("edited", source.edited.map { .string($0.iso) }),
      ("retrieved", source.retrieved.map { .string($0) }),
      ("missingSince", source.missingSince.map { .string($0.iso) })
    )
  }

  private static func conflict(_ conflict: Conflict) -> JSONText {
    .pairs(
      ("fact", .string(conflict.subject.rawValue)),
      ("level", .string(conflict.level.rawValue)),
      ("printed", .string(conflict.printed)),
      ("from", .string(conflict.said.source.reference)),
      (
        "others",
        .list(
          conflict.others.map {
            .pairs(("says", .string($0.words)), ("from", .string($0.source.reference)))
          }
        )
      ),
      ("seen", .string(conflict.seal))
    )
  }
}
