/// Brings a phrase's marks together into groups: which hours belong to which days.
struct Assembler {
  enum Role {
    case from, until, between, except, dates
  }

  /// What stood between the last day or time and here.
  struct Gap {
    var strong = false
    var weak = false
    var label = false
    /// Hours were to come after a colon.
    var colon = false

    var isPlain: Bool { !strong && !label }
  }

  let phrase: Phrase
  let marks: [Mark]
  let ahead: [Ahead]
  var groups: [Group] = []
  var group = Group()
  var notOn = NotOn()
  var questions: [Question] = []
  var role: Role? {
    didSet { hasExcepted = false }
  }
  /// What follows “except” has been found.
  var hasExcepted = false
  var part: PartOfDay?
  var isPartUsed = false
  /// How often the next days meet.
  var nextWeeks: Int?
  var isAside = false
  var depth = 0
  var segment = 0
  var gap = Gap()
  /// Days named as a heading, whose hours must follow.
  var headed: [(days: Set<Weekday>, range: Range<Int>)] = []

  init(_ phrase: Phrase) {
    self.phrase = phrase
    marks = MarkReader.marks(of: phrase)
    ahead = Ahead.all(in: marks)
    for index in marks.indices { take(index) }
    closeGroup()
  }

  private mutating func take(_ index: Int) {
    let range = marks[index].range
    switch marks[index].kind {
    case .days(let list): take(list, at: index)
    case .ordinals(let nth): take(nth, at: index)
    case .hours(let opens, let closes): take(opens, closes, at: index)
    case .time(let time): takeStart(time, at: index)
    case .allDay: takeTimes(at: index) { $0.isAllDay = true }
    case .dates(let dates): take(dates, at: index)
    case .dateRange(let first, let last): take(from: first, until: last, at: index)
    case .month(let month, let year): take(month: month, year, range)
    case .weeks, .months, .termTime, .vague: takeQualifier(at: index)
    case .from: role = .from
    case .until: role = .until
    case .between: role = .between
    case .datesAhead: role = .dates
    case .except: role = .except
    case .closed: takeClosed(at: index)
    case .holidays(let days): take(days, at: index)
    case .partOfDay(let part): take(part)
    case .aside: isAside = true
    case .open, .close, .strong, .weak, .colon, .dash, .filler, .label:
      takeSeparator(marks[index].kind)
    }
  }

  private mutating func takeSeparator(_ kind: Mark.Kind) {
    switch kind {
    case .open: depth += 1
    case .close:
      depth = max(0, depth - 1)
      role = nil
      isAside = false
    case .strong:
      gap.strong = true
      role = nil
      isAside = false
      if depth == 0 { segment += 1 }
      if group.hasTimes { part = nil }
    case .weak: gap.weak = true
    case .colon:
      gap.weak = true
      gap.colon = true
    case .label:
      gap.label = true
      if role == .except { role = nil }
    case .dash, .filler: break
    default: break
    }
  }

  /// The group so far is done; what comes is about other days.
  mutating func closeGroup() {
    if group.range != nil || group.hasDays || group.hasTimes { groups.append(group) }
    group = Group()
    group.segment = segment
    group.isLabelled = gap.label
  }

  mutating func content(_ range: Range<Int>) {
    if group.range == nil { group.segment = segment }
    group.cover(range)
    gap = Gap()
    isAside = false
  }

  /// The groups so far that an exception may be about; not without end, for a hostile phrase.
  var sentence: [Int] {
    groups.indices.suffix(20).filter { groups[$0].segment == group.segment }
  }

  mutating func ask(_ kind: Question.Kind, _ range: Range<Int>, _ ask: String) {
    questions.append(Question(kind, range: range, ask: ask))
  }

  private mutating func take(_ part: PartOfDay) {
    if let last = group.hours.indices.last, gap.isPlain, !gap.weak {
      group.hours[last].part = part
    } else if let last = group.starts.indices.last, gap.isPlain, !gap.weak {
      group.starts[last].part = part
    } else {
      self.part = part
      isPartUsed = false
    }
  }

  private mutating func take(_ nth: [Int], at index: Int) {
    let range = marks[index].range
    guard role != .except, gap.isPlain, let last = group.lists.last, last.nth.isEmpty,
      nth.count > 1 || last.isPlural || last.saysEvery || isMonthly(index + 1)
    else {
      let quoted = phrase.quote(range)
      ask(.which, range, "Which day of the week is “\(quoted)”?")
      return
    }
    for index in group.lists.indices where group.lists[index].nth.isEmpty {
      group.lists[index].nth = nth
    }
    group.cover(range)
  }
}

extension Assembler {
  /// “of the month”
  private func isMonthly(_ index: Int) -> Bool {
    guard marks.indices.contains(index), case .months = marks[index].kind else { return false }
    return true
  }
}

/// The next day or time after a mark, and what stands before it.
struct Ahead {
  /// The mark's index; nil when there is none.
  var index: Int?
  var gap = Assembler.Gap()

  static func all(in marks: [Mark]) -> [Self] {
    var all = [Self](repeating: Self(), count: marks.count)
    var next = Self()
    for index in marks.indices.reversed() {
      all[index] = next
      switch marks[index].kind {
      case .days, .hours, .time, .allDay, .dates, .dateRange: next = Self(index: index)
      case .strong: next.gap.strong = true
      case .weak, .colon: next.gap.weak = true
      case .label: next.gap.label = true
      default: break
      }
    }
    return all
  }
}
