import Cataloguing
import Foundation
import Reading
import Testing

@testable import Publishing

/// Where the stylesheet stands: within pages, or beside them.
struct StyleSheetTests {
  private func style(within page: FinishedPage) -> String? { page.opening("style").first?.text }

  private func loadsStyle(_ page: FinishedPage) -> Bool {
    page.opening("link").contains { $0["rel"] == "stylesheet" }
  }

  @Test func everyPageHasTheStyleOnce() throws {
    let edition = try Thornby.edition(.public)
    let sheet = try edition.text("assets/site.css")
    for page in edition.pages {
      let style = style(within: page)
      #expect(style == nil || style == sheet, "\(page.path)")
      #expect((style == nil) == loadsStyle(page), "\(page.path)")
      // With its style at hand a page would be painted half, and move.
      let waits = page.opening("link").contains { $0["rel"] == "expect" && $0["href"] == "#rest" }
      #expect(waits == (style != nil), "\(page.path)")
      #expect(!waits || page.ids.contains("rest"), "\(page.path)")
    }
  }

  @Test func itStandsWithinAllPagesButThoseOfAThousandGroups() throws {
    let edition = try Thornby.edition(.public)
    for page in edition.pages where page.meta("refresh") == nil {
      #expect(style(within: page) != nil, "\(page.path)")
    }
    let most = StyleSheet.mostGroups
    for address in ["index.html", "areas/thornby.html", "404.html"] {
      #expect(StyleSheet.standsWithin(address, groups: most + 1))
    }
    #expect(StyleSheet.standsWithin("groups/choir.html", groups: most))
    #expect(!StyleSheet.standsWithin("groups/choir.html", groups: most + 1))
  }

  @Test func thePolicyLetsInThatStyleAndNoOther() throws {
    let edition = try Thornby.edition(.public)
    let page = try #require(edition.pages.first { $0.path == "index.html" })
    let sheet = try #require(style(within: page))
    let seal = Data(ContentHash.bytes(sheet)).base64EncodedString()
    let policy = try #require(page.meta("Content-Security-Policy"))
    #expect(policy.contains("; style-src 'self' 'sha256-\(seal)';"))
  }

  /// Where it stands, a picture would be looked for beside the page, and markup would end it.
  @Test(arguments: [
    "main { background: url(paper.png) }", "main::before { content: '</style>' }",
    "main { color: r\\ed }",
  ])
  func aStyleThatCannotStandInAPageStaysAFile(_ theme: String) throws {
    let file = SourceFile(path: "Templates/site.css", bytes: Array(theme.utf8))
    let catalogue = try SampleSite().catalogue()
    let edition = try Edition(of: catalogue, for: .public, overriding: [file])
    for page in edition.pages {
      #expect(style(within: page) == nil, "\(page.path)")
      #expect(loadsStyle(page), "\(page.path)")
    }
  }
}
