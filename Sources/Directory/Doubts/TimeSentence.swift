/// One sentence of a description, as far as it speaks of days and times.
struct TimeSentence {
  /// As it was written.
  let text: String
  let words: [String]

  /// The sentences that may say when; most say nothing of it.
  static func all(in text: String) -> [Self] {
    parts(of: text).map { Self(String($0)) }.filter(\.speaksOfTime)
  }

  private init(_ text: String) {
    self.text = text
    words = Self.words(of: text.lowercased())
  }

  private var speaksOfTime: Bool {
    words.contains { word in
      word.hasPrefix("month") || word.hasPrefix("week") || word == "daily" || word == "fortnightly"
        || Self.day(word) != nil || Self.isMonth(word)
    }
  }

  /// Up to the end of a line, or a full stop with a space after it.
  private static func parts(of text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      var parts: [Substring] = []
      var start = line.startIndex
      for (index, next) in zip(line.indices, line.indices.dropFirst()) {
        guard ".!?".contains(line[index]), line[next] == " " else { continue }
        parts.append(line[start..<next])
        start = next
      }
      return parts + [line[start...]]
    }
  }

  /// Dashes are words of their own; a point or colon between digits belongs to them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber || ".:".contains(character) {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if "-–—".contains(character) { words.append("-") }
      if "&,".contains(character) { words.append("and") }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.trimmingPoints }.filter { !$0.isEmpty }
  }

  static func day(_ word: String) -> DayName? {
    guard word.utf8.count >= 4, word.first?.isLetter == true else { return nil }
    let name = word.hasSuffix("days") ? String(word.dropLast()) : word
    guard name.hasSuffix("day") || name == "tues" || name == "thurs" else { return nil }
    return DayName(name)
  }

  static func isMonth(_ word: String) -> Bool {
    monthNames.contains(word)
  }
}

extension String {
  fileprivate var trimmingPoints: String {
    let isPoint: (Character) -> Bool = { ".:".contains($0) }
    return String(drop(while: isPoint).reversed().drop(while: isPoint).reversed())
  }
}

private let monthNames: Set = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]

extension TimeSentence {
  /// The days that it names, those between two of them included: “Tuesday to Friday”.
  var days: [DayName] {
    var days: [DayName] = []
    for (index, word) in words.enumerated() {
      guard let day = Self.day(word) else { continue }
      let joins = index > 1 && ["to", "-", "until"].contains(words[index - 1])
      if joins, let first = Self.day(words[index - 2]) {
        var next = first
        while next != day, let following = DayName(rawValue: (next.rawValue + 1) % 7) {
          days.append(following)
          next = following
        }
      } else {
        days.append(day)
      }
    }
    return days
  }

  /// The spans of time that it names, where both ends can be read only one way.
  var spans: [(opens: String, closes: String)] {
    var spans: [(opens: String, closes: String)] = []
    var index = 0
    while index < words.count {
      guard let (first, next) = clock(at: index), next < words.count,
        ["to", "-", "and", "until", "till"].contains(words[next]),
        let (last, end) = clock(at: next + 1), last.isSure
      else {
        index += 1
        continue
      }
      if let opens = first.time(before: last), let closes = last.time(before: last) {
        spans.append((opens, closes))
      }
      index = end
    }
    return spans
  }

  /// A time of day as it stands: its numbers, and which half of the day if that is said.
  private struct Clock {
    var hour: Int
    var minute: Int
    var half: String?

    var isSure: Bool { half != nil || hour > 12 }

    /// “1 to 3pm” is in the afternoon; “10 to 1pm” begins in the morning.
    func time(before last: Clock) -> String? {
      let half = half ?? (hour > 12 ? nil : hour % 12 <= last.hour % 12 ? last.half : "am")
      let zero = minute < 10 ? "0" : ""
      return ClockTime(reading: "\(hour):\(zero)\(minute)" + (half ?? ""))?.text
    }
  }

  private func clock(at index: Int) -> (Clock, Int)? {
    guard index < words.count else { return nil }
    let word = words[index]
    if word == "noon" || word == "midday" {
      return (Clock(hour: 12, minute: 0, half: "pm"), index + 1)
    }
    let digits = word.prefix { $0.isNumber || $0 == "." || $0 == ":" }
    let numbers = digits.split { $0 == "." || $0 == ":" }.map { Int($0) ?? 99 }
    guard let hour = numbers.first, hour < 24, numbers.count <= 2 else { return nil }
    let minute = numbers.count == 2 ? numbers[1] : 0
    var half: String? = String(word.dropFirst(digits.count).filter(\.isLetter))
    var end = index + 1
    if half == "", end < words.count {
      let next = words[end].filter(\.isLetter)
      half = next == "noon" || next == "midday" ? "pm" : ["am", "pm"].contains(next) ? next : ""
      if half != "" { end += 1 }
    }
    if half == "noon" { half = "pm" }
    if half == "" { half = nil }
    guard half == nil || half == "am" || half == "pm" else { return nil }
    guard half == nil || (1...12).contains(hour), minute < 60 else { return nil }
    return (Clock(hour: hour, minute: minute, half: half), end)
  }
}
