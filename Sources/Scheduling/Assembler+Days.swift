extension Assembler {
  mutating func take(_ list: DayList, at index: Int) {
    let range = marks[index].range
    if role == .except, !hasExcepted || !isTime(ahead[index].index) {
      takeException(list, range)
      return
    }
    if depth > 0, group.hasDays, !list.nth.isEmpty, !isTime(ahead[index].index) || !group.hasTimes {
      ask(.words, range, "What happens on “\(phrase.quote(range))”?")
      return
    }
    var list = list
    if let weeks = nextWeeks { (list.weeks, nextWeeks) = (weeks, nil) }
    if isPartUsed { (part, isPartUsed) = (nil, false) }
    if group.isClosed {
      closeGroup()
      group.lists = [list]
    } else if group.isComplete {
      if narrows(list, at: index) {
        group.lists = [list]
      } else {
        closeGroup()
        group.lists = [list]
      }
    } else if group.hasDays {
      join(list, range)
    } else {
      startDays(list, range)
    }
    role = nil
    content(range)
  }

  private mutating func takeException(_ list: DayList, _ range: Range<Int>) {
    guard list.nth.isEmpty, group.hasDays else {
      ask(.words, range, "What happens on “\(phrase.quote(range))”?")
      return
    }
    for index in sentence {
      groups[index].without.formUnion(list.days)
    }
    group.without.formUnion(list.days)
    gap = Gap()
    hasExcepted = true
  }

  /// “Daily 9 to 6 on weekdays”, “Thursdays 7 to 9, 2nd Thursday of the month”
  private func narrows(_ list: DayList, at index: Int) -> Bool {
    guard group.lists.count == 1, gap.isPlain, !isTime(ahead[index].index) else { return false }
    if list.isBroad { return group.lists[0].isEveryDay && !gap.weak }
    return group.lists[0].nth.isEmpty && !list.nth.isEmpty && list.days == group.lists[0].days
  }

  private mutating func join(_ list: DayList, _ range: Range<Int>) {
    let isHeading = Set(list.days).isSubset(of: group.days) && list.nth.isEmpty
    if list.weeks != nil && list.days == group.lists.last?.days {
      group.lists.removeLast()
      group.lists.append(list)
    } else if isHeading && !gap.weak && !gap.strong {
      headed.append((group.days, group.range ?? range))
      group.lists = [list]
    } else if gap.isPlain && !gap.colon {
      group.lists.append(list)
    } else {
      closeGroup()
      group.lists = [list]
    }
  }

  private mutating func startDays(_ list: DayList, _ range: Range<Int>) {
    if group.hasTimes && gap.label {
      closeGroup()
    }
    group.hoursFirst = group.hasTimes
    group.lists = [list]
  }

  /// “Sunday: closed”, “closed on Sundays”.
  mutating func takeClosed(at index: Int) {
    let next = ahead[index]
    let isBefore = next.index.map(isDays) == true && !next.gap.weak && next.gap.isPlain
    if group.hasDays, !group.hasTimes, !gap.strong {
      group.isClosed = true
      let range = marks[index].range
      if isBefore && !gap.weak { ask(.words, range, "On which days is it closed?") }
    } else {
      role = .except
    }
  }

  mutating func take(_ days: NotOn, at index: Int) {
    let next = marks.indices.contains(index + 1) ? marks[index + 1].kind : nil
    if role == .except || next == .closed {
      notOn.formUnion(days)
      hasExcepted = true
    } else {
      let range = marks[index].range
      ask(.words, range, "Does it meet during \(days.says), and at the same times?")
    }
  }

  func isDays(_ index: Int) -> Bool {
    if case .days = marks[index].kind { return true }
    return false
  }

  func isTime(_ index: Int?) -> Bool {
    guard let index else { return false }
    switch marks[index].kind {
    case .hours, .time, .allDay: return true
    default: return false
    }
  }
}
