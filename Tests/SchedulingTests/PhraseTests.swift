import Testing

@testable import Scheduling

private let today = CalendarDay(iso: "2026-11-21")

/// What is plain, and needs no question.
private let plain: [(String, String)] = [
  ("Every Tuesday, 10am to 12 noon", "Tuesdays, 10am to 12 noon"),
  ("2nd Thursday of the month, 7pm to 8.30pm", "2nd Thursday of the month, 7pm to 8:30pm"),
  ("Mondays 9.30 to 3.30", "Mondays, 9:30am to 3:30pm"),
  ("Wednesdays, 11 to 1", "Wednesdays, 11am to 1pm"),
  ("Wednesday: 2 - 3pm", "Wednesdays, 2pm to 3pm"),
  (
    "Mondays 10 ’til 12, Every Tuesday 1-3 but not in August",
    "Mondays, 10am to 12 noon; Tuesdays, 1pm to 3pm; not on 1 August to 31 August"
  ),
  ("Thursday - 9:30am until 12pm", "Thursdays, 9:30am to 12 noon"),
  ("10-12 Thursdays", "Thursdays, 10am to 12 noon"),
  ("Mondays 2 to 4", "Mondays, 2pm to 4pm"),
  ("Fridays 9-11pm", "Fridays, 9pm to 11pm"),
  ("Tues 10-11.400", "Tuesdays, 10am to 11:40am"),
  ("Mondays - Saturdays 10.00- 1700", "Mondays to Saturdays, 10am to 5pm"),
  ("Mondays 1000 hrs - 1200 hrs", "Mondays, 10am to 12 noon"),
  ("Mo-Fr 08:00-17:30", "Mondays to Fridays, 8am to 5:30pm"),
  ("Mon/Wed/Fri: 08:20 - 08:45", "Mondays, Wednesdays and Fridays, 8:20am to 8:45am"),
  ("Daily 12noon - 10pm", "Every day, 12 noon to 10pm"),
  (
    "weekdays 9-5 and weekends 10-4",
    "Mondays to Fridays, 9am to 5pm; Saturdays and Sundays, 10am to 4pm"
  ),
  (
    "Daily 9.00-6.00pm on weekdays, Saturdays 9.30-4.00pm",
    "Mondays to Fridays, 9am to 6pm; Saturdays, 9:30am to 4pm"
  ),
  ("Friday to Monday 10am-2pm", "Mondays, Fridays, Saturdays and Sundays, 10am to 2pm"),
  ("10am-5.30pm (Mon-Sun)", "Every day, 10am to 5:30pm"),
  ("24 hours, every day", "Every day, 24 hours"), ("24/7", "Every day, 24 hours"),
  ("Mondays 7pm to midnight", "Mondays, 7pm to midnight"),
  ("Monday: 10:00 - 13:00 & 14:00 - 17:00", "Mondays, 10am to 1pm and 2pm to 5pm"),
  ("Tuesday: 09:00 - 13:00 / 14:00 - 17:00", "Tuesdays, 9am to 1pm and 2pm to 5pm"),
  ("Tuesdays 10–11am and 10–11pm", "Tuesdays, 10am to 11am and 10pm to 11pm"),
  ("Â Tues 3pm-6pm", "Tuesdays, 3pm to 6pm"),
  (
    "Mon &amp; Tues&nbsp;9am&ndash;4pm<br>Sat 10am-1pm",
    "Mondays and Tuesdays, 9am to 4pm; Saturdays, 10am to 1pm"
  ),
  ("Wednesday’s 3:30pm â€“ 5pm", "Wednesdays, 3:30pm to 5pm"),
  ("Wedensday 10am-11am, Thurday 2pm-3pm", "Wednesdays, 10am to 11am; Thursdays, 2pm to 3pm"),
  (
    "Mon-Fri 8:30-5pm; Welcome Café: Tuesday and Thursday 11am-2pm",
    "Mondays to Fridays, 8:30am to 5pm; Tuesdays and Thursdays, 11am to 2pm"
  ),
  ("Tuesday to Sunday 10am-5pm (last entry 4pm)", "Tuesdays to Sundays, 10am to 5pm"),
  ("Doors open 6.30pm, Thursdays 7pm-9pm", "Thursdays, 7pm to 9pm"),
  ("Thursdays 4-6pm (years 7 to 9)", "Thursdays, 4pm to 6pm"),
  ("Ages 8 to 12, Thursdays 4-6pm", "Thursdays, 4pm to 6pm"),
  ("Fridays, 10am–12pm, £3–£5, S43 3TH, call 01632 960123", "Fridays, 10am to 12 noon"),
  ("Tuesday evenings 8 to 10", "Tuesdays, 8pm to 10pm"),
  ("Tuesdays 8 to 10 in the morning", "Tuesdays, 8am to 10am"),
  ("Coffee Morning: Tuesday 8 to 10", "Tuesdays, 8am to 10am"),
  ("Last Tuesday of the month between 1.30pm and 4pm", "Last Tuesday of the month, 1:30pm to 4pm"),
  (
    "1st & 3rd Saturday of the month 10.00 - 13.00",
    "1st and 3rd Saturdays of the month, 10am to 1pm"
  ),
  ("Thursdays (2nd and 4th) 10-12", "2nd and 4th Thursdays of the month, 10am to 12 noon"),
  ("First and last Saturdays 10-1", "1st and last Saturdays of the month, 10am to 1pm"),
  ("Penultimate Sunday of each month 3pm-5pm", "Second to last Sunday of the month, 3pm to 5pm"),
  (
    "1st Monday and 3rd Thursday of the month 2-4pm",
    "1st Monday of the month, 2pm to 4pm; 3rd Thursday of the month, 2pm to 4pm"
  ),
  ("Thursday 7-9pm 2nd Thursday of month", "2nd Thursday of the month, 7pm to 9pm"),
  (
    "Every other Thursday from 5 November 2026, 2pm to 4pm",
    "Every other Thursday from 5 November 2026, 2pm to 4pm"
  ),
  (
    "Alternate Thursdays starting 5 November, 2-4pm",
    "Every other Thursday from 5 November 2026, 2pm to 4pm"
  ),
  (
    "every 3 weeks from 2 December 2026, Wednesdays 10am-12",
    "Every 3 weeks on Wednesdays from 2 December 2026, 10am to 12 noon"
  ),
  (
    "Fortnightly on Fridays (next dates: Dec 4th & 18th) 12.00 - 16.00",
    "Every other Friday from 4 December 2026, 12 noon to 4pm"
  ),
  (
    "Fornightly on Fridays (next dates: Dec 4th & 11th) 12.00 - 16.00",
    "Friday 4 December 2026 and Friday 11 December 2026, 12 noon to 4pm"
  ),
  (
    "Mondays 1pm to 5pm, from 9 November to 31 March",
    "Mondays from 9 November 2026 to 31 March 2027, 1pm to 5pm"
  ),
  (
    "Mondays and Tuesdays. 9am to 3pm. (Until 19th January 2027)",
    "Mondays and Tuesdays until 19 January 2027, 9am to 3pm"
  ),
  (
    "Wednesdays - (Except 23rd & 30th December) 13.30 - 16.15",
    "Wednesdays, 1:30pm to 4:15pm, except 23 December 2026 and 30 December 2026"
  ),
  (
    "Mondays 10am to 12, not on 21 December or 28 December",
    "Mondays, 10am to 12 noon, except 21 December 2026 and 28 December 2026"
  ),
  ("Mon-Fri 9am-5pm, closed bank holidays", "Mondays to Fridays, 9am to 5pm; not on bank holidays"),
  (
    "Fridays 10-12 except 25 December, Mondays 2-4",
    "Fridays, 10am to 12 noon, except 25 December 2026; Mondays, 2pm to 4pm"
  ),
  ("Every day except Sunday 10am to 4pm", "Mondays to Saturdays, 10am to 4pm"),
  ("Sunday: Closed, Monday 10am - 12pm", "Mondays, 10am to 12 noon"),
  ("Tue: 9am–5pm Wed: closed Thu: 9am–5pm", "Tuesdays, 9am to 5pm; Thursdays, 9am to 5pm"),
  ("Tuesday 24/11/2026 from 5pm – 8pm", "Tuesday 24 November 2026, 5pm to 8pm"),
  (
    "Saturday 5 December 10am-3pm and Sunday 6 December 11am-2pm",
    "Saturday 5 December 2026, 10am to 3pm; Sunday 6 December 2026, 11am to 2pm"
  ),
  (
    "Tuesdays - 2022: 6th & 20th December 10.00 -12.30 2023: January: 3rd & 10th. 10.00 - 12.30",
    "Tuesday 6 December 2022 and Tuesday 20 December 2022, 10am to 12:30pm; Tuesday 3 January 2023 and Tuesday 10 January 2023, 10am to 12:30pm"
  ),
  ("Mondays 09:30-11:30 term-time only", "Mondays, 9:30am to 11:30am, term time only"),
  (
    "9 a.m. to 5 p.m. Monday to Friday; 10 a.m. to 1 p.m. on Saturdays.",
    "Mondays to Fridays, 9am to 5pm; Saturdays, 10am to 1pm"
  ),
  (
    "Monday and Wednesday Mon- 1PM - 5:30PM Wed - 9:30AM - 2:30PM",
    "Mondays, 1pm to 5:30pm; Wednesdays, 9:30am to 2:30pm"
  ),
  ("Every Wednesday at Wednesday Cafe from 10.00-11.30", "Wednesdays, 10am to 11:30am"),
  ("Mondays 1-2-1 support 10am-2pm", "Mondays, 10am to 2pm"),
  (
    "from 3 to 17 March 2027, Wednesdays 10-12",
    "Wednesdays from 3 March 2027 to 17 March 2027, 10am to 12 noon"
  ),
  ("ask", "Ask the group"), ("Not known", "Ask the group"), ("TBC", "Ask the group"),
]

/// What must be asked, and the part that is plain all the same.
private let asked: [(String, String, [Question.Kind])] = [
  ("Mondays 8 to 10", "Mondays", [.half]),
  ("Mondays 7 to 8.30", "Mondays", [.half]),
  ("Mondays at 7", "Mondays", [.half]),
  ("Wednesday: 01:00 - 04:00", "Wednesdays", [.half]),
  ("Friday, 1:00 - 15:00 (term time)", "Fridays, term time only", [.half]),
  ("Monday: 09:00 - 03:00", "Mondays", [.hours]), ("Mondays 7pm - 1am", "Mondays", [.hours]),
  ("Mondays 9am to 9am", "Mondays", [.hours]), ("Tuesdays 12am - 2pm", "Tuesdays", [.hours]),
  ("Monday: 9:30 - 17:00 / 13:00 - 14:00", "Mondays, 9:30am to 5pm", [.overlap]),
  ("Fridays, 24 hours and midnight to 6am", "Fridays, 24 hours", [.overlap]),
  ("Friday: 09:45 - 11:30 / - Fortnightly", "Every other Friday, 9:45am to 11:30am", [.start]),
  (
    "Tues 11:00 - 13:00 Fortnightly, Wed: 10:30 - 12:00",
    "Every other Tuesday, 11am to 1pm; Wednesdays, 10:30am to 12 noon", [.start]
  ),
  ("Every other Monday 1pm-3pm", "Every other Monday, 1pm to 3pm", [.start]),
  ("Bi-weekly Tuesdays 2-4pm", "Every other Tuesday, 2pm to 4pm", [.start]),
  ("Saturday: 10:00 - 12:00 / - Monthly", "Monthly on Saturdays, 10am to 12 noon", [.which]),
  ("Every second Thursday 2pm-4pm", "Monthly on Thursdays, 2pm to 4pm", [.which]),
  ("Twice a month on Fridays 10-12", "Monthly on Fridays, 10am to 12 noon", [.which]),
  ("Monday 3rd, 10-12", "Mondays, 10am to 12 noon", [.which]),
  ("every other day 10-12", "", [.which, .day]),
  ("Monday: -, Tuesday: 10:00 - 12:00", "Mondays; Tuesdays, 10am to 12 noon", [.time]),
  ("Every Wednesday", "Wednesdays", [.time]), ("Weds", "Wednesdays", [.time]),
  ("Tuesday mornings", "Tuesdays", [.time]),
  ("Friday 10am", "Fridays, from 10am", [.end]),
  ("Mondays 10am till late", "Mondays, from 10am", [.end, .end]),
  ("10am to 12 noon", "", [.day]), ("2pm", "", [.day]),
  ("30 February 2027, 10am-12", "", [.date]), ("Monday 3 December 2026, 10am to 12", "", [.date]),
  ("1 September, 10am-12", "", [.date]),
  ("Fridays 2-4pm except 23 December", "Fridays, 2pm to 4pm", [.date]),
  ("Mondays from 9 May 2027 to 1 May 2027, 2-4pm", "Mondays, 2pm to 4pm", [.date]),
  ("Saturday 10-6 Nov- Feb", "Saturdays, 10am to 6pm", [.date]),
  ("Monday 23rd 10-12", "Mondays, 10am to 12 noon", [.date]),
  ("Thursdays 2-4pm for six weeks", "Thursdays, 2pm to 4pm", [.date]),
  ("Mondays 10.00 – 13.00 (NB: at the hall on 5th Dec, 9th Jan)", "Mondays, 10am to 1pm", [.date]),
  ("Thursday: Closed / 10:00 - 12:00", "", [.words]),
  ("Mon 10-12 school holidays only", "Mondays, 10am to 12 noon", [.words]),
  (
    "First Monday in the month (second Monday if a bank holiday) 2-4pm",
    "1st Monday of the month, 2pm to 4pm", [.words, .words]
  ),
  (
    "Mondays 10-12 and Wednesdays 2-4, until 31 March",
    "Mondays, 10am to 12 noon; Wednesdays until 31 March 2027, 2pm to 4pm", [.words]
  ),
  (
    "Mondays 2-4pm (term time), 10-12 (holidays)",
    "Mondays, 2pm to 4pm and 10am to 12 noon, term time only", [.words, .date]
  ),
  (
    "Mondays and alternate Fridays 10-12",
    "Mondays, 10am to 12 noon; Every other Friday, 10am to 12 noon", [.start]
  ),
  ("See our website", "", [.words]), ("", "", [.words]),
  ("Tuesday or Thursday 10-12", "Tuesdays; Thursdays, 10am to 12 noon", [.time]),
]

@Test(arguments: plain)
func readsPlainPhrases(_ text: String, _ says: String) {
  let schedule = Schedule(reading: text, today: today)
  #expect(schedule.says == says)
  #expect(schedule.questions.isEmpty, "\(schedule.questions.map(\.ask))")
}

@Test(arguments: asked)
func asksAboutTheRest(_ text: String, _ says: String, _ kinds: [Question.Kind]) {
  let schedule = Schedule(reading: text, today: today)
  #expect(schedule.says == says)
  #expect(schedule.questions.map(\.kind) == kinds, "\(schedule.questions.map(\.ask))")
}

@Test func aQuestionIsAPlainSentenceAboutAStretch() {
  let schedule = Schedule(reading: "Mondays 2pm-4pm", "Tuésdays: Tues 8 to 10")
  #expect(schedule.questions.map(\.ask) == ["Is 8 to 10 in the morning or the evening?"])
  #expect(schedule.questions.map(\.phrase) == [1])
  #expect(schedule.questions.map(\.range) == [16..<23])
}
