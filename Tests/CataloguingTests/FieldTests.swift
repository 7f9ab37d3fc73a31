import Cataloguing
import Reading
import Scheduling
import Testing

/// How an author's own words for the facts are taken.
struct FieldTests {
  @Test(arguments: [
    ("wen: Mondays", "wen", "did you mean “when”?"),
    ("accesss: ramp", "accesss", "did you mean “access”?"),
    ("Who fro: anyone", "Who fro", "did you mean “who for”?"),
    ("zzzz: 1", "zzzz", "take it out, or tell it in the text below the facts"),
  ])
  func anUnknownFieldIsNamedWithTheOneThatWasMeant(_ line: String, _ key: String, _ remedy: String)
    throws
  {
    let findings = try MadeUpProject(listing: line).errors()
    #expect(findings.map(\.rule) == ["unknown-field"], "\(findings)")
    #expect(findings.map(\.text) == [key])
    #expect(findings.map(\.remedy) == [remedy])
  }

  @Test func aFieldWithinAFieldIsNamedWithItsPlace() throws {
    let findings = try MadeUpProject(listing: "first visit: {txt: Come in}").errors()
    #expect(findings.map(\.message) == ["unknown field “txt” under “first visit”"])
    #expect(findings.map(\.remedy) == ["did you mean “text”?"])
  }

  /// Text in front matter that the tool would not print is never swallowed.
  @Test func aDescriptionAmongTheFactsIsSentToTheTextBelowThem() throws {
    let findings = try MadeUpProject(listing: "description: We are a small group.").errors()
    #expect(findings.map(\.rule) == ["unknown-field"], "\(findings)")
  }

  struct Spelling: Sendable, CustomTestStringConvertible {
    var line: String
    var read: @Sendable (PublicEntry) -> String?
    var value: String
    var testDescription: String { line }

    init(_ line: String, _ value: String, _ read: @escaping @Sendable (PublicEntry) -> String?) {
      (self.line, self.value, self.read) = (line, value, read)
    }
  }

  static let spellings: [Spelling] = [
    Spelling("what: Tea for all.", "Tea for all.") { $0.summary },
    Spelling("price: £2", "£2") { $0.cost.value?.lines.first },
    Spelling("PRICE: £2", "£2") { $0.cost.value?.lines.first },
    Spelling("who for: carers", "carers") { $0.people.value?.first },
    Spelling("Who-For: carers", "carers") { $0.people.value?.first },
    Spelling("who_for: carers", "carers") { $0.people.value?.first },
    Spelling("transport: Bus 12 stops outside", "Bus 12 stops outside") { $0.gettingHere.words },
    Spelling("Getting Here: Bus 12", "Bus 12") { $0.gettingHere.words },
    Spelling("first visit: Ask at the desk.", "Ask at the desk.") { $0.firstVisit.words },
    Spelling("First-Visit: Ask at the desk.", "Ask at the desk.") { $0.firstVisit.words },
    Spelling("FIRST_VISIT: Ask at the desk.", "Ask at the desk.") { $0.firstVisit.words },
    Spelling("website / social: example.org", "example.org") { $0.websites.first },
    Spelling("effort / seated: gentle", "gentle") { $0.effort },
    Spelling("also-known-as: The Tea Club", "The Tea Club") { $0.alsoKnownAs.first },
    Spelling("last bus: 6.40pm", "6:40pm") { $0.gettingHere.lastBus?.says },
  ]

  @Test(arguments: spellings)
  func aFieldHasOtherWordsAndSpellings(_ spelling: Spelling) throws {
    let entry = try MadeUpProject(listing: spelling.line).entry()
    #expect(spelling.read(entry) == spelling.value)
  }

  @Test(arguments: ["where", "place", "venue", "Venue"])
  func aPlaceHasOtherWords(_ key: String) throws {
    let file = """
      ---
      name: Tea
      what: Tea.
      \(key): Mill Hall, NG00 1AA
      when: ask
      contact: ask
      ---
      """
    let entry = try MadeUpProject(["Content/listings/tea.md": file]).entry()
    #expect(entry.place.value?.line == "Mill Hall, NG00 1AA")
  }

  @Test(arguments: ["phone: 01632 960123", "telephone: 01632 960123", "Tel: 01632-960123"])
  func aPhoneAloneIsAContact(_ line: String) throws {
    let file = "---\nname: Tea\nwhat: Tea.\nwhere: ask\nwhen: ask\n\(line)\n---\n"
    let entry = try MadeUpProject(["Content/listings/tea.md": file]).entry()
    #expect(entry.contact.value?.phones.map(PhoneNumber.international) == ["+441632960123"])
  }

  @Test(arguments: ["email", "e-mail", "E mail"])
  func anEmailAloneIsAContact(_ key: String) throws {
    let file = "---\nname: Tea\nwhat: Tea.\nwhere: ask\nwhen: ask\n\(key): info@example.org\n---\n"
    let entry = try MadeUpProject(["Content/listings/tea.md": file]).entry()
    #expect(entry.contact.value?.email == "info@example.org")
  }

  @Test(arguments: ["pictures", "picture", "images", "image", "Images"])
  func picturesHaveOtherWords(_ key: String) throws {
    var project = MadeUpProject(listing: "\(key): teapot")
    project.files["Content/pictures/teapot.svg"] =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="4" height="4"/></svg>"#
    project.files["Content/pictures/teapot.yml"] = "alt: A teapot\nkind: drawing\n"
    #expect(try project.entry().pictures.map(\.alt) == ["A teapot"])
  }

  @Test(arguments: [
    ("cost: £1", "price: £2", "“price” and “cost” mean the same field"),
    ("people: carers", "who for: all", "“who for” and “people” mean the same field"),
    ("pictures: []", "images: []", "“images” and “pictures” mean the same field"),
  ])
  func twoWordsForOneFieldAreNamed(_ first: String, _ second: String, _ message: String) throws {
    let findings = try MadeUpProject(listing: "\(first)\n\(second)").errors()
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.text) == [String(second.prefix { $0 != ":" })])
  }
}

/// “Ask” and “not known” are honest answers.
struct AskTests {
  /// All but the tool's own words: address, days and audience of a file are no questions.
  static let questions = [
    "name", "also known as", "same as", "status", "alert", "what", "kind", "activity", "helps with",
    "run by", "org number", "area", "pcn", "where", "join by", "when", "not on", "cost",
    "help with costs", "food", "ages", "people", "joining", "open to referrals", "spaces",
    "can help with", "cannot help with", "first visit", "commitment", "you need", "group size",
    "effort", "seated", "access", "getting here", "last bus", "languages", "children",
    "private space", "contact", "phone", "email", "contact ok", "website", "social", "volunteer",
    "group needs", "pictures", "checked", "visited", "review by", "address shown", "postcode",
  ]

  @Test(arguments: questions, ["ask", "not known", "Don't know"])
  func isTakenForAnyFieldAndNeverAnError(_ field: String, _ word: String) throws {
    let project = MadeUpProject(listing: "\(field): \(word)")
    #expect(try project.errors() == [])
    #expect(try project.catalogue().files.map(\.standing) == [.published, .published])
  }

  /// A group that gives only its phone, and does not know that either.
  @Test(arguments: ["phone: ask", "contact: {phone: ask}", "contact: {email: not known}"])
  func isAContactToo(_ line: String) throws {
    let file = "---\nname: Tea\nwhat: Tea.\nwhere: ask\nwhen: ask\n\(line)\n---\n"
    let project = MadeUpProject(["Content/listings/tea.md": file])
    #expect(try project.errors() == [])
    #expect(try project.entry().contact == .ask)
  }

  @Test func isPrintedAsAskTheGroup() throws {
    let facts = "where: ask\nwhen: not known\ncost: ask\nages: ask\njoining: not known"
    let entry = try MadeUpProject(listing: facts).entry()
    #expect(entry.place == .ask)
    #expect(entry.times.schedule.isAsk)
    #expect(entry.times.schedule.questions.isEmpty)
    #expect(entry.cost == .ask)
    #expect(entry.ages == .ask)
    #expect(entry.joining == .ask)
  }

  /// Where nobody knows whether an address may be printed, it is not.
  @Test func doesNotPrintAnAddress() throws {
    let listing = try MadeUpProject(
      listing: "where: 3 Weaver Row, Thornby, NG00 2AA\naddress shown: ask"
    ).listing()
    #expect(listing.entry.place.value?.line.contains("Weaver") == false)
    #expect(listing.office.hiddenPlaces.map(\.line) == ["3 Weaver Row, Thornby, NG00 2AA"])
  }
}

/// Words that YAML 1.1 would turn into something else.
struct TypedWordsTests {
  @Test func areKeptAsTyped() throws {
    let entry = try MadeUpProject(
      listing: """
        name: 1.10
        also known as: no
        run by: on
        food: off
        group size: 12-14
        volunteer: 012
        commitment: 09:30
        org number: 1e3
        children: null
        contact: {role: the office, phone: 07700 900123}
        """
    ).entry()
    #expect(entry.name == "1.10")
    #expect(entry.alsoKnownAs == ["no"])
    #expect(entry.runBy == "on")
    #expect(entry.food == "off")
    #expect(entry.groupSize == "12-14")
    #expect(entry.volunteer == "012")
    #expect(entry.commitment == "09:30")
    #expect(entry.orgNumber == "1e3")
    #expect(entry.children == "null")
    #expect(entry.contact.value?.phones == ["07700 900123"])
  }

  @Test func anAreaCalledNoIsAnArea() throws {
    var project = MadeUpProject(listing: "area: NO")
    project.files["Content/areas/no.md"] = "---\nname: NO\n---\n"
    #expect(try project.entry().areas.map(\.name) == ["NO"])
  }

  @Test(arguments: ["2026-02-30", "31 April 2026", "0 March 2026", "29 February 2027"])
  func aDayThatDoesNotExistIsRefused(_ day: String) throws {
    let findings = try MadeUpProject(listing: "review by: \(day)").errors()
    #expect(findings.map(\.text) == [day], "\(findings)")
    #expect(findings.map(\.message) == ["“\(day)” is not a day in the calendar"])
  }

  @Test(arguments: [
    "last bus: 999999999999999999:59", "when: Mondays 999999999999999999:59 to 12 noon",
    "ages: 99999999999999999999 and over", "review by: 99999999999999999999 March 2026",
    "when: {day: Monday, from: 99999999999999999999, to: 1}",
    "not on: 99999999999999999999 March", "checked: 1 March 99999999999999999999",
    "first visit: {arrive_early: 99999999999999999999}", "spaces: 99999999999999999999",
  ])
  func aHugeNumberIsNamedOrPrintedAndDoesNotTrap(_ line: String) throws {
    let catalogue = try MadeUpProject(listing: line).catalogue()
    #expect(catalogue.files.count == 2)
  }
}
