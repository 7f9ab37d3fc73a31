/// The days on which a group does not meet.
package struct NotOn: Sendable, Hashable {
  package var bankHolidays = false
  package var schoolHolidays = false
  package var named: [NamedDay] = []
  package var ranges: [ClosedRange<CalendarDay>] = []
  /// Dates without a year come round every year.
  package var yearly: [YearlyRange] = []

  package static let bankHolidays = Self(bankHolidays: true)
  package static let schoolHolidays = Self(schoolHolidays: true)

  package init(
    bankHolidays: Bool = false,
    schoolHolidays: Bool = false,
    named: [NamedDay] = [],
    ranges: [ClosedRange<CalendarDay>] = [],
    yearly: [YearlyRange] = []
  ) {
    self.bankHolidays = bankHolidays
    self.schoolHolidays = schoolHolidays
    self.named = named
    self.ranges = ranges
    self.yearly = yearly
  }

  package var isEmpty: Bool { self == Self() }

  /// School holidays are known only where term dates are given.
  package func excludes(_ day: CalendarDay, terms: TermDates? = nil) -> Bool {
    if bankHolidays && BankHolidays.england.contains(day) { return true }
    if schoolHolidays, let terms, terms.excludes(day) { return true }
    return named.contains { $0.day(in: day.year) == day }
      || ranges.contains { $0.contains(day) } || yearly.contains { $0.contains(day) }
  }

  package mutating func formUnion(_ other: Self) {
    bankHolidays = bankHolidays || other.bankHolidays
    schoolHolidays = schoolHolidays || other.schoolHolidays
    named += other.named.filter { !named.contains($0) }
    ranges += other.ranges.filter { !ranges.contains($0) }
    yearly += other.yearly.filter { !yearly.contains($0) }
  }

  /// “bank holidays and 24 December to 2 January”
  package var says: String {
    var parts: [String] = []
    if bankHolidays { parts.append("bank holidays") }
    if schoolHolidays { parts.append("school holidays") }
    parts += named.map(\.rawValue)
    parts += yearly.map(\.says)
    parts += ranges.map { range in
      range.lowerBound == range.upperBound
        ? range.lowerBound.long : "\(range.lowerBound.long) to \(range.upperBound.long)"
    }
    return parts.joinedInEnglish()
  }
}

/// From one day of the year to another, in every year.
package struct YearlyRange: Sendable, Hashable {
  package struct Day: Sendable, Hashable, Comparable {
    package var month: Int
    package var day: Int

    package static func < (left: Self, right: Self) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }

    var says: String { "\(day) \(Month.name(month))" }
  }

  package var first: Day
  package var last: Day

  package func contains(_ day: CalendarDay) -> Bool {
    let day = Day(month: day.month, day: day.day)
    return first <= last ? first <= day && day <= last : day >= first || day <= last
  }

  var says: String { first == last ? first.says : "\(first.says) to \(last.says)" }
}

/// The stretches of days that are school terms, as the site gives them.
package struct TermDates: Sendable, Hashable {
  package var terms: [ClosedRange<CalendarDay>]

  package init(_ terms: [ClosedRange<CalendarDay>]) { self.terms = terms }

  package func contains(_ day: CalendarDay) -> Bool { terms.contains { $0.contains(day) } }

  /// Outside every term, and within the years that the calendar covers.
  func excludes(_ day: CalendarDay) -> Bool {
    guard let first = terms.map(\.lowerBound).min(), let last = terms.map(\.upperBound).max(),
      (first...last).contains(day)
    else { return false }
    return !contains(day)
  }
}

extension [String] {
  /// “a, b and c”
  func joinedInEnglish() -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
