internal import Reading
internal import Scheduling

extension Merge {
  mutating func settleTimes() {
    let today = room.today
    let told = claims { telling in
      let schedule = telling.entry.times.schedule
      return schedule.phrases.isEmpty || schedule.isAsk ? nil : telling.entry.times
    }
    // Times that can be read and have not run out say more than words that must be asked about.
    let ranked = told.enumerated().sorted {
      let (left, right) = (rank($0.element), rank($1.element))
      return left != right ? left < right : $0.offset < $1.offset
    }.map(\.element)
    let winner = settle(.when, ranked) { left, right in
      let (own, theirs) = (left.comparable(on: today), right.comparable(on: today))
      return own.isEmpty || theirs.isEmpty || own == theirs
    } says: {
      $0.schedule.says.orNil ?? $0.schedule.phrases.joined(separator: "; ")
    }
    guard let winner, winner.teller != base else { return }
    listing.entry.times.schedule = winner.value.schedule
    listing.entry.times.places =
      listing.office.addressShown == .full ? winner.value.places : [:]
  }

  private func rank(_ claim: Claim<MeetingTimes>) -> Int {
    if tellings[claim.teller].voice == .editor { return 0 }
    if claim.value.schedule.sessions.isEmpty { return 3 }
    return claim.value.current(on: room.today).isEmpty ? 2 : 1
  }

  mutating func settleCost() {
    let told = claims { $0.entry.cost.value }
    let winner = settle(.cost, told, agree: { $0.agrees(with: $1) }) {
      $0.lines.joined(separator: ". ")
    }
    if let winner { listing.entry.cost = .told(winner.value) }
  }

  mutating func settleAges() {
    let told = claims { $0.entry.ages.value }
    let winner = settle(.ages, told, agree: ==) { $0.says }
    if let winner { listing.entry.ages = .told(winner.value) }
  }

  mutating func settleJoining() {
    let told = claims { $0.entry.joining.value }
    let winner = settle(.joining, told, agree: { $0.compared == $1.compared }) { $0 }
    if let winner { listing.entry.joining = .told(winner.value) }
  }

  /// A no never gives way to a yes: both are told, and people are to ask first.
  mutating func settleAccess() {
    for var claims in accessClaims {
      let before = listing.entry.conflicts.count
      claims.sort { $0.teller < $1.teller }
      let known = claims.filter { $0.value.state != .notKnown }
      let winner = settle(
        .access,
        known.isEmpty ? claims : known,
        by: .askFirst,
        agree: { Set([$0.state, $1.state]) != [.yes, .no] },
        says: { "\($0.feature): \($0.state.rawValue)" }
      )
      guard var fact = winner?.value else { continue }
      if listing.entry.conflicts.count > before {
        fact.state = .notKnown
        fact.note = "ask first: we were told both yes and no"
      }
      put(fact)
    }
  }

  private mutating func put(_ fact: AccessFact) {
    if let index = listing.entry.access.firstIndex(where: { $0.isAbout(fact) }) {
      listing.entry.access[index] = fact
    } else {
      listing.entry.access.append(fact)
    }
  }

  /// What is said of each feature, the listing's own features first.
  private var accessClaims: [[Claim<AccessFact>]] {
    var groups: [[Claim<AccessFact>]] = []
    let order = [base] + tellings.indices.filter { $0 != base }
    for teller in order where tellings[teller].tells("access") {
      for fact in tellings[teller].entry.access {
        if teller != base, reveals("\(fact.feature) \(fact.note ?? "")") { continue }
        let claim = Claim(teller: teller, value: fact)
        if let index = groups.firstIndex(where: { $0[0].value.isAbout(fact) }) {
          groups[index].append(claim)
        } else {
          groups.append([claim])
        }
      }
    }
    return groups
  }

  /// Lists become one list; single facts fill a gap.
  mutating func joinLists() {
    for teller in tellings.indices where tellings[teller].voice == .record {
      let entry = tellings[teller].entry
      for name in [entry.name] + entry.alsoKnownAs where !isKnown(name) && !reveals(name) {
        listing.entry.alsoKnownAs.append(name)
      }
      listing.entry.languages.join(entry.languages)
      listing.entry.activities.join(entry.activities)
    }
  }

  private func isKnown(_ name: String) -> Bool {
    let entry = listing.entry
    return TidyName.of(name) == TidyName.of(entry.name)
      || entry.alsoKnownAs.contains { $0.compared == name.compared }
  }

  mutating func fill() {
    if let told = claims({ $0.entry.people.value }).first {
      listing.entry.people = .told(told.value)
    }
    if let told = claims({ $0.entry.helpWithCosts.value }).first {
      listing.entry.helpWithCosts = .told(told.value)
    }
    for teller in tellings.indices where tellings[teller].voice == .record && teller != base {
      fillGaps(from: teller)
    }
    let records = tellings.filter { $0.voice == .record }
    let number = records.sorted { $0.isTrusted(before: $1) }.lazy.compactMap(\.entry.orgNumber)
      .first
    listing.entry.orgNumber = number ?? listing.entry.orgNumber
  }

  private mutating func fillGaps(from teller: Int) {
    let theirs = tellings[teller].entry
    if listing.entry.websites.isEmpty { listing.entry.websites = theirs.websites }
    if listing.entry.areas.isEmpty { listing.entry.areas = theirs.areas }
    listing.entry.runBy = listing.entry.runBy ?? theirs.runBy
    if listing.entry.summary.isEmpty, !theirs.summary.isEmpty, !reveals(theirs.summary) {
      listing.entry.summary = theirs.summary
      note("summary", teller, .asTold)
    }
    guard listing.entry.text.prose.blocks.isEmpty else { return }
    let words = theirs.prose.texts.joined(separator: "\n")
    if !words.isEmpty, !reveals(words) { listing.entry.text = theirs.text }
  }

  /// The latest day on which a person asked the group.
  mutating func takeCheck() {
    let records = tellings.filter { $0.isLive && $0.voice != .editor }.compactMap(\.source.checked)
    guard let latest = records.max(by: { $0.on < $1.on }) else { return }
    if let own = listing.entry.checked, own.on >= latest.on { return }
    listing.entry.checked = latest
    listing.entry.freshness = Freshness(
      checked: latest.on,
      today: room.today,
      bands: room.surroundings.bands
    )
  }
}

extension [String] {
  /// Adds what is not there yet, in whatever capitals.
  fileprivate mutating func join(_ others: [String]) {
    for other in others where !contains(where: { $0.compared == other.compared }) {
      append(other)
    }
  }
}
