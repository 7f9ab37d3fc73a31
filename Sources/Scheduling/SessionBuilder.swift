/// Makes a phrase's groups into sessions, and asks what is missing.
struct SessionBuilder {
  let scene: Scene
  let years: YearReading
  private(set) var sessions: [Session] = []
  private(set) var questions: [Question]

  init(_ assembled: Assembler, today: CalendarDay?) {
    scene = Scene(assembled.phrase, assembled.marks)
    years = YearReading(today: today)
    questions = assembled.questions
    for (index, var group) in assembled.groups.enumerated() {
      let later = assembled.groups.dropFirst(index + 1)
      group.isHeading = group.lists.count == 1 && !later.isEmpty && later.first?.days.count == 7
      build(group)
    }
    askAboutHeadings(assembled)
    var seen: Set<Session> = []
    sessions = sessions.filter { seen.insert($0).inserted }
  }

  mutating func ask(_ kind: Question.Kind, _ range: Range<Int>, _ ask: String) {
    questions.append(Question(kind, range: range, ask: ask))
  }

  private mutating func build(_ group: Group) {
    let range = group.range ?? 0..<0
    guard group.hasDays else {
      askForDay(group)
      return
    }
    if group.isClosed {
      let quoted = scene.quote(range)
      if group.hasTimes { ask(.words, range, "Is it open or closed? We read “\(quoted)”.") }
      return
    }
    if group.days.count == 7, !group.hasTimes, group.isHeading { return }
    let rules = dated(group) ?? weekly(group)
    guard !rules.isEmpty else { return }
    for hours in hours(of: group, rules) {
      for var rule in rules {
        (rule.opens, rule.closes) = hours
        sessions.append(rule)
      }
    }
  }

  private mutating func askForDay(_ group: Group) {
    for hours in group.hours {
      ask(.day, hours.range, "On which day is \(scene.quote(hours.range))?")
    }
    for start in group.starts {
      ask(.day, start.time.range, "On which day is \(scene.quote(start.time.range))?")
    }
    if group.isAllDay { ask(.day, group.range ?? 0..<0, "Is it open 24 hours on every day?") }
  }

  /// Every range of hours; none at all is one session with no times, and a question.
  private mutating func hours(of group: Group, _ rules: [Session]) -> [(ClockTime?, ClockTime?)] {
    var found: [(ClockTime?, ClockTime?)] = group.isAllDay ? [(.midnight, .endOfDay)] : []
    for hours in group.hours {
      switch reading(of: hours) {
      case .question(let kind, let sentence): ask(kind, hours.range, sentence)
      case .hours(let opens, let closes):
        if let over = found.first(where: { overlaps($0, opens, closes) }) {
          askAboutOverlap(hours, over)
        } else {
          found.append((opens, closes))
        }
      }
    }
    for start in group.starts {
      let isAlone = group.hours.isEmpty && !group.isAllDay
      if let opens = opening(start, group), isAlone { found.append((opens, nil)) }
    }
    if !group.hasTimes {
      let days = rules.flatMap(\.days).inOrder().map { $0.name + "s" }.joinedInEnglish()
      ask(.time, group.range ?? 0..<0, "What time does it start and end on \(days)?")
    }
    return found.isEmpty ? [(nil, nil)] : found
  }

  private func reading(of hours: Group.Hours) -> HoursReading {
    var scene = scene
    scene.part = hours.part
    return HoursReading(hours.opens, hours.closes, in: scene)
  }

  private func overlaps(
    _ first: (ClockTime?, ClockTime?),
    _ opens: ClockTime,
    _ closes: ClockTime
  ) -> Bool {
    guard let start = first.0, let end = first.1 else { return false }
    return opens < end && start < closes && (start, end) != (opens, closes)
  }

  private mutating func askAboutOverlap(
    _ hours: Group.Hours,
    _ first: (ClockTime?, ClockTime?)
  ) {
    let quoted = scene.quote(hours.range)
    let isAllDay = first == (.midnight, .endOfDay)
    let outer = isAllDay ? "24 hours" : "\(first.0?.says ?? "") to \(first.1?.says ?? "")"
    ask(.overlap, hours.range, "What is \(quoted)? It overlaps \(outer).")
  }

  private mutating func opening(_ start: Group.Start, _ group: Group) -> ClockTime? {
    var scene = scene
    scene.part = start.part
    let quoted = scene.quote(start.time.range)
    let readings = scene.starts(start.time)
    if readings == [.midnight] && !start.time.isMidnight {
      ask(.time, start.time.range, "What time does it start and end? We read “\(quoted)”.")
      return nil
    }
    guard readings.count == 1 else {
      ask(.half, start.time.range, "Is \(quoted) in the morning or the evening, and until when?")
      return nil
    }
    let what = group.hours.isEmpty ? "it end? It starts at" : "the session end that starts at"
    let mark = group.hours.isEmpty ? "." : "?"
    ask(.end, start.time.range, "What time does \(what) \(quoted)\(mark)")
    return readings[0]
  }

  /// Days in a heading must each have had hours below it.
  private mutating func askAboutHeadings(_ assembled: Assembler) {
    let met = Set(sessions.flatMap(\.days))
    let closed = Set(assembled.groups.filter(\.isClosed).flatMap(\.days))
    for heading in assembled.headed {
      let left = heading.days.subtracting(met).subtracting(closed).sorted()
      guard !left.isEmpty, heading.days.count < 7 else { continue }
      let days = left.map { $0.name + "s" }.joinedInEnglish()
      ask(.time, heading.range, "What time does it start and end on \(days)?")
    }
  }
}
