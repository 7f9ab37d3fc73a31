import Cataloguing
import Scheduling
import Testing

@testable import Publishing

struct CalendarTests {
  @Test(arguments: Audience.allCases)
  func everyCalendarIsWrittenAsTheStandardSays(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    let calendars = edition.files.filter { $0.key.hasSuffix(".ics") }
    #expect(calendars.count > 30)
    for (path, bytes) in calendars {
      let reader = CalendarReader(bytes)
      #expect(reader.faults.isEmpty, "\(path): \(reader.faults)")
      for event in reader.events {
        #expect(event.start != nil && !event.summary.isEmpty, "\(path): \(event)")
        #expect(event.properties["DTSTAMP"] == "20261121T000000Z")
        if let end = event.end, let start = event.start { #expect(end > start, "\(path)") }
      }
    }
  }

  @Test func everyGroupsCalendarGivesTheDatesOfItsSchedule() throws {
    let edition = try Thornby.edition(.public)
    var compared = 0
    for entry in edition.view.entries.map(\.entry) {
      guard let bytes = edition.files["groups/\(entry.slug.text).ics"] else { continue }
      let expected = entry.times.next(60, from: edition.view.today).filter { $0.opens != nil }
      let found = CalendarReader(bytes).next(8, from: edition.view.today)
      #expect(found.map(\.iso) == expected.prefix(8).map(\.iso), "\(entry.name)")
      compared += 1
    }
    #expect(compared > 25)
  }

  @Test(arguments: [
    "when: Every other Thursday from 5 November 2026, 2pm to 4pm",
    "when: 2nd and 4th Tuesday of the month, 10am to 12 noon",
    "when: Last Friday of the month, 1pm to 3.30pm\nnot_on: [29 January 2027]",
    "when: Mondays, 6pm to 8pm\nnot_on: [bank holidays, 24 December 2026 to 3 January 2027]",
    "when: Wednesdays, 9.30am to 11am, term time only",
    "when: Wednesdays, 9.30am to 11am\nnot_on: school holidays",
    "when: Fridays, 10am to 11am, from 8 January 2027 to 12 February 2027",
    "when: Saturday 5 December 2026, 11am to 3pm",
    "when: Saturdays, 8pm to midnight",
    "when: [\"Mondays, 10am to 11am\", \"Thursdays, 2pm to 3pm until 17 December 2026\"]",
    "when: Mondays, 10am to 12 noon, except 21 December 2026 and 28 December 2026",
    "when: Every 3 weeks on Wednesdays from 2 December 2026, 10am to 12 noon",
    "when: Every day, 9am to 9pm",
  ])
  func aCalendarGivesTheDatesThatThePagePrints(_ lines: String) throws {
    let edition = try SampleSite(listings: ["sample": lines]).edition()
    let times = try #require(edition.view.entries.first).entry.times
    let expected = times.next(8, from: edition.view.today).map(\.iso)
    #expect(!expected.isEmpty)
    let bytes = try #require(edition.files["groups/sample.ics"])
    let reader = CalendarReader(bytes)
    #expect(reader.faults.isEmpty, "\(reader.faults)")
    #expect(reader.next(8, from: edition.view.today).map(\.iso) == expected)
    let printed = try edition.group("sample").opening("time").compactMap { $0["datetime"] }
    #expect(printed.filter { $0.contains("T") } == Array(expected.prefix(4)))
  }

  @Test func midnightAtTheEndIsTheNextDaysBeginning() throws {
    let site = SampleSite(listings: ["sample": "when: Saturdays, 8pm to midnight"])
    let bytes = try #require(try site.edition().files["groups/sample.ics"])
    let event = try #require(CalendarReader(bytes).events.first)
    #expect(event.start?.iso == "2026-11-21T20:00")
    #expect(event.end?.iso == "2026-11-22T00:00")
  }

  @Test(arguments: [
    "when: Every other Thursday, 2pm to 4pm", "when: ask", "when: Monthly on Mondays, 2pm to 3pm",
    "when: Tuesdays, 2pm to 3pm\nstatus: paused", "when: Tuesdays, 2pm to 3pm\nstatus: ended",
    "when: Tuesdays, 2pm to 3pm until 3 November 2026",
  ])
  func withoutADateToTellThereIsNoCalendar(_ lines: String) throws {
    let edition = try SampleSite(listings: ["sample": lines]).edition()
    #expect(edition.files["groups/sample.ics"] == nil)
    #expect(edition.files["areas/town.ics"] == nil)
    #expect(!(try edition.group("sample").words.contains("Add to your calendar")))
  }

  @Test func anAreasCalendarHoldsTheDatesOfAllItsGroups() throws {
    let edition = try Thornby.edition(.public)
    for area in edition.view.areas {
      let bytes = try #require(edition.files["areas/\(area.slug.text).ics"])
      let found = Set(CalendarReader(bytes).events.map(\.uid))
      var expected: Set<String> = []
      for entry in edition.view.entries(in: area).map(\.entry) {
        guard let own = edition.files["groups/\(entry.slug.text).ics"] else { continue }
        expected.formUnion(CalendarReader(own).events.map(\.uid))
      }
      #expect(found == expected)
    }
  }
}
