import Cataloguing
import Directory
import Foundation
import Reading
import Scheduling
import Testing

/// The example project, read from the disk once for each test.
enum Thornby {
  static let sources: [SourceFile] = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    root.append(path: "Examples/Thornby")
    let paths = FileManager.default.subpaths(atPath: root.path) ?? []
    return paths.sorted().filter { $0.hasPrefix("Content/") || $0.hasPrefix("Site/") }
      .compactMap { path in
        guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
        return SourceFile(path: path, bytes: Array(data))
      }
  }()

  static func catalogue() throws -> Catalogue { try gathered(sources) }
}

/// What should become of Thornby: Examples/Thornby/EXPECTED.md.
struct ThornbyTests {
  @Test func countsAreAsExpected() throws {
    let catalogue = try Thornby.catalogue()
    let listings = catalogue.files.filter { $0.kind == "listing" }
    #expect(listings.count == 32)
    #expect(
      Dictionary(grouping: listings, by: \.standing.word).mapValues(\.count)
        == ["published": 28, "draft": 1, "later": 1, "ended": 2]
    )
    let own = catalogue.listings.map(\.entry).filter { !$0.isFromDirectory }
    #expect(own.count { $0.status == .paused } == 1)
    #expect(own.count { $0.status == .notYetStarted } == 1)
    #expect(catalogue.areas.map(\.name) == ["Lower Fenwick", "Thornby"])
    #expect(catalogue.leaflets.count == 4)
    #expect(catalogue.caseStudies.count == 2)
    #expect(catalogue.pages.count == 4)
    #expect(catalogue.pictures.pictures.count == 8)
  }

  @Test func nothingOutsideTheDirectoryHasAnError() throws {
    let errors = try Thornby.catalogue().findings.filter {
      $0.severity == .error && !$0.file.hasPrefix("Content/directory/")
    }
    #expect(errors == [])
  }

  @Test(arguments: [
    ("autumn-leaf-walk", "ended"), ("cold-marlow-history-circle", "ended"),
    ("otterby-film-night", "draft"), ("spring-seed-swap", "later"), ("sofa-quiz", "published"),
  ])
  func aListingStandsAs(_ slug: String, _ word: String) throws {
    let file = try Thornby.catalogue().files.first { $0.path == "Content/listings/\(slug).md" }
    #expect(file?.standing.word == word)
  }

  @Test(arguments: [
    ("cold-marlow-knitters", Freshness.notConfirmed), ("move-in-your-seat", .due),
    ("otterby-strollers", .checked), ("path-keepers", .notConfirmed), ("veterans-breakfast", .late),
    ("thorn-river-allotment", .checked), ("thornby-community-fridge", .due),
  ])
  func aCheckIsAsOldAsExpected(_ slug: String, _ freshness: Freshness) throws {
    #expect(try entry(slug).freshness == freshness)
  }

  private func entry(_ slug: String) throws -> PublicEntry {
    let listing = try Thornby.catalogue().listings.first { $0.entry.slug.text == slug }
    return try #require(listing).entry
  }

  /// Records that merge, what they disagree on, and which value is printed.
  struct Merged: Sendable, CustomTestStringConvertible {
    var slug: String
    var subjects: [String]
    var printed: String
    var other: String
    var testDescription: String { slug }

    init(_ slug: String, _ subjects: [String], printed: String = "", other: String = "") {
      (self.slug, self.subjects, self.printed, self.other) = (slug, subjects, printed, other)
    }
  }

  static let merged: [Merged] = [
    Merged("stitch-and-chatter", ["when"], printed: "10am", other: "10:30am"),
    Merged("lower-fenwick-lunch-club", ["cost"], printed: "£6", other: "£5"),
    Merged("money-and-home-advice", ["phone"], printed: "960126", other: "960926"),
    Merged("gentle-swim", ["status"], printed: "paused", other: "open"),
    Merged("thornby-memory-cafe", []),
    Merged("move-in-your-seat", ["cost"], printed: "£3.50", other: "£3"),
    Merged("carers-breathing-space", ["place"], printed: "Community Hub", other: "Library"),
    Merged("otterby-strollers", ["when"], printed: "10:30am", other: "10am"),
    Merged("fenwick-shed", ["cost", "phone"]),
  ]

  @Test(arguments: merged)
  func aRecordMergesAndDisagreesOn(_ expected: Merged) throws {
    let entry = try entry(expected.slug)
    #expect(entry.conflicts.map(\.subject.rawValue).sorted() == expected.subjects)
    guard let conflict = entry.conflicts.first, !expected.printed.isEmpty else { return }
    #expect(conflict.printed.contains(expected.printed), "\(conflict)")
    #expect(conflict.other.contains(expected.other), "\(conflict)")
  }

  @Test(arguments: [
    ("stitch-and-chatter", "Tuesdays, 10am to 12 noon"),
    ("otterby-strollers", "Wednesdays, 10:30am to 12 noon"),
  ])
  func theTimePrintedIs(_ slug: String, _ says: String) throws {
    #expect(try entry(slug).times.schedule.sessions.first?.says == says)
  }

  @Test func theLaterCheckIsPrinted() throws {
    let shed = try entry("fenwick-shed")
    #expect(shed.contact.value?.phones.map(PhoneNumber.international) == ["+441632960129"])
    #expect(shed.cost.value?.lines.first == "£20 a year")
    #expect(try entry("money-and-home-advice").alsoKnownAs.count > 1)
  }

  @Test func anEndedGroupStaysEndedWhateverAFeedSays() throws {
    let circle = try entry("cold-marlow-history-circle")
    #expect(circle.status == .ended)
    let made = try edition(.public, of: Thornby.catalogue())
    for old in circle.publication.wasAt {
      #expect(
        made[old]?.asText.contains("groups/cold-marlow-history-circle.html") == true,
        "\(old)"
      )
    }
    #expect(circle.publication.wasAt.count == 2)
  }

  /// Shared place, title or organisation alone never merges.
  @Test func whatHasNoListingIsAnEntryOfItsOwn() throws {
    let catalogue = try Thornby.catalogue()
    let own = catalogue.listings.filter(\.entry.isFromDirectory).map(\.entry.name).sorted()
    #expect(own.count == 17, "\(own)")
    for name in [
      "Thornby Job Club", "Sit and Be Fit", "Tea and Remembering", "Otterby Bingo",
      "The Thornby Community Choir", "Cold Marlow Knitters (from Thornby Community Hub's own list)",
      "Evening Netball", "Thornby Chess",
    ] { #expect(own.contains(name), "\(name) in \(own)") }
    let counts = catalogue.directoryCounts
    #expect(counts.joined == 16)
    #expect(counts.entries == 17)
    #expect(counts.repeated == 1)
    #expect(counts.missing == 1)
    #expect(counts.leftOut == 1)
    #expect(counts.setAside == 1)
  }

  @Test func theReviewListNamesThoseThatMayBeTheSame() throws {
    let told = try Thornby.catalogue().findings.named("directory-match").filter {
      $0.severity == .advice
    }
    #expect(told.count == 3, "\(told)")
    #expect(told.contains { $0.message.contains("The Thornby Community Choir") })
    #expect(told.contains { $0.message.contains("Cold Marlow Knitters") })
    #expect(told.contains { $0.remedy.contains("hub:TH003") })
  }

  @Test func theRecordSetAsideIsNamedByItsPlace() throws {
    let aside = try #require(try Thornby.catalogue().shelves.first).setAside
    #expect(aside.count == 1)
    #expect(aside.first?.name.contains("15") == true, "\(aside)")
  }

  /// An entry that has no file of its own takes its slug from its name, but never a file's.
  @Test func aRecordNeverTakesAFilesAddress() throws {
    let catalogue = try Thornby.catalogue()
    let slugs = catalogue.listings.map(\.entry.slug)
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.contains(Slug(folding: "cold-marlow-knitters")))
  }

  @Test func theOrderOfFilesChangesNothing() throws {
    let there = try gathered(Thornby.sources)
    let back = try gathered(Thornby.sources.reversed())
    #expect(there.listings == back.listings)
    #expect(there.files == back.files)
    #expect(there.findings == back.findings)
    #expect(there.directoryCounts == back.directoryCounts)
    #expect(try edition(.public, of: there) == edition(.public, of: back))
  }

  static let neverPublic = [
    "8 Lantern Yard", "NG00 5AD", "3 Weaver Row", "NG00 2AA", "The Kitchen",
    "drinking near the machines", "Men who have been alone", "one to one care",
    "anxious in busy rooms", "help people use the toilet", "go to court with people",
    "chest pain in the past", "We are not a refuge", "carer's money", "carer&#39;s money",
    "Makaton signer", "give medicines", "Otterby Film Night", "Spring Seed Swap",
    "Rose is a made-up person", "31 letters", "What a link worker can do for the people you see",
    "otterby-film-night", "spring-seed-swap", "rose-and-the-choir", "what-a-link-worker-does",
  ]

  @Test func privateWordsStandInNoPublicByteOrPath() throws {
    for (path, bytes) in try edition(.public, of: Thornby.catalogue()) {
      let text = (path + "\n" + bytes.asText).lowercased()
      for words in Self.neverPublic {
        #expect(!text.contains(words.lowercased()), "“\(words)” stands in \(path)")
      }
    }
  }

  @Test func practiceWordsStandInThePracticeEdition() throws {
    let all = try edition(.practice, of: Thornby.catalogue()).values.map(\.asText).joined()
    for words in [
      "drinking near the machines", "one to one care", "We are not a refuge", "Makaton signer",
      "Rose is a made-up person", "What a link worker can do for the people you see",
    ] { #expect(all.contains(words), "\(words)") }
    for words in ["Lantern Yard", "Weaver Row", "Otterby Film Night", "Spring Seed Swap"] {
      #expect(!all.contains(words), "\(words)")
    }
  }
}
