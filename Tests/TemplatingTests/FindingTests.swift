import Reading
import Templating
import Testing

/// A template with something wrong in it: the stretch between ⟦ and ⟧ is where the finding points.
struct Faulty: Sendable, CustomTestStringConvertible {
  var marked: String
  var message: String
  var remedy: String
  var replacement: String?

  init(_ marked: String, _ message: String, _ remedy: String, _ replacement: String? = nil) {
    self.marked = marked
    self.message = message
    self.remedy = remedy
    self.replacement = replacement
  }

  var testDescription: String { marked }

  var source: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The finding that is expected, its place worked out from the marks.
  func finding(in file: String = "Templates/page.html") -> Finding {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    return Finding(
      rule: "template",
      severity: .error,
      file: file,
      range: SourceRange(position(after: parts[0]), position(after: parts[0] + parts[1])),
      text: String(parts[1]),
      message: message,
      remedy: remedy,
      replacement: replacement
    )
  }

  private func position(after text: Substring) -> SourcePosition {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return SourcePosition(line: lines.count, column: lines[lines.count - 1].count + 1)
  }
}

struct FindingTests {
  static let seeNames = "run noticeboard explain names to see all names"

  @Test(arguments: [
    Faulty("é {{⟦naem⟧}}", "there is no name “naem” in “club”", "did you mean “name”?", "name"),
    Faulty("a\n{{ ⟦x⟧ }}", "there is no name “x” in “club”", seeNames),
    Faulty(
      "{{#contact}}{{⟦phoen⟧}}{{/contact}}",
      "there is no name “phoen” in “person” or “club”",
      "did you mean “phone”?",
      "phone"
    ),
    Faulty(
      "{{⟦contact.phoen⟧}}",
      "there is no name “phoen” in “person”",
      "did you mean “phone”?",
      "contact.phone"
    ),
    Faulty(
      "{{⟦contcat.phone⟧}}",
      "there is no name “contcat” in “club”",
      "did you mean “contact”?",
      "contact.phone"
    ),
    Faulty("{{⟦name.x⟧}}", "there are no names inside “name”", "write {{name}}"),
    Faulty("{{⟦name.⟧}}", "there are no names inside “name”", "write {{name}}"),
    Faulty(
      "{{⟦sessions.day⟧}}",
      "“sessions” is a list",
      "write {{#sessions}} before what is said of each, and {{/sessions}} after it"
    ),
    Faulty(
      "{{#⟦sesions⟧}}\n{{day}}{{/sesions}}",
      "there is no name “sesions” in “club”",
      "did you mean “sessions”?",
      "sessions"
    ),
    Faulty(
      "{{⟦.⟧}}",
      "“.” is not a name here",
      "write {{text}}, which is the text itself in a list of texts"
    ),
    Faulty(
      "{{⟦upper(name)⟧}}",
      "“upper(name)” asks for a function, and templates have none",
      "use one of the names as it is"
    ),
  ])
  func namesThatAreNotKnown(_ faulty: Faulty) {
    #expect(Filling(faulty.source).findings == [faulty.finding()])
  }

  @Test(arguments: [
    Faulty(
      "a ⟦{{body}}⟧",
      "“body” is markup, and two braces are for plain text",
      "write {{{body}}}",
      "{{{body}}}"
    ),
    Faulty(
      "⟦{{{ name }}}⟧",
      "“name” is plain text, and this tag is for markup",
      "write {{name}}",
      "{{name}}"
    ),
    Faulty(
      "⟦{{&contact.name}}⟧",
      "“contact.name” is plain text, and this tag is for markup",
      "write {{contact.name}}",
      "{{contact.name}}"
    ),
    Faulty(
      "⟦{{paused}}⟧",
      "“paused” is yes or no, not text",
      "write {{#paused}} before what is said if it is so, and {{/paused}} after it"
    ),
    Faulty(
      "⟦{{contact}}⟧",
      "“contact” has names of its own",
      "write a dot and one of them, as in {{contact.name}}"
    ),
    Faulty(
      "⟦{{{sessions}}}⟧",
      "“sessions” is a list",
      "write {{#sessions}} before what is said of each, and {{/sessions}} after it"
    ),
  ])
  func namesUsedAsWhatTheyAreNot(_ faulty: Faulty) {
    #expect(Filling(faulty.source).findings == [faulty.finding()])
  }

  @Test(arguments: [
    Faulty(
      "a\n ⟦{{#paused}}⟧ b",
      "the section “paused” is never closed",
      "write {{/paused}} where it ends, in the same file"
    ),
    Faulty(
      "⟦{{/paused}}⟧",
      "no section is open here, so “paused” can't be closed",
      "delete this tag, or write {{#paused}} where the section begins"
    ),
    Faulty(
      "{{#paused}}{{#tags}}⟦{{/paused}}⟧",
      "“paused” is closed here while “tags” inside it is still open",
      "write {{/tags}} before {{/paused}}"
    ),
    Faulty(
      "{{#sessions}}{{day}}⟦{{/session}}⟧",
      "“session” is not open here, but “sessions” is",
      "write {{/sessions}}",
      "{{/sessions}}"
    ),
    Faulty("a ⟦{{name⟧\n{{summary}}", "this tag is not closed", "end it with }}"),
    Faulty("a ⟦{{name ⟧{{summary}}", "this tag is not closed", "end it with }}"),
    Faulty("⟦{{{body}}⟧ b", "this tag is not closed", "end it with }}}"),
    Faulty("⟦{{! a⟧\n{{name}", "this tag is not closed", "end it with }}"),
    Faulty("a ⟦{{⟧", "this tag is not closed", "end it with }}"),
    Faulty(
      "⟦{{ }}⟧",
      "this tag has no name in it",
      "write a name between the braces, or delete the tag"
    ),
  ])
  func tagsThatAreNotClosed(_ faulty: Faulty) {
    #expect(Filling(faulty.source).findings == [faulty.finding()])
  }

  @Test(arguments: [
    Faulty(
      "⟦{{=<% %>=}}⟧ {{name}}",
      "the braces of tags can't be changed",
      "delete this tag and write {{ and }} throughout"
    ),
    Faulty(
      "⟦{{<page}}⟧{{/page}}",
      "a template can't inherit from another",
      "put what they share in a template of its own and write {{> its-name}} in both"
    ),
    Faulty(
      "⟦{{$title}}⟧{{name}}{{/title}}",
      "a template can't inherit from another",
      "put what they share in a template of its own and write {{> its-name}} in both"
    ),
  ])
  func partsOfMustacheThatAreNotHere(_ faulty: Faulty) {
    #expect(Filling(faulty.source).findings == [faulty.finding()])
  }

  @Test func allFindingsComeInOneGo() {
    let filling = Filling("{{naem}}\n{{body}}\n{{{\n{{/paused}}\n{{>foot}}")
    #expect(filling.findings.map(\.range.start.line) == [1, 2, 3, 4, 5])
    #expect(filling.text == nil)
  }

  @Test func theEndOfAForgottenSectionDoesNotReachOutOfItsFile() {
    let filling = Filling("{{#paused}}{{>part}}{{/paused}}", partials: ["part": "{{/paused}}"])
    #expect(filling.findings.map(\.file) == ["Templates/part.html"])
  }

  @Test func aTemplateThatIsNotText() {
    let file = SourceFile(path: "Templates/page.html", bytes: Array("caf".utf8) + [0xE9])
    var findings: [Finding] = []
    let template = TemplateSet(files: [TemplateFile(file)])
      .template(named: "page", for: Club.vocabulary, findings: &findings)
    #expect(template == nil)
    #expect(findings.map(\.message) == ["the template is not UTF-8 text"])
  }
}
