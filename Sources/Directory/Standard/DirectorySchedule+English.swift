extension DirectorySchedule {
  /// One line as a group would say it: “Mondays, 1pm to 5pm”. Nil when the rule says nothing that
  /// fits in a line; then its own description is what there is.
  package var english: String? {
    guard let days = englishDays else { return description ?? notes ?? englishTimes }
    let line = [days, englishTimes].compactMap(\.self).joined(separator: ", ")
    guard let until, let date = CalendarDate(reading: until)?.english else { return line }
    return "\(line), until \(date)"
  }

  private var englishTimes: String? {
    guard let opens = opensAt.flatMap(ClockTime.init(reading:)) else { return nil }
    guard let closes = closesAt.flatMap(ClockTime.init(reading:)) else {
      return "from \(opens.english)"
    }
    return "\(opens.english) to \(closes.english)"
  }

  private var englishDays: String? {
    let days = byday.flatMap(DayRule.init(reading:))?.days ?? []
    switch freq {
    case "DAILY": return interval ?? 1 == 1 ? "Every day" : nil
    case "MONTHLY": return monthly(days)
    case "YEARLY": return nil
    default: return days.contains { $0.ordinal != nil } ? monthly(days) : weekly(days)
    }
  }

  private func weekly(_ given: [DayRule.Day]) -> String? {
    var names = given.map(\.name)
    if names.isEmpty {
      let onlyDay = freq == nil && validFrom == validTo ? validFrom : nil
      let start = (dtstart ?? onlyDay).flatMap(CalendarDate.init(reading:))
      guard let start else { return nil }
      if freq == nil { return start.english }
      names = DayName(rawValue: start.weekday).map { [$0] } ?? []
    }
    guard let interval, interval > 1 else { return everyWeek(names) }
    let days = joined(names.map(\.english))
    let often = interval == 2 ? "Every other \(days)" : "Every \(interval) weeks on \(days)"
    guard let start = dtstart.flatMap(CalendarDate.init(reading:)) else { return often }
    return "\(often) from \(start.english)"
  }

  private func everyWeek(_ names: [DayName]) -> String {
    let numbers = names.map(\.rawValue)
    let isRun = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    guard names.count > 2, isRun, let first = names.first, let last = names.last else {
      return joined(names.map { $0.english + "s" })
    }
    return names.count == 7 ? "Every day" : "\(first.english) to \(last.english)"
  }

  private func monthly(_ days: [DayRule.Day]) -> String? {
    guard interval ?? 1 == 1, !days.isEmpty else { return nil }
    let ordinals = days.compactMap { $0.ordinal.flatMap { Self.ordinals[$0] } }
    guard ordinals.count == days.count else { return nil }
    if Set(days.map(\.name)).count == 1, let name = days.first?.name.english {
      return capitalised(joined(ordinals)) + " \(name) of the month"
    }
    let parts = zip(ordinals, days).map { "\($0) \($1.name.english)" }
    return capitalised(joined(parts)) + " of the month"
  }

  private func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let ordinals = [1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"]
}
