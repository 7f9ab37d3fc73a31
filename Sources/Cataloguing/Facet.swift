package import Scheduling

/// The ways in which a reader narrows an area down.
package enum Facet: Sendable, Hashable {
  case day(Weekday)
  case eveningsAndWeekends, free, withoutACar, stepFree, online

  package static let all: [Facet] =
    Weekday.allCases.map { .day($0) } + [
      .eveningsAndWeekends, .free, .withoutACar, .stepFree, .online,
    ]

  package var slug: Slug {
    switch self {
    case .day(let day): Slug(folding: day.name)
    case .eveningsAndWeekends: Slug(folding: "evenings-and-weekends")
    case .free: Slug(folding: "free")
    case .withoutACar: Slug(folding: "without-a-car")
    case .stepFree: Slug(folding: "step-free")
    case .online: Slug(folding: "online")
    }
  }

  package var title: String {
    switch self {
    case .day(let day): day.name
    case .eveningsAndWeekends: "Evenings and weekends"
    case .free: "Free"
    case .withoutACar: "Without a car"
    case .stepFree: "Step-free"
    case .online: "Online"
    }
  }
}

extension PublicEntry {
  /// Still running or about to: what lists show.
  package var isCurrent: Bool { status != .ended }

  package func matches(_ facet: Facet, on today: CalendarDay) -> Bool {
    matches(facet, times.current(on: today))
  }

  fileprivate func matches(_ facet: Facet, _ sessions: [Session]) -> Bool {
    switch facet {
    case .day(let day): sessions.contains { $0.days.contains(day) }
    case .eveningsAndWeekends:
      sessions.contains { $0.isInTheEvening || $0.days.contains(where: \.isWeekend) }
    case .free: cost.value?.isFree ?? false
    case .withoutACar: canComeWithoutACar(sessions)
    case .stepFree: access.contains { $0.state == .yes && $0.isStepFree }
    case .online: joinBy.contains(.online)
    }
  }

  /// There and back: someone told us of a bus or a lift, and the bus still runs when it ends.
  private func canComeWithoutACar(_ sessions: [Session]) -> Bool {
    if joinBy.contains(.online) || joinBy.contains(.phone) { return true }
    if gettingHere.givesLifts { return true }
    guard gettingHere.bus != nil || gettingHere.lastBus != nil else { return false }
    guard !sessions.isEmpty else { return true }
    return sessions.contains { canGetHome($0) != false }
  }

  /// Whether the last bus goes a quarter of an hour or more after the end; nil when not known.
  package func canGetHome(_ session: Session) -> Bool? {
    guard let lastBus = gettingHere.lastBus, let closes = session.closes else { return nil }
    return closes.minutes + 15 <= lastBus.minutes
  }
}

extension Session {
  /// Begins at five o'clock or later.
  package var isInTheEvening: Bool {
    opens.map { $0.minutes >= 17 * 60 } ?? false
  }
}

/// Some of the facets, by their numbers in the list of all: those that an entry matches, or any
/// entry of an area.
package struct FacetSet: Sendable, Hashable {
  private var bits: UInt16 = 0

  init() {}

  /// The sessions that have not run out are looked for once.
  package init(of entry: borrowing PublicEntry, on today: CalendarDay) {
    let sessions = entry.times.current(on: today)
    for (number, facet) in Facet.all.enumerated() where entry.matches(facet, sessions) {
      bits |= 1 << number
    }
  }

  /// As one number, with a bit for each facet of the list of all.
  package var number: Int { Int(bits) }

  package func contains(_ number: Int) -> Bool { bits & (1 << number) != 0 }

  mutating func insert(_ number: Int) { bits |= 1 << number }

  mutating func formUnion(_ other: Self) { bits |= other.bits }
}
