extension SessionBuilder {
  /// The group's dates as one rule; nil when it has none, or none whose year is plain.
  mutating func dated(_ group: Group) -> [Session]? {
    guard !group.dates.isEmpty else { return nil }
    let hints = group.days.sorted()
    var days: [CalendarDay] = []
    for date in group.dates {
      if let day = years.day(date, on: hints), hints.isEmpty || hints.contains(day.weekday) {
        days.append(day)
      } else {
        ask(.date, date.range, dateQuestion(date, hints))
      }
    }
    guard !days.isEmpty else { return group.lists.isEmpty ? [] : nil }
    let except = Set(group.except.compactMap { years.day($0) })
    let left = days.filter { !except.contains($0) }
    if group.weeks > 1, let fortnight = fortnight(group, Set(left).sorted()) { return [fortnight] }
    return left.isEmpty ? [] : [Session(dates: left)]
  }

  private func dateQuestion(_ date: WrittenDate, _ hints: [Weekday]) -> String {
    guard date.weekday == nil, let hint = hints.first, let day = years.day(date) else {
      return years.question(about: date, on: hints)
    }
    return "Which is right? \(day.long) is a \(day.weekday.name), not a \(hint.name)."
  }

  /// Dates that are all so many weeks apart are the start of a rule that goes on.
  private func fortnight(_ group: Group, _ days: [CalendarDay]) -> Session? {
    guard let first = days.first, group.months == nil else { return nil }
    let step = group.weeks * 7
    let isEven = zip(days, days.dropFirst()).allSatisfy { $1.number - $0.number == step }
    guard isEven else { return nil }
    return Session(days: [first.weekday], interval: group.weeks, from: first)
  }

  /// The group's days of the week, with how often, from when, until when and except when.
  mutating func weekly(_ group: Group) -> [Session] {
    let bounds = bounds(of: group)
    var rules: [Session] = []
    for list in merged(group.lists) {
      let days = list.days.filter { !group.without.contains($0) }
      guard !days.isEmpty else { continue }
      var rule = Session(days: days, from: bounds.from, until: bounds.until)
      rule.termTimeOnly = group.termTime
      setFrequency(&rule, list, group)
      rules.append(rule)
    }
    if rules.contains(where: { $0.interval > 1 && $0.from == nil }) { askForStart(group) }
    addExceptions(group, &rules)
    return rules
  }

  /// Lists that meet equally often are one.
  private func merged(_ lists: [DayList]) -> [DayList] {
    var merged: [DayList] = []
    for list in lists {
      if let last = merged.indices.last, merged[last].nth == list.nth,
        merged[last].weeks == list.weeks,
        merged[last].saysEvery == list.saysEvery || list.nth.isEmpty
      {
        merged[last].days = (merged[last].days + list.days).inOrder()
      } else {
        merged.append(list)
      }
    }
    return merged
  }

  private mutating func setFrequency(_ rule: inout Session, _ list: DayList, _ group: Group) {
    let range = group.range ?? 0..<0
    let isEverySecond =
      list.saysEvery && list.nth.count == 1 && (2...5).contains(list.nth[0]) && group.months == nil
    if isEverySecond {
      let ordinal = list.nth[0].ordinal
      let day = rule.days.first?.name ?? ""
      rule.frequency = .monthly(nth: [])
      ask(
        .which,
        range,
        "Is it the \(ordinal) \(day) of the month, or every \(list.nth[0]) weeks?"
      )
    } else if !list.nth.isEmpty {
      rule.frequency = .monthly(nth: list.nth)
      rule.interval = max(1, group.months ?? 1)
      if group.weeks > 1 { ask(.which, range, "Is it monthly, or every \(group.weeks) weeks?") }
    } else if let months = group.months {
      let days = rule.days.map(\.name).joinedInEnglish()
      rule.frequency = .monthly(nth: [])
      rule.interval = max(1, months)
      if !group.isVague { ask(.which, range, "Which \(days) of the month is it?") }
    } else {
      rule.interval = list.weeks ?? group.weeks
    }
  }

  private mutating func askForStart(_ group: Group) {
    guard !group.isVague, group.from == nil else { return }
    let weeks = group.lists.compactMap(\.weeks).first
    let every = weeks ?? group.weeks
    let unit = group.months == nil ? (every, "weeks") : (group.months ?? 1, "months")
    let range = group.range ?? 0..<0
    let lists = group.lists.filter { weeks == nil || $0.weeks == weeks }
    let days = lists.flatMap(\.days).inOrder().map { $0.name + "s" }.joinedInEnglish()
    ask(.start, range, "\(days) are every \(unit.0) \(unit.1): what is the next date?")
  }

  private mutating func bounds(of group: Group) -> (from: CalendarDay?, until: CalendarDay?) {
    if let first = group.from, let last = group.until {
      if let range = years.days(from: first, until: last) {
        return (range.lowerBound, range.upperBound)
      }
      let isBackwards = first.year != nil && last.year != nil && first.isPossible && last.isPossible
      let range = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
      let backwards = "What is the last date? It is before the first."
      ask(.date, range, isBackwards ? backwards : years.question(about: first))
      return (nil, nil)
    }
    let hints = group.weeks > 1 ? group.days.sorted() : []
    return (bound(group.from, hints), bound(group.until, []))
  }

  private mutating func bound(_ date: WrittenDate?, _ hints: [Weekday]) -> CalendarDay? {
    guard let date else { return nil }
    if let day = years.day(date, on: hints) ?? years.day(date) { return day }
    ask(.date, date.range, years.question(about: date))
    return nil
  }

  private mutating func addExceptions(_ group: Group, _ rules: inout [Session]) {
    let days = rules.flatMap(\.days).inOrder()
    var except: Set<CalendarDay> = []
    for date in group.except {
      guard let day = years.day(date, on: days), days.contains(day.weekday) else {
        ask(.date, date.range, dateQuestion(date, days))
        continue
      }
      except.insert(day)
    }
    let sorted = except.sorted()
    for index in rules.indices {
      rules[index].except = sorted.filter { rules[index].days.contains($0.weekday) }
    }
  }
}

extension Int {
  /// “2nd”, and “last” for −1.
  var ordinal: String {
    switch self {
    case -1: "last"
    case -2: "second to last"
    case -3: "third to last"
    case -4: "fourth to last"
    case -5: "fifth to last"
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(self)th"
    }
  }
}
