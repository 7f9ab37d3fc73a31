/// The bank holidays of a country, worked out for any year.
package struct BankHolidays: Sendable, Hashable {
  /// England's, which are Wales's too.
  package static let england = Self()

  package struct Holiday: Sendable, Hashable {
    package var day: CalendarDay
    package var name: String
  }

  package func contains(_ day: CalendarDay) -> Bool {
    holidays(in: day.year).contains { $0.day == day }
  }

  /// In order of day.
  package func holidays(in year: Int) -> [Holiday] {
    var holidays: [Holiday] = []
    func add(_ name: String, _ day: CalendarDay?) {
      if let day { holidays.append(Holiday(day: day, name: name)) }
    }
    let easter = Self.easter(in: year)
    let isJubilee = year == 2022
    add("New Year’s Day", Self.weekday(CalendarDay(year: year, month: 1, day: 1)))
    add("Good Friday", easter?.adding(-2))
    add("Easter Monday", easter?.adding(1))
    add(
      "Early May bank holiday",
      year == 2020 ? CalendarDay(year: 2020, month: 5, day: 8) : Self.monday(from: 1, 5, year)
    )
    add(
      "Spring bank holiday",
      isJubilee ? CalendarDay(year: 2022, month: 6, day: 2) : Self.monday(from: 25, 5, year)
    )
    add("Summer bank holiday", Self.monday(from: 25, 8, year))
    let christmas = CalendarDay(year: year, month: 12, day: 25)
    add("Christmas Day", christmas.map(Self.christmas))
    add("Boxing Day", christmas.map(Self.boxingDay))
    for extra in Self.extras where extra.day?.year == year { add(extra.name, extra.day) }
    return holidays.sorted { $0.day < $1.day }
  }

  private static let extras: [(name: String, day: CalendarDay?)] = [
    ("Platinum Jubilee bank holiday", CalendarDay(year: 2022, month: 6, day: 3)),
    ("State Funeral of Queen Elizabeth II", CalendarDay(year: 2022, month: 9, day: 19)),
    ("Coronation of King Charles III", CalendarDay(year: 2023, month: 5, day: 8)),
  ]

  /// The day itself, or the Monday after a weekend.
  private static func weekday(_ day: CalendarDay?) -> CalendarDay? {
    day.map { $0.weekday.isWeekend ? $0.monday.adding(7) : $0 }
  }

  private static func monday(from day: Int, _ month: Int, _ year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: day)?.adding(6).monday
  }

  /// On a weekend, Christmas moves to the Monday, or from a Sunday to the Tuesday.
  private static func christmas(_ day: CalendarDay) -> CalendarDay {
    day.weekday.isWeekend ? day.adding(2) : day
  }

  private static func boxingDay(_ christmas: CalendarDay) -> CalendarDay {
    let day = christmas.adding(1)
    return day.weekday.isWeekend ? day.adding(2) : day
  }

  /// Easter Sunday, by the anonymous Gregorian reckoning.
  package static func easter(in year: Int) -> CalendarDay? {
    guard (1...9999).contains(year) else { return nil }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return CalendarDay(year: year, month: month, day: (h + l - 7 * m + 33 * month + 19) % 32)
  }
}

/// A bank holiday or feast that a group names when it says when it does not meet.
package enum NamedDay: String, Sendable, Hashable, CaseIterable {
  case newYearsDay = "New Year’s Day"
  case goodFriday = "Good Friday"
  case easterSunday = "Easter Sunday"
  case easterMonday = "Easter Monday"
  case christmasEve = "Christmas Eve"
  case christmasDay = "Christmas Day"
  case boxingDay = "Boxing Day"
  case newYearsEve = "New Year’s Eve"

  init?(words: String) {
    let plain = words.filter { $0 != "’" }
    guard let day = Self.allCases.first(where: { $0.rawValue.plainWords == plain }) else {
      return nil
    }
    self = day
  }

  package func day(in year: Int) -> CalendarDay? {
    switch self {
    case .newYearsDay: CalendarDay(year: year, month: 1, day: 1)
    case .goodFriday: BankHolidays.easter(in: year)?.adding(-2)
    case .easterSunday: BankHolidays.easter(in: year)
    case .easterMonday: BankHolidays.easter(in: year)?.adding(1)
    case .christmasEve: CalendarDay(year: year, month: 12, day: 24)
    case .christmasDay: CalendarDay(year: year, month: 12, day: 25)
    case .boxingDay: CalendarDay(year: year, month: 12, day: 26)
    case .newYearsEve: CalendarDay(year: year, month: 12, day: 31)
    }
  }
}

extension String {
  fileprivate var plainWords: String { lowercased().filter { $0 != "’" } }
}
