import Cataloguing
import Publishing
import Reading
import Testing

/// No private word stands in a byte or a path of an edition that may not have it.
struct CanaryTests {
  /// A word as it may be written: any case, escaped as markup, as part of an address.
  private func places(of word: String, in made: [String: [UInt8]]) -> [String] {
    let wanted = Set(
      [word, PhoneNumber.digits(word)].map { $0.lowercased() }.filter { $0.utf8.count >= 3 }
    )
    return made.compactMap { path, bytes in
      let text = (path + "\n" + bytes.asText).lowercased()
      let joined = text.filter { !$0.isWhitespace && $0 != "-" }
      return wanted.contains { text.contains($0) || joined.contains($0.filter { $0 != "-" }) }
        ? path : nil
    }
  }

  @Test func thePublicEditionHoldsNone() throws {
    let made = try edition(.public, of: Canary.project.catalogue())
    for word in Canary.practice + Canary.office {
      let places = places(of: word, in: made)
      #expect(places == [], "\(word)")
    }
    #expect(places(of: "9 July 2019", in: made) == [])
  }

  @Test func thePracticeEditionHoldsNoneOfTheOffices() throws {
    let made = try edition(.practice, of: Canary.project.catalogue())
    for word in Canary.office { #expect(places(of: word, in: made) == [], "\(word)") }
  }

  @Test(arguments: [
    ("CANARYREFERRALS", "groups/keeps.html"), ("CANARYREFERRALS", "who-to-refer.html"),
    ("CANARYCANHELP", "groups/keeps.html"), ("CANARYCANNOT", "groups/keeps.html"),
    ("9 July 2019", "groups/keeps.html"), ("CANARYSTUDYTITLE", "case-studies/index.html"),
    ("CANARYSTUDYTITLE", "case-studies/canary-study-file.html"),
    ("CANARYCALLED", "case-studies/canary-study-file.html"),
    ("CANARYLEARNING", "case-studies/canary-study-file.html"),
    ("CANARYQUESTION", "case-studies/canary-study-file.html"),
    ("CANARYLENGTH", "case-studies/canary-study-file.html"),
    ("CANARYSESSIONFOR", "case-studies/canary-study-file.html"),
    ("CANARYSTUDYBODY", "case-studies/canary-study-file.html"),
    ("CANARYLEAFLETTITLE", "leaflets/index.html"),
    ("CANARYLEAFLETBODY", "leaflets/canary-leaflet-file.html"),
    ("CANARYDOTHIS", "leaflets/canary-leaflet-file.html"),
    ("CANARYPAGEBODY", "pages/canary-page-file.html"),
    ("CANARYAREANAME", "index.html"), ("CANARYAREABODY", "areas/canary-area-file.html"),
    ("CANARYNETWORK", "areas/canary-area-file.html"),
    ("CANARYSURGERY", "areas/canary-area-file.html"),
    ("CANARYPGROUPNAME", "a-z.html"), ("CANARYPGROUPBODY", "groups/canary-pgroup-file.html"),
    ("CANARYPGROUPNAME", "areas/thornby/online.html"),
  ])
  func thePracticeEditionHoldsWhatIsForIt(_ word: String, _ path: String) throws {
    let made = try edition(.practice, of: Canary.project.catalogue())
    #expect(try #require(made[path]).asText.contains(word))
  }

  /// Not a count, a link, a facet or a byte of the public edition tells that more is there.
  @Test func thePublicEditionIsTheSameWithoutTheHiddenFiles() throws {
    let all = try edition(.public, of: Canary.project.catalogue())
    let open = try edition(.public, of: Canary.projectWithoutHidden.catalogue())
    #expect(all.keys.sorted() == open.keys.sorted())
    for (path, bytes) in all { #expect(bytes == open[path], "\(path)") }
  }

  @Test(arguments: Audience.allCases)
  func theSearchIsQuietWhereNothingIsWrong(_ audience: Audience) throws {
    for sources in [Canary.project.sources, Thornby.sources] {
      let catalogue = try gathered(sources)
      let search = PrivacySearch(catalogue, for: audience)
      for (path, bytes) in try edition(audience, of: catalogue) {
        #expect(search.leaks(in: bytes).first == nil, "\(path)")
      }
    }
  }

  @Test func oneEditionInPlaceOfTheOtherIsCaught() throws {
    let catalogue = try Canary.project.catalogue()
    let search = PrivacySearch(catalogue, for: .public)
    let practice = try edition(.practice, of: catalogue)
    for path in [
      "groups/keeps.html", "who-to-refer.html", "case-studies/canary-study-file.html",
      "leaflets/canary-leaflet-file.html", "pages/canary-page-file.html", "a-z.html", "index.html",
      "groups/canary-pgroup-file.html", "areas/canary-area-file.html", "leaflets/index.html",
    ] { #expect(search.leaks(in: try #require(practice[path])).first != nil, "\(path)") }
  }
}

/// The search of the finished bytes, with mistakes planted.
struct PrivacySearchTests {
  private func search(
    _ facts: String,
    for audience: Audience = .public,
    more: [String: String] = [:]
  )
    throws -> PrivacySearch
  {
    var project = MadeUpProject(listing: facts)
    project.files.merge(more) { $1 }
    return PrivacySearch(try project.catalogue(), for: audience)
  }

  static let notes = "Sam’s “quiet” & <odd> room; don't tell, it's \\ 50% off"

  @Test(arguments: [
    "Sam’s “quiet” & <odd> room; don't tell, it's \\ 50% off",
    "Sam’s “quiet” &amp; &lt;odd&gt; room; don&#39;t tell, it&#39;s \\ 50% off",
    #"{"a":"Sam’s “quiet” \u0026 \u003codd\u003e room; don\u0027t tell, it\u0027s \\ 50% off"}"#,
    #"DESCRIPTION:Sam’s “quiet” & <odd> room\; don't tell\, it's \\ 50% off"#,
    "Sam%E2%80%99s%20%E2%80%9Cquiet%E2%80%9D%20%26%20%3Codd%3E%20room%3B%20don%27t%20tell%2C%20it%27s%20%5C%2050%25%20off",
    "sam’s “quiet” & <odd> room; don't tell, it's \\ 50% off",
    "BEGIN:VCALENDAR\r\nX:Sam’s “quiet” & <od\r\n d> room\\; don't tell\\, it\r\n 's \\\\ 50% off\r\n",
  ])
  func findsOfficeNotesInEveryForm(_ bytes: String) throws {
    let facts = "office notes: \"Sam’s “quiet” & <odd> room; don't tell, it's \\\\ 50% off\""
    for audience in Audience.allCases {
      let leak = try search(facts, for: audience).leaks(
        in: Array("<p>\(bytes)</p>".utf8.dropFirst(3))
      ).first
      #expect(leak?.field == "office notes")
      #expect(leak?.path == "Content/listings/tea.md")
    }
  }

  @Test(arguments: [
    "07700 900123", "07700900123", "tel:+447700900123", "(07700) 900 123", "+44 7700 900123",
  ])
  func findsANumberInAnySpelling(_ spelling: String) throws {
    let search = try search("contact: Sam, 07700 900123")
    let isSpaced = spelling.contains("(") || spelling.contains("+44 ")
    #expect((search.leaks(in: Array("<a>\(spelling)</a>".utf8)).first == nil) == isSpaced)
  }

  @Test(arguments: [
    "8 Lantern Yard", "NG00 5AD", "A room, 8 Lantern Yard, Thornby, NG00 5AD", "8%20Lantern%20Yard",
  ])
  func findsEachPartOfAHiddenAddress(_ part: String) throws {
    let facts = "where: A room, 8 Lantern Yard, Thornby, NG00 5AD\naddress_shown: not at all"
    for audience in Audience.allCases {
      #expect(try search(facts, for: audience).leaks(in: Array(part.utf8)).first?.field == "place")
    }
  }

  @Test(arguments: [
    ("open_to_referrals: talk to Mo before you send them", "Talk to Mo before you send them"),
    ("can_help_with: Men who have been alone", "Men who have been alone"),
    ("cannot_help_with: We are not a refuge.", "We are not a refuge."),
    ("group_needs: [a new kettle, funds]", "a new kettle"),
  ])
  func findsPracticeAndOfficeFacts(_ facts: String, _ words: String) throws {
    let isOffice = facts.hasPrefix("group_needs")
    #expect(try search(facts).leaks(in: Array("<p>\(words)</p>".utf8)).first != nil)
    let practice = try search(facts, for: .practice).leaks(in: Array("<p>\(words)</p>".utf8)).first
    #expect((practice != nil) == isOffice)
  }

  @Test(arguments: [
    "Secret Supper", "groups/secret-supper.html", "A supper that nobody knows of yet",
    "We meet behind the green door after dark.",
  ])
  func findsADraftsNameAddressAndSentences(_ words: String) throws {
    let draft = MadeUpProject.listing(
      "name: Secret Supper\nwhat: A supper that nobody knows of yet\ndraft: yes",
      body: "We meet behind the green door after dark."
    )
    for audience in Audience.allCases {
      let search = try search("", for: audience, more: ["Content/listings/secret-supper.md": draft])
      #expect(search.leaks(in: Array("<p>\(words)</p>".utf8)).first != nil)
    }
  }

  @Test(arguments: [
    "Rose and the letters", "Ask before you act, every time", "What would you have done?",
  ])
  func findsACaseStudysFacts(_ words: String) throws {
    let study = """
      ---
      title: Rose and the letters
      fictional: yes
      learning: ["Ask before you act, every time"]
      questions: ["What would you have done?"]
      ---
      """
    let files = ["Content/case-studies/rose.md": study]
    #expect(try search("", more: files).leaks(in: Array(words.utf8)).first != nil)
    #expect(try search("", for: .practice, more: files).leaks(in: Array(words.utf8)).first == nil)
  }

  /// Finding what anyone may read proves nothing.
  @Test func isQuietWhereTheSameWordsArePublicElsewhere() throws {
    let shown = MadeUpProject.listing(
      "name: Open Tea\nwhere: Lantern House, NG00 5AD\ncontact: {role: desk, phone: 07700-900123}",
      body: "Bring a kettle. We are not a refuge."
    )
    let facts = """
      cannot_help_with: We are not a refuge.
      group_needs: [Bring a kettle]
      office_notes: Example board
      where: Lantern House, NG00 5AD
      address_shown: not at all
      contact: Sam, 07700 900123
      """
    let search = try search(facts, more: ["Content/listings/open.md": shown])
    for words in [
      "We are not a refuge.", "Bring a kettle", "Example board", "Lantern House",
      "tel:+447700900123",
    ] { #expect(search.leaks(in: Array(words.utf8)).first == nil, "\(words)") }
  }

  /// A venue's own file does not make a hidden address public.
  @Test func aVenueUsedOnlyByHiddenListingsIsNotPublic() throws {
    let venue = "---\nname: Lantern House\naddress: 8 Lantern Yard\npostcode: NG00 5AD\n---\n"
    let files = ["Content/places/lantern-house.md": venue]
    let hidden = try search("where: Lantern House\naddress_shown: not at all", more: files)
    #expect(hidden.leaks(in: Array("8 Lantern Yard".utf8)).first != nil)
  }

  @Test func aDraftThatSharesAPublishedPagesAddressIsNoLeak() throws {
    let draft = MadeUpProject.listing("name: Another\ndraft: yes")
    let search = try search(
      "was_at: groups/older",
      more: [
        "Content/listings/Tea!.md": draft, "Content/listings/older.md": draft,
      ]
    )
    #expect(search.leaks(in: Array("groups/tea.html groups/older.html".utf8)).first == nil)
  }
}
