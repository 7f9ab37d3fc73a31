/// One rule by which a group meets: on these days, at these hours, so often.
package struct Session: Sendable, Hashable {
  package enum Frequency: Sendable, Hashable {
    case weekly
    /// The nth of the weekday in the month; −1 is the last. Empty when which is not known.
    case monthly(nth: [Int])
    case once([CalendarDay])
  }

  /// Monday first, each once; for dates, the weekdays they fall on.
  package var days: [Weekday]
  package var opens: ClockTime?
  package var closes: ClockTime?
  package var frequency: Frequency
  /// Every so many weeks, or months; more than 1 needs `from`, or no date can be told.
  package var interval: Int
  package var from: CalendarDay?
  package var until: CalendarDay?
  /// Days on which it would meet and does not.
  package var except: [CalendarDay]
  package var termTimeOnly: Bool
  package var note: String?

  package init(
    days: [Weekday],
    opens: ClockTime? = nil,
    closes: ClockTime? = nil,
    frequency: Frequency = .weekly,
    interval: Int = 1,
    from: CalendarDay? = nil,
    until: CalendarDay? = nil,
    except: [CalendarDay] = [],
    termTimeOnly: Bool = false,
    note: String? = nil
  ) {
    self.days = days.inOrder()
    self.opens = opens
    self.closes = closes
    self.frequency = frequency
    self.interval = max(1, interval)
    self.from = from
    self.until = until
    self.except = Set(except).sorted()
    self.termTimeOnly = termTimeOnly
    self.note = note
  }

  /// A session on dates alone.
  package init(dates: [CalendarDay], opens: ClockTime? = nil, closes: ClockTime? = nil) {
    let dates = Set(dates).sorted()
    self.init(
      days: dates.map(\.weekday),
      opens: opens,
      closes: closes,
      frequency: .once(dates)
    )
  }
}
