extension Assembler {
  mutating func take(_ dates: [WrittenDate], at index: Int) {
    let range = marks[index].range
    switch role {
    case .except: takeExceptions(dates)
    case .from, .between:
      bound(at: index) { $0.from = dates[0] }
      askAboutRest(dates, range)
    case .until:
      bound(at: index) { $0.until = dates[0] }
      askAboutRest(dates, range)
    case .dates, nil: takeMeetings(dates, at: index)
    }
    if role != .except { role = nil }
  }

  private mutating func askAboutRest(_ dates: [WrittenDate], _ range: Range<Int>) {
    if dates.count > 1 { ask(.date, range, "Which one date is meant by “\(phrase.quote(range))”?") }
  }

  private mutating func takeExceptions(_ dates: [WrittenDate]) {
    for index in sentence {
      groups[index].except += dates
    }
    group.except += dates
    gap.label = false
    hasExcepted = true
  }

  /// The dates on which it meets.
  private mutating func takeMeetings(_ dates: [WrittenDate], at index: Int) {
    let range = marks[index].range
    let isRemark = depth > 0 && gap.label && group.hasDays && role != .dates
    let isAfterDays = group.isComplete && !group.lists.isEmpty && group.dates.isEmpty
    if isRemark {
      ask(.date, range, "What happens on \(phrase.quote(range))?")
      return
    }
    if isAfterDays && (isTime(ahead[index].index) && !ahead[index].gap.strong) {
      closeGroup()
    } else if isAfterDays && role != .dates && !isOneDay {
      ask(.date, range, "What happens on \(phrase.quote(range))?")
      return
    } else if group.isComplete && !group.dates.isEmpty {
      let lists = group.lists
      closeGroup()
      group.lists = lists
    }
    group.dates += dates
    content(range)
  }

  /// “Thursday 2pm to 4pm, 5 November”
  private var isOneDay: Bool {
    guard group.lists.count == 1, let list = group.lists.first, gap.isPlain else { return false }
    return list.days.count == 1 && !list.isPlural && !list.saysEvery
  }

  mutating func take(from first: WrittenDate, until last: WrittenDate, at index: Int) {
    let range = marks[index].range
    if role == .except {
      hasExcepted = true
      if !notOn.add(from: first, until: last) {
        ask(.date, range, "Which dates are “\(phrase.quote(range))”?")
      }
      return
    }
    bound(at: index) {
      $0.from = first
      $0.until = last
    }
    role = nil
  }

  /// A first or last date: of the group so far, or of one that begins here.
  private mutating func bound(at index: Int, _ set: (inout Group) -> Void) {
    let range = marks[index].range
    if group.isComplete, gap.strong, depth == 0, let next = ahead[index].index, isDays(next),
      !ahead[index].gap.strong
    {
      closeGroup()
    }
    set(&group)
    askWhetherAll(range) { $0.from != nil || $0.until != nil }
    group.cover(range)
  }

  mutating func take(month: Int, _ year: Int?, _ range: Range<Int>) {
    if role == .except {
      notOn.add(month: month, year: year)
      hasExcepted = true
      return
    }
    if let last = questions.last, last.kind == .date, range.lowerBound - last.range.upperBound < 12
    {
      return
    }
    ask(.date, range, "On which dates does it start and end? “\(phrase.quote(range))” is a month.")
  }
}
