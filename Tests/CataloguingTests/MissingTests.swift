import Cataloguing
import Reading
import Scheduling
import Testing

/// What a source had once and has no more.
struct MissingTests {
  private func directory(_ copies: [String: [String]], _ says: String = "keep missing: 2")
    -> MadeUpDirectory
  {
    var made = MadeUpDirectory("same as: hub:1")
    made.add("hub", "id,name,cost", copies: copies, says: says)
    return made
  }

  private static let both = ["1,Tea and Chat,£1", "2,Netball,£2"]

  private func names(_ made: MadeUpDirectory) throws -> [String] {
    try made.catalogue().listings.map(\.entry.name).sorted()
  }

  @Test func theNewestCopyIsReadAndItsDayIsTold() throws {
    let made = directory(["2026-11-01": Self.both, "2026-10-01": ["2,Netball,£7"]])
    let netball = try #require(try made.catalogue().listings.first { $0.entry.name == "Netball" })
    #expect(netball.entry.cost.value?.lines == ["£2"])
    #expect(netball.entry.sources == ["From “hub list”, 1 November 2026."])
    #expect(try made.catalogue().findings.named("unused-file").isEmpty)
  }

  @Test func whatIsGoneIsKeptAndToldWithItsDay() throws {
    let made = directory([
      "2026-11-01": ["1,Tea and Chat,£1"], "2026-10-01": ["1,Tea and Chat,£1"],
      "2026-09-01": Self.both,
    ])
    let netball = try #require(try made.catalogue().listings.first { $0.entry.name == "Netball" })
    #expect(
      netball.entry.missingFrom.map(\.says) == ["Missing from “hub list” since 1 October 2026."]
    )
    #expect(try made.catalogue().directoryCounts.missing == 1)
    let page = try edition(.public, of: made.catalogue())["groups/netball.html"]
    #expect(page?.asText.contains("Missing from “hub list” since 1 October 2026.") == true)
    #expect(page?.asText.contains("Please ask before you go") == true)
  }

  @Test(arguments: [
    ("keep missing: 1", ["Tea and Chat"]), ("keep missing: 2", ["Netball", "Tea and Chat"]),
    ("absence means: removed", ["Tea and Chat"]), ("owner: Hub", ["Netball", "Tea and Chat"]),
  ])
  func itIsKeptAsLongAsTheSourceAllows(_ says: String, _ expected: [String]) throws {
    let made = directory(
      [
        "2026-11-01": ["1,Tea and Chat,£1"], "2026-10-01": ["1,Tea and Chat,£1"],
        "2026-09-01": Self.both,
      ],
      says
    )
    #expect(try names(made) == expected)
  }

  @Test func whatIsGoneAtOnceIsCounted() throws {
    let made = directory(
      ["2026-11-01": ["1,Tea and Chat,£1"], "2026-10-01": Self.both],
      "absence means: removed"
    )
    let told = try made.catalogue().findings.named("directory-source").map(\.message)
    #expect(told == ["1 record is gone from “hub list” since 1 November 2026: “Netball”"])
  }

  /// What is missing fills gaps, and disputes nothing.
  @Test func aMissingRecordIsNoLivingSource() throws {
    var made = directory(["2026-11-01": ["2,Netball,£2"], "2026-10-01": Self.both])
    made.project.files["Content/listings/tea.md"] = MadeUpProject.listing(
      "same as: hub:1\ncost: £9"
    )
    let listing = try made.own()
    #expect(listing.entry.cost.value?.lines == ["£9"])
    #expect(listing.entry.conflicts.isEmpty)
    #expect(listing.entry.missingFrom.count == 1)
    #expect(try !made.catalogue().findings.contains { $0.message.contains("has no record") })
  }

  @Test func aDamagedCopyGivesWayToTheLastGoodOne() throws {
    var made = directory(["2026-10-01": Self.both])
    made.project.files["Content/directory/hub-2026-11-01.csv"] = ""
    let catalogue = try made.catalogue()
    #expect(try names(made) == ["Netball", "Tea and Chat"])
    #expect(catalogue.unreadableSources == ["hub list"])
    #expect(
      catalogue.findings.contains {
        $0.message
          == "“hub list” of 1 November 2026 cannot be used, so its copy of 1 October 2026 stands in "
          + "for it"
      }
    )
  }

  @Test func aSourceThatLostHalfIsNamed() throws {
    let many = (2...9).map { "\($0),Group \($0),£1" }
    let catalogue = try directory(["2026-11-01": Array(many.prefix(3)), "2026-10-01": many])
      .catalogue()
    #expect(catalogue.formerCounts == ["hub": 8])
    #expect(
      catalogue.findings.contains {
        $0.message.contains("holds 3 records on 1 November 2026, and held 8 on 1 October 2026")
      }
    )
  }

  @Test func aFileWithoutADayIsNoCopy() throws {
    var made = directory(["2026-11-01": Self.both])
    made.project.files["Content/directory/hub-old.csv"] = "id,name\n7,Old\n"
    #expect(try names(made) == ["Netball", "Tea and Chat"])
    #expect(
      try made.catalogue().findings.named("unused-file").map(\.file) == [
        "Content/directory/hub-old.csv"
      ]
    )
  }
}
