import Reading
import Testing

@testable import Directory

struct SnapshotTests {
  private static let one = #"{"id": "1", "name": "Knit and natter"}"#
  private static let two = #"{"id": 2, "name": "Thornby walkers"}"#

  @Test(arguments: [
    "[\(one), \(two)]",
    #"{"total_items": 2, "total_pages": 1, "page_number": 1, "contents": [\#(one), \#(two)]}"#,
    #"{"contents": [\#(one), \#(two)], "size": 2}"#,
    #"{"number": 1, "totalPages": 1, "content": [\#(one), \#(two)]}"#,
    #"{"id": "9", "name": "Thornby Trust", "services": [\#(one), \#(two)]}"#,
    #"[{"id": "9", "name": "Thornby Trust", "services": [\#(one), \#(two)]}]"#,
    "\(one)\n\(two)\n",
    "\u{FEFF}[\(one),\r\n\(two)]",
  ])
  func readsEveryShapeOfFeed(_ text: String) {
    let read = MadeUp(text)
    #expect(read.findings.isEmpty, "\(read.findings)")
    #expect(read.shelf.records.map(\.key) == ["oruk:county:1", "oruk:county:2"])
    #expect(read.shelf.records.map(\.service.name) == ["Knit and natter", "Thornby walkers"])
  }

  @Test func readsOneServiceAlone() {
    #expect(MadeUp(Self.one).shelf.records.map(\.key) == ["oruk:county:1"])
  }

  @Test func givesAServiceTheOrganisationItStandsIn() {
    let read = MadeUp(#"{"id": "9", "name": "Thornby Trust", "services": [\#(Self.one)]}"#)
    #expect(read.service?.organization?.name == "Thornby Trust")
  }

  @Test func readsAServiceAtAPlaceAsTheService() {
    let read = MadeUp(
      #"{"id": "8", "service": \#(Self.one), "location": {"id": "7", "name": "Thornby Hall"}}"#
    )
    #expect(read.record?.key == "oruk:county:1")
    #expect(read.lines("place") == ["Thornby Hall"])
  }

  @Test func recordsKnowTheirPlaceInTheFile() {
    let read = MadeUp("[\n  \(Self.one),\n    \(Self.two)\n]")
    #expect(
      read.shelf.records.map(\.range.start) == [
        .init(line: 2, column: 3), .init(line: 3, column: 5),
      ]
    )
    #expect(read.shelf.records.map(\.number) == [1, 2])
  }

  @Test func saysThatOnlyOnePageIsThere() {
    let read = MadeUp(#"{"total_pages": 12, "page_number": 1, "contents": [\#(Self.one)]}"#)
    #expect(
      read.findings.map(\.message) == ["“County directory” holds only page 1 of 12 of its feed"]
    )
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let record: String
    let message: String
    var testDescription: String { record }
  }

  @Test(arguments: [
    Bad(
      record: #"{"id": "x", "name": "Far", "minimum_age": 1e400}"#,
      message: "record 2 can't be read, or holds a number that is too large"
    ),
    Bad(record: #"{"id": 5, "name": ["A"]}"#, message: "record 2 (“5”) has no name"),
    Bad(record: #"{"id": "", "name": "A"}"#, message: "record 2 (“A”) has no id"),
    Bad(record: "17", message: "record 2 is not a record"),
    Bad(record: "[[1], 2]", message: "record 2 is not a record"),
    Bad(
      record: "{name: 1}",
      message: "record 2 can't be read, or holds a number that is too large"
    ),
    Bad(
      record: #"{"id": "1", "name": "Knit again"}"#,
      message: "record 2 (“Knit again”) has the same id as record 1 (“Knit and natter”)"
    ),
    Bad(
      record: #"{"id": "4", "name": "Thornby Trust", "website": "x"}"#,
      message: "record 2 (“Thornby Trust”) is an organisation, not a service"
    ),
  ])
  func setsAsideABadRecordByNameAndReadsOn(_ bad: Bad) {
    let read = MadeUp("[\(Self.one),\n\(bad.record),\n\(Self.two)]")
    #expect(read.shelf.records.map(\.key) == ["oruk:county:1", "oruk:county:2"])
    #expect(read.shelf.received == 3)
    let warnings = read.findings.filter { $0.severity == .warning }
    #expect(warnings.map(\.message) == [bad.message + "; it is left out"])
    #expect(warnings.map(\.range.start.line) == [2])
  }

  @Test func setsAsideARecordThatIsNotUTF8() {
    let text = "[\(Self.one), {\"id\": \"3\", \"name\": \"Caf?\"}]"
    let bytes = text.utf8.map { $0 == UInt8(ascii: "?") ? 0xE9 : $0 }
    let read = MadeUp(SourceFile(path: "county.json", bytes: bytes))
    #expect(read.shelf.records.count == 1)
    #expect(read.shelf.setAside.count == 1)
  }

  @Test(arguments: [
    ("[\(one), {\"id\":", "stops before its end, so none of it is used"),
    ("[\(one), {\"id\": \"2", "stops before its end, so none of it is used"),
    ("[]", "holds no records"),
    ("", "holds no records"),
    (#"{"contents": []}"#, "holds no records"),
    ("[\(one)] and more", "is not JSON from here on"),
    ("[\(one)}", "is not JSON from here on"),
    ("<html></html>", "is not JSON from here on"),
    (
      "[" + #"{"a":"# + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        + "}]",
      "holds lists in lists more than 32 deep"
    ),
    (String(repeating: "[", count: 1_000_000), "holds lists in lists more than 32 deep"),
  ])
  func refusesAFileThatCannotBeTrustedAsAWhole(_ text: String, _ fact: String) {
    let read = MadeUp(text)
    #expect(read.shelf.isRefused)
    #expect(read.shelf.records.isEmpty)
    #expect(read.findings.map(\.message) == ["“county.json” \(fact)"])
    #expect(read.findings.map(\.remedy) == ["keep the last good copy, and save the feed again"])
  }

  @Test func warnsOfAKeyGivenTwice() {
    let read = service(#""email": "a@thornby.example", "email": "b@thornby.example""#)
    #expect(
      read.findings.map(\.message) == [
        "record 1 (“Knit and natter”) gives “email” twice, and only one is kept"
      ]
    )
  }

  @Test func keepsNumbersAsTheyCame() {
    let read = MadeUp(#"[{"id": 12345678901234567890, "name": "A"}, {"id": 4754, "name": "B"}]"#)
    #expect(
      read.shelf.records.map(\.key) == ["oruk:county:12345678901234567890", "oruk:county:4754"]
    )
  }

  @Test func keepsUnknownFieldsAsTheyCame() {
    let read = service(#""pc_note": {"b": [true, 1]}, "organization": {"id": 4, "serviceId": "x"}"#)
    #expect(read.record?.extra.map(\.name) == ["organization.serviceId", "pc_note"])
    #expect(read.record?.extra.last?.value == .map(["b": .list([.flag(true), .number("1")])]))
  }

  @Test func readsManyRecordsInOrderOfTheirKeys() {
    let rows = (0..<2_000).map { #"{"id": "\#($0)", "name": "Group \#($0)"}"# }
    let read = MadeUp("[" + rows.joined(separator: ",") + "]")
    #expect(read.shelf.records.count == 2_000)
    #expect(read.shelf.records[1].key == "oruk:county:1")
    #expect(read.shelf.records[2].key == "oruk:county:10")
  }
}
