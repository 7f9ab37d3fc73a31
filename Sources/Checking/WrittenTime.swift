/// A time of day as an author wrote it, with its usual form.
struct WrittenTime {
  private(set) var range: Range<Int>
  private(set) var plain: String
  /// The word after it.
  private(set) var nextWord: Int

  init?(at index: Int, in passage: Passage) {
    var reading = TimeReading(index, in: passage)
    guard let plain = reading.plain() else { return nil }
    self.plain = plain
    range = reading.start..<reading.end
    nextWord = reading.next
  }

}

/// Reads one time from its first figure on.
private struct TimeReading {
  let passage: Passage
  let start: Int
  var end: Int
  var next: Int
  let first: Word
  let index: Int

  init(_ index: Int, in passage: Passage) {
    self.passage = passage
    self.index = index
    first = passage.words[index]
    start = first.range.lowerBound
    end = first.range.upperBound
    next = index + 1
  }

  mutating func plain() -> String? {
    guard let digit = first.lower.utf8.first, WordReading.isDigit(digit), standsAlone else {
      return nil
    }
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
    let figures = first.lower.prefix { $0.isASCII && $0.isNumber }
    let rest = first.lower.dropFirst(figures.count)
    guard let number = Int(figures) else { return nil }
    if rest == "hrs" || rest == "h" || rest == "hr" {
      guard figures.utf8.count == 4, number % 100 < 60, number / 100 < 24 else { return nil }
      return Self.text(number / 100, number % 100)
    }
    guard rest == "am" || rest == "pm", (1...12).contains(number) else { return nil }
    return Self.text(twelve: number, 0, isAfternoon: rest == "pm")
  }

  /// The minutes after a point or a colon, which may carry “am” or “pm”.
  private mutating func takeMinutes() -> (Int, half: Bool?)? {
    guard next < passage.words.count, passage.gap(after: index).isPointOrColon else { return nil }
    let word = passage.words[next]
    let figures = word.lower.prefix { $0.isASCII && $0.isNumber }
    let rest = word.lower.dropFirst(figures.count)
    guard figures.utf8.count == 2, let minutes = Int(figures), minutes < 60,
      ["", "am", "pm", "hrs", "h"].contains(rest)
    else { return nil }
    let after = passage.byte(word.range.upperBound)
    let beyond = passage.byte(word.range.upperBound + 1)
    if ".:,".utf8.contains(after), WordReading.isDigit(beyond) { return nil }
    if "%/".utf8.contains(after) { return nil }
    next += 1
    end = word.range.upperBound
    return (minutes, rest == "am" || rest == "pm" ? rest == "pm" : nil)
  }

  private mutating func clock(_ hours: Int, _ minutes: (Int, half: Bool?)) -> String? {
    let half = minutes.half ?? takeHalf()
    if let half {
      guard (1...12).contains(hours) else {
        return (13...23).contains(hours) ? Self.text(hours, minutes.0) : nil
      }
      return Self.text(twelve: hours, minutes.0, isAfternoon: half)
    }
    let hasColon = passage.byte(first.range.upperBound) == 0x3A
    if hasColon {
      guard hours < 24, hours > 12 || first.text.hasPrefix("0"), !isReference else { return nil }
      takeHours()
      return Self.text(hours, minutes.0)
    }
    guard hours < 24, followsAPreposition, !hasUnit else { return nil }
    takeHours()
    if hours > 12 || hours == 0 { return Self.text(hours, minutes.0) }
    return "\(hours)\(Self.minutes(minutes.0))am or \(hours)\(Self.minutes(minutes.0))pm"
  }

  /// “2 pm”, “12 noon”, “1700 hrs”
  private mutating func words(_ number: Int) -> String? {
    guard next < passage.words.count, passage.gap(after: index).isOneSpace else { return nil }
    if (1...12).contains(number), let half = takeHalf() {
      return Self.text(twelve: number, 0, isAfternoon: half)
    }
    let word = passage.words[next]
    if number == 12, ["noon", "midday", "midnight"].contains(word.lower) {
      end = word.range.upperBound
      next += 1
      return word.lower == "midnight" ? "midnight" : "midday"
    }
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

extension TimeReading {
  /// “am”, “p.m.” and the like after the figures; true for the afternoon.
  private mutating func takeHalf() -> Bool? {
    guard next < passage.words.count else { return nil }
    let gap = passage.bytes[end..<passage.words[next].range.lowerBound]
    guard gap.isEmpty || gap.isOneSpace else { return nil }
    let word = passage.words[next]
    if word.lower == "am" || word.lower == "pm" {
      guard !(word.text == "am" && isAmI) else { return nil }
      end = word.range.upperBound
      next += 1
      return word.lower == "pm"
    }
    guard word.lower == "a" || word.lower == "p", next + 1 < passage.words.count,
      passage.words[next + 1].lower == "m", passage.gap(after: next).elementsEqual([0x2E])
    else { return nil }
    end = passage.words[next + 1].range.upperBound
    next += 2
    takeStop()
    return word.lower == "p"
  }

  /// “I am 12 am I not”
  private var isAmI: Bool {
    next + 1 < passage.words.count && ["i", "not"].contains(passage.words[next + 1].lower)
  }

  /// The stop of “p.m.”, unless it ends the sentence.
  private mutating func takeStop() {
    guard passage.byte(end) == 0x2E else { return }
    let rest = passage.bytes[(end + 1)...]
    guard let after = rest.first(where: { !WordReading.isSpace($0) }),
      !(0x41...0x5A).contains(after)
    else { return }
    end += 1
  }

  private mutating func takeHours() {
    guard next < passage.words.count else { return }
    let word = passage.words[next]
    guard ["hrs", "hours", "h"].contains(word.lower), word.range.lowerBound - end <= 1 else {
      return
    }
    end = word.range.upperBound
    next += 1
  }

  private var followsAPreposition: Bool {
    guard index > 0 else { return false }
    return Self.prepositions.contains(passage.words[index - 1].lower)
  }

  private static let prepositions: Set = [
    "at", "from", "until", "till", "til", "by", "before", "after", "between", "around",
  ]

  /// A verse, a score, a scale or a ratio.
  private var isReference: Bool {
    guard index > 0 else { return false }
    return Self.references.contains(passage.words[index - 1].lower)
  }

  private static let references: Set = [
    "acts", "chapter", "corinthians", "deuteronomy", "ephesians", "exodus", "genesis", "hebrews",
    "isaiah", "james", "jeremiah", "john", "luke", "mark", "matthew", "peter", "proverbs", "psalm",
    "psalms", "ratio", "revelation", "romans", "scale", "score", "timothy", "verse",
  ]

  private var hasUnit: Bool {
    guard next < passage.words.count else { return false }
    let gap = passage.bytes[end..<passage.words[next].range.lowerBound]
    return gap.isOneSpace && Self.units.contains(passage.words[next].lower)
  }

  private static let units: Set = [
    "miles", "mile", "km", "kg", "g", "metres", "m", "cm", "points", "per", "percent", "litres",
    "pounds", "million", "degrees", "stone", "mph", "minutes", "seconds", "feet",
  ]

  private static func text(_ hours: Int, _ minutes: Int) -> String {
    if minutes == 0, hours == 0 { return "midnight" }
    if minutes == 0, hours == 12 { return "midday" }
    let hour = hours % 12 == 0 ? 12 : hours % 12
    return "\(hour)\(Self.minutes(minutes))\(hours < 12 ? "am" : "pm")"
  }

  private static func text(twelve hours: Int, _ minutes: Int, isAfternoon: Bool) -> String {
    text(hours % 12 + (isAfternoon ? 12 : 0), minutes)
  }

  private static func minutes(_ minutes: Int) -> String {
    minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)"
  }
}
