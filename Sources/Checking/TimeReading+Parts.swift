/// What may stand after or before the figures of a time.
extension TimeReading {
  /// “am”, “p.m.” and the like after the figures; true for the afternoon.
  mutating func takeHalf() -> Bool? {
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

  /// “noon” and the like after a twelve.
  mutating func takeNoon() -> String? {
    guard next < passage.words.count else { return nil }
    let word = passage.words[next]
    guard ["noon", "midday", "midnight"].contains(word.lower),
      passage.bytes[end..<word.range.lowerBound].isOneSpace
    else { return nil }
    end = word.range.upperBound
    next += 1
    return word.lower == "midnight" ? "midnight" : "midday"
  }

  /// “0900 to 1700”: four figures on both sides, each of them an hour.
  var isInRange: Bool {
    let words = passage.words
    func isHours(_ index: Int) -> Bool {
      guard words.indices.contains(index), words[index].range.count == 4,
        let number = words[index].number, number / 100 < 24, number % 100 < 60, number % 5 == 0
      else { return false }
      return true
    }
    func joins(_ index: Int) -> Bool {
      words.indices.contains(index) && ["to", "till", "until"].contains(words[index].lower)
    }
    let far = joins(index + 1) ? index + 2 : joins(index - 1) ? index - 2 : index
    guard far != index, isHours(index), isHours(far) else { return false }
    return words[index].text.hasPrefix("0") || words[far].text.hasPrefix("0")
  }

  var followsAt: Bool { index > 0 && passage.words[index - 1].lower == "at" }

  /// “I am 12 am I not”
  var isAmI: Bool {
    next + 1 < passage.words.count && ["i", "not"].contains(passage.words[next + 1].lower)
  }

  /// The stop of “p.m.”, unless it ends the sentence.
  mutating func takeStop() {
    guard passage.byte(end) == 0x2E else { return }
    let rest = passage.bytes[(end + 1)...]
    guard let after = rest.first(where: { !WordReading.isSpace($0) }),
      !(0x41...0x5A).contains(after)
    else { return }
    end += 1
  }

  mutating func takeHours() {
    guard next < passage.words.count else { return }
    let word = passage.words[next]
    guard ["hrs", "hours", "h"].contains(word.lower), word.range.lowerBound - end <= 1 else {
      return
    }
    end = word.range.upperBound
    next += 1
  }

  var followsAPreposition: Bool {
    guard index > 0 else { return false }
    if index > 1, passage.words[index - 1].lower == "to" {
      let start = passage.words[index - 2].lower
      return start.hasSuffix("am") || start.hasSuffix("pm")
    }
    return Self.prepositions.contains(passage.words[index - 1].lower)
  }

  private static let prepositions: Set = [
    "at", "from", "until", "till", "til", "by", "before", "after", "between", "around",
  ]

  /// A verse, a score, a scale or a ratio.
  var isReference: Bool {
    passage.words[..<index].suffix(2).contains { Self.references.contains($0.lower) }
  }

  private static let references: Set = [
    "acts", "chapter", "corinthians", "deuteronomy", "ephesians", "exodus", "genesis", "hebrews",
    "isaiah", "james", "jeremiah", "john", "luke", "mark", "matthew", "peter", "proverbs", "psalm",
    "psalms", "ratio", "revelation", "romans", "scale", "score", "timothy", "verse", "page", "won",
    "lost",
  ]

  var hasUnit: Bool {
    guard next < passage.words.count else { return false }
    let gap = passage.bytes[end..<passage.words[next].range.lowerBound]
    return gap.isOneSpace && Self.units.contains(passage.words[next].lower)
  }

  private static let units: Set = [
    "miles", "mile", "km", "kg", "g", "metres", "m", "cm", "points", "per", "percent", "litres",
    "pounds", "million", "degrees", "volts", "amps", "watts", "hectares", "acres", "tonnes",
    "stone", "mph", "minutes", "seconds", "feet",
  ]

  static func text(_ hours: Int, _ minutes: Int) -> String {
    if minutes == 0, hours == 0 { return "midnight" }
    if minutes == 0, hours == 12 { return "midday" }
    let hour = hours % 12 == 0 ? 12 : hours % 12
    return "\(hour)\(Self.minutes(minutes))\(hours < 12 ? "am" : "pm")"
  }

  static func text(twelve hours: Int, _ minutes: Int, isAfternoon: Bool) -> String {
    text(hours % 12 + (isAfternoon ? 12 : 0), minutes)
  }

  static func minutes(_ minutes: Int) -> String {
    minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)"
  }
}
