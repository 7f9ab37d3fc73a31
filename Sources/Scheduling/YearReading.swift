/// Gives a written date its year: the one written, or the only one that fits what else is known.
struct YearReading {
  var today: CalendarDay?

  /// Nil when there is no such day, or the year is not plain.
  func day(_ written: WrittenDate, on weekdays: [Weekday] = []) -> CalendarDay? {
    if let year = written.year {
      let day = CalendarDay(year: year, month: written.month, day: written.day)
      return day.flatMap { written.weekday == nil || written.weekday == $0.weekday ? $0 : nil }
    }
    guard let today else { return nil }
    let hints = written.weekday.map { [$0] } ?? weekdays
    let near = candidates(written, around: today)
    guard hints.isEmpty || hints.count == 7 else {
      let matches = near.filter { hints.contains($0.weekday) }
      return matches.count == 1 ? matches[0] : matches.first { isNear($0, today) }
    }
    return near.first { isNear($0, today) }
  }

  /// Both ends of a range: the one that holds today, or the next to come.
  func days(
    from first: WrittenDate,
    until last: WrittenDate
  ) -> ClosedRange<CalendarDay>? {
    guard first.isPossible, last.isPossible else { return nil }
    if first.year != nil || (today != nil && first.weekday != nil) {
      return day(first).flatMap { range(from: $0, until: last) }
    }
    guard let today, last.year == nil else { return nil }
    let ranges = candidates(first, around: today).compactMap { range(from: $0, until: last) }
    if let now = ranges.first(where: { $0.contains(today) }) { return now }
    return ranges.first { $0.lowerBound > today && isNear($0.lowerBound, today) }
  }

  /// What to ask about a date that has no day.
  func question(about written: WrittenDate, on weekdays: [Weekday] = []) -> String {
    let name = "\(written.day) \(Month.name(written.month))"
    guard written.isPossible else {
      let year = written.year.map { " \($0)" } ?? ""
      return "Which date is meant? There is no \(name)\(year)."
    }
    guard let year = written.year else {
      let hints = written.weekday.map { [$0] } ?? weekdays
      guard let hint = hints.first, hints.count == 1 else { return "Which year is \(name) in?" }
      return "Which year is \(hint.name) \(name) in?"
    }
    let day = CalendarDay(year: year, month: written.month, day: written.day)
    guard let day, let weekday = written.weekday else { return "Which date is \(name) \(year)?" }
    return "Which is right? \(name) \(year) is a \(day.weekday.name), not a \(weekday.name)."
  }

  private func range(
    from first: CalendarDay,
    until last: WrittenDate
  ) -> ClosedRange<CalendarDay>? {
    guard last.year == nil else {
      return day(last).flatMap { $0 >= first ? first...$0 : nil }
    }
    let ends = (0...1).compactMap {
      CalendarDay(year: first.year + $0, month: last.month, day: last.day)
    }
    guard let end = ends.first(where: { $0 >= first }) else { return nil }
    return last.weekday == nil || last.weekday == end.weekday ? first...end : nil
  }

  private func candidates(_ written: WrittenDate, around today: CalendarDay) -> [CalendarDay] {
    (-1...1).compactMap {
      CalendarDay(year: today.year + $0, month: written.month, day: written.day)
    }
  }

  /// Two months back to eight months on: beyond, last year's and next year's are as likely.
  private func isNear(_ day: CalendarDay, _ today: CalendarDay) -> Bool {
    (-60...240).contains(day.number - today.number)
  }
}
