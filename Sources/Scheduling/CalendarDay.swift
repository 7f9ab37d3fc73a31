/// A day in the calendar that England uses, from year 1 to year 9999.
package struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  package let number: Int

  package static let first = Self(number: -719_162)
  package static let last = Self(number: 2_932_896)

  private init(number: Int) { self.number = number }

  /// Nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysIn(month: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  package var weekday: Weekday {
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// The day so many days later, or earlier; it stops at the calendar's ends.
  package func adding(_ days: Int) -> Self {
    let (sum, overflow) = number.addingReportingOverflow(days)
    if overflow { return days < 0 ? Self.first : Self.last }
    return Self(number: min(max(sum, Self.first.number), Self.last.number))
  }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension CalendarDay {
  /// The Monday on or before this day.
  var monday: Self { adding(-weekday.rawValue) }

  /// Which of its weekday it is in the month, counted from the start and from the end.
  var places: (fromStart: Int, fromEnd: Int) {
    let length = Self.daysIn(month: month, year: year)
    return ((day - 1) / 7 + 1, -((length - day) / 7 + 1))
  }

  /// Months since year 0, for counting every other month.
  var monthNumber: Int { year * 12 + month - 1 }
}
