import Reading
import Templating
import Testing

struct PartialFindingTests {
  @Test func aMissingTemplate() {
    let near = Faulty("a {{> ⟦foter⟧ }}", "there is no template “foter”", "did you mean “footer”?")
    var expected = near.finding()
    expected.replacement = "footer"
    #expect(Filling(near.source, partials: ["footer": ""]).findings == [expected])

    let far = Faulty(
      "{{>⟦other⟧}}",
      "there is no template “other”",
      "add a template file of that name"
    )
    #expect(Filling(far.source).findings == [far.finding()])
  }

  @Test func pointsIntoTheFileOfThePartialOnce() {
    let part = Faulty(
      "<p>\n {{⟦dya⟧}}",
      "there is no name “dya” in “session” or “club”",
      "did you mean “day”?",
      "day"
    )
    let filling = Filling(
      "{{#sessions}}{{>part}}{{>part}}{{/sessions}}",
      partials: ["part": part.source]
    )
    #expect(filling.findings == [part.finding(in: "Templates/part.html")])
  }

  @Test func aTemplateThatPutsInItself() {
    let faulty = Faulty("⟦{{>page}}⟧", "“page” puts in itself", "take this tag out")
    #expect(Filling(faulty.source).findings == [faulty.finding()])
  }

  @Test func templatesThatPutInOneAnother() {
    let part = Faulty(
      "{{name}} ⟦{{> page }}⟧",
      "“page” puts in “part” puts in “page” again",
      "take this tag out"
    )
    let filling = Filling("{{>part}}", partials: ["part": part.source])
    #expect(filling.findings == [part.finding(in: "Templates/part.html")])
  }

  @Test func aTemplateThatIsNotThere() {
    let set = TemplateSet(files: [TemplateFile(name: "group", path: "group.html", source: "")])
    var findings: [Finding] = []
    #expect(set.template(named: "gruop", for: Club.vocabulary, findings: &findings) == nil)
    #expect(findings.map(\.message) == ["there is no template “gruop”"])
    #expect(findings.map(\.remedy) == ["did you mean “group”?"])
  }
}
