import Cataloguing
import Testing

@testable import Upkeep

/// What one edition prints differently from an earlier one.
struct ChangesTests {
  private func record(_ listings: [String: String]) throws -> EditionRecord {
    EditionRecord(of: try Town(listings).catalogue())
  }

  private func changes(
    _ old: [String: String],
    _ new: [String: String]
  ) throws -> [Changes.Change] {
    Changes(from: try record(old), to: try record(new)).groups
  }

  @Test func aRecordReadsBackAsItWas() throws {
    let record = try record([
      "a": "name: Café & “Co”\nwas_at: groups/old.html", "b": "name: B\ncost: |\n  £1\n  £2",
    ])
    #expect(record.groups.count == 2)
    #expect(EditionRecord(reading: record.bytes) == record)
  }

  @Test func aRecordThatIsCutShortIsNone() throws {
    let bytes = try record(["a": "", "b": "name: B"]).bytes
    for count in bytes.indices { #expect(EditionRecord(reading: Array(bytes[..<count])) == nil) }
  }

  @Test func aRecordHoldsOnlyWhatIsPrinted() throws {
    let record = try record([
      "a": "contact: Sam Marlow, 07700 900123\noffice_notes: hush\ncannot_help_with: heavy lifting"
    ])
    let text = String(decoding: record.bytes, as: UTF8.self)
    #expect(text.contains("name Tea Time"))
    for word in ["900123", "Marlow", "hush", "heavy"] { #expect(!text.contains(word)) }
  }

  @Test func nothingIsDifferentFromItself() throws {
    #expect(try changes(["a": ""], ["a": ""]).isEmpty)
  }

  @Test func timePlaceCostAndPhoneStandFirst() throws {
    let change = try #require(
      try changes(
        ["a": ""],
        ["a": "summary: Tea.\ncost: £1\nwhen: Mondays, 1pm to 2pm\ncontact: 01632 960555"]
      ).first
    )
    #expect(change.kind == .changed)
    #expect(change.facts.map(\.label) == ["When", "Cost", "Phone", "Summary"])
    #expect(change.facts[0].old == "Tuesdays, 10am to 12 noon")
    #expect(change.facts[0].new == "Mondays, 1pm to 2pm")
  }

  @Test(arguments: [
    ("status: paused", Changes.Change.Kind.paused), ("status: ended", .ended),
    ("place: The Old Mill, Mill Lane, NG00 2BB", .moved), ("cost: £2", .changed),
  ])
  func whatHasHappenedIsNamed(_ line: String, _ kind: Changes.Change.Kind) throws {
    #expect(try changes(["a": ""], ["a": line]).map(\.kind) == [kind])
  }

  @Test func newGoneAndRunningAgain() throws {
    let changes = try changes(
      ["a": "name: A\nstatus: paused", "b": "name: B"],
      ["a": "name: A", "c": "name: C"]
    )
    #expect(changes.map(\.kind) == [.gone, .runningAgain, .new])
    #expect(changes.map(\.name) == ["B", "A", "C"])
  }

  @Test(arguments: ["name: A\nwas_at: groups/a.html", "name: A"])
  func aGroupWhosePageHasANewAddressIsTheSame(_ lines: String) throws {
    let changes = try changes(["a": "name: A"], ["z": lines])
    #expect(changes.map(\.kind) == [.changed])
    #expect(changes.first?.facts.map(\.label) == ["Page"])
  }

  @Test func theLineAtTheEndOfABuildCountsThem() throws {
    let old = try record(["a": "name: A", "b": "name: B"])
    let new = try record(["a": "name: A\nstatus: paused", "c": "name: C"])
    #expect(
      Changes(from: old, to: new).line
        == "Since the edition of 21 November 2026: 1 new, 1 paused, 1 gone. “noticeboard changes” "
        + "lists them."
    )
  }
}
