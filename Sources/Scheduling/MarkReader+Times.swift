extension MarkReader {
  /// A time at this token. Without a sign of being a time, a bare number is none.
  func time(at index: Int, needsSign: Bool) -> (WrittenTime, Int)? {
    if let (time, end) = namedTime(at: index) { return (time, end) }
    guard let token = token(index), token.kind == .number, !isMoney(index),
      var (time, end) = figures(at: index)
    else { return nil }
    if let (half, after) = half(at: end) {
      guard time.hour <= 12 || half == .pm else { return nil }
      time.half = half
      end = after
    } else if let after = afterHourWord(end, isClock: end > index + 1 || time.hasFourDigits) {
      time.is24 = time.is24 || time.hour > 12
      end = after
    } else if let after = midnightOrNoon(&time, at: end) {
      end = after
    } else if needsSign && !time.hasMinutes {
      return nil
    }
    guard time.hour <= 24, time.minute == 0 || time.hour < 24 else { return nil }
    time.range = range(index, end)
    return (time, end)
  }

  private func namedTime(at index: Int) -> (WrittenTime, Int)? {
    let time: WrittenTime? =
      switch word(index) {
      case "noon", "midday": WrittenTime(hour: 12, half: .pm, range: range(index, index + 1))
      case "midnight": WrittenTime(hour: 0, isMidnight: true, range: range(index, index + 1))
      default: nil
      }
    return time.map { ($0, index + 1) }
  }

  /// “10”, “10.30”, “9:30:00”, “1700”, “10.400” for 10.40, and “10 30” before “am”.
  private func figures(at index: Int) -> (WrittenTime, Int)? {
    guard let token = token(index), let value = token.number else { return nil }
    let digits = token.text.utf8.count
    if digits > 2 {
      let time = WrittenTime(
        hour: value / 100,
        minute: value % 100,
        is24: digits == 4 && (value >= 1300 || value < 1000),
        hasFourDigits: true
      )
      return time.minute < 60 && time.hour <= 24 ? (time, index + 1) : nil
    }
    guard value <= 24 else { return nil }
    let is24 = value > 12 || value == 0
    var time = WrittenTime(hour: value, is24: is24)
    guard let (minute, end) = minutes(after: index + 1) else { return (time, index + 1) }
    time.minute = minute
    time.hasMinutes = true
    time.is24 = is24 || token.text.hasPrefix("0")
    return (time, end)
  }

  private func minutes(after index: Int) -> (Int, Int)? {
    if let sign = token(index), sign.isGlued, sign.isSign(".") || sign.isSign(":"),
      let token = token(index + 1), token.isGlued, let value = token.number
    {
      let digits = token.text.utf8.count
      if digits == 3, value % 10 == 0, value < 600 { return (value / 10, index + 2) }
      guard digits == 2, value < 60 else { return nil }
      let hasSeconds =
        self.token(index + 2)?.isSign(":") == true && self.token(index + 3)?.text == "00"
      return (value, index + (hasSeconds ? 4 : 2))
    }
    guard let token = token(index), token.text.utf8.count == 2, let value = token.number,
      value < 60, half(at: index + 1) != nil
    else { return nil }
    return (value, index + 1)
  }

  /// “am”, “p.m.”, “a m”.
  private func half(at index: Int) -> (WrittenTime.Half, Int)? {
    switch word(index) {
    case "am": return (.am, index + 1)
    case "pm": return (.pm, index + 1)
    case "a", "p": break
    default: return nil
    }
    let half: WrittenTime.Half = word(index) == "a" ? .am : .pm
    let hasStop = token(index + 1)?.isSign(".") == true
    let letter = index + (hasStop ? 2 : 1)
    guard word(letter) == "m", hasStop || token(letter)?.isGlued == true || half == .pm else {
      return nil
    }
    let endStop = hasStop && token(letter + 1)?.isSign(".") == true
    return (half, letter + (endStop ? 2 : 1))
  }

  /// “2 hours” is how long, “1400 hours” when.
  private func afterHourWord(_ index: Int, isClock: Bool) -> Int? {
    switch word(index) {
    case "oclock": index + 1
    case "hrs", "h", "hr", "hours": isClock ? index + 1 : nil
    default: nil
    }
  }

  private func midnightOrNoon(_ time: inout WrittenTime, at index: Int) -> Int? {
    guard time.hour == 12, time.minute == 0 else { return nil }
    switch word(index) {
    case "noon", "midday": time.half = .pm
    case "midnight":
      time.isMidnight = true
    default: return nil
    }
    return index + 1
  }

  private func isMoney(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    return before.isSign("£") || before.isSign("$") || before.isSign("€")
  }
}
