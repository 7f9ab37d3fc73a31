import Cataloguing
import Foundation
import Reading
import Scheduling
import Testing

@testable import Publishing

/// What the search page asks, and what it is without a script.
struct SearchTests {
  /// The data that an index calls its function with.
  private func index(_ text: String) throws -> [String: Any] {
    #expect(text.hasPrefix("noticeboard({") && text.hasSuffix("});\n"))
    let json = text.dropFirst("noticeboard(".utf8.count).dropLast(3)
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(value as? [String: Any])
  }

  private func column(_ name: String, of index: [String: Any]) throws -> [String] {
    try #require(index[name] as? [String])
  }

  @Test(arguments: Audience.allCases)
  func theIndexHasAColumnOfEachFactOfEveryGroup(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    let index = try index(edition.text("assets/search-all.js"))
    let names = edition.view.entries.map { $0.entry.name }
    #expect(try column("names", of: index) == names)
    for column in ["pages", "words", "facets", "serves"] {
      #expect((index[column] as? [Any])?.count == names.count, "\(column)")
    }
    for page in try column("pages", of: index) {
      #expect(edition.files["groups/\(page).html"] != nil, "\(page)")
    }
  }

  @Test func aGroupIsFoundByItsOtherNamesItsSummaryAndWhatItIsGoodFor() throws {
    let site = SampleSite(listings: [
      "tea": """
      name: Thursday Café
      also_known_as: Forget-me-not
      summary: Tea for people who live with dementia, and who’s with them.
      helps_with: social isolation
      activity: crochet
      """
    ])
    let words = try column("words", of: index(site.edition().text("assets/search-all.js")))
    let found = Set(try #require(words.first).split(separator: " ").map(String.init))
    #expect(found.isSuperset(of: ["forget", "dementia", "whos", "isolation", "crochet", "hall"]))
    #expect(found.isDisjoint(with: ["cafe", "thursday", "for", "and", "people"]))
  }

  @Test func theIndexHoldsNoPhoneNumberAndNoDraft() throws {
    var site = SampleSite(listings: [
      "tea": "name: Tea\nsummary: Ring 01632 960123 or 01632960124 first.",
      "secret": "name: Not yet told\ndraft: yes",
    ])
    site.files.sort { $0.path < $1.path }
    var findings: [Finding] = []
    let catalogue = Catalogue(
      gathering: site.files.filter { $0.path.hasSuffix(".md") }.map { Manuscript(reading: $0) },
      files: site.files,
      today: try #require(.init(iso: site.today)),
      drafts: true,
      findings: &findings
    )
    let edition = try Edition(of: try #require(catalogue), for: .public)
    #expect(try edition.group("secret").words.contains("Draft"))
    let text = try edition.text("assets/search-all.js")
    #expect(text.contains("\"Tea\"") && !text.contains("Not yet told"))
    #expect(!text.contains("01632") && !text.contains("96012"))
  }

  @Test func whatReadersSayComesFromTheSiteThenFromTheTool() throws {
    let site = SampleSite([
      "Site/other-words.csv": "word,also\nknees up,Dancing; Bop\nalone,\n",
      "Content/listings/tea.md": SampleSite.listing("name: Tea"),
    ])
    let catalogue = try site.catalogue()
    let others = try column(
      "others",
      of: index(Edition(of: catalogue, for: .public).text("assets/search-all.js"))
    )
    #expect(others.first == "knees up|dancing|bop")
    #expect(others.contains { $0.hasPrefix("dementia|memory cafe|") })
    var findings: [Finding] = []
    _ = SiteSettings(reading: site.files, today: catalogue.today, findings: &findings)
    #expect(findings.map(\.message) == ["“alone” has no other word beside it"])
  }

  @Test func withoutAScriptTheSearchPageIsTheAToZ() throws {
    let edition = try Thornby.edition(.public)
    let page = try edition.page("search.html")
    let list = try edition.page("a-z.html")
    func groups(_ page: FinishedPage) -> [String] {
      page.opening("a").compactMap { $0["href"] }.filter { $0.hasPrefix("groups/") }
    }
    #expect(groups(page) == groups(list) && groups(page).count > 20)
    #expect(page.opening("form").first?["action"] == "search.html")
    #expect(page.opening("div").contains { $0["role"] == "status" })
    #expect(page.opening("option").map { $0["value"] } == ["", "lower-fenwick", "thornby"])
  }

  @Test func manyGroupsAreSharedOutByAreaAndByLetter() throws {
    var contents = [
      "Content/areas/vale.md": "---\nname: Vale\ncovers:\n  places: [Vale]\n---\n"
    ]
    for number in 0..<2_010 {
      let letter = number % 2 == 0 ? "B" : "T"
      let area = number == 0 ? "ask" : number % 2 == 0 ? "Town" : "Vale"
      contents["Content/listings/g\(number).md"] = SampleSite.listing(
        "name: \(letter) \(number)\narea: \(area)\nplace: ask\nhelps_with: housing"
      )
    }
    let edition = try SampleSite(contents).edition()
    let names = try ["town", "vale", "elsewhere"].map {
      try column("names", of: index(edition.text("assets/search-\($0).js"))).count
    }
    #expect(names == [1_004, 1_005, 1])
    #expect(edition.files["assets/search-all.js"] == nil)
    let page = try edition.page("a-z/b.html")
    #expect(page.opening("a").count { $0["href"]?.hasPrefix("../groups/") == true } == 1_005)
    let area = try edition.page("areas/town.html")
    #expect(area.opening("li").allSatisfy { $0["data-is"] == nil } && area.opening("form").isEmpty)
    #expect(area.opening("a").contains { $0["href"] == "../areas/town/b.html" })
    #expect(
      try edition.page("areas/town/b.html").opening("li").count { $0["data-is"] != nil } == 1_004
    )
    let needs = try edition.page("needs/housing.html").opening("a").compactMap { $0["href"] }
    #expect(needs.contains("../needs/housing/town.html"))
    let top = try edition.page("a-z.html").opening("a").compactMap { $0["href"] }
    #expect(top.contains("a-z/t.html") && !top.contains { $0.hasPrefix("groups/") })
  }

  @Test func manyGroupsOfOneKindAreSharedOutByLetter() throws {
    var listings: [String: String] = [:]
    for number in 0..<302 {
      listings["g\(number)"] = "name: \(number < 300 ? "B" : "T") \(number)\ncost: free"
    }
    let edition = try SampleSite(listings: listings).edition()
    let free = try edition.page("areas/town/free.html")
    #expect(free.words.contains("302 groups"))
    #expect(free.opening("li").allSatisfy { $0["data-is"] == nil })
    let links = free.opening("a").compactMap { $0["href"] }
    #expect(links.contains("../../areas/town/free/t.html"))
    let letter = try edition.page("areas/town/free/t.html")
    #expect(letter.words.contains("Free in Town: T"))
    #expect(letter.opening("li").count { $0["data-is"] != nil } == 2)
    #expect(letter.opening("a").contains { $0["href"] == "../../../areas/town/free/b.html" })
    #expect(try edition.text("sitemap.xml").contains("/areas/town/free/t.html"))
  }

  @Test func aReasonWithManyGroupsIsLookedUpByArea() throws {
    var listings: [String: String] = [:]
    for number in 0..<301 { listings["g\(number)"] = "name: G \(number)\nhelps_with: housing" }
    let page = try SampleSite(listings: listings).edition(.practice).page("who-to-refer.html")
    let links = page.opening("a").compactMap { $0["href"] }
    #expect(links.contains("needs/housing.html") && !links.contains("groups/g1.html"))
    #expect(page.words.contains("See all 301, by area"))
  }
}
