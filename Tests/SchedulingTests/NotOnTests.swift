import Testing

@testable import Scheduling

private func isOff(_ phrases: String..., on iso: String, terms: TermDates? = nil) throws -> Bool {
  var questions: [Question] = []
  let notOn = NotOn(reading: phrases, questions: &questions)
  #expect(questions.isEmpty, "\(questions)")
  return notOn.excludes(try #require(CalendarDay(iso: iso)), terms: terms)
}

@Test func leavesOutBankHolidays() throws {
  #expect(try isOff("bank holidays", on: "2026-12-28"))
  #expect(try !isOff("bank holidays", on: "2026-12-29"))
}

@Test(arguments: [
  ("24 December to 2 January", "2026-12-24", true),
  ("24 December to 2 January", "2031-01-02", true),
  ("24 December to 2 January", "2026-12-23", false), ("24 Dec – 2 Jan", "2027-01-03", false),
  ("24 December 2026 to 2 January 2027", "2027-12-30", false),
  ("24 December to 2 January 2027", "2026-12-30", true), ("August", "2027-08-31", true),
  ("5 May 2027 and 12 May 2027", "2027-05-12", true), ("Christmas Day", "2026-12-25", true),
  ("Good Friday, Easter Monday", "2027-03-29", true), ("the 3rd of March", "2030-03-03", true),
])
func leavesOutDatesAndRanges(_ text: String, _ iso: String, _ expected: Bool) throws {
  #expect(try isOff(text, on: iso) == expected)
}

@Test func schoolHolidaysNeedTermDates() throws {
  let first = try #require(CalendarDay(iso: "2026-09-01"))
  let half = try #require(CalendarDay(iso: "2026-10-16"))
  let back = try #require(CalendarDay(iso: "2026-11-02"))
  let last = try #require(CalendarDay(iso: "2026-12-18"))
  let terms = TermDates([first...half, back...last])
  #expect(try isOff("school holidays", on: "2026-10-20", terms: terms))
  #expect(try !isOff("school holidays", on: "2026-11-03", terms: terms))
  #expect(try !isOff("school holidays", on: "2026-10-20"))
  #expect(try !isOff("school holidays", on: "2029-10-20", terms: terms))
}

@Test(arguments: [
  "when it snows", "Christmas", "spring half term", "30 February", "Tuesdays", "2pm",
])
func asksWhichDatesItCannotTell(_ text: String) {
  var questions: [Question] = []
  let notOn = NotOn(reading: ["bank holidays", text], questions: &questions)
  #expect(notOn == .bankHolidays)
  #expect(questions.map(\.phrase) == [1])
  #expect(questions.map(\.ask) == ["Which dates are “\(text)”?"])
}

@Test func saysWhatItLeavesOut() {
  var questions: [Question] = []
  let phrases = ["bank holidays, 24 December to 2 January", "5 May 2027"]
  let notOn = NotOn(reading: phrases, questions: &questions)
  #expect(notOn.says == "bank holidays, 24 December to 2 January and 5 May 2027")
}
