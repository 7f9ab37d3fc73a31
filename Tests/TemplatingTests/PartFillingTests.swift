import Reading
import Templating
import Testing

/// A template that is filled in part gives in the end what it gives at once.
struct PartFillingTests {
  private func template(
    _ source: String,
    partials: [String: String] = [:]
  ) throws -> Template<Club> {
    let files = ([("page", source)] + partials.map { ($0.key, $0.value) }).map { name, source in
      TemplateFile(name: name, path: "Templates/\(name).html", source: source)
    }
    var findings: [Finding] = []
    let template = TemplateSet(files: files)
      .template(named: "page", for: Club.vocabulary, findings: &findings)
    return try #require(template, "\(findings)")
  }

  private static let parts: [Set<String>] = [
    [], ["name"], ["sessions"], ["contact", "tags"], ["paused", "summary", "body"],
    ["name", "summary", "body", "paused", "contact", "sessions", "tags"],
  ]

  @Test(arguments: 0..<20)
  func anyTemplateAnyPart(_ seed: Int) throws {
    var writer = TemplateWriter(seed: seed)
    for _ in 0..<50 {
      let source = writer.template()
      let template = try template(source, partials: ["part": writer.partial()])
      for names in Self.parts {
        for club in [Club.full, .bare] {
          let part = template.filled(with: club, except: names)
          #expect(part.html(club) == template.html(club), "\(source) but for \(names)")
        }
      }
    }
  }

  @Test func whatWasLeftOpenIsOfTheSubjectThatComesLater() throws {
    let source =
      "{{#paused}}<{{name}}>{{/paused}}{{#sessions}}{{day}} {{name}} {{summary}};{{/sessions}}"
    let part = try template(source).filled(with: .full, except: ["name"])
    let later = Club(name: "Later", summary: "not asked", isPaused: false)
    let known = HTML(escaping: Club.full.summary ?? "")
    let expected = "<Later>Monday Later \(known);Friday Later \(known);"
    #expect(part.html(later).description == expected)
  }

  @Test func aListThatIsLeftOpenMayStandInOneThatIsKnown() throws {
    let source =
      "{{#sessions}}{{day}}:{{#tags}} {{text}}{{/tags}} {{#lead.phone}}!{{/lead.phone}}{{/sessions}}"
    let part = try template(source).filled(with: .full, except: ["tags"])
    let later = Club(tags: ["a", "b"])
    #expect(part.html(later).description == "Monday: a b !Friday: a b ")
  }
}
