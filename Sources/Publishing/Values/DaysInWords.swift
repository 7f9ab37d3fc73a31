internal import Scheduling

/// The days to come, each put into words once for all groups that meet on it.
struct DaysInWords: Sendable {
  struct Day: Sendable {
    /// `2026-11-24`
    var iso: String
    /// `Tuesday 24 November`
    var words: String

    init(_ day: CalendarDay) {
      iso = day.iso
      words = Words.day(day)
    }
  }

  let today: CalendarDay
  private let days: [Day]

  init(from today: CalendarDay) {
    self.today = today
    days = (0..<60).map { Day(today.adding($0)) }
  }

  subscript(day: CalendarDay) -> Day {
    let number = day.number - today.number
    return days.indices.contains(number) ? days[number] : Day(day)
  }
}
