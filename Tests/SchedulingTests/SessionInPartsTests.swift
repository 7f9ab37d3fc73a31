import Testing

@testable import Scheduling

private let today = CalendarDay(iso: "2026-11-21")

@Test func aSessionCanBeGivenInParts() {
  let schedule = Schedule(
    day: "Thursday",
    from: "2",
    to: "4pm",
    every: "2 weeks",
    starting: "5 November",
    until: "31 March",
    today: today
  )
  let says = "Every other Thursday from 5 November 2026 to 31 March 2027, 2pm to 4pm"
  #expect(schedule.says == says)
  #expect(schedule.questions.isEmpty)
}

@Test(arguments: [
  ("2nd Tuesday", "10am", "12", "month", "2nd Tuesday of the month, 10am to 12 noon"),
  ("Mon and Wed", "0930", "1130", "", "Mondays and Wednesdays, 9:30am to 11:30am"),
  ("Fridays", "10am", "", "", "Fridays, from 10am"), ("Friday", "8", "10", "week", "Fridays"),
  ("Friday", "2", "4", "fortnight", "Every other Friday, 2pm to 4pm"),
  ("Friday", "2", "4", "fortnightly", "Every other Friday, 2pm to 4pm"),
])
func partsAreReadAsPhrasesAre(
  _ day: String,
  _ from: String,
  _ to: String,
  _ every: String,
  _ says: String
) {
  #expect(Schedule(day: day, from: from, to: to, every: every).says == says)
}
