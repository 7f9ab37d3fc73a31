extension MarkReader {
  /// A list of days, with the ordinals before it; or ordinals that stand alone.
  func dayMark(at index: Int) -> (Mark.Kind, Int)? {
    if let (list, end) = everyDay(at: index) { return (.days(list), end) }
    if let found = namedDay(at: index) { return found }
    guard let (nth, afterNth) = ordinals(at: index) else {
      guard let (days, end) = dayList(at: index) else { return nil }
      var list = days
      list.saysEvery = word(index - 1) == "every" || word(index - 1) == "each"
      return (.days(list), end)
    }
    guard let (days, end) = dayList(at: afterNth) else {
      if nth == [-1] && isAside(index + 1) { return (.aside, index + 2) }
      return isLoneOrdinal(index, afterNth) && !isPostcode(index) ? (.ordinals(nth), afterNth) : nil
    }
    var list = days
    list.nth = nth
    list.saysEvery = word(index - 1) == "every" || word(index - 1) == "each"
    return (.days(list), end)
  }

  private func isLoneOrdinal(_ start: Int, _ end: Int) -> Bool {
    if token(start)?.kind == .number || end - start > 1 { return true }
    return words("of", "the", "month", at: end) != nil
      || words("of", "each", "month", at: end) != nil
  }

  /// The “4TH” of “S43 4TH”.
  private func isPostcode(_ index: Int) -> Bool {
    guard let before = word(index - 1) else { return false }
    return before.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// “last entry”, “last orders”.
  private func isAside(_ index: Int) -> Bool {
    [
      "entry", "orders", "admission", "admissions", "entrance", "bus", "referral", "food", "hot",
      "lunch", "serving", "meal", "booking", "check",
    ].contains(word(index) ?? "")
  }

  /// “daily”, “every day”, “seven days a week”, “24/7”, “weekdays”.
  private func everyDay(at index: Int) -> (DayList, Int)? {
    let all = DayList(days: Weekday.allCases, isEveryDay: true)
    if let end = words("every", "day", at: index) ?? words("each", "day", at: index) {
      return (all, words("of", "the", "week", at: end) ?? end)
    }
    if token(index)?.text == "7", token(index - 1)?.isSign("/") == true,
      token(index - 2)?.text == "24"
    {
      return (all, index + 1)
    }
    if ["7", "seven"].contains(token(index)?.text),
      let end = words("days", "a", "week", at: index + 1) ?? words(
        "days",
        "per",
        "week",
        at: index + 1
      )
        ?? words("days", at: index + 1)
    {
      return (all, end)
    }
    switch word(index) {
    case "daily", "everyday": return (all, index + 1)
    case "weekday", "weekdays":
      return (DayList(days: Array(Weekday.allCases.prefix(5)), isBroad: true), index + 1)
    case "weekend", "weekends":
      return (DayList(days: [.saturday, .sunday], isBroad: true), index + 1)
    default: return nil
    }
  }

  /// “Good Friday” and “Easter Monday” are days of the year.
  private func namedDay(at index: Int) -> (Mark.Kind, Int)? {
    guard let word = word(index),
      [
        "good", "easter", "boxing", "christmas", "shrove", "pancake", "ash", "palm", "mothering",
        "remembrance", "bank",
      ].contains(word)
    else { return nil }
    if word == "bank" {
      guard let next = self.word(index + 1), next.hasPrefix("holiday") else { return nil }
      let hasDay = self.word(index + 2).flatMap(DayWord.day) != nil
      return (.holidays(.bankHolidays), index + (hasDay ? 3 : 2))
    }
    guard let next = self.word(index + 1),
      next == "day" || next == "eve" || DayWord.day(next) != nil
    else { return nil }
    guard let named = NamedDay(words: word + " " + next) else {
      let name = phrase.quote(range(index, index + 2))
      return (.vague(.date, ask: "Which date is \(name)?"), index + 2)
    }
    return (.holidays(NotOn(named: [named])), index + 2)
  }

  /// Days joined by commas and “and”, and runs of them by “to” or a dash.
  private func dayList(at index: Int) -> (DayList, Int)? {
    guard var (days, end) = dayRun(at: index) else { return nil }
    while let next = listSeparator(at: end), let (more, after) = dayRun(at: next) {
      guard ordinals(at: next) == nil else { break }
      days += more
      end = after
    }
    return (DayList(days: days.inOrder(), isPlural: !isSingular(end - 1)), end)
  }

  private func dayRun(at index: Int) -> ([Weekday], Int)? {
    guard let first = day(at: index) else { return nil }
    if let next = rangeSeparator(at: index + 1, allowsAnd: false), let last = day(at: next),
      first != last
    {
      return (first.through(last), next + 1)
    }
    return ([first], index + 1)
  }

  private func day(at index: Int) -> Weekday? {
    guard let word = word(index) else { return nil }
    if word.utf8.count == 2 { return isCode(index) ? Weekday(code: word) : nil }
    return DayWord.day(word)
  }

  /// “We” is a day only beside another code or a time.
  private func isCode(_ index: Int) -> Bool {
    guard Weekday(code: word(index) ?? "") != nil else { return false }
    func beside(_ step: Int) -> Bool {
      var other = index + step
      if let token = token(other), ["-", ",", "/", "&"].contains(token.text) { other += step }
      return Weekday(code: word(other) ?? "") != nil
    }
    return beside(1) || beside(-1) || time(at: index + 1, needsSign: true) != nil
      || rangeOfFigures(at: index + 1)
  }

  private func rangeOfFigures(at index: Int) -> Bool {
    guard token(index)?.number != nil, token(index + 1)?.isSign("-") == true else { return false }
    return token(index + 2)?.number != nil
  }
}
