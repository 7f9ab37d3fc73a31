/// One meeting: its day, its hours, and which of the schedule's sessions it comes from.
package struct Occurrence: Sendable, Hashable {
  package var day: CalendarDay
  package var opens: ClockTime?
  package var closes: ClockTime?
  package var session: Int

  /// `Monday 23 November 2026, 1pm`
  package var says: String {
    day.longWithWeekday + (opens.map { ", \($0.says)" } ?? "")
  }

  /// `2026-11-23T13:00`, or the day alone.
  package var iso: String { day.iso + (opens.map { "T\($0.iso)" } ?? "") }
}

extension Session {
  /// Whether the rule falls on this day, whatever is left out.
  func falls(on day: CalendarDay) -> Bool {
    if case .once(let dates) = frequency { return dates.contains(day) }
    guard days.contains(day.weekday), from.map({ day >= $0 }) ?? true,
      until.map({ day <= $0 }) ?? true
    else { return false }
    switch frequency {
    case .once: return false
    case .weekly:
      return isDue { (day.monday.number - $0.monday.number) / 7 }
    case .monthly(let nth):
      let places = day.places
      guard nth.contains(places.fromStart) || nth.contains(places.fromEnd) else { return false }
      return isDue { day.monthNumber - $0.monthNumber }
    }
  }

  /// Whether it meets on this day; school terms count only when they are known.
  package func meets(on day: CalendarDay, terms: TermDates? = nil) -> Bool {
    guard falls(on: day), !except.contains(day) else { return false }
    return !termTimeOnly || terms?.excludes(day) != true
  }

  private func isDue(_ periods: (CalendarDay) -> Int) -> Bool {
    if interval == 1 { return true }
    guard let anchor else { return false }
    return periods(anchor) % interval == 0
  }

  /// The first day of the rule, from which every other week or month is counted.
  private var anchor: CalendarDay? {
    guard let from else { return nil }
    var every = self
    every.interval = 1
    every.until = nil
    return (0...70).lazy.map { from.adding($0) }.first { every.falls(on: $0) }
  }
}

extension Schedule {
  /// The next meetings, today's among them, in order; it looks 400 days ahead.
  package func next(
    _ count: Int,
    from today: CalendarDay,
    notOn: NotOn = NotOn(),
    terms: TermDates? = nil
  ) -> [Occurrence] {
    var found: [Occurrence] = []
    for offset in 0..<400 where found.count < count {
      let day = today.adding(offset)
      var ofDay: [Occurrence] = []
      for (index, session) in sessions.enumerated() where session.meets(on: day, terms: terms) {
        let (opens, closes) = (session.opens, session.closes)
        ofDay.append(Occurrence(day: day, opens: opens, closes: closes, session: index))
      }
      guard !ofDay.isEmpty, !notOn.excludes(day, terms: terms),
        !self.notOn.excludes(day, terms: terms)
      else { continue }
      found += ofDay.sorted {
        ($0.opens?.minutes ?? 0, $0.session) < ($1.opens?.minutes ?? 0, $1.session)
      }
    }
    return Array(found.prefix(max(0, count)))
  }
}
