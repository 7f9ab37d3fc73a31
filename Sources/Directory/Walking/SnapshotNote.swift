import Reading

/// What is put down beside a snapshot: where it came from, when, and what was seen on the way.
package struct SnapshotNote: Sendable, Hashable {
  package static let name = "retrieved.json"

  package var address: String
  /// As `2026-11-21`.
  package var day: String
  private let walk: [JSONText.Pair]

  package init(_ walk: FeedWalk, from address: String, on day: String) {
    self.address = address
    self.day = day
    self.walk = [
      JSONText.Pair("shape", .string(walk.shape ?? "")),
      JSONText.Pair("pages", .number(walk.pages)),
      JSONText.Pair("services", .number(walk.ids.count)),
      JSONText.Pair("fetchedByThemselves", .number(walk.services)),
      JSONText.Pair("totals", .list(walk.totals.map { .number($0) })),
      JSONText.Pair("bytes", .number(walk.bytes)),
      JSONText.Pair("missing", .list(walk.missing.map { .string($0) })),
      JSONText.Pair("notes", .list(walk.notes.map { .string($0) })),
    ]
  }

  package var bytes: [UInt8] {
    let head = [
      JSONText.Pair("schema", .string("noticeboard.snapshot/1")),
      JSONText.Pair("address", .string(address)), JSONText.Pair("retrieved", .string(day)),
    ]
    return Array((JSONText.object(head + walk).text + "\n").utf8)
  }

  /// It stands among a source's files and is none of them.
  static func isNote(_ path: String) -> Bool { path.hasSuffix("/\(name)") }
}
