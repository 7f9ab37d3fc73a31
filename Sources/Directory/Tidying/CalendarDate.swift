/// A date of the calendar, read from the forms that feeds and sheets use.
struct CalendarDate: Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Reads `2026-03-03`, the same with a time and a zone or none, `3/3/2026`, `3rd March 2026`.
  init?(reading text: String) {
    guard let parts = Self.isoParts(text) ?? Self.slashParts(text) ?? Self.wordParts(text) else {
      return nil
    }
    (year, month, day) = parts
    guard (1900...2200).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, year) else { return nil }
  }

  var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  var english: String {
    "\(day) \(Self.months[month - 1]) \(year)"
  }

  /// 0 is Monday.
  var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day + 6) % 7
  }

  private static func isoParts(_ text: String) -> (Int, Int, Int)? {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let rest = text.dropFirst(date.count + 1)
    guard rest.isEmpty || rest.utf8.first.map({ 0x30...0x39 ~= $0 }) == true else { return nil }
    let numbers = date.split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers[0].utf8.count == 4 else { return nil }
    return three(numbers[0], numbers[1], numbers[2])
  }

  private static func slashParts(_ text: String) -> (Int, Int, Int)? {
    let date = text.prefix { $0 != " " }
    let numbers = date.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard numbers.count == 3, [2, 4].contains(numbers[2].utf8.count) else { return nil }
    guard let (year, month, day) = three(numbers[2], numbers[1], numbers[0]) else { return nil }
    return (year < 100 ? 2000 + year : year, month, day)
  }

  private static func wordParts(_ text: String) -> (Int, Int, Int)? {
    let words = text.lowercased().split { $0 == " " || $0 == "," }
    guard words.count == 3 || words.count == 4 else { return nil }
    let date = words.suffix(3)
    guard words.count == 3 || DayName(String(words[0])) != nil else { return nil }
    let day = date[date.startIndex].prefix { $0.isNumber }
    let ending = date[date.startIndex].dropFirst(day.count)
    let name = date[date.startIndex + 1]
    guard ["", "st", "nd", "rd", "th"].contains(ending), name.utf8.count >= 3 else { return nil }
    guard let month = months.firstIndex(where: { $0.lowercased().hasPrefix(name) }) else {
      return nil
    }
    return three(date[date.startIndex + 2], "\(month + 1)", day)
  }

  private static func three(
    _ year: Substring,
    _ month: Substring,
    _ day: Substring
  ) -> (Int, Int, Int)? {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    return (year, month, day)
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
