/// A day of the week, read from a word, a code or a number (Monday is 1, Sunday 7 or 0).
enum DayName: Int, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// As recurrence rules write it: `MO`.
  var code: String {
    String(english.prefix(2)).uppercased()
  }

  var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  init?(_ text: String) {
    let word = text.lowercased()
    if let number = Int(word) {
      guard (0...7).contains(number) else { return nil }
      self.init(rawValue: (number + 6) % 7)
      return
    }
    let letters = word.hasSuffix("days") ? String(word.dropLast()) : word
    let found = Self.allCases.first {
      let name = $0.english.lowercased()
      return name == letters || letters.count >= 2 && letters.count <= 5 && name.hasPrefix(letters)
    }
    guard let found else { return nil }
    self = found
  }
}

/// The days of a recurrence rule: “TH,FR”, or with an ordinal “2MO”, “-1FR”.
struct DayRule: Hashable {
  struct Day: Hashable {
    var ordinal: Int?
    var name: DayName
  }

  var days: [Day] = []

  /// Reads codes, words, numbers and ranges; nil when any part is none of these.
  init?(reading text: String) {
    let dashes: [Character] = ["–", "—"]
    let plain = String(text.map { dashes.contains($0) ? "-" : $0 })
    var awaitsRangeEnd = false
    for part in plain.split(whereSeparator: { ",;&[]\" ".contains($0) }) {
      let word =
        part.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map { $0.lowercased() } ?? ""
      if word == "and" { continue }
      if word == "to" || word == "-" {
        guard !days.isEmpty, !awaitsRangeEnd else { return nil }
        awaitsRangeEnd = true
        continue
      }
      guard append(word, endsRange: awaitsRangeEnd) else { return nil }
      awaitsRangeEnd = false
    }
    guard !days.isEmpty, !awaitsRangeEnd else { return nil }
  }

  var text: String {
    days.map { ($0.ordinal.map(String.init) ?? "") + $0.name.code }.joined(separator: ",")
  }

  private mutating func append(_ word: String, endsRange: Bool) -> Bool {
    let ends = word.split(separator: "-")
    if ends.count == 2, let first = DayName(String(ends[0])), let last = DayName(String(ends[1])) {
      days.append(Day(ordinal: nil, name: first))
      return fill(upTo: last)
    }
    if endsRange {
      guard let last = DayName(word) else { return false }
      return fill(upTo: last)
    }
    if let name = DayName(word) {
      days.append(Day(ordinal: nil, name: name))
      return true
    }
    let number = word.prefix { $0.isNumber || $0 == "-" || $0 == "+" }
    guard let ordinal = Int(number), (-5...5).contains(ordinal), ordinal != 0 else { return false }
    guard let name = DayName(String(word.dropFirst(number.count))) else { return false }
    days.append(Day(ordinal: ordinal, name: name))
    return true
  }

  private mutating func fill(upTo last: DayName) -> Bool {
    guard let first = days.last, first.ordinal == nil, first.name != last else { return false }
    var day = first.name
    while day != last, let next = DayName(rawValue: (day.rawValue + 1) % 7) {
      days.append(Day(ordinal: nil, name: next))
      day = next
    }
    return true
  }
}
