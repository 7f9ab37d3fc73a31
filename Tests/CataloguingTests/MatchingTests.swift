import Cataloguing
import Reading
import Testing

/// Which records are of one group, and which only may be.
struct MatchingTests {
  private static let head = "id,name,place,postcode,phone,email,website,when"

  private func catalogue(
    _ rows: [String],
    other: [String] = [],
    own: String? = nil,
    matches: String? = nil
  ) throws -> Catalogue {
    var made = MadeUpDirectory(own)
    made.add("hub", Self.head, rows)
    if !other.isEmpty { made.add("county", Self.head, other) }
    made.project.files["Content/directory/matches.yml"] = matches
    return try made.catalogue()
  }

  /// One place listed twice with different facts, in the ways that real lists have it.
  @Test(arguments: [
    (
      "Otterby Hall,Main Street,NG00 1AB,,,,Friday 10am to 12 noon",
      "Otterby Hall,Main Street,NG00 1AB,,,,Friday 10am to 2pm"
    ),
    ("The Lantern,Main Street,NG00 1AB,,,,", "The Lantern Community Hub,1 Main Street,NG001AB,,,,"),
    ("All Hallows Church,Nave,NG00 1AC,,,,", "All Hallows’ Church,Hall,NG00 1AC,,,,"),
    ("Knit & Natter,,,01632 960123,,,", "Knit and Natter Club,,,+44 1632 960123,,,"),
    ("St Osyth's Table,,,,table@example.org,,", "Saint Osyths Table,,,,Table@example.org,,"),
    (
      "Otter Choir,,,,,https://www.otter.example/choir/,",
      "Otter Choir,,,,,http://otter.example/choir?from=x,"
    ),
  ])
  func whatMayBeTheSameIsOfferedAndNeverMerged(_ one: String, _ other: String) throws {
    for catalogue in [
      try catalogue(["1,\(one)", "2,\(other)"]),
      try catalogue(["1,\(one)"], other: ["1,\(other)"]),
    ] {
      #expect(catalogue.listings.count == 2)
      #expect(catalogue.reviews.count == 1, "\(catalogue.reviews)")
      let told = catalogue.findings.named("directory-match")
      #expect(told.count == 1)
      #expect(told.first?.severity == .advice)
    }
  }

  /// Twenty-six real postcodes hold two or more titles, and many are different things.
  @Test(arguments: [
    ("Fenwick Library,Main Street,NG00 1AB,,,,", "Redeemer Church,Main Street,NG00 1AB,,,,"),
    ("Knit and Natter (mainly natter!),Hall,NG00 1AB,,,,", "Men's Chatter group,Hall,NG00 1AB,,,,"),
    ("Repair Cafe,Hall,NG00 1AB,01632 960123,,,", "Repair Cafe,Room,NG00 1AC,01632 960124,,,"),
    ("Tea One,Hall,NG00 1AB,01632 960123,,,", "Netball Two,Hall,NG00 1AB,01632 960123,,,"),
    ("Warm Space,Hall,NG00 1AB,,,,", "Warm Space Coffee Morning,Hall,NG00 1AB,,,,"),
    ("Otter Kitchen,,NG00,,,,", "Otter Kitchen,,NG00,,,,Mondays"),
  ])
  func aSharedPlaceOrTitleAloneIsNoMatch(_ one: String, _ other: String) throws {
    let catalogue = try catalogue(["1,\(one)"], other: ["1,\(other)"])
    #expect(catalogue.listings.count == 2)
    #expect(catalogue.reviews.isEmpty, "\(catalogue.reviews)")
  }

  @Test func aListingOfOurOwnIsOfferedWithBothSidesOfIt() throws {
    let catalogue = try catalogue(
      ["1,Tea & Chat,Example Hall,NG00 0AA,01632 960999,,,Mondays 1pm to 2pm"],
      own: ""
    )
    let pair = try #require(catalogue.reviews.first)
    #expect(pair.one.reference == "tea")
    #expect(pair.other.reference == "hub:1")
    #expect(pair.shared == ["postcode NG00 0AA"])
    #expect(pair.one.facts.contains("Tuesdays, 10am to 12 noon"))
    #expect(pair.other.facts.contains("01632 960999"))
  }

  private static let twins = (
    own: "", row: "1,Tea & Chat,Example Hall,NG00 0AA,01632 960999,,,"
  )

  @Test(arguments: [("same", 1), ("different", 2)])
  func aPersonsWordIsFinal(_ word: String, _ count: Int) throws {
    let catalogue = try catalogue(
      [Self.twins.row],
      own: Self.twins.own,
      matches: "matches:\n  - \(word): [tea, hub:1]\n    by: link worker\n    on: 3 November 2026\n"
    )
    #expect(catalogue.listings.count == count)
    #expect(catalogue.reviews.isEmpty)
    #expect(catalogue.findings.named("directory-match").isEmpty)
  }

  /// The very line that a finding names, with who and when put in.
  @Test(arguments: [(true, 1), (false, 2)])
  func theLineThatIsOfferedCanBePastedAsItIs(_ isSame: Bool, _ count: Int) throws {
    let open = try catalogue([Self.twins.row], own: Self.twins.own)
    let line = try #require(open.reviews.first).line(isSame: isSame)
    #expect(open.findings.contains { $0.remedy.contains(line) })
    let signed = line.replacing("ROLE", with: "link worker").replacing(
      "DAY",
      with: "3 November 2026"
    )
    let settled = try catalogue(
      [Self.twins.row],
      own: Self.twins.own,
      matches: "matches:\n\(signed)\n"
    )
    #expect(settled.listings.count == count)
    #expect(settled.reviews.isEmpty)
    #expect(settled.findings.named("directory-decision").isEmpty)
  }

  @Test func whatIsSaidToBeDifferentStaysApartWhateverElseIsSaid() throws {
    let catalogue = try catalogue(
      ["1,One,,,,,,", "2,Two,,,,,,", "3,Three,,,,,,"],
      matches: """
        matches:
          - {same: ["hub:1", "hub:2"], by: x, on: 1 November 2026}
          - {same: ["hub:2", "hub:3"], by: x, on: 1 November 2026}
          - {different: ["hub:1", "hub:3"], by: x, on: 1 November 2026}
        """
    )
    #expect(catalogue.listings.count == 2)
    let told = catalogue.findings.named("directory-match")
    #expect(told.count == 1 && told[0].message.contains("another line says that it is different"))
  }

  @Test func twoListingsOfOurOwnAreNeverBroughtTogether() throws {
    var made = MadeUpDirectory("same as: hub:1")
    made.project.files["Content/listings/other.md"] = MadeUpProject.listing(
      "name: Other Tea\nsame as: hub:1"
    )
    made.add("hub", "id,name", ["1,Tea"])
    let catalogue = try made.catalogue()
    #expect(catalogue.listings.count == 2)
    let told = catalogue.findings.named("directory-match")
    #expect(told.count == 1 && told[0].message.contains("the same as two listings"))
  }

  /// A list that names a group twice should know.
  @Test func oneListsOwnRepeatsAreOfferedEvenWithNumberPlaceAndName() throws {
    var made = MadeUpDirectory()
    made.add(
      "hub",
      "id,name,place,postcode,org number,when",
      ["1,Tea,Hall,NG00 1AB,GB-CHC-1,Mondays", "2,Tea,Hall,NG00 1AB,GB-CHC-1,Fridays"]
    )
    let catalogue = try made.catalogue()
    #expect(catalogue.listings.count == 2)
    #expect(catalogue.reviews.count == 1)
  }

  @Test func aRecordThatAnotherListPassedOnIsTheSame() throws {
    let id = "6fcca6f1-e193-5ab4-a969-474569da85e8"
    let same = try catalogue(["\(id),Tea,,,,,,"], other: ["\(id),The Tea Group,,,,,,"])
    #expect(same.listings.count == 1)
    let other = try catalogue(["\(id),Tea,,,,,,"], other: ["\(id),Netball,,,,,,"])
    #expect(other.listings.count == 2)
  }

  @Test(arguments: [
    "matches:\n  - same: [tea]\n    by: x\n    on: 1 November 2026\n",
    "matches:\n  - same: [tea, hub:9]\n    by: x\n    on: 1 November 2026\n",
    "matches:\n  - smae: [tea, hub:1]\n    by: x\n    on: 1 November 2026\n",
    "matches: yes\n", "matches:\n  - same: [tea, hub:1]\n",
  ])
  func aLineThatDecidesNothingIsNamed(_ matches: String) throws {
    let found = try catalogue([Self.twins.row], own: Self.twins.own, matches: matches).findings
    let told = found.filter { $0.file == "Content/directory/matches.yml" }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.severity != .error })
  }
}
