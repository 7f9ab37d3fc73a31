import Reading
import Templating
import Testing

/// Where swift-mustache departs from the Mustache specification, the specification is right.
struct WhiteSpaceTests {
  @Test func indentsEveryLineOfAPartialAlsoInALoop() {
    let filling = Filling(
      "<ul>\n  {{>rows}}\n</ul>\n",
      partials: ["rows": "{{#sessions}}\n<li>\n{{day}}</li>\n{{/sessions}}\n<li>last</li>\n"]
    )
    let expected = """
      <ul>
        <li>
        Monday</li>
        <li>
        Friday</li>
        <li>last</li>
      </ul>

      """
    #expect(filling.text == expected)
  }

  @Test func doesNotIndentTheLinesOfAValue() {
    let club = Club(body: "<pre>a\nb</pre>")
    let filling = Filling("\\\n {{>part}}\n/\n", partials: ["part": "|\n{{{body}}}\n|"], with: club)
    #expect(filling.text == "\\\n |\n <pre>a\nb</pre>\n |/\n")
  }

  @Test func aPartialWithinALineIsNotIndented() {
    let filling = Filling(
      " {{>outer}}\n",
      partials: ["outer": "a {{>inner}}\nb", "inner": ">\n>"]
    )
    #expect(filling.text == " a >\n>\n b")
  }

  @Test func aStandaloneTagMayHaveSpacesAfterItAtTheEndOfTheFile() {
    #expect(Filling("a\n{{#paused}}\nb\n{{/paused}}  ").text == "a\nb\n")
  }

  @Test func twoTagsOnALineAreNotStandalone() {
    #expect(Filling("{{#paused}}{{! x }}\na{{/paused}}\n").text == "\na\n")
    #expect(Filling("{{! a\n b }}{{#paused}}\nc{{/paused}}\n").text == "\nc\n")
  }

  @Test func aByteOrderMarkIsNotWritten() {
    let file = SourceFile(path: "Templates/page.html", bytes: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(TemplateFile(file) == TemplateFile(name: "page", path: file.path, source: "a"))
  }
}
