/// Reads one time from its first figure on.
struct TimeReading {
  let passage: Passage
  let start: Int
  var end: Int
  var next: Int
  let first: Word
  let index: Int
  private(set) var isOpen = false

  init(_ index: Int, in passage: Passage) {
    self.passage = passage
    self.index = index
    first = passage.words[index]
    start = first.range.lowerBound
    end = first.range.upperBound
    next = index + 1
  }

  mutating func plain() -> String? {
    guard first.beginsWithDigit, standsAlone else { return nil }
    if !first.isNumber { return withSuffix() }
    guard let number = first.number else { return nil }
    if let minutes = takeMinutes() { return clock(number, minutes) }
    return words(number)
  }

  /// Not the middle of a larger figure, a price or a code.
  private var standsAlone: Bool {
    let before = passage.byte(start - 1)
    if before == 0xA3 || before == 0x24 || before == 0xAC { return false }
    if "/_@#:+".utf8.contains(before) { return false }
    guard before == 0x2E || before == 0x2C else { return true }
    return !WordReading.isDigit(passage.byte(start - 2))
  }

  /// “5pm”, “12am”, “1730hrs”
  private mutating func withSuffix() -> String? {
    let (digits, rest) = first.figures
    guard let number = Int(digits) else { return nil }
    if rest == "hrs" || rest == "h" || rest == "hr" {
      guard digits.utf8.count == 4, number % 100 < 60, number / 100 < 24 else { return nil }
      return Self.text(number / 100, number % 100)
    }
    guard (1...12).contains(number), let isAfternoon = half(rest) else { return nil }
    return Self.text(twelve: number, 0, isAfternoon: isAfternoon)
  }

  /// “am” or “pm” joined to figures, or the first letter of “a.m.” or “p.m.”
  private mutating func half(_ ending: Substring) -> Bool? {
    if ending == "am" || ending == "pm" { return ending == "pm" }
    guard ending == "a" || ending == "p", next < passage.words.count,
      passage.words[next].lower == "m", passage.gap(before: next).elementsEqual([0x2E])
    else { return nil }
    end = passage.words[next].range.upperBound
    next += 1
    takeStop()
    return ending == "p"
  }

  /// The minutes after a point or a colon, which may carry “am” or “pm”.
  private mutating func takeMinutes() -> (Int, half: Bool?)? {
    guard next < passage.words.count, passage.gap(after: index).isPointOrColon else { return nil }
    let word = passage.words[next]
    let (digits, rest) = word.figures
    guard digits.utf8.count == 2, let minutes = Int(digits), minutes < 60,
      ["", "am", "pm", "hrs", "h", "a", "p"].contains(rest)
    else { return nil }
    let after = passage.byte(word.range.upperBound)
    let beyond = passage.byte(word.range.upperBound + 1)
    if ".:,".utf8.contains(after), WordReading.isDigit(beyond) { return nil }
    if "%/".utf8.contains(after) { return nil }
    next += 1
    end = word.range.upperBound
    return (minutes, half(rest))
  }

  private mutating func clock(_ hours: Int, _ minutes: (Int, half: Bool?)) -> String? {
    let half = minutes.half ?? takeHalf()
    if let half {
      guard (1...12).contains(hours) else {
        return (13...23).contains(hours) ? Self.text(hours, minutes.0) : nil
      }
      return Self.text(twelve: hours, minutes.0, isAfternoon: half)
    }
    if hours == 12, minutes.0 == 0, let noon = takeNoon() { return noon }
    let hasColon = passage.byte(first.range.upperBound) == 0x3A
    if hasColon {
      let isSure = hours > 12 || first.text.hasPrefix("0") || hours == 12 && minutes.0 == 0
      guard hours < 24, isSure, !isReference else { return nil }
      takeHours()
      return Self.text(hours, minutes.0)
    }
    guard hours < 24, followsAPreposition, !hasUnit else { return nil }
    takeHours()
    if hours > 12 || hours == 0 { return Self.text(hours, minutes.0) }
    isOpen = true
    return "\(hours)\(Self.minutes(minutes.0))"
  }

  /// “2 pm”, “12 noon”, “1700 hrs”
  private mutating func words(_ number: Int) -> String? {
    if first.text.utf8.count == 4, number % 100 < 60, number / 100 < 24, number % 5 == 0,
      followsAt && (number > 1259 || first.text.hasPrefix("0")) || isInRange
    {
      takeHours()
      return Self.text(number / 100, number % 100)
    }
    guard next < passage.words.count, passage.gap(after: index).isOneSpace else { return nil }
    if (1...12).contains(number), let half = takeHalf() {
      return Self.text(twelve: number, 0, isAfternoon: half)
    }
    if number == 12, let noon = takeNoon() { return noon }
    let word = passage.words[next]
    let isHours = word.lower == "hrs" || word.lower == "hours" && followsAPreposition
    guard isHours, first.text.utf8.count == 4, number / 100 < 24, number % 100 < 60 else {
      return nil
    }
    let following = next + 1 < passage.words.count ? passage.words[next + 1].lower : ""
    guard following != "of" else { return nil }
    end = word.range.upperBound
    next += 1
    return Self.text(number / 100, number % 100)
  }
}
