package import Cataloguing
package import Scheduling

/// What there is in each area for each reason that people are referred, so that what there is not
/// can be seen: by age, by part of the week, free, and without a car.
package struct GapTable: Sendable, Hashable {
  package let today: CalendarDay
  package let areas: [AreaGaps]

  /// A group that runs, as far as it matters here.
  package struct Group: Sendable, Hashable {
    package var name: String
    /// Its page below the edition's folder.
    package var address: String
    package var ages: Set<AgeBand>
    package var parts: Set<WeekPart>
    package var isFree: Bool
    package var isWithoutACar: Bool

    init(_ entry: borrowing PublicEntry, on today: CalendarDay) {
      name = entry.name
      address = "groups/\(entry.slug.text).html"
      let range: AgeRange?
      switch entry.ages {
      case .told(let told): range = told
      case .silent: range = AgeRange()
      case .ask: range = nil
      }
      ages = Set(AgeBand.allCases.filter { band in range.map(band.holds) ?? false })
      let sessions = entry.times.current(on: today)
      parts = Set(WeekPart.allCases.filter { sessions.contains(where: $0.holds) })
      isFree = entry.matches(.free, on: today)
      isWithoutACar = entry.matches(.withoutACar, on: today)
    }
  }

  /// One area's groups by the reason they help with.
  package struct AreaGaps: Sendable, Hashable {
    package var name: String
    package var slug: Slug
    package var reasons: [ReasonGaps]
    /// How many groups say nothing of what they help with.
    package var withoutReason: Int
  }

  package struct ReasonGaps: Sendable, Hashable {
    package var reason: Reason
    package var groups: [Group]
  }

  /// Of groups that run today, or soon will: one that is paused helps nobody now.
  package init(of entries: some Sequence<PublicEntry>, areas: [Area], on today: CalendarDay) {
    self.today = today
    var byArea: [Slug: [Reason: [Group]]] = [:]
    var silent: [Slug: Int] = [:]
    for entry in entries where entry.status == .open || entry.status == .notYetStarted {
      let group = Group(entry, on: today)
      for area in entry.areas {
        if entry.helpsWith.isEmpty { silent[area.slug, default: 0] += 1 }
        for reason in entry.helpsWith {
          byArea[area.slug, default: [:]][reason, default: []] += [group]
        }
      }
    }
    self.areas = areas.map { area in
      let reasons = Reason.allCases.map { reason in
        let groups = byArea[area.slug]?[reason] ?? []
        return ReasonGaps(reason: reason, groups: groups.sorted { $0.order < $1.order })
      }
      return AreaGaps(
        name: area.name,
        slug: area.slug,
        reasons: reasons,
        withoutReason: silent[area.slug] ?? 0
      )
    }
  }
}

extension GapTable.Group {
  fileprivate var order: String { "\(name.lowercased())\u{0}\(name)\u{0}\(address)" }

  /// “daytime, free”
  package var says: String {
    let parts = WeekPart.allCases.filter(self.parts.contains).map(\.rawValue)
    let words = parts.isEmpty ? ["ask when"] : parts
    return (words + (isFree ? ["free"] : []) + (isWithoutACar ? ["without a car"] : []))
      .joined(separator: ", ")
  }
}

extension GapTable.ReasonGaps {
  package func count(_ part: WeekPart) -> Int { groups.count { $0.parts.contains(part) } }

  package func count(_ band: AgeBand) -> Int { groups.count { $0.ages.contains(band) } }

  package var free: Int { groups.count(where: \.isFree) }

  package var withoutACar: Int { groups.count(where: \.isWithoutACar) }

  /// What no group offers; “anything” where there is no group at all.
  package var missing: [String] {
    guard !groups.isEmpty else { return ["anything"] }
    let parts = WeekPart.allCases.filter { count($0) == 0 }.map { part in
      switch part {
      case .daytime: "in the daytime"
      case .evening: "in the evening"
      case .weekend: "at the weekend"
      }
    }
    let bands = AgeBand.allCases.filter { count($0) == 0 }.map { "for people \($0.inWords)" }
    return parts + bands + (free == 0 ? ["free"] : [])
      + (withoutACar == 0 ? ["known to be reached without a car"] : [])
  }
}

extension AgeBand {
  fileprivate var inWords: String {
    switch self {
    case .children, .older: "\(self == .older ? "of " : "")\(rawValue)"
    case .young, .adults: "of \(rawValue)"
    }
  }
}
