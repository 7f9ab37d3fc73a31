import Cataloguing
import Reading
import Testing

/// A directory record and a listing of the same group.
struct DirectoryTests {
  /// A listing, and a sheet of records under these headings.
  private func project(
    _ facts: String,
    _ heads: String,
    _ rows: String...,
    datesMean: String = "edited"
  ) -> MadeUpProject {
    var project = MadeUpProject(listing: facts)
    project.files["Content/directory/sources.yml"] = """
      sources:
        - id: hub
          label: Hub list
          file: hub.csv
          dates mean: \(datesMean)
      """
    project.files["Content/directory/hub.csv"] = ([heads] + rows).joined(separator: "\n") + "\n"
    return project
  }

  @Test func aHiddenContactIsNotToldByAFeed() throws {
    for facts in [
      "contact: Sam, 07700 900123", "contact: {name: Sam, phone: 07700 900123}\ncontact_ok: no",
      "contact: ask\ncontact_ok: no", "contact: {role: desk, phone: 01632 960123}\ncontact_ok: no",
      "contact: {name: Sam, phone: 01632 960123, text: 07700 900123}",
      "contact: {name: Sam, phone: 01632 960123, text: 07700 900123}\nchecked: 1 March 2026",
    ] {
      for dates in ["edited", "checked"] {
        let project = project(
          facts + "\nsame as: hub:1",
          "id,name,contact,summary,description,checked,alert",
          "1,Tea and Chat,07700 900123,Ring Sam,Ring Sam on 07700-900123,2026-11-01,Ring 07700 900 123",
          datesMean: dates
        )
        let catalogue = try project.catalogue()
        #expect(catalogue.directoryCounts.joined == 1)
        for audience in Audience.allCases {
          for (path, bytes) in try edition(audience, of: catalogue) {
            let digits = PhoneNumber.digits(bytes.asText)
            #expect(!digits.contains("7700900123"), "\(facts) \(path)")
          }
        }
      }
    }
  }

  @Test(
    arguments: ["area only", "not at all", "ask"],
    ["where: 8 Lantern Yard, NG00 5AD", "where: ask"]
  )
  func aHiddenAddressIsNotToldByAFeed(_ shown: String, _ place: String) throws {
    let project = project(
      "\(place)\naddress_shown: \(shown)\nsame as: hub:1",
      "id,name,place,postcode,address,description,getting here,checked",
      "1,Tea and Chat,Lantern House,NG00 5AD,8 Lantern Yard,Meet at 8 Lantern Yard,By Lantern Yard,2026-11-01",
      datesMean: "checked"
    )
    let catalogue = try project.catalogue()
    #expect(catalogue.directoryCounts.joined == 1)
    for audience in Audience.allCases {
      for (path, bytes) in try edition(audience, of: catalogue) {
        #expect(!bytes.asText.contains("8 Lantern"), "\(path)")
        #expect(!bytes.asText.contains("5AD"), "\(path)")
      }
    }
  }

  @Test func anAddressThatAFeedHidesIsHidden() throws {
    let project = project(
      "where: 8 Lantern Yard, Thornby, NG00 5AD\nsame as: hub:1",
      "id,name,place,address shown",
      "1,Tea and Chat,\"Lantern Yard, NG00\",area only"
    )
    let listing = try project.listing()
    #expect(listing.entry.place.value?.name == "Address on request")
    #expect(listing.office.hiddenPlaces.map(\.line).contains("8 Lantern Yard, Thornby, NG00 5AD"))
    #expect(listing.entry.conflicts.map(\.subject) == [.place])
    for (path, bytes) in try edition(.practice, of: project.catalogue()) {
      #expect(!bytes.asText.contains("Lantern"), "\(path)")
    }
  }

  @Test(arguments: [
    ("open", "paused", ListingStatus.paused), ("paused", "open", .paused),
    ("not yet started", "open", .notYetStarted), ("ended", "open", .ended),
    ("open", "ended", .ended),
  ])
  func theMostCautiousStatusWins(_ own: String, _ other: String, _ status: ListingStatus) throws {
    let project = project(
      "status: \(own)\nsame as: hub:1",
      "id,name,status",
      "1,Tea and Chat,\(other)"
    )
    let catalogue = try project.catalogue()
    let listing = try #require(catalogue.listings.first { !$0.entry.isFromDirectory })
    #expect(listing.entry.status == status)
    let file = catalogue.files.first { $0.path == "Content/listings/tea.md" }
    #expect(file?.standing == (status == .ended ? .ended(nil) : .published))
    let isToldByTheFeed = own != "ended" && status == .ended
    #expect(catalogue.findings.named("directory-match").isEmpty == !isToldByTheFeed)
  }

  @Test func anAlertOfAFeedIsShown() throws {
    let project = project("same as: hub:1", "id,name,alert", "1,Tea and Chat,No heating this week")
    #expect(try project.entry().alert?.text == "No heating this week")
  }

  @Test(arguments: [
    ("1,Tea and Chat,\"Example Hall, NG00 0AA\",GB-CHC-1", 1),
    ("1,The Tea & Chat Group,\"Example Hall, NG00 0AA\",GB-CHC-1", 1),
    ("1,Tea and Chat,\"Example Hall, NG00 0AA\",", 0),
    ("1,Tea and Chat,\"Other Hall, NG00 0AB\",GB-CHC-1", 0),
    ("1,Knitting,\"Example Hall, NG00 0AA\",GB-CHC-1", 0),
    ("1,Tea and Chat,\"Example Hall, NG00 0AA\",GB-CHC-2", 0),
  ])
  func aRecordMergesUnsaidOnlyByNumberPlaceAndName(_ row: String, _ joined: Int) throws {
    let project = project("org number: GB-CHC-1", "id,name,place,org number", row)
    let counts = try project.catalogue().directoryCounts
    #expect(counts.joined == joined)
    #expect(counts.entries == 1 - joined)
  }

  @Test(arguments: ["hub:2", "hbu:1", "nothing"])
  func aSameAsThatFindsNothingIsNamed(_ reference: String) throws {
    let project = project("same as: \(reference)", "id,name", "1,Other")
    let told = try project.findings().named("directory-match")
    #expect(told.map(\.message) == ["the directory has no record “\(reference)”"])
  }

  /// What the office holds back is not let out by a copy of it.
  @Test(arguments: [
    "draft: yes", "show_from: 1 January 2027", "show_until: 1 January 2026", "wat: x",
    "audience: practice",
  ])
  func aHiddenListingsRecordIsHeldBackToo(_ facts: String) throws {
    let project = project("\(facts)\nsame as: hub:1", "id,name", "1,Copied Tea", "2,Other")
    let catalogue = try project.catalogue()
    #expect(catalogue.directoryCounts.entries == 1)
    let isForPractices = facts.hasPrefix("audience")
    #expect(catalogue.findings.named("directory-match").isEmpty == isForPractices)
    for (path, bytes) in try edition(.public, of: catalogue) {
      #expect(!bytes.asText.contains("Copied Tea"), "\(path)")
      #expect(!path.contains("copied-tea"))
    }
  }

  @Test(arguments: ["draft: yes", "show_until: 1 January 2026"])
  func aHiddenListingsRecordIsHeldBackWhenItIsSurelyTheSame(_ facts: String) throws {
    let project = project(
      "\(facts)\norg number: GB-CHC-1",
      "id,name,place,org number",
      "1,Tea and Chat,\"Example Hall, NG00 0AA\",GB-CHC-1"
    )
    #expect(try project.catalogue().directoryCounts.heldBack == 1)
  }

  /// A group may be called what it likes; the addresses that the tool keeps stay the tool's.
  @Test(arguments: ["Index", "Con", "Search", "COM1", "Aux.", "404"])
  func aRecordWithAReservedNameGetsAnAddressOfItsOwn(_ name: String) throws {
    let project = project("", "id,name", "1,\(name)", "2,\(name)")
    let slugs = try project.catalogue().listings.filter(\.entry.isFromDirectory).map(\.entry.slug)
    #expect(slugs.count == 2)
    #expect(Set(slugs).count == 2)
    for slug in slugs {
      #expect(!Slug.isReserved(slug.text))
      #expect(slug.text.hasPrefix(Slug(folding: name).text + "-"), "\(slug.text)")
    }
  }

  @Test func aYesNeverOverridesANo() throws {
    let project = project(
      "access: {step-free entrance: no}\nsame as: hub:1",
      "id,name,access",
      "1,Tea and Chat,step-free entrance"
    )
    let entry = try project.entry()
    #expect(entry.access.map(\.state) == [.notKnown])
    #expect(entry.conflicts.map(\.subject) == [.access])
    #expect(!entry.matches(.stepFree, on: today))
  }
}
