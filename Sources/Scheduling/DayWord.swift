/// How people write the days of the week.
enum DayWord {
  static let days: [String: Weekday] = {
    var days: [String: Weekday] = [
      "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday, "weds": .wednesday,
      "wednes": .wednesday, "thu": .thursday, "thur": .thursday, "thurs": .thursday, "fri": .friday,
      "sat": .saturday, "sats": .saturday, "sun": .sunday, "suns": .sunday, "mons": .monday,
      "fris": .friday,
    ]
    for day in Weekday.allCases {
      days[day.name.lowercased()] = day
      days[day.name.lowercased() + "s"] = day
    }
    return days
  }()

  /// A day as written, a letter or two astray allowed where only one day is so near.
  static func day(_ word: String) -> Weekday? {
    if let day = days[word] { return day }
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard singular.hasSuffix("day"), (5...11).contains(singular.utf8.count),
      !otherWords.contains(singular)
    else { return nil }
    let near = Weekday.allCases.filter { isOneSlip(singular, $0.name.lowercased()) }
    return near.count == 1 ? near[0] : nil
  }

  private static let otherWords: Set = [
    "today", "midday", "holiday", "birthday", "someday", "everyday", "weekday", "payday",
    "noonday", "funday", "runday", "mayday", "doomsday", "bunday",
  ]

  /// One letter more, fewer, changed, or two neighbours swapped.
  private static func isOneSlip(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    let a = left[start...]
    let b = right[start...]
    if a.dropFirst() == b || a == b.dropFirst() || a.dropFirst() == b.dropFirst() { return true }
    guard a.count >= 2, b.count >= 2 else { return false }
    return a[start] == b[start + 1] && a[start + 1] == b[start]
      && a.dropFirst(2) == b.dropFirst(2)
  }
}
