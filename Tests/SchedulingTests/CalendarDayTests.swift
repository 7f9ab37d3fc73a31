import Testing

@testable import Scheduling

private let today = CalendarDay(iso: "2026-11-21")

@Test(arguments: [
  ("2026-11-21", Weekday.saturday, "21 November 2026"),
  ("2024-02-29", .thursday, "29 February 2024"),
  ("1970-01-01", .thursday, "1 January 1970"), ("0001-01-01", .monday, "1 January 1"),
  ("9999-12-31", .friday, "31 December 9999"), ("2000-03-01", .wednesday, "1 March 2000"),
])
func knowsADaysWeekdayAndItsLongForm(_ iso: String, _ weekday: Weekday, _ long: String) throws {
  let day = try #require(CalendarDay(iso: iso))
  #expect(day.weekday == weekday)
  #expect(day.long == long)
  #expect(day.iso == iso)
}

@Test(arguments: [
  "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01",
  "2026/04/01", "2026-04-01 ", "", "２０２６-04-01",
])
func refusesWhatIsNoISODate(_ text: String) {
  #expect(CalendarDay(iso: text) == nil)
}

@Test func everyDayIsOneAfterTheDayBefore() throws {
  var day = try #require(CalendarDay(year: 1899, month: 12, day: 31))
  for _ in 0..<100_000 {
    let next = day.adding(1)
    let again = CalendarDay(year: next.year, month: next.month, day: next.day)
    guard again == next, next.weekday != day.weekday, next > day else {
      Issue.record("\(day.iso) is followed by \(next.iso)")
      return
    }
    day = next
  }
}

@Test func addingStopsAtTheEndsOfTheCalendar() {
  #expect(CalendarDay.last.adding(1) == .last)
  #expect(CalendarDay.first.adding(-1) == .first)
  #expect(CalendarDay.first.adding(.max) == .last)
  #expect(CalendarDay.last.adding(.min) == .first)
}

@Test(arguments: [
  ("3 March 2026", "2026-03-03"), ("3rd March 2026", "2026-03-03"),
  ("3rd of March 2026", "2026-03-03"),
  ("Mar 3 2026", "2026-03-03"), ("March 3rd, 2026", "2026-03-03"), ("03/03/2026", "2026-03-03"),
  ("5/12/2026", "2026-12-05"), ("5.12.26", "2026-12-05"), ("2026-12-05", "2026-12-05"),
  ("Saturday 5 December 2026", "2026-12-05"), ("Sat, 5 Dec 2026", "2026-12-05"),
  ("5 December", "2026-12-05"), ("3rd March", "2027-03-03"), ("20 November", "2026-11-20"),
  ("Friday 5 June", "2026-06-05"), ("31st\u{A0}Dec 2026", "2026-12-31"),
])
func readsADateInEnglish(_ text: String, _ iso: String) {
  #expect(CalendarDay(english: text, today: today)?.iso == iso)
}

@Test(arguments: [
  "30 February 2026", "31/04/2026", "13/13/2026", "Monday 5 December 2026", "5th of the month",
  "1 September", "10am", "", "soon", "0 March 2026", "99999999999999999999 March 2026",
])
func refusesADateThatDoesNotExistOrHasNoPlainYear(_ text: String) {
  #expect(CalendarDay(english: text, today: today) == nil)
}

@Test func aDateWithoutAYearNeedsToday() {
  #expect(CalendarDay(english: "3 March") == nil)
}

/// As the grammar reads it, with no short cut.
private func slowly(_ text: String) -> CalendarDay? {
  let phrase = Phrase(text)
  let reader = MarkReader(phrase)
  guard let (kind, end) = reader.dates(at: 0), end == phrase.tokens.count,
    case .dates(let dates) = kind, dates.count == 1
  else { return nil }
  return YearReading(today: today).day(dates[0])
}

@Test func aPlainDateIsReadAsTheGrammarReadsIt() {
  var plain = 0
  for day in ["0", "1", "01", "9", "28", "29", "30", "31", "32", "3rd", "", " 3", "123"] {
    for month in Month.names + ["march", "Mar", "MAY", "Octobre", "", "3"] {
      for year in ["1899", "1900", "2024", "2026", "2099", "2100", "26", "", "20264", "2026."] {
        let text = "\(day) \(month) \(year)"
        guard let quick = CalendarDay.plain(text) else { continue }
        plain += 1
        #expect(quick == slowly(text), "\(text)")
      }
    }
  }
  #expect(plain > 250)
}

@Test(arguments: [
  "3  March 2026", "3 March  2026", "3\u{A0}March 2026", "31 June 2026", "March 2026",
])
func whatIsNoPlainDateIsLeftToTheGrammar(_ text: String) {
  #expect(CalendarDay.plain(text) == nil)
  #expect(CalendarDay(english: text, today: today) == slowly(text))
}
