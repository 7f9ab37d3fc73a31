extension NotOn {
  /// Reads “bank holidays, 24 December to 2 January”; what is not understood becomes a question.
  package init(reading phrases: [String], questions: inout [Question]) {
    self.init()
    for (index, text) in phrases.enumerated() {
      let phrase = Phrase(text)
      var unread: [Range<Int>] = []
      for mark in MarkReader.marks(of: phrase) where !add(mark) { unread.append(mark.range) }
      guard let first = unread.first, let last = unread.last else { continue }
      let range = first.lowerBound..<max(first.upperBound, last.upperBound)
      let ask = "Which dates are “\(phrase.quote(range))”?"
      questions.append(Question(.date, phrase: index, range: range, ask: ask))
    }
  }

  /// False for a mark that says no date.
  private mutating func add(_ mark: Mark) -> Bool {
    switch mark.kind {
    case .holidays(let more): formUnion(more)
    case .dates(let dates): return dates.allSatisfy { add(from: $0, until: $0) }
    case .dateRange(let first, let last): return add(from: first, until: last)
    case .month(let month, let year): add(month: month, year: year)
    case .open, .close, .strong, .weak, .colon, .dash, .filler, .except, .closed, .datesAhead: break
    case .from, .until, .between: break
    case .days, .ordinals, .hours, .time, .allDay, .termTime, .weeks, .months, .partOfDay, .vague,
      .aside,
      .label:
      return false
    }
    return true
  }

  mutating func add(from first: WrittenDate, until last: WrittenDate) -> Bool {
    guard first.isPossible, last.isPossible else { return false }
    guard let year = last.year else {
      let start = YearlyRange.Day(month: first.month, day: first.day)
      yearly.append(YearlyRange(first: start, last: .init(month: last.month, day: last.day)))
      return true
    }
    guard let end = CalendarDay(year: year, month: last.month, day: last.day),
      let start = CalendarDay(year: first.year ?? year, month: first.month, day: first.day),
      start <= end
    else { return false }
    ranges.append(start...end)
    return true
  }

  mutating func add(month: Int, year: Int?) {
    let last = CalendarDay.daysIn(month: month, year: year ?? 2024)
    guard let year, let first = CalendarDay(year: year, month: month, day: 1),
      let end = CalendarDay(year: year, month: month, day: last)
    else {
      let start = YearlyRange.Day(month: month, day: 1)
      yearly.append(YearlyRange(first: start, last: .init(month: month, day: last)))
      return
    }
    ranges.append(first...end)
  }
}
