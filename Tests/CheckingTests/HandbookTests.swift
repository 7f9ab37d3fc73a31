import Reading
import Testing

@testable import Checking

struct HandbookTests {
  @Test(arguments: [
    "front-matter", "unknown-field", "missing-fact", "when-question", "when-where-missing",
    "phone-contact-missing", "contact-consent", "unknown-area", "slug", "markdown-limit",
    "file-encoding", "hidden-letter", "file-unreadable", "directory-record", "directory-source",
    "directory-match", "csv-row", "missing-picture", "picture-file", "picture-count", "img-consent",
    "case-study-consent", "unknown-type", "unknown-listing", "site-settings", "template",
    "raw-html",
    "link-refused", "broken-link", "unused-file", "private-detail",
  ])
  func explainsEveryIdThatIsUsed(_ id: String) throws {
    let text = try #require(Handbook.explain(id))
    #expect(text.hasPrefix("\(id) ("))
    #expect(Handbook.list.contains("    \(id) "))
  }

  @Test func showsExamplesWithCarets() throws {
    let text = try #require(Handbook.explain("range-dash"))
    #expect(
      text.contains("    Open 9am-5pm on Mon – Fri.\n         ^^^^^^^    ^^^^^^^^^\n"),
      "\(text)"
    )
    #expect(text.contains("<!-- ignore range-dash: reason -->"))
    #expect(!text.contains("⟦"))
  }

  @Test(arguments: [("linktext-vague", "link-text-vague"), ("sentance-long", "sentence-long")])
  func suggestsTheNearestId(_ typed: String, _ meant: String) {
    #expect(Handbook.explain(typed) == nil)
    #expect(Handbook.suggestion(for: typed)?.name == meant)
  }

  @Test func idsAreUnique() {
    let ids = Handbook.entries.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
