import Reading
import Testing

@testable import Directory

struct TidyingTests {
  @Test(arguments: [
    #""email": "via website""#, #""email": "Unknown-1777@noemail.invalid""#,
    #""email": "email@example.com""#, #""url": "http://www.example.com/x""#, #""url": "N/A""#,
    #""description": "null""#, #""alert": "-""#, #""minimum_age": -1"#, #""maximum_age": "-1""#,
  ])
  func wordsThatFillAGapAreNoValueAndAreReported(_ field: String) throws {
    let read = service(field)
    let tidying = try #require(read.record?.tidyings.first)
    #expect(tidying.kept == nil)
    #expect(tidying.why == .placeholder || tidying.why == .unreadable)
    #expect(Set(read.record?.fields.map(\.name) ?? []) == ["name"])
    #expect(read.findings.map(\.severity) == [.advice])
  }

  @Test func emptyAndNullAreReportedToo() {
    let read = service(#""email": "", "url": null, "phones": [], "description": " ""#)
    #expect(read.record?.tidyings.count == 4)
    #expect(read.record?.tidyings.allSatisfy { $0.why == .empty && $0.kept == nil } == true)
  }

  @Test func aWholeDayOfNoLengthAndTheNullIslandAreNoValue() {
    let times = service(
      #""schedules": [{"byday": "MO", "opens_at": "00:00", "closes_at": "00:00"}]"#
    )
    #expect(times.lines("when") == ["Mondays"])
    #expect(times.tidying("schedules[0].opens_at")?.why == .placeholder)
    let map = place(#""latitude": 0, "longitude": 0.0"#)
    #expect(map.service?.serviceAtLocations[0].location?.latitude == nil)
    #expect(map.record?.tidyings.map(\.why) == [.placeholder])
  }

  @Test func numbersAsTextAreRead() {
    let read = service(#""minimum_age": "18", "cost_options": [{"amount": "2.50"}]"#)
    #expect(read.service?.minimumAge == 18)
    #expect(read.service?.costOptions[0].pence == 250)
    #expect(read.record?.tidyings.isEmpty == true)
  }

  @Test func aValueOfTheWrongKindIsLeftOutAndReported() {
    let read = service(#""url": {"x": 1}, "email": false, "schedules": "Mondays""#)
    #expect(read.record?.tidyings.map(\.why) == [.wrongKind, .wrongKind, .wrongKind])
    #expect(read.record?.fields.map(\.name) == ["name"])
  }

  @Test(arguments: [
    ("LU7 ONY", "LU7 0NY"), ("HP157PY", "HP15 7PY"), ("HP11 1UP ", "HP11 1UP"),
    ("ng00 0aa", "NG00 0AA"), ("HP16", "HP16"), ("EC1A-1BB", "EC1A 1BB"),
  ])
  func postcodesAreTidied(_ typed: String, _ tidied: String) {
    let read = place(#""addresses": [{"postal_code": "\#(typed)"}]"#)
    #expect(read.lines("postcode") == [tidied])
    #expect(read.record?.tidyings.map(\.received) == (typed == tidied ? [] : [typed]))
  }

  @Test(arguments: ["ABC 1234", "90210", "near the hall", "NG0O OAA1"])
  func whatIsNoPostcodeIsLeftOut(_ typed: String) {
    #expect(Postcode(reading: typed) == nil)
  }

  @Test(arguments: [
    ("01632 960123", ["01632 960123"]),
    ("020 7946 0089.", ["020 7946 0089"]),
    ("(01632) 960003", ["01632 960003"]),
    ("Thornby MAPS: 01632 960011", ["01632 960011 (Thornby MAPS)"]),
    ("01632 960001; 01632 960002", ["01632 960001", "01632 960002"]),
    ("01632 960001 / 07700 900002", ["01632 960001", "07700 900002"]),
    ("01632 960001 or 01632 960002", ["01632 960001", "01632 960002"]),
    ("01632960001 01632960002", ["01632960001", "01632960002"]),
    ("01632-960-766 x 715", ["01632 960 766 extension 715"]),
    ("01632 960001 ext. 4 (office)", ["01632 960001 extension 4 (office)"]),
    ("Day 01632 960001, evening 01632 960002", ["01632 960001 (Day)", "01632 960002 (evening)"]),
    ("\"+44 1632 960567\"", ["+44 1632 960567"]),
    ("+44 (0)1632 960567", ["+44 1632 960567"]),
    ("111", ["111"]),
    ("no phone", []),
    ("Ask at the desk", []),
  ])
  func phoneTextsAreTakenApart(_ typed: String, _ numbers: [String]) {
    #expect(PhoneText(reading: typed).parts.map(\.text) == numbers)
  }

  @Test func phonesKeepTheTextTheyCameIn() {
    let read = service(#""phones": [{"number": "Office: 01632 960001, 01632 960002"}]"#)
    #expect(read.service?.phones.map(\.number) == ["01632 960001", "01632 960002"])
    #expect(read.service?.phones.map(\.received).last == "Office: 01632 960001, 01632 960002")
    #expect(read.tidying("phones[0].number")?.kept == "01632 960001 (Office); 01632 960002")
  }

  @Test(arguments: [
    (
      "<h1>About</h1>\n\n<p>We&nbsp;meet &amp; talk.</p><p>Come!</p>",
      "About\n\nWe meet & talk.\n\nCome!"
    ),
    ("<b>x</b><script>alert(1)</script><img src=x onerror=1>", "x"),
    ("<ul><li>tea</li><li>cake</li></ul>", "- tea\n- cake"),
    ("one<br/>two", "one\ntwo"),
    ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ("&lt;b&gt; is text", "<b> is text"),
    ("we <3 tea, a < b", "we <3 tea, a < b"),
    ("an open <b", "an open <b"),
    ("<!-- hidden -->seen", "seen"),
    ("<!-- never closed", ""),
    ("<STYLE>p{}</STYLE>seen", "seen"),
    ("R&D and &unknown; &#8217;s &#x27;", "R&D and &unknown; ’s '"),
    ("one\r\n\r\n\r\ntwo  three\t", "one\n\ntwo three"),
    ("a\u{202E}b\u{0}c", "ab c"),
  ])
  func descriptionsBecomePlainText(_ received: String, _ text: String) {
    #expect(PlainText(of: received).text == text)
  }

  @Test(arguments: ["<a>", "<script>", "<b></b>", "<script>x</script>"])
  func longRunsOfMarkupLeaveNoMarkup(_ part: String) {
    let text = PlainText(of: String(repeating: part, count: 20_000)).text
    #expect(!text.contains("<"), "\(text.prefix(80))")
  }

  @Test func garbledLettersAreKeptAndNoted() {
    let read = service(#""description": "Itâ€™s warm. Â£3.""#)
    #expect(read.service?.description == "Itâ€™s warm. Â£3.")
    #expect(read.tidying("description")?.why == .mojibake)
    #expect(read.findings.map(\.severity) == [.warning])
  }

  @Test func coordinatesInExchangedOrderArePutRight() throws {
    let read = MadeUp(#"[{"id": "1", "name": "A", "latitude": -1.25, "longitude": 51.75}]"#)
    let place = try #require(read.service?.serviceAtLocations[0].location)
    #expect(place.latitude == 51.75)
    #expect(place.longitude == -1.25)
    #expect(read.findings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("2026-03-03", "2026-03-03"), ("2026-03-03T10:30:45.123Z", "2026-03-03"),
    ("2026-03-03T10:30:45.123", "2026-03-03"), ("2026-03-03 10:30+01:00", "2026-03-03"),
    ("3/3/2026", "2026-03-03"), ("03.03.26", "2026-03-03"), ("3 March 2026", "2026-03-03"),
    ("Tuesday 3rd Mar 2026", "2026-03-03"), ("2026-02-30", nil), ("29 February 2025", nil),
    ("soon", nil), ("March 2026", nil), ("2026-03-03x", nil),
  ])
  func datesAreRead(_ text: String, _ iso: String?) {
    #expect(CalendarDate(reading: text)?.iso == iso)
  }

  @Test func datesKnowTheirWeekday() {
    let days = ["2026-03-02", "2026-03-08", "2024-02-29", "2000-01-01", "1999-12-31"]
    #expect(days.map { CalendarDate(reading: $0)?.weekday } == [0, 6, 3, 5, 4])
  }

  @Test(arguments: [
    ("10:00:00", "10:00"), ("10:00", "10:00"), ("8:00am", "08:00"), ("9:00", "09:00"),
    ("9.30 pm", "21:30"), ("12am", "00:00"), ("12 pm", "12:00"), ("10:00:00+01:00", "10:00"),
    ("2026-03-03T10:00:00Z", "10:00"), ("24:00", "24:00"), ("25:00", nil), ("noon", nil),
    ("13pm", nil), ("", nil),
  ])
  func timesAreRead(_ text: String, _ time: String?) {
    #expect(ClockTime(reading: text)?.text == time)
  }

  @Test(arguments: [
    ("TH,FR", "TH,FR"), ("Thursday", "TH"), ("thu; fri", "TH,FR"), ("1", "MO"), ("7", "SU"),
    ("0", "SU"), ("2MO", "2MO"), ("-1FR", "-1FR"), ("Mondays and Fridays", "MO,FR"),
    ("MO-FR", "MO,TU,WE,TH,FR"), ("Friday to Sunday", "FR,SA,SU"),
    ("https://schema.org/Monday", "MO"), ("[MO, TU]", "MO,TU"), ("any day", nil), ("9MO", nil),
    ("to", nil), ("MO to", nil), ("-9223372036854775808", nil), ("99999999999999999999", nil),
  ])
  func weekdaysAreRead(_ text: String, _ rule: String?) {
    #expect(DayRule(reading: text)?.text == rule)
  }

  @Test(arguments: [
    ("week", "WEEKLY"), ("Weekly", "WEEKLY"), ("WEEKLY", "WEEKLY"), ("month", "MONTHLY"),
  ])
  func frequenciesAreRead(_ typed: String, _ freq: String) {
    #expect(service(#""schedules": [{"freq": "\#(typed)"}]"#).service?.schedules[0].freq == freq)
  }
}
