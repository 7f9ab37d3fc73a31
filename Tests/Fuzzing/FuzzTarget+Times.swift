internal import Scheduling

extension FuzzTarget {
  /// Times in a leader's words: read or asked about, never a trap, and said so that they read the same.
  static let times = FuzzTarget(
    "times",
    seeds: [
      "Mondays, 10am to noon", "2nd Tuesday of the month 7.30-9pm", "Mon 9-12 & 1-4; Fri 2pm",
      "every other Wednesday from 3 March 2026, 10-11.30", "alternate Thursdays, term time only",
      "Sat 5 December 2026 10am-3pm; not on 24 December to 2 January", "last Friday, 14:00-16:00",
      "Mon-Fri 9-5 except bank holidays", "ask", "01/02/2026 to 03/04/2026, Tue 1-2", "24/7",
    ],
    scraps: [
      "Monday", "mon", "Tues", " of the month", "1st ", "2nd ", "last ", "every ", "other ", "10",
      "10.30", "am", "pm", "-", " to ", ",", ".", ";", "(", ")", "/", "&amp;", "<br>", " from ",
      " until ", " except ", "3 March", "2026", "31/02/2026", "December", "fortnightly", "monthly",
      "term time", "closed ", "bank holidays", "noon", "midnight", "24", "99999999999999999999",
      "\u{301}", "é", "\r\n", "\u{0}", "&#x110000;", "weeks", "9999", "0:00", "½", "٣", "–",
    ]
  ) { input in
    guard let today = CalendarDay(iso: "2026-11-21") else { return "there is no such day" }
    let text = String(decoding: input, as: UTF8.self)
    let schedule = Schedule(reading: text, today: today)
    if schedule != Schedule(reading: text, today: today) { return "two readings differ" }
    _ = WhenReport(schedule, today: .last, notOn: .bankHolidays).text
    _ = WhenReport(schedule, today: today, notOn: schedule.notOn).json
    _ = CalendarDay(english: text, today: .first)
    _ = ClockTime(reading: text)
    var questions: [Question] = []
    _ = NotOn(reading: [text], questions: &questions).excludes(today)
    return schedule.complaint(of: text, today: today) ?? questions.complaint(of: text)
  }
}

extension [Question] {
  fileprivate func complaint(of text: String) -> String? {
    for question in self {
      if question.ask.isEmpty { return "a question says nothing" }
      if question.range.upperBound > text.utf8.count { return "\(question) is outside" }
    }
    return nil
  }
}

extension Schedule {
  fileprivate func complaint(of text: String, today: CalendarDay) -> String? {
    if sessions.isEmpty, questions.isEmpty, !isAsk, notOn.isEmpty {
      return "nothing is read and nothing asked"
    }
    for session in sessions {
      _ = session.rrule
      _ = session.firstOccurrence(onOrAfter: .last)
      if let opens = session.opens, let closes = session.closes, closes < opens {
        return "ends before it begins: \(session)"
      }
    }
    guard questions.isEmpty, !sessions.isEmpty else { return questions.complaint(of: text) }
    let again = Schedule(reading: says, today: today)
    return again.sessions == sessions || !again.questions.isEmpty
      ? nil : "“\(says)” reads back as “\(again.says)”"
  }
}
