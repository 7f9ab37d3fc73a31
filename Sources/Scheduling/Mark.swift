/// A stretch of a phrase that says one thing about time.
struct Mark: Hashable {
  enum Kind: Hashable {
    case days(DayList)
    /// Ordinals that stand after their day, or alone.
    case ordinals([Int])
    case hours(WrittenTime, WrittenTime)
    case time(WrittenTime)
    /// “24 hours”
    case allDay
    case dates([WrittenDate])
    case dateRange(WrittenDate, WrittenDate)
    /// A month, with no day of it.
    case month(Int, year: Int?)
    /// Every so many weeks.
    case weeks(Int)
    /// Every so many months, with the nth weekday said elsewhere.
    case months(Int)
    case from, until, between, except, closed
    case termTime
    case holidays(NotOn)
    case partOfDay(PartOfDay)
    /// Words about time that cannot be read one way, with the question to ask.
    case vague(Question.Kind, ask: String)
    /// “last entry”, “doors open”: the next time is no start.
    case aside
    /// “dates”, “on”: what follows are the dates it meets.
    case datesAhead
    case open, close, strong, weak, colon, dash
    case filler, label
  }

  var kind: Kind
  var range: Range<Int>
}

/// Days of the week as one list, with which of them in the month.
struct DayList: Hashable {
  var days: [Weekday]
  var nth: [Int] = []
  /// “alternate Fridays”, where other days in the group meet more often.
  var weeks: Int?
  /// “daily” and “every day”, which a nearer list of days overrides.
  var isEveryDay = false
  /// “weekdays” and “weekends”.
  var isBroad = false
  /// “every” stood before it: “every 2nd Thursday”.
  var saysEvery = false
  /// “Thursdays”, which is no single Thursday.
  var isPlural = false
}

enum PartOfDay: Hashable {
  case morning, afternoon, evening
}

/// A time as written, before morning or afternoon is decided.
struct WrittenTime: Hashable {
  enum Half: Hashable {
    case am, pm
  }

  var hour: Int
  var minute = 0
  var half: Half?
  /// Written so that only the 24-hour clock can be meant: “09:30”, “1700”, “13”.
  var is24 = false
  var hasMinutes = false
  /// “1700” or “930”.
  var hasFourDigits = false
  var isMidnight = false
  var range: Range<Int> = 0..<0

  /// By the clock as it stands.
  var asWritten: ClockTime {
    let hour =
      switch half {
      case .am: self.hour == 12 ? 0 : self.hour
      case .pm: self.hour < 12 ? self.hour + 12 : self.hour
      case nil: self.hour
      }
    return isMidnight ? .midnight : ClockTime(hour: hour, minute: minute) ?? .midnight
  }

  /// Says for itself which half of the day it is in.
  var isSure: Bool { half != nil || is24 || isMidnight }
}

/// A date as written, before its year is decided.
struct WrittenDate: Hashable {
  var day: Int
  var month: Int
  var year: Int?
  /// The day of the week that stood with it.
  var weekday: Weekday?
  var range: Range<Int>

  var isPossible: Bool {
    CalendarDay(year: year ?? 2024, month: month, day: day) != nil
  }
}
