import Support
import Testing

@testable import Scheduling

private let today = CalendarDay(iso: "2026-11-21") ?? .first

private func session(_ random: inout SeededNumbers) -> Session {
  let days = Weekday.allCases.shuffled(using: &random).prefix(.random(in: 1...7, using: &random))
  var session = Session(days: Array(days))
  setHours(&session, &random)
  let start = today.adding(.random(in: -400...400, using: &random))
  switch Int.random(in: 0..<6, using: &random) {
  case 0:
    let dates = (0..<Int.random(in: 1...5, using: &random)).map { start.adding($0 * 9) }
    return Session(dates: dates, opens: session.opens, closes: session.closes)
  case 1, 2:
    let nth = [1, 2, 3, 4, 5, -2, -1].filter { _ in Bool.random(using: &random) }
    session.frequency = .monthly(nth: nth)
  default: break
  }
  session.interval = Bool.random(using: &random) ? 1 : .random(in: 1...5, using: &random)
  if Bool.random(using: &random) { session.from = start }
  if Bool.random(using: &random) {
    session.until = start.adding(.random(in: 0...700, using: &random))
  }
  if Bool.random(using: &random) {
    session.except = (0..<60).map { start.adding($0) }
      .filter { days.contains($0.weekday) && $0.day % 11 == 0 }
  }
  session.termTimeOnly = Bool.random(using: &random)
  return session
}

private func setHours(_ session: inout Session, _ random: inout SeededNumbers) {
  let first = Int.random(in: 60...1380, using: &random)
  let last = Int.random(in: (first + 1)...1440, using: &random)
  guard Int.random(in: 0..<8, using: &random) > 0 else { return }
  session.opens = ClockTime(hour: first / 60, minute: first % 60)
  guard Int.random(in: 0..<8, using: &random) > 0 else { return }
  session.closes = ClockTime(hour: last / 60, minute: last % 60)
}

@Test(arguments: 0..<20)
func whatASessionSaysReadsBackAsTheSession(_ seed: Int) {
  var random = SeededNumbers(seed: seed)
  for _ in 0..<200 {
    let session = session(&random)
    let again = Schedule(reading: session.says, today: today)
    guard again.sessions == [session] else {
      Issue.record("“\(session.says)” reads back as “\(again.says)”: \(session) \(again.sessions)")
      return
    }
  }
}

@Test func whatAScheduleSaysReadsBackAsTheSchedule() {
  let phrases = [
    "Mon 9-12 & 1-4; 2nd Friday of the month 2-4pm, closed bank holidays",
    "Tues 10am-12 (term time only); Sat 5 December 2026 10am-3pm; not on 24 December to 2 January",
  ]
  for text in phrases {
    let schedule = Schedule(reading: text, today: today)
    let again = Schedule(reading: schedule.says, today: today)
    #expect(again.sessions == schedule.sessions)
    #expect(again.notOn == schedule.notOn)
  }
}

private let pieces = [
  "Monday", "mon", "Tues", "of the month", "1st", "2nd", "last", "every", "other", "10", "10.30",
  "am", "pm", "-", "to", ",", ".", ";", "(", ")", "/", "&amp;", "<br>", "from", "until", "except",
  "3 March", "2026", "31/02/2026", "December", "fortnightly", "monthly", "term time", "closed",
  "bank holidays", "noon", "24", "99999999999999999999", "\u{301}", "é", "👩‍👩‍👧", "\r\n", "\0",
  "&#x110000;", "&#", "<", "every 52 weeks", "weeks", "second to last", "24/7", "9999", "0:00",
]

@Test(arguments: 0..<40)
func anyWordsInAnyOrderAreReadWithoutATrap(_ seed: Int) {
  var random = SeededNumbers(seed: seed &+ 1000)
  for _ in 0..<50 {
    let count = Int.random(in: 1...40, using: &random)
    let words = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
    check(words.joined(separator: Bool.random(using: &random) ? " " : ""))
  }
}

@Test(arguments: 0..<20)
func anyBytesAreReadWithoutATrap(_ seed: Int) {
  var random = SeededNumbers(seed: seed &+ 2000)
  for _ in 0..<20 {
    let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
    check(String(decoding: bytes, as: UTF8.self))
  }
}

@Test(arguments: [
  "(", "<", "&", "1", "Monday ", "1st ", "10-", "Mon 10-12, ", "every ", "3 March, ", "\u{E2}", "’",
  "fortnightly ", "except 3 March and ", "10:", "a", "Mon\n", "term time (", "9 ", "from ", "to ",
])
func longTextIsReadToItsEnd(_ piece: String) {
  check(String(repeating: piece, count: 32_768 / piece.utf8.count))
}

/// Everything that can be asked of a schedule is, and its ranges lie within the phrase.
private func check(_ text: String) {
  let schedule = Schedule(reading: text, today: today)
  let report = WhenReport(schedule, today: .last, notOn: .bankHolidays)
  _ = report.json
  _ = report.text
  _ = CalendarDay(english: text, today: .first)
  _ = ClockTime(reading: text)
  var questions: [Question] = []
  _ = NotOn(reading: [text], questions: &questions).excludes(today)
  let size = text.utf8.count
  for question in schedule.questions + questions where question.range.upperBound > size {
    Issue.record("\(question) is outside “\(text)”")
  }
  for session in schedule.sessions {
    _ = session.rrule
    _ = session.firstOccurrence(onOrAfter: .last)
    _ = session.parts
  }
}
