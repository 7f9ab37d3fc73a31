extension Session {
  /// One plain sentence that reads back as this session: `Mondays, 1pm to 5pm`.
  package var says: String { sentence(hours: hoursSay.map { [$0] } ?? []) }

  /// The hours alone: `1pm to 5pm`, `from 1pm`, `24 hours`.
  package var hoursSay: String? {
    guard let opens else { return nil }
    guard let closes else { return "from \(opens.says)" }
    if opens == .midnight && closes == .endOfDay { return "24 hours" }
    return "\(opens.says) to \(closes.says)"
  }

  func sentence(hours: [String]) -> String {
    var parts = [daysSay + boundsSay]
    if !hours.isEmpty { parts.append(hours.joinedInEnglish()) }
    if !except.isEmpty { parts.append("except " + except.map(\.long).joinedInEnglish()) }
    if termTimeOnly { parts.append("term time only") }
    return parts.joined(separator: ", ")
  }

  private var daysSay: String {
    switch frequency {
    case .once(let dates): dates.map(\.longWithWeekday).joinedInEnglish()
    case .weekly: weeklySays
    case .monthly(let nth): monthlySays(nth)
    }
  }

  private var weeklySays: String {
    switch interval {
    case 1: plural
    case 2 where days.count == 1: "Every other \(days[0].name)"
    case 2: "Every other week on \(plural)"
    default: "Every \(interval) weeks on \(plural)"
    }
  }

  private func monthlySays(_ nth: [Int]) -> String {
    let names = days.map(\.name)
    let months =
      switch interval {
      case 1: "the month"
      case 2: "every other month"
      default: "every \(interval) months"
      }
    if nth.isEmpty { return interval == 1 ? "Monthly on \(plural)" : "Of \(months) on \(plural)" }
    let which = nth.map(\.ordinal).joinedInEnglish()
    let says = "\(which) \((nth.count > 1 ? names.map { $0 + "s" } : names).joinedInEnglish())"
    return says.prefix(1).uppercased() + says.dropFirst() + " of \(months)"
  }

  private var plural: String {
    if days.count == 7 { return "Every day" }
    if days.count > 2, let first = days.first, let last = days.last,
      last.rawValue - first.rawValue == days.count - 1
    {
      return "\(first.name)s to \(last.name)s"
    }
    return days.map { $0.name + "s" }.joinedInEnglish()
  }

  private var boundsSay: String {
    switch (from, until) {
    case (nil, nil): ""
    case (let from?, nil): " from \(from.long)"
    case (nil, let until?): " until \(until.long)"
    case (let from?, let until?): " from \(from.long) to \(until.long)"
    }
  }
}

extension Schedule {
  /// All sessions in one line, those that differ only in their hours together.
  package var says: String {
    var sentences: [String] = []
    var index = 0
    while index < sessions.count {
      var end = index + 1
      while end < sessions.count, sessions[end].isSameRule(as: sessions[index]) { end += 1 }
      let hours = sessions[index..<end].compactMap(\.hoursSay)
      sentences.append(sessions[index].sentence(hours: hours))
      index = end
    }
    if sentences.isEmpty { return isAsk ? "Ask the group" : "" }
    if !notOn.isEmpty { sentences.append("not on \(notOn.says)") }
    return sentences.joined(separator: "; ")
  }
}

extension Session {
  fileprivate func isSameRule(as other: Self) -> Bool {
    guard closes != nil, other.closes != nil else { return false }
    var other = other
    (other.opens, other.closes) = (opens, closes)
    return self == other
  }
}
