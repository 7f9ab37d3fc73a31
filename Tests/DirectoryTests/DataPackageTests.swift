import Reading
import Testing

@testable import Directory

struct DataPackageTests {
  /// The names of version 3, in the plural.
  private static let newest = [
    "services.csv": "id,organization_id,name,description,status\n1,o,Knit,null,active\n",
    "organizations.csv": "id,name\no,Thornby Trust\n",
    "locations.csv": "id,name,latitude,longitude\nl,Thornby Hall,0,0\n",
    "addresses.csv": "id,location_id,address_1,postal_code\na,l,High Street,NG00 0AA\n",
    "service_at_location.csv": "id,service_id,location_id\ns,1,l\n",
    "schedules.csv": "id,service_id,freq,byday,opens_at,closes_at\nt,1,WEEKLY,TU,10:00,12:00\n",
    "phones.csv": "id,service_id,number\np,1,01632 960123\n",
    "cost_options.csv": "id,service_id,amount,amount_description\nc,1,2.50,a session\n",
    "accessibility.csv": "id,location_id,description\nx,l,Step-free\n",
    "attributes.csv": "id,link_id,taxonomy_term_id\ny,1,z\n",
    "taxonomy_terms.csv": "id,name\nz,Crafts\n",
    "datapackage.json": "{\"name\": \"made up\", \"resources\": []}",
  ]

  @Test func aServiceGathersWhatHangsOnItFromEverySheet() throws {
    let read = MadeUp(folder: Self.newest)
    #expect(read.shelf.received == 1, "\(read.findings)")
    #expect(read.record?.key == "csv:county:1")
    #expect(read.lines("run_by") == ["Thornby Trust"])
    #expect(read.lines("place") == ["Thornby Hall"])
    #expect(read.lines("postcode") == ["NG00 0AA"])
    #expect(read.lines("when") == ["Tuesdays, 10am to 12 noon"])
    #expect(read.lines("phone") == ["01632 960123"])
    #expect(read.lines("cost") == ["£2.50 a session"])
    #expect(read.lines("access") == ["Step-free"])
    #expect(read.service?.attributes.first?.taxonomyTerm?.name == "Crafts")
    #expect(read.service?.description == nil)
    #expect(read.service?.serviceAtLocations.first?.location?.latitude == nil)
  }

  @Test(arguments: [
    ["addresses.csv": "physical_addresses.csv", "schedules.csv": "regular_schedules.csv"],
    ["service_at_location.csv": "services_at_location.csv", "schedules.csv": "schedule.csv"],
    ["services.csv": "service.csv", "phones.csv": "phone.csv", "addresses.csv": "address.csv"],
    [
      "accessibility.csv": "accessibility_for_disabilities.csv",
      "organizations.csv": "organisations.csv",
    ],
  ])
  func everyVersionsNamesAreKnown(_ names: [String: String]) {
    let files = Dictionary(
      uniqueKeysWithValues: Self.newest.map { (names[$0.key] ?? $0.key, $0.value) }
    )
    let read = MadeUp(folder: files)
    #expect(
      read.shelf.records.map(\.fields) == MadeUp(folder: Self.newest).shelf.records.map(\.fields)
    )
  }

  @Test func aRowUnderTwoNamesOfOneSheetCountsOnce() {
    var files = Self.newest
    files["schedule.csv"] = files["schedules.csv"]
    #expect(MadeUp(folder: files).lines("when") == ["Tuesdays, 10am to 12 noon"])
  }

  @Test func rowsThatHangOnNothingAreCounted() {
    var files = Self.newest
    files["phones.csv"] = "id,service_id,number\np,9,01632 960123\nq,8,01632 960124\n"
    files["services.csv"] = "id,organization_id,name\n1,nobody,Knit\n"
    let messages = MadeUp(folder: files).findings.map(\.message)
    #expect(messages.contains { $0.hasPrefix("2 rows name a service that is not") }, "\(messages)")
    #expect(messages.contains { $0.hasPrefix("1 row names an organisation") }, "\(messages)")
  }

  @Test func aPackageWithAColumnAboutPatientsIsNotRead() {
    var files = Self.newest
    files["contacts.csv"] = "id,service_id,name,NHS number\nc,1,Sam,x\n"
    let read = MadeUp(folder: files)
    #expect(read.shelf.isRefused)
    #expect(read.shelf.records.isEmpty)
  }

  @Test func theOrderOfRowsAndFilesChangesNothing() {
    var files = Self.newest
    files["services.csv"] = "id,name\n1,Knit\n2,Walk\n3,Sing\n"
    let keys = MadeUp(folder: files).shelf.records.map(\.key)
    files["services.csv"] = "name,id\nSing,3\nKnit,1\nWalk,2\n"
    #expect(MadeUp(folder: files).shelf.records.map(\.key) == keys)
  }

  @Test func theSheetsMayStandInOneObject() {
    let read = MadeUp(
      #"{"services.csv": [{"id": "1", "name": "Knit"}], "#
        + #""phones.csv": [{"id": "p", "service_id": "1", "number": "01632 960123"}]}"#
    )
    #expect(read.lines("phone") == ["01632 960123"], "\(read.findings)")
  }

  @Test func aTableWithoutItsServicesIsSetAsideAlone() {
    let read = MadeUp(folder: [
      "knit.json": #"{"id": "1", "name": "Knit"}"#, "schedules.csv": "id,service_id\n1,2\n",
    ])
    #expect(read.shelf.records.count == 1)
    #expect(read.shelf.setAside.map(\.reason) == ["has no services beside it"])
    #expect(!read.shelf.isRefused)
  }
}
