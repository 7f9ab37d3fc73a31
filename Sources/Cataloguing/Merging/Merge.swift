internal import Directory
internal import Reading
internal import Scheduling

/// All that was told of one group, decided together, fact by fact: in what order it was told never
/// counts, only by whom, when it was checked, and what people decided.
struct Merge {
  /// What a merge needs to know besides.
  struct Room {
    var book: DeskBook
    var shelves: [DirectoryShelf]
    var surroundings: Surroundings
    var today: CalendarDay
  }

  let room: Room
  /// The most believed first.
  let tellings: [Telling]
  /// Whose facts stand where nothing else is decided: the group's own listing, or the best record.
  let base: Int
  private(set) var findings: [Finding] = []
  var listing: Listing
  var provenance: Provenance
  /// Decisions that fit what is said now.
  var fitting: Set<DecisionBook.Decision> = []

  /// At least one of the tellings is a listing's or a record's.
  init?(_ told: [Telling], in room: Room) {
    self.room = room
    tellings = told.sorted { $0.isBelieved(before: $1) }
    let own = tellings.firstIndex { $0.voice == .own }
    guard let base = own ?? tellings.firstIndex(where: { $0.voice == .record }) else { return nil }
    self.base = base
    listing = tellings[base].listing
    provenance = Provenance(sources: tellings.map(\.source))
    if tellings.count > 1 { decide() }
    noteReceived()
    listing.entry.missingFrom = missing
    listing.entry.sources = sentences
    listing.practice.provenance =
      tellings[base].voice == .own && tellings.count == 1
      ? nil : provenance
  }

  private mutating func decide() {
    settlePlace()
    settleContact()
    settleStatus()
    settleTimes()
    settleCost()
    settleAges()
    settleJoining()
    settleAccess()
    takeAlert()
    joinLists()
    fill()
    takeCheck()
    takeOverrides()
    noteDecisions()
  }

  /// The listing as decisions name it: its file, or the first of its records.
  var key: String {
    if tellings[base].voice == .own { return tellings[base].source.reference }
    return references.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
  }

  /// Every name that it goes by.
  var references: [String] {
    tellings.filter { $0.voice != .editor }.map(\.source.reference)
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  private var missing: [PublicEntry.Missing] {
    tellings.compactMap { telling in
      telling.source.missingSince.map {
        PublicEntry.Missing(label: telling.source.label, since: $0)
      }
    }.sorted { ($0.since, $0.label) < ($1.since, $1.label) }
  }
}

/// What one account says of one fact.
struct Claim<Value> {
  var teller: Int
  var value: Value
}

extension Merge {
  /// The claims to a fact, the most believed first. What is not told makes no claim.
  func claims<Value>(_ value: (Telling) -> Value?) -> [Claim<Value>] {
    tellings.indices.compactMap { index in
      value(tellings[index]).map { Claim(teller: index, value: $0) }
    }
  }

  /// The claim that is printed; where others say something else, a conflict, unless an editor or a
  /// decision has settled it.
  mutating func settle<Value>(
    _ subject: Conflict.Subject,
    _ claims: [Claim<Value>],
    by rule: Provenance.Rule = .asTold,
    agree: (Value, Value) -> Bool,
    says: (Value) -> String
  ) -> Claim<Value>? {
    guard let first = claims.first else { return nil }
    if tellings[first.teller].voice == .editor {
      note(subject.rawValue, first.teller, .override)
      return first
    }
    let live = claims.filter { tellings[$0.teller].isLive }
    let others = live.filter { !agree($0.value, first.value) }
    guard !others.isEmpty else {
      if first.teller != base { note(subject.rawValue, first.teller, .asTold) }
      return first
    }
    let seal = Self.seal(subject.rawValue, live.map { says($0.value) })
    if let chosen = chosen(among: claims, of: subject, seal) {
      note(subject.rawValue, chosen.teller, .decided)
      return chosen
    }
    note(subject.rawValue, first.teller, rule)
    let conflict = Conflict(
      subject: subject,
      said: saying(first, says),
      others: others.map { saying($0, says) },
      listing: key,
      seal: seal
    )
    listing.entry.conflicts.append(conflict)
    report(conflict)
    return first
  }

  private func saying<Value>(_ claim: Claim<Value>, _ says: (Value) -> String) -> Conflict.Saying {
    Conflict.Saying(words: says(claim.value), source: tellings[claim.teller].source)
  }

  /// Where a fact came from, unless it is simply what the listing itself says.
  mutating func note(_ fact: String, _ teller: Int, _ rule: Provenance.Rule) {
    provenance.note(Provenance.Fact(fact, teller, rule))
  }

  /// Stands for all that is said: the same words, in any order and spelling of signs, give the same.
  static func seal(_ field: String, _ said: [String]) -> String {
    let words = Set(said.map(\.compared)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ContentHash.hexadecimal(([field] + words).joined(separator: "\n"), digits: 8)
  }
}
