internal import Reading
internal import Scheduling

extension Listing {
  /// The listing with a directory record of the same group: the record fills what the group has
  /// not told, and where both tell, `Precedence` decides and the difference is kept.
  mutating func merge(_ record: DirectoryEntry) {
    var merge = Merge(self, record)
    merge.run()
    self = merge.ours
  }
}

/// One merge, field by field.
private struct Merge {
  var ours: Listing
  let record: DirectoryEntry
  /// The record was checked with the group later than the listing was.
  let recordIsNewer: Bool
  private var filled: [String] = []

  init(_ ours: Listing, _ record: DirectoryEntry) {
    self.ours = ours
    self.record = record
    if record.datesAreChecks, let theirs = record.listing.entry.checked?.on,
      let own = ours.entry.checked?.on
    {
      recordIsNewer = theirs > own
    } else {
      recordIsNewer = false
    }
  }

  private var theirs: PublicEntry { _read { yield record.listing.entry } }

  mutating func run() {
    place()
    contact()
    status()
    times()
    decide(.cost, \.cost, agree: { $0.agrees(with: $1) }) { $0.lines.joined(separator: ". ") }
    decide(.ages, \.ages, agree: ==) { $0.says }
    decide(.joining, \.joining, agree: { $0.compared == $1.compared }) { $0 }
    access()
    fill("people", \.people)
    fill("help with costs", \.helpWithCosts)
    rest()
    if recordIsNewer { takeCheck() }
    note()
  }

  private mutating func takeCheck() {
    ours.entry.checked = theirs.checked
    ours.entry.freshness = theirs.freshness
  }

  private mutating func note() {
    guard !filled.isEmpty else { return }
    let list = filled.joined(separator: ", ")
    let when = record.retrieved.map { ", \($0)" } ?? ""
    ours.entry.sources.append("From “\(record.label)”\(when): \(list).")
  }
}

extension Merge {
  private mutating func add(_ subject: Conflict.Subject, printed: String, other: String) {
    ours.entry.conflicts.append(
      Conflict(subject: subject, printed: printed, other: other, source: record.label)
    )
  }

  /// The most cautious of the two, whoever says it.
  private mutating func status() {
    if ours.entry.alert == nil, let alert = theirs.alert, !reveals(alert.text) {
      ours.entry.alert = alert
    }
    let (own, other) = (ours.entry.status, theirs.status)
    guard own != other else { return }
    let cautious = own.caution >= other.caution ? own : other
    let open = own.caution >= other.caution ? other : own
    ours.entry.status = cautious
    if own != .ended { add(.status, printed: cautious.rawValue, other: open.rawValue) }
  }

  private mutating func times() {
    let own = ours.entry.times.schedule
    let other = theirs.times.schedule
    guard !other.phrases.isEmpty, !other.isAsk else { return }
    if own.phrases.isEmpty || own.isAsk {
      ours.entry.times.schedule = other
      filled.append("times")
      return
    }
    let isTold = !own.sessions.isEmpty && !other.sessions.isEmpty
    guard isTold, own.comparable != other.comparable else { return }
    let printed = recordIsNewer ? other : own
    add(.when, printed: printed.says, other: (recordIsNewer ? own : other).says)
    if recordIsNewer {
      ours.entry.times.schedule = other
      ours.entry.times.places = [:]
    }
  }

  /// A hidden address stays hidden, whatever a directory prints; one that a directory hides is
  /// hidden until a person decides.
  private mutating func place() {
    guard ours.office.addressShown == .full else {
      ours.office.hiddenPlaces += [theirs.place.value].compactMap { $0 }
      return
    }
    guard let other = theirs.place.value else { return }
    let shown = record.listing.office.addressShown
    guard let own = ours.entry.place.value else {
      ours.entry.place = .told(other)
      ours.office.addressShown = shown
      ours.office.hiddenPlaces += record.listing.office.hiddenPlaces
      filled.append("place")
      return
    }
    if shown != .full { return hide(own, showing: other) }
    guard ours.entry.times.places.isEmpty, !own.isSame(as: other) else { return }
    add(
      .place,
      printed: (recordIsNewer ? other : own).line,
      other: (recordIsNewer ? own : other).line
    )
    if recordIsNewer { ours.entry.place = .told(other) }
  }

  private mutating func hide(_ own: Place, showing masked: Place) {
    ours.office.addressShown = record.listing.office.addressShown
    ours.office.hiddenPlaces =
      [own] + ours.entry.times.places.sorted { $0.key < $1.key }.map(\.value)
    ours.entry.times.places = [:]
    ours.entry.place = .told(masked)
    add(.place, printed: masked.line, other: "the address may not be printed")
  }

  /// Someone who said no to printing is not overruled by a feed, and what they keep to themselves
  /// is not told by one.
  private mutating func contact() {
    guard let other = theirs.contact.value else { return }
    let hidden = ours.office.hiddenContact
    if hidden.isRefused {
      ours.office.hiddenContact.values +=
        other.phones + [other.textMessage, other.email].compactMap { $0 }
      return
    }
    guard let own = ours.entry.contact.value else {
      if hidden.values.isEmpty {
        ours.entry.contact = .told(other)
        filled.append("contact")
      }
      return
    }
    guard !hidden.stands(in: other.everything) else { return }
    let ownNumbers = Set(
      (own.phones + [own.textMessage].compactMap { $0 }).map(PhoneNumber.international)
    )
    let otherNumbers = Set(other.phones.map(PhoneNumber.international))
    guard let first = own.phones.first, let second = other.phones.first,
      ownNumbers.isDisjoint(with: otherNumbers)
    else { return }
    if recordIsNewer {
      ours.entry.contact = .told(other)
      add(.phone, printed: second, other: first)
    } else {
      add(.phone, printed: first, other: second)
    }
  }

  /// Whether words of the record tell what the group keeps to itself.
  private func reveals(_ text: String) -> Bool {
    let lower = text.lowercased()
    let parts = ours.office.hiddenPlaces.flatMap(\.tellingParts)
    return ours.office.hiddenContact.stands(in: text)
      || parts.contains { $0 != ours.entry.place.value?.address && lower.contains($0.lowercased()) }
  }

  private mutating func access() {
    for fact in theirs.access where !reveals("\(fact.feature) \(fact.note ?? "")") {
      let own = ours.entry.access.first { $0.isAbout(fact) }
      guard let own else {
        ours.entry.access.append(fact)
        continue
      }
      if Set([own.state, fact.state]) == [.yes, .no] {
        add(.access, printed: "\(own.feature): ask first", other: "\(fact.state.rawValue)")
        ours.entry.access.removeAll { $0 == own }
        ours.entry.access.append(
          AccessFact(
            feature: own.feature,
            state: .notKnown,
            note: "ask first: we were told both yes and no"
          )
        )
      }
    }
  }

  private mutating func decide<Value>(
    _ subject: Conflict.Subject,
    _ path: WritableKeyPath<PublicEntry, Answer<Value>>,
    agree: (Value, Value) -> Bool,
    says: (Value) -> String
  ) {
    guard let other = theirs[keyPath: path].value else { return }
    guard let own = ours.entry[keyPath: path].value else {
      ours.entry[keyPath: path] = .told(other)
      filled.append(subject.rawValue)
      return
    }
    guard !agree(own, other) else { return }
    let printed = recordIsNewer ? other : own
    add(subject, printed: says(printed), other: says(recordIsNewer ? own : other))
    ours.entry[keyPath: path] = .told(printed)
  }

  private mutating func fill<Value>(
    _ name: String,
    _ path: WritableKeyPath<PublicEntry, Answer<Value>>
  ) {
    guard ours.entry[keyPath: path].value == nil, let other = theirs[keyPath: path].value else {
      return
    }
    ours.entry[keyPath: path] = .told(other)
    filled.append(name)
  }

  /// Lists become one list; single facts fill a gap.
  private mutating func rest() {
    for name in [theirs.name] + theirs.alsoKnownAs
    where name != ours.entry.name && !ours.entry.alsoKnownAs.contains(name)
      && TidyName.of(name) != TidyName.of(ours.entry.name)
    {
      ours.entry.alsoKnownAs.append(name)
    }
    for language in theirs.languages where !ours.entry.languages.contains(language) {
      ours.entry.languages.append(language)
    }
    if ours.entry.websites.isEmpty { ours.entry.websites = theirs.websites }
    if ours.entry.areas.isEmpty { ours.entry.areas = theirs.areas }
    ours.entry.runBy = ours.entry.runBy ?? theirs.runBy
    ours.entry.orgNumber = theirs.orgNumber ?? ours.entry.orgNumber
    if ours.entry.summary.isEmpty, !reveals(theirs.summary) { ours.entry.summary = theirs.summary }
    if ours.entry.prose.blocks.isEmpty, !reveals(theirs.prose.texts.joined(separator: "\n")) {
      ours.entry.text = theirs.text
    }
  }
}
