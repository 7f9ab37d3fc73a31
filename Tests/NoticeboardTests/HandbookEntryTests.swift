internal import Checking
internal import Publishing
internal import Testing

@testable internal import noticeboard

struct HandbookEntryTests {
  @Test func everyRuleHasAPageOfTheHandbook() async throws {
    let project = try Scratch.project()
    try project.write(
      "Site/site.yml",
      "name: B\nrun by: H\naddress: https://b.example\ncontact:\n  phone: 01632 960100\n"
    )
    try project.write("Content/pages/about.md", "---\ntitle: About\n---\n\nHello.\n")
    let exit = await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"]
    )
    #expect(exit == .done)
    let pages = project.files("Output/practice/handbook").keys
    #expect(Set(pages) == Set(Handbook.entries.map { "\($0.id).html" } + ["index.html"]))
    #expect(project.files("Output/public/handbook").isEmpty)
  }

  @Test(arguments: Handbook.entries.map(\.id))
  func everyRuleIsExplained(_ id: String) throws {
    let text = try #require(Handbook.explain(id))
    #expect(text.contains(id) && text.split(separator: "\n").count > 3, "\(text)")
  }
}
