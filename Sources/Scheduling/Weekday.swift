/// A day of the week, Monday first.
package enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// iCalendar's two letters.
  package var code: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }

  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  package init?(code: String) {
    guard let day = Self.allCases.first(where: { $0.code == code.uppercased() }) else { return nil }
    self = day
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The days from this one to another, round the end of the week if need be.
  func through(_ last: Self) -> [Self] {
    let count = (last.rawValue - rawValue + 7) % 7
    return (0...count).map { Self.allCases[(rawValue + $0) % 7] }.sorted()
  }
}

extension [Weekday] {
  /// Monday first, each day once.
  func inOrder() -> [Weekday] { Set(self).sorted() }
}
