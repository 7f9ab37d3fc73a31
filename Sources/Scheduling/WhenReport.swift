/// How a time was read, for a person and for a program.
package struct WhenReport: Sendable, Hashable {
  package var schedule: Schedule
  package var next: [Occurrence]

  package init(
    _ schedule: Schedule,
    today: CalendarDay,
    notOn: NotOn = NotOn(),
    terms: TermDates? = nil
  ) {
    self.schedule = schedule
    next = schedule.next(4, from: today, notOn: notOn, terms: terms)
  }

  package var text: String {
    var lines: [String] = []
    if !schedule.says.isEmpty { lines.append(schedule.says) }
    if !next.isEmpty { lines.append("Next:") }
    lines += next.map { "  \($0.says)" }
    if !schedule.questions.isEmpty { lines.append("To ask:") }
    lines += schedule.questions.map { "  \($0.ask)" }
    return lines.map { $0 + "\n" }.joined()
  }

  package var json: String {
    let sessions = schedule.sessions.flatMap(Self.sessions)
    let next = next.map { JSONParts.string($0.iso) }
    let questions = schedule.questions.map { JSONParts.string($0.ask) }
    return JSONParts.object([
      ("schema", JSONParts.string("noticeboard.when/1")),
      ("sessions", JSONParts.array(sessions)),
      ("next", JSONParts.array(next)),
      ("says", JSONParts.string(schedule.says)),
      ("questions", JSONParts.array(questions)),
    ])
  }

  /// A session's JSON; single dates are one each.
  private static func sessions(_ session: Session) -> [String] {
    guard case .once(let dates) = session.frequency else { return [json(session)] }
    return dates.map { day in
      var single = session
      single.days = [day.weekday]
      (single.from, single.until) = (day, day)
      return json(single)
    }
  }

  private static func json(_ session: Session) -> String {
    let (freq, nth): (String, [Int]) =
      switch session.frequency {
      case .weekly: ("WEEKLY", [])
      case .monthly(let nth): ("MONTHLY", nth)
      case .once: ("ONCE", [])
      }
    return JSONParts.object([
      ("days", JSONParts.array(session.days.map { JSONParts.string($0.code) })),
      ("opens", JSONParts.string(session.opens?.iso)),
      ("closes", JSONParts.string(session.closes?.iso)),
      ("freq", JSONParts.string(freq)),
      ("interval", String(session.interval)),
      ("nth", JSONParts.array(nth.map(String.init))),
      ("from", JSONParts.string(session.from?.iso)),
      ("until", JSONParts.string(session.until?.iso)),
    ])
  }
}

/// JSON written piece by piece.
private enum JSONParts {
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { string($0) + ": " + $1 }.joined(separator: ", ") + "}"
  }

  static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ", ") + "]"
  }

  static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    var escaped = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped.append(contentsOf: "\\\(scalar)".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: "\\u\(hex(scalar.value))".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    escaped.append("\"")
    return String(escaped)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
