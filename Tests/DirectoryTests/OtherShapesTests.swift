import Reading
import Testing

@testable import Directory

/// Feeds in other words than the standard's own.
struct OtherShapesTests {
  @Test func aPointOfAMapIsAService() {
    let read = MadeUp(
      #"""
      {"type": "FeatureCollection", "features": [{"type": "Feature",
      "geometry": {"type": "Point", "coordinates": [-1.1, 53.1]},
      "properties": {"title": "Warm Hall", "address": "Thornby Hall, High Street NG0 0AA",
      "contact": "Contact Person: hall@thornby.test, 01632960123",
      "hours": {"_text": "Tuesday: 10:00 - 12:00", "opening": "Tu 10:00-12:00"}}}]}
      """#,
      file: "Content/directory/warm.geojson"
    )
    #expect(read.lines("name") == ["Warm Hall"], "\(read.findings)")
    #expect(read.lines("address") == ["Thornby Hall, High Street"])
    #expect(read.lines("postcode") == ["NG0 0AA"])
    #expect(read.lines("when") == ["Tuesday: 10:00 - 12:00"])
    #expect(read.lines("email") == ["hall@thornby.test"])
    #expect(read.lines("phone") == ["01632960123"])
    #expect(read.service?.serviceAtLocations.first?.location?.latitude == 53.1)
  }

  @Test func onePlaceListedTwiceWithDifferentFactsIsTwoRecords() {
    let point = { (hours: String) in
      #"{"type": "Feature", "properties": {"title": "Hall", "hours": {"_text": "\#(hours)"}}}"#
    }
    let first = MadeUp("[\(point("Friday 10-12")), \(point("Friday 10-2"))]")
    let second = MadeUp("[\(point("Friday 10-2")), \(point("Friday 10-12"))]")
    #expect(first.shelf.records.count == 2)
    #expect(first.shelf.records.map(\.key) == second.shelf.records.map(\.key))
    #expect(MadeUp("[\(point("Friday")), \(point("Friday"))]").shelf.setAside.count == 1)
  }

  @Test func anOpenActiveItemIsAService() {
    let read = MadeUp(
      #"""
      {"next": "/feed?after=1", "items": [{"state": "updated", "kind": "SessionSeries", "id": "s1",
      "modified": 1, "data": {"@type": "SessionSeries", "name": "Chair exercise",
      "organizer": {"@type": "Organization", "name": "Thornby Trust", "telephone": "01632 960123"},
      "location": {"name": "Thornby Hall", "address": {"streetAddress": "High Street",
      "postalCode": "NG00 0AA"}, "geo": {"latitude": 53.1, "longitude": -1.1}},
      "eventSchedule": [{"@type": "Schedule", "repeatFrequency": "P1W", "startTime": "10:00",
      "endTime": "11:00", "byDay": ["https://schema.org/Tuesday"]}],
      "offers": [{"@type": "Offer", "price": 3, "priceCurrency": "GBP"}]}},
      {"state": "deleted", "kind": "SessionSeries", "id": "s2"}]}
      """#
    )
    #expect(read.lines("when") == ["Tuesdays, 10am to 11am"], "\(read.findings)")
    #expect(read.lines("cost") == ["£3"])
    #expect(read.lines("phone") == ["01632 960123"])
    #expect(read.lines("postcode") == ["NG00 0AA"])
    #expect(read.shelf.setAside.map(\.reason) == ["is marked as deleted"])
  }

  @Test(arguments: [
    ("RRULE:FREQ=WEEKLY;BYDAY=TU,TH", "Tuesdays and Thursdays"),
    ("FREQ=MONTHLY;BYDAY=2MO", "2nd Monday of the month"),
    ("FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR", "Last Friday of the month"),
    (
      "DTSTART:20260303T100000 RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
      "Every other Tuesday from 3 March 2026"
    ),
    ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T000000Z", "Tuesdays, until 31 December 2026"),
  ])
  func aRuleOnOneLineIsRead(_ rule: String, _ english: String) {
    let read = service(#""schedules": [{"rrule": "\#(rule)"}]"#)
    #expect(read.lines("when") == [english])
  }

  @Test func aRuleThatIsNoneIsReported() {
    let read = service(#""schedules": [{"rrule": "whenever"}]"#)
    #expect(read.tidying("schedules[0].rrule")?.why == .unreadable)
  }

  @Test func theUKsFirstVersionIsRead() {
    let read = MadeUp(
      #"""
      {"totalElements": 1, "totalPages": 1, "number": 1, "content": [{"id": "1", "name": "Knit",
      "attending_type": "phone", "attending_access": "referral",
      "eligibilitys": [{"id": "e", "eligibility": "adult", "minimum_age": 18, "maximum_age": -1}],
      "service_taxonomys": [{"id": "t", "taxonomy": {"id": "x", "name": "Crafts"}}],
      "regular_schedules": [{"byday": "TU", "freq": "WEEKLY", "opens_at": "10:00",
      "closes_at": "12:00"}],
      "service_at_locations": [{"location": {"name": "Thornby Hall",
      "physical_addresses": [{"address_1": "High Street", "postal_code": "NG00 0AA"}],
      "accessibility_for_disabilities": [{"accessibility": "Step-free"}]}}]}]}
      """#
    )
    #expect(read.lines("ages") == ["18 and over"], "\(read.findings)")
    #expect(read.lines("joining") == ["be referred"])
    #expect(read.lines("join_by") == ["phone"])
    #expect(read.lines("when") == ["Tuesdays, 10am to 12 noon"])
    #expect(read.lines("postcode") == ["NG00 0AA"])
    #expect(read.lines("access") == ["Step-free"])
    #expect(read.service?.attributes.map { $0.taxonomyTerm?.name } == ["Crafts"])
  }
}

/// A folder of lists and of single services is one source.
struct FolderTests {
  private static let short =
    #"{"contents": [{"id": "1", "name": "Knit"}, {"id": "2", "name": "Walk"}]}"#
  private static let full = #"{"id": "1", "name": "Knit", "email": "knit@thornby.test"}"#

  @Test(arguments: [["a.json", "b.json"], ["b.json", "a.json"]])
  func aShortListIsCompletedByTheFullServicesBesideIt(_ names: [String]) {
    let read = MadeUp(folder: [names[0]: Self.short, names[1]: Self.full])
    #expect(read.shelf.records.map(\.service.name) == ["Knit", "Walk"])
    #expect(read.lines("email") == ["knit@thornby.test"])
    #expect(read.shelf.completed == 1)
    #expect(read.shelf.received == 3)
    #expect(read.findings.filter { $0.severity >= .warning }.isEmpty, "\(read.findings)")
  }

  @Test func twoServicesOfOneIDAreAFault() {
    let read = MadeUp(folder: ["a.json": Self.full, "b.json": #"{"id": "1", "name": "Natter"}"#])
    #expect(read.shelf.records.map(\.service.name) == ["Knit"])
    #expect(read.shelf.setAside.count == 1)
  }
}
