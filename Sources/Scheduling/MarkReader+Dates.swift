extension MarkReader {
  /// A date, a list of dates, or one date to another, each perhaps with its day of the week.
  func dates(at index: Int) -> (Mark.Kind, Int)? {
    if let (first, last, end) = shortRange(at: index) { return (.dateRange(first, last), end) }
    guard var (list, end) = datedList(at: index) else { return nil }
    let isBetween = word(index - 1) == "between"
    if list.count == 1, let next = rangeSeparator(at: end, allowsAnd: isBetween),
      let (lasts, after) = datedList(at: next, isRangeEnd: true)
    {
      let isWeekly = list[0].weekday != nil && lasts[0].weekday == nil && !isLed(index)
      return isWeekly ? nil : range(from: list[0], to: lasts[0], end: after)
    }
    while let next = listSeparator(at: end) ?? words("or", at: end),
      let (more, after) = datedList(at: next),
      !startsRange(after)
    {
      list += more
      end = after
    }
    return (.dates(withYears(list)), end)
  }

  private func startsRange(_ index: Int) -> Bool {
    guard let next = rangeSeparator(at: index, allowsAnd: false) else { return false }
    return datedList(at: next) != nil
  }

  private func isLed(_ index: Int) -> Bool {
    let leads = ["from", "between", "starting", "starts", "beginning", "commencing", "since", "on"]
    return leads.contains(word(index - 1) ?? "")
  }

  private func range(
    from first: WrittenDate,
    to last: WrittenDate,
    end: Int
  ) -> (Mark.Kind, Int) {
    let both = withYears([first, last])
    return (.dateRange(both[0], both[1]), end)
  }

  /// “3 to 17 March 2026”
  private func shortRange(at index: Int) -> (WrittenDate, WrittenDate, Int)? {
    guard let (first, afterFirst) = dayNumber(at: index),
      let next = rangeSeparator(at: afterFirst, allowsAnd: false),
      let (lasts, end) = dayThenMonth(at: next), lasts.count == 1, first < lasts[0].day,
      isSurelyDays(index, afterFirst, end)
    else { return nil }
    var start = lasts[0]
    start.day = first
    start.range = range(index, afterFirst)
    return (start, lasts[0], end)
  }

  /// “Saturday 10 - 12 March” may give hours, “10th to 12th March” and “from 10 to 12 March” not.
  private func isSurelyDays(_ start: Int, _ afterFirst: Int, _ end: Int) -> Bool {
    if let next = rangeSeparator(at: end, allowsAnd: false),
      Month.number(of: word(next) ?? "") != nil
    {
      return false
    }
    let hasSuffix = afterFirst > start + 1
    let isAfterDay = DayWord.day(word(start - 1) ?? "") != nil
    return hasSuffix || isLed(start) || !isAfterDay
  }

  /// One date, or several days of one month, after an optional day of the week.
  private func datedList(at index: Int, isRangeEnd: Bool = false) -> ([WrittenDate], Int)? {
    var start = index
    var weekday: Weekday?
    if let word = word(index), let day = DayWord.day(word), isRangeEnd || isSingular(index) {
      weekday = day
      start = token(index + 1)?.isSign(",") == true ? index + 2 : index + 1
    }
    if word(start) == "the" { start += 1 }
    let found = numericDate(at: start) ?? dayThenMonth(at: start) ?? monthThenDay(at: start)
    guard let (dates, end) = found else { return nil }
    var list = dates
    list[0].weekday = weekday
    list[0].range = list[0].range.clamped(to: range(index, end))
    return (list, end)
  }

  func isSingular(_ index: Int) -> Bool {
    guard let word = word(index) else { return false }
    if ["every", "each"].contains(self.word(index - 1) ?? "") { return false }
    return !word.hasSuffix("s") || ["tues", "thurs", "weds"].contains(word)
  }

  /// A year said once, at the end of a list or a range, or in a heading, is the year of all.
  private func withYears(_ dates: [WrittenDate]) -> [WrittenDate] {
    var dates = dates
    if let last = dates.indices.last, dates[last].year == nil { dates[last].year = headingYear }
    for index in dates.indices.dropLast().reversed() where dates[index].year == nil {
      let next = dates[index + 1]
      let isAfter = (dates[index].month, dates[index].day) > (next.month, next.day)
      dates[index].year = next.year.map { isAfter ? $0 - 1 : $0 }
    }
    return dates
  }

  /// “3rd March 2026”, “23 and 30 December”, “6th of March”
  private func dayThenMonth(at index: Int) -> ([WrittenDate], Int)? {
    guard let (first, afterFirst) = dayNumber(at: index) else { return nil }
    var days = [(first, range(index, afterFirst))]
    var end = afterFirst
    while days.count < 31, let next = listSeparator(at: end) {
      let start = word(next) == "the" ? next + 1 : next
      guard let (day, after) = dayNumber(at: start) else { break }
      days.append((day, range(start, after)))
      end = after
    }
    if word(end) == "of" { end += 1 }
    guard let name = word(end), let month = Month.number(of: name) else { return nil }
    end +=
      token(end + 1)?.isSign(".") == true && name.utf8.count == 3 && year(at: end + 2) != nil
      ? 2 : 1
    let (year, after) = trailingYear(at: end)
    let dates = days.map { WrittenDate(day: $0.0, month: month, year: year, range: $0.1) }
    return (dates, after)
  }

  /// “Mar 3 2026”, “Dec 2nd & 16th”, “January: 3rd, 10th”
  private func monthThenDay(at index: Int) -> ([WrittenDate], Int)? {
    guard let name = word(index), let month = Month.number(of: name) else { return nil }
    var start = index + 1
    while let token = token(start), token.isSign(":") || ["dates", "the"].contains(token.text) {
      start += 1
    }
    guard let (first, afterFirst) = dayNumber(at: start), isDayAlone(start, afterFirst) else {
      return nil
    }
    var dates = [WrittenDate(day: first, month: month, range: range(index, afterFirst))]
    var end = afterFirst
    while dates.count < 31, let next = listSeparator(at: end),
      let (day, after) = dayNumber(at: next), isDayAlone(next, after),
      Month.number(of: word(after) ?? "") == nil
    {
      dates.append(WrittenDate(day: day, month: month, range: range(next, after)))
      end = after
    }
    let (year, after) = trailingYear(at: end)
    for index in dates.indices { dates[index].year = year }
    return (dates, after)
  }

  /// A day without its “th” must not be the start of a time.
  private func isDayAlone(_ start: Int, _ end: Int) -> Bool {
    if end > start + 1 { return true }
    guard let next = token(end) else { return true }
    if next.isSign("-") { return false }
    if next.isGlued && (next.isSign(".") || next.isSign(":")) {
      return token(end + 1)?.isGlued != true
    }
    return !["am", "pm", "a", "p", "to", "noon", "till", "until"].contains(next.text)
  }

  private func trailingYear(at index: Int) -> (Int?, Int) {
    let start = token(index)?.isSign(",") == true ? index + 1 : index
    guard let year = year(at: start) else { return (nil, index) }
    if token(start + 1)?.isSign("-") == true, token(start + 2)?.text.utf8.count == 4,
      token(start + 2)?.number != nil
    {
      return (nil, index)
    }
    if start > index && token(start + 1)?.isSign(":") == true { return (nil, index) }
    return (year, start + 1)
  }

  private func dayNumber(at index: Int) -> (Int, Int)? {
    guard let token = token(index), token.text.utf8.count <= 2, let day = token.number,
      (1...31).contains(day)
    else { return nil }
    let hasSuffix = MarkReader.suffixes.contains(word(index + 1) ?? "")
    return (day, hasSuffix ? index + 2 : index + 1)
  }
}
