import Cataloguing
import Reading
import Testing

/// Whose name, number and address may be printed.
struct ConsentTests {
  static let hidden: [(String, [String], [String])] = [
    ("contact: Sam, 01632 960123", ["01632 960123"], ["Sam"]),
    ("contact: {name: Sam Jones, phone: 01632 960123}", ["01632 960123"], ["Sam Jones"]),
    ("contact: Sam 07700 900123", [], ["Sam", "07700 900123"]),
    ("contact: Sam 07700 900123 (after 6pm)", [], ["Sam", "07700 900123"]),
    ("contact: 07700 900123", [], ["07700 900123"]),
    ("contact: Sam, 01632 960123 or 07700 900123", ["01632 960123"], ["07700 900123"]),
    ("contact: Sam, 01632 960123 / 07700-900123", ["01632 960123"], ["07700 900123"]),
    ("contact: {name: Sam, phone: +44 (0)7700 900123}", [], ["07700 900123"]),
    ("contact: {name: Sam, phone: 0044 7700 900123}", [], ["07700 900123"]),
    (
      "contact: {name: Sam, text: 07700 900123, phone: 01632 960123}", ["01632 960123"],
      ["07700 900123"]
    ),
    (
      "contact: {phone: 01632 960123, email: sam.jones@example.org}", ["01632 960123"],
      ["sam.jones@example.org"]
    ),
    (
      "contact: {name: Sam the organiser, phone: 01632 960123}", ["organiser", "01632 960123"],
      ["Sam"]
    ),
    (
      "contact: {name: \"Sam Jones, secretary\", phone: 01632 960123}", ["secretary"],
      ["Sam", "Jones"]
    ),
    (
      "contact: {name: Secretary (Sam Jones), phone: 01632 960123}", ["Secretary"],
      ["Sam", "Jones"]
    ),
    ("contact: {role: Chair Sam Jones, phone: 01632 960123}", ["01632 960123"], ["Sam", "Jones"]),
    (
      "contact: {name: Sam, phone: 01632 960123, best time: text Sam on 07700 900123, text: 07700 900123}",
      ["01632 960123"], ["07700 900123"]
    ),
    (
      "contact: Sam, 01632 960123\nemail: samjones@example.org\nphone: 07700 900123",
      ["01632 960123"], ["samjones", "07700 900123"]
    ),
  ]

  @Test(arguments: hidden)
  func withoutAWordOfConsentAPersonStaysHidden(_ facts: String, _ shown: [String], _ kept: [String])
    throws
  {
    let project = MadeUpProject(listing: facts)
    let listing = try project.listing()
    let printed = listing.entry.contact.value.map { "\($0)" } ?? ""
    for text in shown { #expect(printed.contains(text), "\(printed)") }
    let held =
      PhoneNumber.digits(listing.office.hiddenContact.values.joined(separator: " "))
      + listing.office.hiddenContact.values.joined(separator: " ")
    for text in kept {
      #expect(!printed.contains(text), "\(printed)")
      let number = PhoneNumber.bare(text)
      #expect(held.contains(number ?? text), "\(held)")
    }
    #expect(try project.findings().map(\.rule) == ["contact-consent"])
    #expect(try project.errors() == [])
  }

  @Test(arguments: [
    ("contact: The organiser, 01632 960123", "The organiser"),
    ("contact: {role: van driver, phone: 01632 960123}", "van driver"),
    ("contact: {role: table host, text: 07700 900140}", "table host"),
    ("contact: {name: Library reception, phone: 01632 960123}", "Library reception"),
    ("contact: {name: Tea secretary, phone: 01632 960123}", "Tea secretary"),
  ])
  func aRoleAndItsNumberNeedNoConsent(_ facts: String, _ who: String) throws {
    let listing = try MadeUpProject(listing: facts).listing()
    #expect(listing.entry.contact.value?.who == who)
    #expect(listing.entry.contact.value?.hasRoute == true)
    #expect(listing.office.hiddenContact.values == [])
  }

  @Test(arguments: ["info", "hello", "bookings", "tea", "teaandchat", "the.secretary"])
  func aMailboxOfARoleOrTheGroupIsShown(_ mailbox: String) throws {
    let entry = try MadeUpProject(listing: "contact: {email: \(mailbox)@example.org}").entry()
    let isShort = mailbox == "tea"
    #expect(entry.contact.value?.email == (isShort ? nil : "\(mailbox)@example.org"))
  }

  @Test(arguments: ["yes, 3 March 2026", "Yes", "yes"])
  func withConsentThePersonIsPrinted(_ word: String) throws {
    let facts = """
      contact: {name: Sam, phone: 07700 900123, email: sam@example.org, best time: mornings}
      happy for this to be printed: \(word)
      """
    let project = MadeUpProject(listing: facts)
    let contact = try #require(try project.entry().contact.value)
    #expect(contact.who == "Sam")
    #expect(contact.phones == ["07700 900123"])
    #expect(contact.email == "sam@example.org")
    #expect(try project.findings() == [])
  }

  @Test(arguments: ["no", "No, 3 March 2026", "no thank you"])
  func aNoHidesAll(_ word: String) throws {
    let facts = """
      contact: {name: Sam, role: the office, phone: 01632 960123, text: 07700 900123, email: info@example.org, post: 3 Weaver Row, best time: mornings}
      contact_ok: \(word)
      """
    let listing = try MadeUpProject(listing: facts).listing()
    #expect(listing.entry.contact == .ask)
    let values = Set(listing.office.hiddenContact.values)
    #expect(
      values == ["Sam", "01632 960123", "07700 900123", "info@example.org", "3 Weaver Row"]
    )
    for audience in Audience.allCases {
      let made = try edition(audience, of: MadeUpProject(listing: facts).catalogue())
      for (path, bytes) in made {
        for value in values { #expect(!bytes.asText.contains(">\(value)<"), "\(path)") }
        #expect(!bytes.asText.contains("1632960123"), "\(path)")
      }
    }
  }

  @Test func aNumberRefusedAndStandingInTheTextIsAnError() throws {
    let facts = "contact: {phone: 01632 960123}\ncontact_ok: no"
    let errors = try MadeUpProject(listing: facts, body: "Ring (01632) 960 123.").errors()
    #expect(errors.map(\.rule) == ["contact-consent"])
    #expect(errors.map(\.text) == ["no"])
  }

  @Test(arguments: ["perhaps", "3 March 2026"])
  func aWordThatIsNeitherYesNorNoIsNamedAndNothingIsPrinted(_ word: String) throws {
    let project = MadeUpProject(listing: "contact: Sam, 07700 900123\ncontact_ok: \(word)")
    #expect(try project.errors().map(\.text) == [word])
    #expect(try project.catalogue().listings.isEmpty)
  }

  @Test func aWebsiteInTheContactIsKept() throws {
    for facts in ["contact: www.example.org", "contact: {website: www.example.org}"] {
      let project = MadeUpProject(listing: facts)
      #expect(try project.entry().websites == ["www.example.org"])
      #expect(try project.listing().office.hiddenContact.values == [])
      #expect(try project.findings().map(\.rule) == [])
    }
  }

  @Test(arguments: [
    ("01632 960123", "+441632960123", false), ("07700 900123", "+447700900123", true),
    ("+44 7700 900123", "+447700900123", true), ("+44 (0)7700 900123", "+447700900123", true),
    ("(07700) 900-123", "+447700900123", true), ("07700 900123 ext 5", "+447700900123", true),
    ("0800 1111", "08001111", false), ("116 123", "116123", false),
  ])
  func aNumberIsReadInAnySpelling(_ text: String, _ number: String, _ isMobile: Bool) {
    #expect(PhoneNumber.international(text) == number)
    #expect(PhoneNumber.isMobile(text) == isMobile)
  }
}

/// Addresses that must not be printed.
struct HiddenAddressTests {
  static let places: [(String, [String])] = [
    ("where: A room, 8 Lantern Yard, Thornby, NG00 5AD", ["Lantern", "5AD", "A room"]),
    (
      "place: {name: Rose Cottage, address: \"3 Weaver Row, Thornby\", postcode: NG00 2AA}",
      ["Rose", "Weaver", "2AA"]
    ),
    (
      "place: {name: The Kitchen, address: Weaver Lodge, postcode: ng002aa}",
      ["Kitchen", "Weaver", "2AA", "2aa"]
    ),
    ("where: The Kitchen, Thornby, 3 Weaver Row, NG00 2AA", ["Kitchen", "Weaver", "2AA"]),
    (
      "where: The Kitchen\naddress: 3 Weaver Row\npostcode: NG00-2AA", ["Kitchen", "Weaver", "2AA"]
    ),
    ("where: kitchen", ["Kitchen Hall", "Weaver", "2AA", "Turn left"]),
    (
      "where: ask\nwhen: [{day: Monday, from: 1pm, to: 2pm, place: \"3 Weaver Row, NG00 2AA\"}]",
      ["Weaver", "2AA"]
    ),
  ]

  @Test(arguments: places, ["area only", "not at all", "ask"])
  func standInNoByteOfAnyEdition(_ place: (String, [String]), _ shown: String) throws {
    var project = MadeUpProject(
      listing: "\(place.0)\naddress_shown: \(shown)\nhelps with: housing\nchecked: 1 November 2026"
    )
    project.files["Content/places/kitchen.md"] = """
      ---
      name: Kitchen Hall
      address: 3 Weaver Row
      postcode: NG00 2AA
      getting_here: Turn left into Weaver Row
      access: {step-free entrance: "yes, in Weaver Row"}
      ---
      """
    let catalogue = try project.catalogue()
    #expect(catalogue.listings.count == 1, "\(catalogue.findings)")
    for audience in Audience.allCases {
      for (path, bytes) in try edition(audience, of: catalogue) {
        // Ids made of letters and figures may hold any three of them.
        let text = bytes.asText.replacing(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "")
        for part in place.1 { #expect(!text.contains(part), "\(part) stands in \(path)") }
      }
    }
  }

  @Test func anAreaOnlyAddressTellsTheTownAndTheFirstHalfOfThePostcode() throws {
    let facts = "where: A room, 8 Lantern Yard, Otterby, NG00 5AD\naddress_shown: area only"
    #expect(
      try MadeUpProject(listing: facts).entry().place.value?.line
        == "Address on request, Otterby, NG00"
    )
  }

  @Test func theListingStillBelongsToItsArea() throws {
    let facts = "where: A room, 8 Lantern Yard, Otterby, NG00 5AD\naddress_shown: area only"
    #expect(try MadeUpProject(listing: facts).entry().areas.map(\.name) == ["Thornby"])
  }
}
