import Cataloguing
import Foundation
import Reading
import Testing

@testable import Publishing

/// Where the stylesheet stands: within the pages that readers arrive at, and beside all others.
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
    }
  }

  @Test(arguments: [
    ("index.html", true), ("search.html", true), ("a-z.html", true), ("needs/index.html", true),
    ("areas/thornby/free.html", true), ("areas/thornby.html", true), ("404.html", false),
    ("groups/stitch-and-chatter.html", false),
  ])
  func pagesThatReadersArriveAtHoldIt(_ path: String, _ isWithin: Bool) throws {
    let edition = try Thornby.edition(.public)
    let page = try #require(edition.pages.first { $0.path == path }, "no \(path)")
    #expect((style(within: page) != nil) == isWithin)
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
