import Papers
import Reading
import Testing

/// The templates of papers.
struct PaperTemplatesTests {
  @Test func aTemplateOfTheProjectStandsInPlaceOfOurs() throws {
    var findings: [Finding] = []
    let own = SourceFile(path: "Templates/papers/directory.typ", text: "= Ours\n")
    let templates = try #require(PaperTemplates(overriddenBy: [own], findings: &findings))
    #expect(findings.isEmpty)
    let files = templates.files.filter { $0.path == "directory.typ" }
    #expect(files.map(\.bytes) == [own.bytes])
    #expect(templates.files.contains { $0.path == "common.typ" })
  }

  @Test func aTemplateThatWouldFetchAPackageIsRefused() {
    var findings: [Finding] = []
    let own = SourceFile(
      path: "Templates/papers/directory.typ",
      text: "#import \"@preview/cetz:0.3.0\"\n"
    )
    #expect(PaperTemplates(overriddenBy: [own], findings: &findings) == nil)
    #expect(findings.map(\.file) == ["Templates/papers/directory.typ"])
    #expect(findings.allSatisfy { $0.severity == .error })
  }
}
