import Cataloguing
import Reading
import Scheduling
import Testing

/// Addresses of pages: made by the tool, never two alike, never outside the edition's folder.
struct AddressTests {
  /// An author's own slug must be one already (safety, 2.3): all but one of p01 to p15 are not.
  @Test(arguments: [
    ("../../../etc/cron.d/x", "etc-cron-d-x"), ("/etc/passwd", "etc-passwd"), ("a/b", "a-b"),
    ("a\\\\b", "a-b"), ("Caf\\u00e9", "cafe"), ("Cafe\\u0301", "cafe"), ("ABC", "abc"),
    (".htaccess", "htaccess"), ("a--b", "a-b"), ("-a", "a"), ("a b", "a-b"),
    (String(repeating: "a", count: 300), String(repeating: "a", count: 80)),
  ])
  func aSlugThatIsNoneIsRefusedWithTheNearest(_ slug: String, _ near: String) throws {
    let errors = try MadeUpProject(listing: "slug: \"\(slug)\"").errors()
    #expect(errors.map(\.rule) == ["slug"])
    #expect(errors.first?.remedy.hasSuffix("as in “\(near)”") == true, "\(errors)")
  }

  @Test(arguments: ["", ".", "..", "👋", "السلام"])
  func aSlugWithNoLettersIsRefused(_ slug: String) throws {
    let project = MadeUpProject(listing: "slug: \"\(slug)\"")
    #expect(try project.errors().map(\.rule) == ["slug"])
    #expect(try project.catalogue().listings.isEmpty)
  }

  @Test(arguments: [
    "con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9", "index", "404", "assets", "sitemap",
    "feed", "search", "robots", "releases", "current",
  ])
  func aReservedNameIsRefusedAsSlugAndAsFile(_ name: String) throws {
    let said = try MadeUpProject(listing: "slug: \(name)").errors()
    #expect(said.map(\.message) == ["the address “\(name)” is kept for the tool"])
    let file = MadeUpProject(["Content/listings/\(name).md": MadeUpProject.listing("")])
    #expect(try file.errors().map(\.message) == ["the address “\(name)” is kept for the tool"])
  }

  @Test(arguments: ["abc", "tea-and-chat", "com10", "a1", "3rd-age"])
  func aPlainSlugIsTaken(_ slug: String) throws {
    let project = MadeUpProject(listing: "slug: \(slug)")
    #expect(try project.catalogue().files.last?.address == "groups/\(slug).html")
  }

  @Test(arguments: [
    ("Caf\u{E9} & Cake", "cafe-cake"), ("Cafe\u{301} & Cake", "cafe-cake"),
    ("Sam’s Shed", "sams-shed"), ("  A  B ", "a-b"), ("Ærø ß", "aero-ss"), ("Łódź", "lodz"),
  ])
  func aNameFoldsToPlainLetters(_ name: String, _ slug: String) {
    #expect(Slug(folding: name).text == slug)
  }

  @Test(arguments: ["نادي الشاي", "👋🏽", "茶", "…"])
  func aNameInAnotherScriptGetsANumberThatStays(_ name: String) {
    let slug = Slug(folding: name)
    #expect(slug == Slug(folding: name))
    #expect(slug.text.hasPrefix("listing-"))
    #expect(slug.text.utf8.count == 16)
    #expect(slug != Slug(folding: name + "茶"))
  }

  @Test(arguments: [
    ("tea.md", "Tea.md"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("cafe.md", "café.md"),
    ("tea chat.md", "tea-chat.md"), ("a/tea.md", "b/tea.md"),
  ])
  func twoFilesWithOneAddressAreBothWithheldAndNamed(_ one: String, _ two: String) throws {
    // A folder of a map cannot hold names that are equal as Swift texts, so the files are given.
    let files = [one, two].map {
      SourceFile(path: "Content/listings/\($0)", text: MadeUpProject.listing(""))
    }
    let catalogue = try gathered(MadeUpProject().sources + files)
    #expect(catalogue.listings.isEmpty)
    let standings = catalogue.files.filter { $0.kind == "listing" }.map(\.standing)
    #expect(standings == [.withheld, .withheld])
    let twins = catalogue.findings.named("slug")
    #expect(twins.count == 2)
    for (file, other) in [(one, two), (two, one)] {
      let named = twins.contains {
        Array($0.file.utf8).elementsEqual("Content/listings/\(file)".utf8)
          && $0.message.contains(other)
      }
      #expect(named, "\(twins)")
    }
  }

  /// A draft keeps no address from a page that is shown.
  @Test func aDraftIsNoTwin() throws {
    let catalogue = try MadeUpProject([
      "Content/listings/tea.md": MadeUpProject.listing(""),
      "Content/listings/Tea!.md": MadeUpProject.listing("draft: yes"),
    ]).catalogue()
    #expect(catalogue.listings.count == 1)
    #expect(catalogue.findings.named("slug") == [])
  }

  @Test(arguments: [
    "../x", "groups/../../x.html", "/../etc/passwd", "..", "a//b", "a/./b", ".git/config",
    "a\\\\b", "https://evil.example/", "a b", "caf\\u00e9", "index.html/x", "_headers/x",
    "groups/tea.ics/x", "%2e%2e/x", "x\\u0000",
  ])
  func anOldAddressThatClimbsOutOrStandsInTheWayIsRefused(_ address: String) throws {
    let project = MadeUpProject(listing: "was_at: \"\(address)\"")
    let findings = try project.findings()
    #expect(findings.contains { $0.severity == .error }, "\(address)")
    #expect(try project.catalogue().listings.isEmpty)
  }

  @Test(arguments: [
    ("groups/old", "groups/old.html"), ("/old.html", "old.html"), ("old/", "old/index.html"),
    ("Groups/Old_1.html", "Groups/Old_1.html"),
  ])
  func anOldAddressLeadsToTheNewOne(_ old: String, _ path: String) throws {
    let made = try edition(.public, of: MadeUpProject(listing: "was_at: \(old)").catalogue())
    let redirect = try #require(made[path]).asText
    #expect(redirect.contains("groups/tea.html"))
  }

  @Test func anOldAddressOfTwoLeadsToTheFirstAndTheSecondIsTold() throws {
    let catalogue = try MadeUpProject([
      "Content/listings/a.md": MadeUpProject.listing("was_at: groups/old\nname: Aa"),
      "Content/listings/b.md": MadeUpProject.listing("was_at: groups/old\nname: Bb"),
    ]).catalogue()
    let told = catalogue.findings.named("slug")
    #expect(told.map(\.file) == ["Content/listings/b.md"])
    #expect(told.map(\.severity) == [.warning])
    let made = try edition(.public, of: catalogue)
    #expect(made["groups/old.html"]?.asText.contains("groups/a.html") == true)
  }

  @Test func anOldAddressNeverReplacesAPage() throws {
    let made = try edition(
      .public,
      of: MadeUpProject(listing: "was_at: [index.html, a-z.html]").catalogue()
    )
    #expect(made["index.html"]?.asText.contains("Example board") == true)
  }

  /// No path of an edition is another's folder, nor differs from another in case alone.
  @Test func pathsNeverStandInEachOthersWay() throws {
    let facts = "was_at: [groups/a, areas/old/b, x/y/z, feed, sitemap, assets/site]"
    for audience in Audience.allCases {
      let made = try edition(audience, of: MadeUpProject(listing: facts).catalogue())
      let paths = Set(made.keys.map { $0.lowercased() })
      #expect(paths.count == made.count)
      for path in paths {
        var parts = path.split(separator: "/")
        while parts.popLast() != nil { #expect(!paths.contains(parts.joined(separator: "/"))) }
      }
    }
  }
}
