import Reading
import Testing

@testable import Directory

struct ServiceFieldsTests {
  @Test(arguments: [
    (#""byday": "MO", "opens_at": "13:00", "closes_at": "17:00""#, "Mondays, 1pm to 5pm"),
    (
      #""freq": "WEEKLY", "byday": "TH,FR", "opens_at": "10:00:00", "closes_at": "12:00:00""#,
      "Thursdays and Fridays, 10am to 12 noon"
    ),
    (
      #""byday": "MO,TU,WE,TH,FR", "opens_at": "09:05", "closes_at": "16:30""#,
      "Monday to Friday, 9.05am to 4.30pm"
    ),
    (#""weekday": "Sunday""#, "Sundays"),
    (
      #""freq": "WEEKLY", "interval": 2, "byday": "MO", "dtstart": "2026-09-07", "opens_at": "13:00""#,
      "Every other Monday from 7 September 2026, from 1pm"
    ),
    (#""freq": "WEEKLY", "interval": "4", "byday": "TU""#, "Every 4 weeks on Tuesday"),
    (
      #""freq": "WEEKLY", "dtstart": "2026-03-03", "opens_at": "19:00", "closes_at": "24:00""#,
      "Tuesdays, 7pm to midnight"
    ),
    (#""freq": "MONTHLY", "byday": "2MO""#, "2nd Monday of the month"),
    (#""freq": "MONTHLY", "byday": "1TU,3TU""#, "1st and 3rd Tuesday of the month"),
    (#""freq": "MONTHLY", "byday": "2MO,-1FR""#, "2nd Monday and last Friday of the month"),
    (
      #""byday": "-1FR", "until": "2026-12-31""#, "Last Friday of the month, until 31 December 2026"
    ),
    (
      #""freq": "MONTHLY", "bymonthday": "2", "opens_at": "10:00", "description": "On the 2nd""#,
      "On the 2nd"
    ),
    (#""freq": "DAILY", "opens_at": "9am", "closes_at": "5pm""#, "Every day, 9am to 5pm"),
    (
      #""valid_from": "2026-03-03", "valid_to": "2026-03-03", "opens_at": "10:00""#,
      "3 March 2026, from 10am"
    ),
    (#""description": "Whenever the kettle is on""#, "Whenever the kettle is on"),
  ])
  func aScheduleIsSaidInOneLine(_ schedule: String, _ line: String) {
    #expect(service(#""schedules": [{\#(schedule)}]"#).lines("when") == [line])
  }

  @Test func schedulesStandOnLinesOfTheirOwn() {
    let read = service(
      #""regular_schedules": [{"weekday": "MO"}, {"weekday": 3}, {"weekday": "MO"}]"#
    )
    #expect(read.lines("when") == ["Mondays", "Wednesdays"])
  }

  @Test func runOutAndEndedAreKeptApart() {
    let read = service(#""schedules": [{"byday": "MO", "valid_to": "2020-01-01"}]"#)
    #expect(read.service?.schedules[0].validTo == "2020-01-01")
    #expect(read.service?.schedules[0].until == nil)
    #expect(read.lines("when") == ["Mondays"])
  }

  @Test(arguments: [
    (#""cost_options": [{"amount": 0}]"#, ["Free"]),
    (#""cost_options": [{"amount": 0, "option": "free"}]"#, ["Free"]),
    (#""free": true"#, ["Free"]),
    (#""cost_options": [{"amount": "3.00", "cost_type": "per session"}]"#, ["£3 per session"]),
    (
      #""cost_options": [{"amount": 2.5, "option": "under 18s"}, {"amount": 4}]"#,
      ["£2.50 (under 18s)", "£4"]
    ),
    (#""cost_options": [{"option": "Donations welcome"}]"#, ["Donations welcome"]),
    (#""fees": "A pound for tea""#, ["A pound for tea"]),
    (#""free": null"#, []),
  ])
  func costsAreSaidAsMoney(_ fields: String, _ lines: [String]) {
    #expect(service(fields).lines("cost") == lines)
  }

  @Test(arguments: [
    (#""minimum_age": 18"#, ["18 and over"]),
    (#""minimum_age": 12, "maximum_age": 100"#, ["12 and over"]),
    (#""min_age": 5, "max_age": 11"#, ["5 to 11"]), (#""maximum_age": 24"#, ["24 and under"]),
    (#""minimum_age": 0"#, ["any"]), (#""minimum_age": -1, "maximum_age": -1"#, []),
  ])
  func agesAreSaidInWords(_ fields: String, _ lines: [String]) {
    #expect(service(fields).lines("ages") == lines)
  }

  @Test(arguments: [
    ("active", ["open"]), ("temporarily closed", ["paused"]), ("inactive", ["ended"]),
    ("defunct", ["ended"]), ("Active", ["open"]), ("pending", []),
  ])
  func statusIsSaidInTheListingsWords(_ status: String, _ lines: [String]) {
    #expect(service(#""status": "\#(status)""#).lines("status") == lines)
  }

  @Test(arguments: [
    ("We knit. We natter.", "We knit."),
    ("Ask at St. Mary's, e.g. by phone. Then come.", "Ask at St. Mary's, e.g. by phone."),
    ("<h1>About us</h1><p>We knit! Come.</p>", "We knit!"),
    ("A group for all", "A group for all"),
    ("Tea (and cake.) Every week.", "Tea (and cake.)"),
  ])
  func theSummaryIsTheFirstSentence(_ description: String, _ summary: String) {
    #expect(service(#""description": "\#(description)""#).lines("summary") == [summary])
  }

  @Test func thePlaceIsNamedWithItsAddress() {
    let read = place(
      #""name": "Thornby Hall", "accessibility": [{"description": "Step-free entrance"}], "#
        + #""addresses": [{"address_1": "High Street, Thornby", "city": "Thornby", "#
        + #""state_province": "Nottinghamshire", "postal_code": "NG00 0AA"}]"#
    )
    #expect(read.lines("place") == ["Thornby Hall"])
    #expect(read.lines("address") == ["High Street, Thornby, Nottinghamshire"])
    #expect(read.lines("postcode") == ["NG00 0AA"])
    #expect(read.lines("access") == ["Step-free entrance"])
  }

  @Test func aMaskedAddressIsNeverShownExactly() {
    let read = service(
      #""locations": [{"address_1": "1 High Street", "city": "Thornby", "postal_code": "NG00 0AA", "#
        + #""mask_exact_address": true}]"#
    )
    #expect(read.lines("address") == ["Thornby"])
    #expect(read.lines("postcode") == ["NG00"])
    #expect(read.lines("address_shown") == ["area only"])
  }

  @Test(arguments: [
    (#""name": "Sam Porter", "title": "Reception manager""#, ["Reception manager"], []),
    (#""name": "Sam Porter""#, [], []),
    (#""name": "Sam Porter", "title": "Mr""#, [], []),
    (#""name": "Main office""#, ["Main office"], ["01632 960001"]),
    (#""name": null"#, [], ["01632 960001"]),
  ])
  func aPersonIsNeverNamed(_ contact: String, _ contacts: [String], _ phones: [String]) {
    let read = service(#""contacts": [{\#(contact), "phone": "01632 960001"}]"#)
    #expect(read.lines("contact") == contacts)
    #expect(read.lines("phone") == phones)
  }

  @Test func theOrganisationGivesItsNameAndNumber() {
    let read = service(
      #""organization": {"name": "Thornby Trust", "website": "https://thornby.example", "#
        + #""organization_identifiers": [{"identifier_scheme": "GB-CHC", "identifier": "0000001"}]}"#
    )
    #expect(read.lines("run_by") == ["Thornby Trust"])
    #expect(read.lines("org_number") == ["GB-CHC-0000001"])
    #expect(read.lines("website") == ["https://thornby.example"])
  }

  @Test func datesTellWhatTheSourceSaysTheyMean() {
    let text = #"{"id": "1", "name": "A", "last_modified": "2026-03-03T12:00:00"}"#
    let file = SourceFile(path: "county.json", text: text)
    #expect(MadeUp(file).record?.edited == "2026-03-03")
    #expect(MadeUp(file).record?.checked == nil)
    #expect(MadeUp(file, datesMean: "checked").record?.checked == "2026-03-03")
    #expect(service(#""assured_date": "2026-02-01""#).record?.checked == "2026-02-01")
  }
}
