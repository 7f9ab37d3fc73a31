import Cataloguing
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Publishing

/// What programs read of an edition.
struct SignpostTests {
  @Test func everyDataBlockIsJSONAndCannotEndItsElement() throws {
    let edition = try Thornby.edition(.public)
    var blocks = 0
    for page in edition.pages {
      for block in page.data {
        blocks += 1
        #expect(!block.contains("<"), "\(page.path)")
        let value = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
        #expect(value?["@context"] as? String == "https://schema.org", "\(page.path)")
        #expect((value?["@graph"] as? [Any])?.isEmpty == false, "\(page.path)")
      }
    }
    #expect(blocks > 40)
  }

  /// `"` with an accent after it is one letter to Swift, and equal to no quotation mark.
  @Test(arguments: ["\u{301}Tea", "Tea\u{301}", "\u{301}\"\u{301} ", "\u{20DD}\u{FE0F}"])
  func aNameThatBeginsOrEndsWithAnAccentIsStillJSON(_ name: String) throws {
    let lines = "name: '\(name)'\nalso_known_as: '\(name)'\nrun_by: '\(name)'"
    let edition = try SampleSite(listings: ["tea": lines]).edition()
    for page in edition.pages {
      for block in page.data { _ = try JSONSerialization.jsonObject(with: Data(block.utf8)) }
    }
    #expect(try !edition.group("tea").data.isEmpty)
  }

  @Test func aGroupsDataSaysWhatItsPageSays() throws {
    let lines = """
      name: Tea & <Talk>
      also_known_as: The “Tuesday” club
      when: Every other Tuesday from 3 November 2026, 10am to 12 noon
      cost: Free
      """
    let page = try SampleSite(listings: ["tea": lines]).edition().group("tea")
    let block = try #require(page.data.first)
    let value = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
    let graph = try #require(value?["@graph"] as? [[String: Any]])
    let group = try #require(graph.first { $0["@type"] as? String == "Organization" })
    #expect(group["name"] as? String == "Tea & <Talk>")
    #expect(group["alternateName"] as? [String] == ["The “Tuesday” club"])
    #expect(group["url"] as? String == "https://town.example/board/groups/tea.html")
    #expect(group["telephone"] as? String == "+441632960123")
    let events = try #require(group["event"] as? [[String: Any]])
    let schedule = try #require(events.first?["eventSchedule"] as? [String: Any])
    #expect(schedule["repeatFrequency"] as? String == "P2W")
    #expect(schedule["startTime"] as? String == "10:00")
    #expect(schedule["byDay"] as? [String] == ["https://schema.org/Tuesday"])
    let crumbs = try #require(graph.first { $0["@type"] as? String == "BreadcrumbList" })
    #expect((crumbs["itemListElement"] as? [Any])?.count == 3)
  }

  @Test func theSitemapListsThePagesThatSearchEnginesMayShow() throws {
    let edition = try Thornby.edition(.public)
    let found = try XMLTexts(edition.text("sitemap.xml"), of: "loc").texts
    let ended = edition.view.ended.map { "groups/\($0.entry.slug.text).html" }
    let expected = edition.pages.filter { $0.meta("robots") == nil && !ended.contains($0.path) }
      .map { "https://thornby.example/" + ($0.path == "index.html" ? "" : $0.path) }
    #expect(found.sorted() == expected.sorted())
    #expect(Set(found).count == found.count)
    #expect(found.allSatisfy { !$0.contains("404") && !$0.contains("history-circle") })
  }

  @Test func theSitemapSaysWhenAPageLastChangedAsFarAsItsFileDoes() throws {
    let edition = try SampleSite([
      "Content/leaflets/a.md": "---\ntitle: A\nchanged_on: 2 March 2026\n---\nHello.\n",
      "Content/listings/tea.md": SampleSite.listing("checked: 5 May 2026"),
    ]).edition()
    let sitemap = try edition.text("sitemap.xml")
    for (path, day) in [
      ("leaflets/a.html", "2026-03-02"), ("groups/tea.html", "2026-05-05"),
      ("areas/town.html", "2026-05-05"),
    ] {
      #expect(sitemap.contains("/\(path)</loc><lastmod>\(day)</lastmod>"), "\(path)")
    }
  }

  @Test func theSitemapJoinsAPageAndItsTranslations() throws {
    let edition = try SampleSite([
      "Content/leaflets/a.md": "---\ntitle: A\n---\nHello.\n",
      "Content/leaflets/a-urdu.md":
        "---\ntitle: B\nlanguage: ur\ntranslation_of: a\n---\nHello.\n",
      "Content/leaflets/c.md": "---\ntitle: C\n---\nHello.\n",
    ]).edition()
    let lines = try edition.text("sitemap.xml").split(separator: "\n")
    for page in ["a", "a-urdu"] {
      let line = try #require(
        lines.first { $0.contains("<loc>") && $0.contains("/\(page).html</loc>") }
      )
      #expect(line.contains("hreflang=\"ur\"") && line.contains("/leaflets/a-urdu.html\"/>"))
      #expect(line.contains("/leaflets/a.html\"/>"))
    }
    #expect(lines.contains { $0.contains("/leaflets/c.html</loc>") && !$0.contains("hreflang") })
  }

  @Test func everyPagesOwnAddressIsTheOneInTheSitemap() throws {
    let edition = try SampleSite(listings: ["tea": "name: Tea"]).edition()
    let found = Set(try XMLTexts(edition.text("sitemap.xml"), of: "loc").texts)
    for page in edition.pages where page.path != "404.html" {
      let canonical = page.opening("link").first { $0["rel"] == "canonical" }?["href"]
      #expect(found.contains(try #require(canonical)), "\(page.path)")
    }
  }

  @Test func theFeedIsAtomAndListsWhatWasCheckedLast() throws {
    let edition = try Thornby.edition(.public)
    let feed = try edition.text("feed.xml")
    let days = try XMLTexts(feed, of: "updated").texts
    #expect(days.count > 20 && days.dropFirst() == days.dropFirst().sorted(by: >)[...])
    let ids = try XMLTexts(feed, of: "id").texts
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.dropFirst().allSatisfy { id in
        edition.files[id.replacing("https://thornby.example/", with: "")] != nil
      }
    )
  }

  @Test func robotsAreShownTheSitemap() throws {
    let text = try SampleSite().edition().text("robots.txt")
    #expect(text.hasSuffix("Sitemap: https://town.example/board/sitemap.xml\n"))
  }

  @Test func anOldAddressLeadsToTheNewOne() throws {
    let edition = try Thornby.edition(.public)
    let moved = [
      "groups/history-circle.html": "cold-marlow-history-circle.html",
      "groups/marlow-past-and-present.html": "cold-marlow-history-circle.html",
      "groups/water-walking.html": "gentle-swim.html",
      "pages/emergency.html": "help-now.html",
    ]
    for (old, new) in moved {
      let page = try edition.page(old)
      let target = try #require(page.meta("refresh"))
      #expect(target.hasPrefix("0; url=") && target.hasSuffix("/\(new)"), "\(old): \(target)")
      let link = try #require(page.opening("a").first?["href"])
      #expect(target == "0; url=\(link)")
      #expect(page.meta("robots") == "noindex")
      let canonical = page.opening("link").first { $0["rel"] == "canonical" }?["href"]
      #expect(canonical?.hasSuffix("/\(new)") == true)
    }
  }

  @Test func anOldAddressNeverTakesThePlaceOfAPage() throws {
    let edition = try SampleSite(listings: [
      "tea": "was_at: [a-z.html, groups/cake.html, groups/old.html, groups/cake.html/x.html]",
      "cake": "name: Cake\nwas_at: groups/old.html",
    ]).edition()
    #expect(try edition.page("a-z.html").meta("refresh") == nil)
    #expect(try edition.group("cake").meta("refresh") == nil)
    #expect(try edition.group("old").meta("refresh") != nil)
    #expect(edition.files["groups/cake.html/x.html"] == nil)
  }

  @Test func aLeafletOfFewWordsHasItsPageToo() throws {
    let edition = try SampleSite([
      "Content/leaflets/bare.md": "---\ntitle: Ring us\ndo_this: Ring 01632 960100\n---\n"
    ]).edition()
    #expect(try edition.page("leaflets/bare.html").words.contains("Ring 01632 960100."))
  }
}

/// The texts of one element of an XML file, which is well formed.
private final class XMLTexts: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private let element: String
  private var text: String?

  init(_ xml: String, of element: String) throws {
    self.element = element
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    try #require(isWellFormed, "\(String(describing: parser.parserError))")
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == element { text = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text?.append(string) }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard name == element, let found = text else { return }
    texts.append(found)
    text = nil
  }
}
