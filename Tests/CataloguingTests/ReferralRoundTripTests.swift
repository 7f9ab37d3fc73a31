import Cataloguing
import Directory
import Foundation
import Reading
import Scheduling
import Testing

/// The directory that a site gives out, read in again by another site.
struct ReferralRoundTripTests {
  /// What a reader is told of a group, however it came in.
  private struct Told: Equatable, CustomStringConvertible {
    var facts: [String: String]

    init(_ entry: PublicEntry) {
      let schedule = entry.times.schedule
      var notOn = entry.times.notOn
      notOn.formUnion(schedule.notOn)
      let times = schedule.sessions.map(\.says).sorted().joined(separator: "; ")
      let access = entry.access.filter { $0.state != .notKnown }
      let place = entry.place.value
      let phones = entry.contact.value?.phones ?? []
      let text = entry.contact.value?.textMessage.map { "\($0) text messages" }
      facts = [
        "name": entry.name, "summary": entry.summary, "status": entry.status.rawValue,
        "kind": entry.kind.rawValue, "alert": entry.alert?.text ?? "",
        "activities": entry.activities.joined(separator: "; "),
        "helps with": entry.helpsWith.map(\.rawValue).joined(separator: "; "),
        "run by": entry.runBy ?? "", "number": entry.orgNumber ?? "",
        "place": [place?.name, place?.address].compactMap(\.self).joined(separator: ", "),
        "postcode": place?.postcode ?? "",
        "times": schedule.questions.isEmpty ? times : schedule.phrases.joined(separator: "; "),
        "not on": schedule.questions.isEmpty ? notOn.says : "",
        "cost": entry.cost.value?.lines.joined(separator: "; ") ?? "",
        "ages": entry.ages.value?.says ?? "", "joining": entry.joining.value ?? "",
        "people": entry.people.value?.joined(separator: "; ") ?? "",
        "join by": entry.joinBy.map(\.rawValue).joined(separator: "; "),
        "phones": (phones + [text].compactMap(\.self)).joined(separator: "; "),
        "email": entry.contact.value?.email ?? "",
        "access": access.map { "\($0.feature.lowercased()): \($0.state)" }.joined(separator: "; "),
        "first visit": entry.firstVisit.sentences.joined(separator: " "),
        "languages": entry.languages.joined(separator: "; "),
        "spaces": entry.spaces ?? "", "you need": entry.youNeed ?? "",
        "children": entry.children ?? "", "food": entry.food ?? "",
        "help with costs": entry.helpWithCosts.value ?? "",
        "words": entry.prose.texts.flatMap { $0.split(separator: " ") }.joined(separator: " "),
      ]
    }

    /// What differs, for a test's complaint.
    func differences(from other: Told) -> [String] {
      facts.keys.sorted().filter { facts[$0] != other.facts[$0] }.map {
        "\($0): “\(facts[$0] ?? "")” became “\(other.facts[$0] ?? "")”"
      }
    }

    var description: String { "\(facts)" }
  }

  /// What another site makes of the files of an edition.
  private func readIn(_ files: [String: [UInt8]], from source: String) throws -> [String: Told] {
    var project = MadeUpProject()
    project.files["Content/directory/sources.yml"] = """
      sources:
        - label: The other site
          file: \(source)
          dates mean: checked
      """
    let given = files.filter { $0.key == source || $0.key.hasPrefix(source + "/") }
    #expect(!given.isEmpty, "there is no “\(source)”")
    let sources =
      project.sources
      + given.map {
        SourceFile(path: "Content/directory/\($0.key)", bytes: $0.value)
      }
    let catalogue = try gathered(sources.sorted { $0.path < $1.path })
    #expect(catalogue.shelves.first?.setAside.isEmpty == true, "\(catalogue.findings)")
    return Dictionary(
      catalogue.listings.map(\.entry).map { ($0.name, Told($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static let facts = """
    name: Otterby Walkers
    summary: "Slow walks by the river. Dogs are welcome, and so are you"
    also known as: The Amblers
    area: Thornby
    where: Otterby Hall, Mill Lane, Otterby, NG00 0AB
    when:
      - Every Monday from 2 November 2026, 10am to 12 noon
      - 2nd Thursday of the month, 7pm to 8:30pm
    not on: bank holidays, 24 December to 2 January
    cost: [Free, "£3.50 a walk for guests", "Tea by donation"]
    help with costs: yes
    ages: 18 and over
    people: [carers, anyone]
    activity: [walking, talking]
    helps with: [social isolation, physical health]
    run by: Otterby Feet
    org number: GB-CHC-9999999
    joining: ring first
    first visit: Ask for the leader at the door.
    spaces: a few
    you need: Boots, if you have them
    languages: [Urdu, English]
    access: {step-free entrance: "yes, ramp", accessible toilet: "no", hearing loop: not known}
    contact: {role: The secretary, phone: 01632 960123, email: walkers@otterby.example}
    checked: 3 November 2026, by phone
    alert: No walk on 7 December
    """

  @Test(arguments: [
    "open-referral/services.json", "open-referral/services", "open-referral/csv",
  ])
  func aGroupComesBackAsItWentOut(_ source: String) throws {
    let project = MadeUpProject(listing: Self.facts, body: "We began *long* ago.\n\n- One\n- Two")
    let before = Told(try project.entry())
    let files = try edition(.public, of: project.catalogue())
    let after = try #require(try readIn(files, from: source)["Otterby Walkers"])
    #expect(before.differences(from: after) == [])
  }

  @Test func everyGroupOfTheExampleProjectComesBack() throws {
    let catalogue = try Thornby.catalogue()
    let files = try edition(.public, of: catalogue)
    let after = try readIn(files, from: "open-referral/services.json")
    let current = catalogue.listings.map(\.entry).filter {
      $0.status != .ended && $0.publication.audience == .public
    }
    #expect(Set(after.keys) == Set(current.map(\.name)))
    var lost: [String] = []
    for entry in current {
      guard let told = after[entry.name] else { continue }
      var given = Told(entry)
      if entry.conflicts.contains(where: \.isWorthRinging) {
        given.facts["alert"] = ["Check before you go.", entry.alert?.text].compactMap(\.self)
          .joined(separator: " ")
      }
      lost += given.differences(from: told).map { "\(entry.name): \($0)" }
    }
    #expect(lost == [], "\(lost.joined(separator: "\n"))")
  }

  @Test func aFeedCannotGrantItselfWhatOnlyALeaderMay() throws {
    let record = """
      [{"id": "1", "name": "Tea", "status": "active", "attributes": [
        {"id": "2", "link_type": "contact_ok", "value": "yes, 3 March 2026",
         "taxonomy_term": {"id": "3", "name": "x", "taxonomy": "Noticeboard"}},
        {"id": "4", "link_type": "office_notes", "value": "Kept quiet",
         "taxonomy_term": {"id": "5", "name": "x", "taxonomy": "Noticeboard"}}],
       "contacts": [{"id": "6", "name": "Sam Example"}]}]
      """
    let files = ["feed.json": Array(record.utf8)]
    let told = try #require(try readIn(files, from: "feed.json")["Tea"])
    #expect(told.facts.values.allSatisfy { !$0.contains("Sam") && !$0.contains("quiet") })
  }

  @Test func whatIsHiddenOnThePagesIsHiddenInTheData() throws {
    let project = MadeUpProject(
      listing: """
        where: 8 Lantern Yard, Thornby, NG00 5AD
        address shown: area only
        contact: Sam, 07700 900123
        """
    )
    for audience in Audience.allCases {
      let files = try edition(audience, of: project.catalogue())
      let data = files.filter { $0.key.hasPrefix("open-referral/") }
      #expect(data.count >= (audience == .public ? 19 : 3))
      for (path, bytes) in data {
        for secret in ["Lantern", "5AD", "Sam", "900123"] {
          #expect(!bytes.asText.contains(secret), "\(path)")
        }
      }
      let list = try #require(files["open-referral/services.json"]).asText
      #expect(list.contains(#""city":"Thornby""#) && list.contains(#""postal_code":"NG00""#))
    }
  }
}
