import Cataloguing
import Testing

@testable import Upkeep

/// What there is in each area for each reason, and what there is not.
struct GapTableTests {
  private func table(_ listings: [String: String]) throws -> GapTable {
    let catalogue = try Town(listings).catalogue()
    let entries = catalogue.listings.map(\.entry)
    return GapTable(of: entries, areas: catalogue.areas, on: today)
  }

  private func row(_ table: GapTable, _ reason: Reason) throws -> GapTable.ReasonGaps {
    let area = try #require(table.areas.first { $0.name == "Thornby" })
    return try #require(area.reasons.first { $0.reason == reason })
  }

  @Test func aGroupCountsInEveryPartOfTheWeekThatItMeetsIn() throws {
    let table = try table([
      "a": "helps_with: housing\nwhen: [\"Tuesdays, 10am to 12 noon\", \"Saturdays, 6pm to 8pm\"]",
      "b": "name: B\nhelps_with: housing\nwhen: Thursdays, 6pm to 8pm\ncost: £2 a session",
    ])
    let row = try row(table, .housing)
    #expect(row.groups.count == 2)
    #expect([row.count(.daytime), row.count(.evening), row.count(.weekend)] == [1, 1, 1])
    #expect(row.free == 1)
  }

  @Test func aGroupThatIsPausedOrOverHelpsNobodyNow() throws {
    let table = try table([
      "a": "name: A\nhelps_with: housing\nstatus: paused",
      "b": "name: B\nhelps_with: housing\nstatus: ended",
      "c": "name: C\nhelps_with: housing\nstatus: not yet started",
    ])
    #expect(try row(table, .housing).groups.map(\.name) == ["C"])
  }

  @Test(arguments: [
    ("any", [AgeBand.children, .young, .adults, .older]),
    ("18 and over", [.young, .adults, .older]),
    ("50 to 70", [.adults, .older]), ("under 16", [.children]), ("ask", []),
  ])
  func agesFallIntoBands(_ ages: String, _ bands: [AgeBand]) throws {
    let table = try table(["a": "helps_with: housing\nages: \(ages)"])
    let row = try row(table, .housing)
    #expect(AgeBand.allCases.filter { row.count($0) == 1 } == bands)
  }

  @Test func whatNobodyOffersIsSaid() throws {
    let table = try table(["a": "helps_with: housing\nages: 65 and over\ncost: ask"])
    #expect(
      try row(table, .housing).missing == [
        "in the evening", "at the weekend", "for people under 16", "for people of 16 to 24",
        "for people of 25 to 64", "free", "known to be reached without a car",
      ]
    )
    #expect(try row(table, .workAndTraining).missing == ["anything"])
  }

  @Test func aGroupThatNamesNoReasonIsCountedApart() throws {
    let table = try table(["a": ""])
    #expect(table.areas.map(\.withoutReason) == [0, 1])
    #expect(table.text.contains("1 group said nothing of what they help with."))
  }

  @Test func theSheetHasARowForEveryCombination() throws {
    let table = try table(["a": "helps_with: housing\nages: any"])
    let rows = table.csv.split(separator: "\r\n")
    #expect(rows.count == 1 + 2 * 9 * 4 * 3)
    #expect(rows.contains("Thornby,housing,16 to 24,daytime,1,1,0,0,Tea Time"), "\(table.csv)")
    #expect(rows.contains("Otterby,housing,16 to 24,daytime,0,0,0,0,"))
  }

  @Test func theOrderOfListingsDoesNotShow() throws {
    let catalogue = try Town([
      "a": "name: A\nhelps_with: housing", "b": "name: B\nhelps_with: [housing, practical support]",
    ]).catalogue()
    let entries = catalogue.listings.map(\.entry)
    let table = GapTable(of: entries, areas: catalogue.areas, on: today)
    #expect(GapTable(of: entries.reversed(), areas: catalogue.areas, on: today) == table)
    #expect(table.json.hasPrefix("{\"schema\": \"noticeboard.gaps/1\""))
  }
}
