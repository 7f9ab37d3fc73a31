import Testing

@testable import Scheduling

private let today = CalendarDay(iso: "2026-11-21") ?? .first

private func dates(_ text: String, _ count: Int = 4, notOn: NotOn = NotOn()) -> [String] {
  Schedule(reading: text, today: today).next(count, from: today, notOn: notOn).map(\.iso)
}

@Test(arguments: [
  ("Mondays, 1pm to 5pm", ["2026-11-23T13:00", "2026-11-30T13:00"]),
  ("Saturdays 10am-12", ["2026-11-21T10:00", "2026-11-28T10:00"]),
  ("Every other Thursday from 5 November 2026, 2-4pm", ["2026-12-03T14:00", "2026-12-17T14:00"]),
  ("Every other Thursday from 7 November 2026, 2-4pm", ["2026-11-26T14:00", "2026-12-10T14:00"]),
  (
    "Every 3 weeks on Mondays from 3 January 2022, 2-4pm", ["2026-11-23T14:00", "2026-12-14T14:00"]
  ),
  ("2nd and 4th Thursday of the month, 7-9pm", ["2026-11-26T19:00", "2026-12-10T19:00"]),
  ("Last Friday of the month 2pm-3pm", ["2026-11-27T14:00", "2026-12-25T14:00"]),
  ("Second to last Friday of the month 2pm-3pm", ["2026-12-18T14:00", "2027-01-22T14:00"]),
  ("5th Tuesday of the month 2pm-3pm", ["2026-12-29T14:00", "2027-03-30T14:00"]),
  (
    "1st Monday of every other month from 7 December 2026, 2-3pm",
    ["2026-12-07T14:00", "2027-02-01T14:00"]
  ),
  ("Mondays 2-4pm except 30 November", ["2026-11-23T14:00", "2026-12-07T14:00"]),
  ("Mondays 2-4pm from 14 December", ["2026-12-14T14:00", "2026-12-21T14:00"]),
  ("Mondays 2-4pm until 23 November 2026", ["2026-11-23T14:00"]),
  ("Mondays 2-4pm until 16 November 2026", []),
  ("1 December 2026 and 20 November 2026, 2-4pm", ["2026-12-01T14:00"]),
  ("Fortnightly Mondays 2-4pm", []), ("Monthly, Mondays 2-4pm", []),
  ("Mondays 2-4pm and 10am-12", ["2026-11-23T10:00", "2026-11-23T14:00"]),
  ("Mondays", ["2026-11-23", "2026-11-30"]),
])
func tellsTheNextDates(_ text: String, _ expected: [String]) {
  #expect(dates(text, 2) == expected)
}

@Test func leavesOutDaysOnWhichItDoesNotMeet() {
  #expect(dates("Fridays 2-4pm", 5, notOn: .bankHolidays).last == "2027-01-08T14:00")
  #expect(dates("Fridays 2-4pm, closed bank holidays", 5).last == "2027-01-08T14:00")
}

@Test func askingForNoDatesGivesNone() {
  #expect(dates("Every day 2-4pm", 0).isEmpty)
  #expect(dates("Every day 2-4pm", -1).isEmpty)
}

@Test func termTimeLeavesOutTheHolidaysWhenTermsAreGiven() throws {
  let end = try #require(CalendarDay(iso: "2026-12-11"))
  let start = try #require(CalendarDay(iso: "2027-01-04"))
  let terms = TermDates([today...end, start...start.adding(60)])
  let schedule = Schedule(reading: "Mondays 2-4pm, term time only")
  let days = schedule.next(4, from: today, terms: terms).map(\.day.iso)
  #expect(days == ["2026-11-23", "2026-11-30", "2026-12-07", "2027-01-04"])
  #expect(schedule.next(4, from: today).last?.day.iso == "2026-12-14")
}

@Test(arguments: [
  ("Mondays and Thursdays 2-4pm", "FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-23"),
  (
    "Every other Thursday from 5 November 2026 to 31 March 2027, 2-4pm",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270331T235959Z", "2026-12-03"
  ),
  ("2nd and last Fridays of the month 2-4pm", "FREQ=MONTHLY;BYDAY=2FR,-1FR", "2026-11-27"),
  ("Saturday 5 December 2026 2-4pm", nil, "2026-12-05"),
  ("Fortnightly Mondays 2-4pm", nil, nil),
  ("Monthly, Mondays 2-4pm", nil, nil),
])
func writesTheRuleForACalendar(_ text: String, _ rule: String?, _ first: String?) throws {
  let session = try #require(Schedule(reading: text, today: today).sessions.first)
  #expect(session.rrule == rule)
  #expect(session.firstOccurrence(onOrAfter: today)?.iso == first)
}

@Test func namesTheDaysToLeaveOutOfACalendar() throws {
  let schedule = Schedule(reading: "Fridays 2-4pm except 4 December", today: today)
  let session = try #require(schedule.sessions.first)
  let days = session.exceptions(from: today, through: today.adding(60), notOn: .bankHolidays)
  #expect(days.map(\.compact) == ["20261204", "20261225", "20270101"])
}

@Test(arguments: [
  ("Mondays 10-12", [Part.daytime]), ("Mondays 5pm-6pm", [.evening]),
  ("Saturdays 10-12", [.weekend]),
  ("Sundays 7pm-9pm", [.evening, .weekend]), ("Every day 10-4", [.daytime, .weekend]),
  ("Mondays 4.59pm-9pm", [.daytime]), ("Saturdays", [.weekend]), ("Mondays", []),
])
func tellsWhenSomebodyMustBeFree(_ text: String, _ parts: [Part]) {
  #expect(Schedule(reading: text).parts == Set(parts))
}
