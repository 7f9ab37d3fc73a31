import Cataloguing
import Testing

@testable import Publishing

/// A case study as slides that need nothing but themselves.
struct SlidesTests {
  private func slides(_ text: String, _ facts: String = "") throws -> String {
    let study = "---\ntitle: Rose & the choir\nfictional: yes\n\(facts)\n---\n\n\(text)\n"
    let site = SampleSite(["Content/case-studies/rose.md": study])
    return try site.edition(.practice).text("case-studies/rose-slides.html")
  }

  @Test func theyNeedNoOtherFileAndNoScript() throws {
    let page = try slides("## Then\n\n[Town](../areas/town.md) ![x](y.svg)", "questions: [Why?]")
    #expect(Gate.faults(in: Array(page.utf8)).isEmpty)
    for word in ["<script", "<link", "<img", "src="] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("style-src '\(Slides.styleSeal)'"))
  }

  @Test func eachPartOfTheStoryIsASlide() throws {
    let facts = "questions: [Why?]\nlearning: [Listen first.]"
    let page = try slides("Once.\n\n## Then\n\nMore.", facts)
    let titles = page.split(separator: "<h2 id=").dropFirst().compactMap {
      $0.split(separator: ">").dropFirst().first?.split(separator: "<").first
    }
    #expect(titles == ["The story", "Then", "What we learnt", "To talk over"])
    #expect(page.contains("<h1 id=\"title-1\">Rose &amp; the choir</h1>"))
  }

  @Test func aLongPartGoesOnOnTheNextSlide() throws {
    let paragraph = Array(repeating: "word", count: 50).joined(separator: " ")
    let page = try slides("## Then\n\n\(paragraph)\n\n\(paragraph)")
    #expect(page.split(separator: ">Then</h2>").count == 3)
  }

  @Test func whoeverLeadsTheSessionHasTheTimes() throws {
    let page = try slides("x", "questions: [Why?]\nsession: {length: 20 minutes}")
    #expect(page.contains("5 minutes: read the story aloud; 7 minutes:"), "\(page)")
  }

  @Test func theirStyleIsLetInOnlyWhereTheyAre() throws {
    let site = SampleSite([
      "Content/case-studies/rose.md": "---\ntitle: R\nfictional: yes\n---\n\nx"
    ])
    #expect(try site.edition(.practice).text("_headers").contains(Slides.styleSeal))
    #expect(try !site.edition(.public).text("_headers").contains(Slides.styleSeal))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func base64IsAsTheStandardHasIt(_ text: String, _ code: String) {
    #expect(Base64.text(Array(text.utf8)) == code)
  }

  @Test(arguments: [
    ("20 minutes", 20), ("1 hour", 60), ("an hour", 60), ("half an hour", 30), ("45 mins", 45),
  ])
  func aSessionIsSharedOutToTheMinute(_ length: String, _ minutes: Int) throws {
    let plan = try #require(SessionPlan(length: length))
    #expect(plan.steps.map(\.minutes).reduce(0, +) == minutes)
    #expect(plan.steps.allSatisfy { $0.minutes > 0 })
  }

  @Test(arguments: ["", "5 minutes", "a while", "99999999999999999999 minutes", "2 days"])
  func whatIsNoLengthIsNotSharedOut(_ length: String) {
    #expect(SessionPlan(length: length) == nil)
  }
}
