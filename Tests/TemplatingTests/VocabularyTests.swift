import Reading
import Templating
import Testing

struct VocabularyTests {
  @Test func explainsEveryNameOnceAlsoInACircle() {
    let entries = Club.vocabulary.entries
    #expect(Set(entries).count == entries.count)
    #expect(entries.prefix(3).map(\.kind) == ["text", "text", "markup"])
    #expect(entries[1].meaning == "what it is, in one sentence")
    let subjects = entries.map(\.subject).reduce(into: [String]()) { subjects, subject in
      if subjects.last != subject { subjects.append(subject) }
    }
    #expect(subjects == ["club", "person", "session", "text"])
  }

  @Test func printsNamesInColumns() {
    let help = """
      session
        day       text             the day of the week
        place     text             where it is
        helpers   list of person   who helps
        lead      one person       who leads it

      person
        name      text             what the person is called
        phone     text             the number to ring
        clubs     list of club     where the person is to be found

      """
    #expect(Session.vocabulary.help.hasPrefix(help), "\(Session.vocabulary.help)")
  }

  @Test func appendsToWhatIsThere() throws {
    var findings: [Finding] = []
    let set = TemplateSet(files: [TemplateFile(name: "a", path: "a.html", source: "{{name}}!")])
    let template = set.template(named: "a", for: Club.vocabulary, findings: &findings)
    var output = Array("Hello ".utf8)
    try #require(template).render(Club(name: "you"), into: &output)
    try #require(template).render(Club(name: "<me>"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "Hello you!&lt;me&gt;!")
  }

  @Test func ofTwoTemplatesWithOneNameTheLaterStands() {
    let files = ["old", "new"].map { TemplateFile(name: "a", path: "\($0)/a.html", source: $0) }
    var findings: [Finding] = []
    let template = TemplateSet(files: files)
      .template(named: "a", for: Club.vocabulary, findings: &findings)
    #expect(template?.html(Club()).description == "new")
  }
}
