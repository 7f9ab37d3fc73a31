import Testing

@testable import Scheduling

private let today = CalendarDay(iso: "2026-11-21") ?? .first

private func report(_ text: String) -> WhenReport {
  WhenReport(Schedule(reading: text, today: today), today: today)
}

@Test func writesItsReadingAsJSON() {
  let json = report("Mondays until 23 November, 1pm-5pm").json
  let expected =
    #"{"schema": "noticeboard.when/1", "sessions": [{"days": ["MO"], "opens": "13:00", "#
    + #""closes": "17:00", "freq": "WEEKLY", "interval": 1, "nth": [], "from": null, "#
    + #""until": "2026-11-23"}], "next": ["2026-11-23T13:00"], "#
    + #""says": "Mondays until 23 November 2026, 1pm to 5pm", "questions": []}"#
  #expect(json == expected)
}

@Test func writesEachDateAsASessionOfItsOwn() {
  let json = report("2nd Friday of the month 2-4pm; 1 December and 9 December, 10am-12").json
  #expect(json.contains(#""freq": "MONTHLY", "interval": 1, "nth": [2]"#))
  #expect(json.contains(#""from": "2026-12-01", "until": "2026-12-01""#))
  #expect(json.contains(#""days": ["WE"], "opens": "10:00", "closes": "12:00", "freq": "ONCE""#))
}

@Test func hostileTextCannotLeaveItsString() {
  let json = report("Good Friday\u{301} 2-4pm \"\u{301}\\ \u{1} <b>8 to 10\"} Sundays").json
  #expect(!json.unicodeScalars.contains { $0.value < 32 })
  #expect(json.hasPrefix(#"{"schema": "noticeboard.when/1", "#))
}

@Test func saysItsReadingInWords() {
  let text = report("Mondays 1pm-5pm; Tuesdays 8 to 10").text
  let expected = """
    Mondays, 1pm to 5pm; Tuesdays
    Next:
      Monday 23 November 2026, 1pm
      Tuesday 24 November 2026
      Monday 30 November 2026, 1pm
      Tuesday 1 December 2026
    To ask:
      Is 8 to 10 in the morning or the evening?

    """
  #expect(text == expected)
}
