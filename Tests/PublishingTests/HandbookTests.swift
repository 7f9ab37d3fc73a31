import Cataloguing
import Foundation
import Reading
import Testing

@testable import Publishing

struct HandbookTests {
  private static let entries = [
    HandbookEntry(
      id: "range-dash",
      severity: "advice: could be better",
      says: "Ranges are written with “to” & not with <dashes>",
      because: "Read aloud, a dash is lost.",
      flagged: [[.init("Open ", isMarked: false), .init("9-5", isMarked: true)]],
      allowed: [[.init("Open 9 to 5, <b>daily</b>", isMarked: false)]]
    ),
    HandbookEntry(
      id: "slug",
      severity: "error: the item is kept back",
      says: "Every page has an address",
      because: "Give the file another name.",
      flagged: [],
      allowed: []
    ),
  ]

  private static func pages(for audience: Audience) throws -> [String: String] {
    let catalogue = try SampleSite().catalogue()
    var findings: [Finding] = []
    let templates = try #require(PageTemplates(overriddenBy: [], findings: &findings))
    let view = EditionView(of: catalogue, for: audience)
    let files = Website(view, templates: templates, handbook: entries).files()
    var pages: [String: String] = [:]
    for file in files { pages[file.path] = String(decoding: file.bytes, as: UTF8.self) }
    return pages
  }

  @Test func thePracticeEditionHasAPageForEachRule() throws {
    let pages = try Self.pages(for: .practice)
    let rule = try #require(pages["handbook/range-dash.html"])
    #expect(rule.contains("Open <strong>9-5</strong>"))
    #expect(rule.contains("&lt;b&gt;daily&lt;/b&gt;"))
    #expect(rule.contains("&amp; not with &lt;dashes&gt;"))
    let list = try #require(pages["handbook/index.html"])
    #expect(list.contains("href=\"slug.html\""))
    #expect(try #require(pages["a-z.html"]).contains("handbook/index.html"))
    for path in ["handbook/index.html", "handbook/range-dash.html", "handbook/slug.html"] {
      let faults = Gate.faults(in: Array((pages[path] ?? "").utf8))
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test func thePublicEditionHasNone() throws {
    let pages = try Self.pages(for: .public)
    #expect(!pages.keys.contains { $0.hasPrefix("handbook/") })
    #expect(!pages.values.contains { $0.contains("handbook/") })
  }
}
