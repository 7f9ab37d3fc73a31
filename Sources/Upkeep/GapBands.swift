internal import Cataloguing
internal import Scheduling

/// People of an age, as a practice thinks of whom it refers.
package enum AgeBand: String, Sendable, Hashable, CaseIterable {
  case children = "under 16"
  case young = "16 to 24"
  case adults = "25 to 64"
  case older = "65 and over"

  private var years: ClosedRange<Int> {
    switch self {
    case .children: 0...15
    case .young: 16...24
    case .adults: 25...64
    case .older: 65...130
    }
  }

  /// Whether some of these people may come.
  func holds(_ ages: AgeRange) -> Bool {
    years.overlaps((ages.minimum ?? 0)...max(ages.minimum ?? 0, ages.maximum ?? 130))
  }
}

/// A part of the week.
package enum WeekPart: String, Sendable, Hashable, CaseIterable {
  case daytime, evening, weekend

  /// A session whose hours nobody told is in no part of a weekday.
  func holds(_ session: Session) -> Bool {
    switch self {
    case .daytime: session.opens != nil && !session.isInTheEvening && hasWeekday(session)
    case .evening: session.isInTheEvening && hasWeekday(session)
    case .weekend: session.days.contains(where: \.isWeekend)
    }
  }

  private func hasWeekday(_ session: Session) -> Bool {
    session.days.contains { !$0.isWeekend }
  }
}
