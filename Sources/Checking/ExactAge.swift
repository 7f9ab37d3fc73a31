/// Someone's age in years, as a text tells it: “Jean, 83,”, “he is 91”, “aged 58”, “83-year-old”.
enum ExactAge {
  /// Where ages stand.
  static func all(in passage: Passage) -> [Range<Int>] {
    guard passage.promise.contains(.digit) else { return [] }
    let words = passage.words
    return words.indices.compactMap { index in
      guard let age = words[index].number, (1...110).contains(age),
        isAge(index, age, passage)
      else { return nil }
      return words[index].range
    }
  }

  private static func isAge(_ index: Int, _ age: Int, _ passage: Passage) -> Bool {
    let words = passage.words
    let before = index > 0 ? words[index - 1].lower : ""
    let after = index + 1 < words.count ? words[index + 1].lower : ""
    let next = index + 2 < words.count ? words[index + 2].lower : ""
    if before == "aged" || before == "age" { return !isRange(passage, words[index]) }
    if ["year", "years", "yr", "yrs"].contains(after), next == "old" { return true }
    guard age > 4, !units.contains(after) else { return false }
    let gap = passage.gap(before: index)
    if index > 0, words[index - 1].isCapitalised,
      gap.first == 0x2C || gap.first == 0x20 && gap.last == 0x28
    {
      let behind = passage.gap(after: index).first
      return behind == 0x2C || behind == 0x2E || behind == 0x29 || after.isEmpty
    }
    return age > 15 && verbs.contains(before) && !isRange(passage, words[index])
  }

  /// “18 to 30”, “50+”, “65 and over”, a price or a share.
  private static func isRange(_ passage: Passage, _ word: Word) -> Bool {
    let rest = passage.text(word.range.upperBound..<(word.range.upperBound + 9))
    return [" to ", "-", "–", "+", " and over", " or over", "%", ".5", ":", " and un"].contains {
      rest.hasPrefix($0)
    } && !rest.hasPrefix("-year")
  }

  private static let verbs: Set = [
    "is", "was", "turned", "turning", "he's", "she's", "i'm", "am", "i’m", "now", "just", "nearly",
    "almost", "at",
  ]
  private static let units: Set = [
    "miles", "minutes", "people", "weeks", "months", "hours", "years", "pounds", "p", "stone",
    "steps",
    "of", "times", "km", "days", "per", "members", "others", "am", "pm", "buses", "pence",
    "percent",
    "per cent", "seconds", "metres", "sessions", "visits", "groups", "volunteers", "high", "church",
    "out", "degrees", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "other", "different", "years'", "points",
    "mile",
    "year", "street", "road", "lane", "cups", "letters", "homes",
  ]
}
