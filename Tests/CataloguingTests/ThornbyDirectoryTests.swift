import Cataloguing
import Reading
import Scheduling
import Testing

/// Disagreements of every kind, and what becomes of each: the directory part of Thornby's EXPECTED.md.
struct ThornbyDirectoryTests {
  private func listing(_ slug: String) throws -> Listing {
    let found = try Thornby.catalogue().listings.first { $0.entry.slug.text == slug }
    return try #require(found, "\(slug)")
  }

  private func told(_ rule: String, _ words: String) throws -> [Finding] {
    try Thornby.catalogue().findings.named(rule).filter { $0.message.contains(words) }
  }

  /// One of every subject, its level, what is printed and what the other says.
  @Test(arguments: [
    ("stitch-and-chatter", Conflict.Subject.when, "10am", "10:30am"),
    ("carers-breathing-space", .place, "Community Hub", "Library"),
    ("lower-fenwick-lunch-club", .cost, "£6", "£5"),
    ("money-and-home-advice", .phone, "960126", "960926"),
    ("veterans-breakfast", .ages, "18 and over", "50 and over"),
    ("gentle-swim", .status, "paused", "open"),
    ("veterans-breakfast", .joining, "just turn up", "ring first"),
    ("path-keepers", .access, "no", "yes"), ("evening-netball", .cost, "£3", "£3.50"),
  ])
  func sourcesDisagree(
    _ slug: String,
    _ subject: Conflict.Subject,
    _ printed: String,
    _ other: String
  ) throws {
    let conflict = try listing(slug).entry.conflicts.first { $0.subject == subject }
    #expect(conflict?.printed.contains(printed) == true, "\(slug)")
    #expect(conflict?.other.contains(other) == true, "\(slug)")
    let name = try listing(slug).entry.name
    let finding = try told("directory-conflict", "“\(subject.rawValue)” of “\(name)”").first
    #expect(finding?.severity == (conflict?.level == .stopPrint ? .warning : .advice))
    #expect(finding?.remedy.contains("seen: \(conflict?.seal ?? "none")") == true)
  }

  @Test func aYesAgainstANoIsToBeAsked() throws {
    let access = try listing("path-keepers").entry.access
    let stepFree = access.first(where: \.isStepFree)
    #expect(stepFree?.state == .notKnown)
    #expect(stepFree?.note == "ask first: we were told both yes and no")
  }

  @Test func placeholdersBeatNothing() throws {
    let keepers = try listing("path-keepers").entry
    #expect(keepers.cost.value?.lines == ["Free"])
    #expect(keepers.contact.value?.phones == ["01632 960139"])
    #expect(Set(keepers.conflicts.map(\.subject)) == [.access])
  }

  @Test func aDecisionThatStillFitsClosesTheMatter() throws {
    let cafe = try listing("thornby-repair-cafe")
    #expect(cafe.entry.conflicts.isEmpty)
    #expect(cafe.practice.provenance?.fact("when")?.rule == .decided)
    #expect(try told("directory-decision", "Repair Café").isEmpty)
  }

  @Test func aDecisionOpensAgainSinceTheListChanged() throws {
    #expect(try listing("otterby-tots").entry.conflicts.map(\.other) == ["£2 a session"])
    #expect(try told("directory-decision", "“cost” of “Otterby Tots”").count == 1)
    #expect(try told("directory-decision", "is open again").count == 1)
  }

  @Test func anOverrideStandsAndIsToldThatTheListChangedUnderIt() throws {
    let fridge = try listing("thornby-community-fridge")
    #expect(fridge.entry.times.schedule.says == "Mondays to Saturdays, 9am to 4pm")
    #expect(fridge.entry.sources.contains("Times from our own office."))
    #expect(try told("directory-decision", "has changed under the override").count == 1)
  }

  @Test func whatAListNoLongerHasIsKept() throws {
    let ringers = try listing("otterby-bell-ringers").entry
    #expect(
      ringers.missingFrom.map(\.says) == [
        "Missing from “Otterby parish list” since 8 November 2026."
      ]
    )
    #expect(try told("directory-match", "“Otterby Bell Ringers” is missing from").count == 1)
  }

  @Test func twoListsWithoutAListingAreOneEntry() throws {
    let netball = try listing("evening-netball")
    let sources = netball.practice.provenance?.sources.map(\.reference)
    #expect(sources == ["hub:TH009", "parish:P10"])
    #expect(netball.entry.alsoKnownAs == ["Netball on Fridays"])
  }

  @Test func threePairsAreForAPersonToDecide() throws {
    let pairs = try Thornby.catalogue().reviews.map { [$0.one.reference, $0.other.reference] }
    #expect(
      pairs == [
        ["cold-marlow-knitters", "hub:TH008"], ["thornby-community-choir", "hub:TH003"],
        ["parish:P6", "parish:P7"],
      ]
    )
  }

  @Test func whatIsSaidToBeDifferentIsNotAskedAgain() throws {
    let catalogue = try Thornby.catalogue()
    let names = catalogue.listings.map(\.entry.name)
    #expect(names.contains("Thornby Chess") && names.contains("Thornby Chess Club"))
    #expect(!catalogue.reviews.contains { $0.other.reference == "parish:P8" })
  }
}
