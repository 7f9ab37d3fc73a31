extension Session {
  /// The rule as iCalendar writes it; nil for single dates, and where no date can be told.
  package var rrule: String? {
    var parts: [String]
    switch frequency {
    case .once: return nil
    case .weekly:
      guard interval == 1 || from != nil, !days.isEmpty else { return nil }
      parts = ["FREQ=WEEKLY"]
    case .monthly(let nth):
      guard interval == 1 || from != nil, !nth.isEmpty, !days.isEmpty else { return nil }
      parts = ["FREQ=MONTHLY"]
    }
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    parts.append("BYDAY=" + byday.joined(separator: ","))
    if let until { parts.append("UNTIL=\(until.compact)T235959Z") }
    return parts.joined(separator: ";")
  }

  private var byday: [String] {
    guard case .monthly(let nth) = frequency else { return days.map(\.code) }
    return nth.flatMap { nth in days.map { "\(nth)\($0.code)" } }
  }

  /// The first day of the rule on or after a day, within 400 days of it or of `from`.
  package func firstOccurrence(onOrAfter day: CalendarDay) -> CalendarDay? {
    if case .once(let dates) = frequency { return dates.first { $0 >= day } }
    let start = from.map { max($0, day) } ?? day
    return (0..<400).lazy.map { start.adding($0) }.first { falls(on: $0) }
  }

  /// Days of the rule on which it does not meet, through a last day (at most ten years on).
  package func exceptions(
    from first: CalendarDay,
    through last: CalendarDay,
    notOn: NotOn = NotOn(),
    terms: TermDates? = nil
  ) -> [CalendarDay] {
    let count = min(max(0, last.number - first.number + 1), 3660)
    return (0..<count).map { first.adding($0) }.filter { day in
      falls(on: day) && (!meets(on: day, terms: terms) || notOn.excludes(day, terms: terms))
    }
  }
}

extension CalendarDay {
  /// `20261121`, as iCalendar writes it.
  package var compact: String {
    padded(year, to: 4) + padded(month, to: 2) + padded(day, to: 2)
  }
}
