import Cataloguing
import Testing

@testable import Publishing

/// Who stands in which list.
struct ListTests {
  private func names(on page: FinishedPage) -> [String] {
    zip(page.tags, page.tags.dropFirst()).filter { $0.name == "h3" && $1.name == "a" }
      .map { $1.text }
  }

  @Test(arguments: Audience.allCases)
  func aFacetPageHoldsExactlyTheGroupsThatMatch(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    var all = 0
    for area in edition.view.areas {
      for facet in Facet.all {
        let path = "areas/\(area.slug.text)/\(facet.slug.text).html"
        let expected = edition.view.entries(in: area).map(\.entry)
          .filter { $0.matches(facet, on: edition.view.today) }.map(\.name)
        let isAlwaysThere = facet == .eveningsAndWeekends || facet == .withoutACar
        guard !expected.isEmpty || isAlwaysThere else {
          #expect(edition.files[path] == nil)
          continue
        }
        let page = try edition.page(path)
        #expect(names(on: page) == expected, "\(path)")
        #expect(page.words.contains(Words.groups(expected.count)), "\(path)")
        all += 1
      }
    }
    #expect(all > 15)
  }

  @Test func anEmptyChoiceSaysSoKindly() throws {
    let page = try SampleSite(listings: ["tea": "name: Tea"]).edition()
      .page("areas/town/evenings-and-weekends.html")
    #expect(page.words.contains("No groups yet"))
    #expect(page.words.contains("We know of none here yet. Do you know one? Please tell us."))
  }

  @Test func anAreaListsItsGroupsThenWhatIsNoGroup() throws {
    let edition = try SampleSite(listings: [
      "tea": "name: Tea", "call": "name: A call\nkind: phone", "cake": "name: Cake",
    ]).edition()
    let page = try edition.page("areas/town.html")
    #expect(names(on: page) == ["Cake", "Tea", "A call"])
    #expect(page.words.contains("3 groups, clubs and places to go"))
    #expect(page.words.contains("If a group is not for you"))
  }

  @Test(arguments: [
    (0, "No groups, clubs or places to go yet"), (1, "1 group, club or place to go"),
    (2, "2 groups, clubs and places to go"),
  ])
  func anAreaCountsItsGroups(_ number: Int, _ words: String) throws {
    var listings: [String: String] = [:]
    for index in 0..<number { listings["g\(index)"] = "name: Group \(index)" }
    let page = try SampleSite(listings: listings).edition().page("areas/town.html")
    #expect(page.words.contains(words))
  }

  @Test func aGroupThatLittleIsKnownOfIsShortInLists() throws {
    let site = SampleSite(listings: ["tea": "when: ask\nplace: ask\ncontact: ask"])
    let words = try site.edition().page("areas/town.html").words
    #expect(
      words.contains(
        "Ring us 01632 960100 Ask the group when and where it meets, and what it costs."
      )
    )
    #expect(words.split(separator: "Ask the group").count == 2)
  }

  @Test func aGroupThatHasEndedKeepsANoticeAndIsInNoList() throws {
    let edition = try Thornby.edition(.public)
    let path = "groups/cold-marlow-history-circle.html"
    let page = try edition.page(path)
    #expect(page.words.contains("This group has ended"))
    #expect(page.words.contains("All groups in Lower Fenwick"))
    #expect(!page.words.contains("Who to ring") && page.data.isEmpty)
    for other in edition.pages where other.path != path && other.meta("refresh") == nil {
      let leads = other.opening("a").contains {
        ($0["href"] ?? "").hasSuffix("history-circle.html")
      }
      #expect(!leads, "\(other.path)")
    }
  }

  @Test func theAToZHasEveryNameThatAGroupGoesBy() throws {
    let edition = try Thornby.edition(.public)
    let page = try edition.page("a-z.html")
    let links = page.opening("a").filter { $0["href"]?.hasPrefix("groups/") == true }
    for entry in edition.view.entries.map(\.entry) {
      let own = links.filter { $0["href"] == "groups/\(entry.slug.text).html" }.map(\.text)
      #expect(own.sorted() == ([entry.name] + entry.alsoKnownAs).sorted(), "\(own)")
    }
    #expect(page.words.contains("Forget-me-not café see Thornby Memory Café, Thornby"))
  }

  @Test func theAToZOrdersByLettersWithoutTheirAccents() throws {
    let edition = try SampleSite(listings: [
      "a": "name: Éclair club", "b": "name: Eagle watch", "c": "name: 60 and over",
      "d": "name: “Extra” time", "e": "name: zebra",
    ]).edition()
    let page = try edition.page("a-z.html")
    let letters = page.opening("section").compactMap { $0["aria-labelledby"] }
      .filter { $0.hasPrefix("letter") }
    #expect(letters.count == 3 && letters.last?.contains("0") == true, "\(letters)")
    let names = page.opening("a").filter { $0["href"]?.hasPrefix("groups/") == true }.map(\.text)
    #expect(names == ["Eagle watch", "Éclair club", "“Extra” time", "zebra", "60 and over"])
  }

  @Test func aNeedWithNoGroupSaysWhomToRing() throws {
    let page = try SampleSite().edition().page("needs/housing.html")
    #expect(page.words.contains("We know of no group for this yet. Ring us"))
    let edition = try SampleSite(listings: ["tea": "helps_with: housing"]).edition()
    #expect(names(on: try edition.page("needs/housing.html")) == ["Tea Time"])
  }

  @Test func onlyGroupsThatTakeReferralsAreInTheLookUp() throws {
    let edition = try SampleSite(listings: [
      "yes": "name: Open\nhelps_with: housing\nopen_to_referrals: yes",
      "no": "name: Closed\nhelps_with: housing\nopen_to_referrals: no",
      "ask": "name: Unsure\nhelps_with: housing",
    ]).edition(.practice)
    let page = try edition.page("who-to-refer.html")
    #expect(page.words.contains("Open Yes") && page.words.contains("Unsure Ask the group"))
    #expect(!page.words.contains("Closed"))
  }

  @Test func theFrontPageTellsTheNextThreeDaysThatHaveSomethingOn() throws {
    let edition = try SampleSite(listings: [
      "a": "name: Early\nwhen: Tuesdays, 9am to 10am",
      "b": "name: Late\nwhen: Tuesdays, 7pm to 8pm",
      "c": "name: Away\nstatus: paused\nwhen: Tuesdays, 1pm to 2pm",
      "d": "name: Far off\nwhen: Saturday 5 December 2026, 1pm to 2pm",
    ]).edition()
    let words = try edition.page("index.html").words
    #expect(words.contains("Tuesday 24 November Early 9am to 10am, Town Hall Late 7pm to 8pm"))
    #expect(!words.contains("Away") && !words.contains("Far off"))
  }
}
