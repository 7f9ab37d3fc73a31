extension MarkReader {
  /// Two times with “to”, a dash or, after “between”, “and” between them.
  func hours(at index: Int) -> (Mark.Kind, Int)? {
    if let end = allDay(at: index) { return (.allDay, end) }
    var start = index
    let isBetween = word(index) == "between"
    if isBetween || word(index) == "from" { start += 1 }
    if start > index, dates(at: start) != nil { return nil }
    guard let (opens, middle) = time(at: start, needsSign: false),
      let second = rangeSeparator(at: middle, allowsAnd: isBetween),
      let (closes, end) = time(at: second, needsSign: false),
      !isAboutAnythingElse(start, end, opens, closes)
    else { return nil }
    return (.hours(opens, closes), end)
  }

  /// “24 hours”, “24/7”
  private func allDay(at index: Int) -> Int? {
    guard token(index)?.text == "24" else { return nil }
    if token(index + 1)?.isSign("/") == true, token(index + 2)?.text == "7" { return index + 1 }
    let next = token(index + 1)?.isSign("-") == true ? index + 2 : index + 1
    guard let unit = word(next), ["hours", "hour", "hrs", "hr"].contains(unit) else { return nil }
    return words("a", "day", at: next + 1) ?? next + 1
  }

  func rangeSeparator(at index: Int, allowsAnd: Bool) -> Int? {
    var end = index
    while let token = token(end), token.isSign("-"), end < index + 4 { end += 1 }
    if let word = word(end), Self.toWords.contains(word) || (allowsAnd && word == "and") {
      end += 1
    }
    return end > index ? end : nil
  }

  private static let toWords: Set = ["to", "till", "til", "until", "untill", "through", "thru"]

  /// Ages, school years, house numbers and prices have ranges too.
  private func isAboutAnythingElse(
    _ start: Int,
    _ end: Int,
    _ opens: WrittenTime,
    _ closes: WrittenTime
  ) -> Bool {
    if opens.isSure && opens.hasMinutes || closes.half != nil || opens.half != nil { return false }
    let isBare = !opens.hasMinutes && !closes.hasMinutes
    if isBare, closes.hour == 1, opens.hour == 1 || word(start - 1) == "one" { return true }
    if isBare, token(start - 1)?.isSign("-") == true, token(start - 2)?.number != nil {
      return true
    }
    if isBare, token(end)?.isSign("-") == true, token(end + 1)?.isGlued == true,
      token(end + 1)?.number != nil
    {
      return true
    }
    if let before = word(start - 1), isBare, Self.numbered.contains(before) { return true }
    if let after = word(end), isBare, Self.counted.contains(after) { return true }
    let hasYears = tokens[start].text.utf8.count == 3
    return hasYears && isBare && tokens[end - 1].text.utf8.count < 3
  }

  /// “years 7 to 9”
  private static let numbered: Set = [
    "year", "years", "yrs", "yr", "age", "ages", "aged", "room", "rooms", "no", "unit", "units",
    "over", "under", "class", "grade", "block", "ks", "number", "numbers", "flat", "flats",
  ]

  /// “7 to 9 years”
  private static let counted: Set = [
    "year", "years", "yrs", "yr", "weeks", "week", "months", "month", "people", "minutes", "mins",
    "min", "miles", "places", "olds", "old", "y", "members", "children", "sessions", "players",
  ]

  /// A time that stands alone; a bare hour only after “at” or “from”.
  func loneTime(at index: Int) -> (Mark.Kind, Int)? {
    let isLed = ["at", "from", "starts", "starting", "start"].contains(word(index - 1) ?? "")
    guard let (time, end) = time(at: index, needsSign: !isLed) else { return nil }
    if let after = word(end), Self.counted.contains(after), !time.isSure { return nil }
    return (.time(time), end)
  }
}
