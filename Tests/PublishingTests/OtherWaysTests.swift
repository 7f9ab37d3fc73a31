import Cataloguing
import Reading
import Testing

@testable import Publishing

/// The same words in large print, as plain text and in other languages.
struct OtherWaysTests {
  @Test(arguments: Audience.allCases)
  func everyPageCanBeReadInLargePrintAndKnowsItsPlainText(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    var texts = 0
    let isOfItsOwn = { (page: FinishedPage) in page.path.hasSuffix("-slides.html") }
    for page in edition.pages where page.meta("refresh") == nil && !isOfItsOwn(page) {
      #expect(page.opening("html").first?["id"] == "large-print", "\(page.path)")
      #expect(page.opening("a").contains { $0["href"] == "#large-print" }, "\(page.path)")
      let text = page.opening("link").first { $0["type"] == "text/plain" }?["href"]
      guard let text else { continue }
      let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
      #expect(edition.files["\(folder)/\(text)"]?.isEmpty == false, "\(page.path)")
      texts += 1
    }
    #expect(texts > 30)
  }

  @Test func aGroupsPlainTextHasItsFacts() throws {
    let site = SampleSite(listings: ["tea": "name: Tea & Talk\ncost: Free"])
    let lines = try site.edition().text("groups/tea.txt").split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["Tea & Talk", "=========="])
    for line in [
      "When: Tuesdays, 10am to midday", "Cost: Free", "Phone: 01632 960123",
      "Where: Town Hall, High Street, NG00 1AA",
      "This page: https://town.example/board/groups/tea.html",
    ] {
      #expect(lines.contains(line), "\(lines)")
    }
  }

  @Test func aLeafletsPlainTextKeepsItsListsAndLeavesNoMarkup() throws {
    let words = """
      ---
      title: Two things
      ---
      Some **bold** and [a link](https://town.example/x).

      ## Next

      1. one
      2. two
         - inner

      | Day | Time |
      |---|---|
      | Monday | 10am |
      """
    let text = try SampleSite(["Content/leaflets/two.md": words]).edition()
      .text("leaflets/two.txt")
    #expect(
      text == """
        Two things
        ==========

        Some bold and a link (https://town.example/x).

        Next

        1. one
        2. two
          - inner

        Day: Monday; Time: 10am

        https://town.example/board/leaflets/two.html

        """,
      "\(text)"
    )
  }

  @Test func anUrduLeafletReadsFromTheRightAndItsEnglishIsALinkAway() throws {
    let edition = try Thornby.edition(.public)
    let page = try edition.page("leaflets/find-a-group-urdu.html")
    let html = try #require(page.opening("html").first)
    #expect(html["lang"] == "ur" && html["dir"] == "rtl")
    #expect(page.words.contains("In English this is called “Find a group near you”"))
    let english = page.opening("a").filter { $0["hreflang"] == "en-GB" }
    #expect(english.contains { $0["href"] == "find-a-group.html" && $0["dir"] == "ltr" })
    let back = try edition.page("leaflets/find-a-group.html").opening("a")
      .filter { $0["hreflang"] == "ur" }
    #expect(back.allSatisfy { $0["lang"] == "ur" && $0["dir"] == "rtl" } && back.count == 2)
    #expect(page.words.contains("پسند تھا۔") && !page.words.contains("۔."))
    #expect(!page.words.contains("after this was translated"))
    for name in ["header", "footer", "nav"] {
      let around = page.opening(name).filter { $0["class"] != "hero" && $0["class"] != "menu" }
      #expect(around.filter { $0["aria-labelledby"] == nil }.allSatisfy { $0["lang"] == "en" })
    }
  }

  @Test(arguments: [("1 March 2026", true), ("3 March 2026", false)])
  func aTranslationOlderThanItsOriginalSaysSo(_ day: String, _ isOld: Bool) throws {
    let site = SampleSite([
      "Content/leaflets/a.md": "---\ntitle: Come in\nchanged_on: 2 March 2026\n---\nHello.\n",
      "Content/leaflets/b.md": """
      ---
      title: Wejdź
      language: pl
      translation_of: a
      translated_on: \(day)
      ---
      Cześć.
      """,
    ])
    let words = try site.edition().page("leaflets/b.html").words
    #expect(words.contains("The English words changed on 2 March 2026") == isOld)
    #expect(words.contains("English") && words.contains("You are reading it in Polish"))
  }

  @Test func theStatementIsMadeFromTheRecord() throws {
    let site = SampleSite([
      "Site/accessibility.yml": """
      status: partially compliant
      prepared: 2 March 2026
      last_check: {on: 1 March 2026, by: Town Hub, how: By hand, errors: 3}
      problems: [{what: The map has no words, criterion: 1.1.1}]
      """,
      "Content/pages/accessibility.md": "---\ntitle: Accessibility statement\n---\nWe try.\n",
      "Content/pages/about.md": "---\ntitle: About\n---\nAbout us.\n",
    ])
    let edition = try site.edition()
    let words = try edition.page("pages/accessibility.html").words
    for part in [
      "The website is partially compliant with the Web Content Accessibility Guidelines (WCAG)",
      "It was last checked on 1 March 2026 by Town Hub: by hand. That found 3 errors.",
      "The map has no words. This does not meet success criterion 1.1.1.",
      "Disproportionate burden", "Equality and Human Rights Commission",
      "This statement was prepared on 2 March 2026.",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    #expect(try !edition.page("pages/about.html").words.contains("Compliance status"))
  }
}
