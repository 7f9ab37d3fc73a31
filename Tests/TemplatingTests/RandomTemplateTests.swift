import Support
import Testing

/// Templates made at random in which every name is known.
struct TemplateWriter {
  private enum Subject { case club, person, session, text }

  private var numbers: SeededNumbers

  init(seed: Int) {
    numbers = SeededNumbers(seed: seed)
  }

  mutating func template() -> String {
    body(in: [.club], depth: 0) + "\nend"
  }

  /// One that makes sense wherever it is put in, and has no lines of its own.
  mutating func partial() -> String {
    pick(["<{{name}}>", "{{#sessions}}{{day}}{{/sessions}}", "{{summary}}{{^tags}}-{{/tags}}"])
  }

  private mutating func body(in subjects: [Subject], depth: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...5, using: &numbers) {
      text += piece(in: subjects, depth: depth)
    }
    return text
  }

  private mutating func piece(in subjects: [Subject], depth: Int) -> String {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0...1:
      return pick(["a", " b ", "<i>", "\n", "\n\n", "  ", "\n  ", "\r\n", "{ ", "}", "é"])
    case 2...3: return pick(texts(in: subjects).map { "{{\($0)}}" } + ["{{{body}}}", "{{&body}}"])
    case 4: return pick(["{{! c }}", "\n  {{! c }}\nx", "\n{{! c\n d }}\nx"])
    case 5: return pick(["{{>part}}", "\n{{> part }}\n"])
    default: return depth < 5 ? section(in: subjects, depth: depth) : "."
    }
  }

  private mutating func section(in subjects: [Subject], depth: Int) -> String {
    let children = children(in: subjects)
    let (name, child) = pick(texts(in: subjects).map { ($0, nil) } + children + children)
    let isInverted = Int.random(in: 0..<4, using: &numbers) == 0
    let inner = child.map { isInverted ? subjects : subjects + [$0] } ?? subjects
    let text = body(in: inner, depth: depth + 1)
    let sigil = isInverted ? "^" : "#"
    // Where one end of a section stands alone on its line and the other does not, the library
    // forgets whether a line has begun: hence the full stops.
    return pick([
      "{{\(sigil)\(name)}}.\(text).{{/\(name)}}",
      "\n  {{\(sigil)\(name)}}\n\(text)\n {{/\(name)}} \nx",
    ])
  }

  private func texts(in subjects: [Subject]) -> [String] {
    subjects.flatMap { subject in
      switch subject {
      case .club: ["name", "summary", "contact.name", "contact.phone"]
      case .person: ["name", "phone"]
      case .session: ["day", "place", "lead.name", "lead.phone"]
      case .text: ["text"]
      }
    }
  }

  private func children(in subjects: [Subject]) -> [(String, Subject?)] {
    subjects.flatMap { subject -> [(String, Subject?)] in
      switch subject {
      case .club:
        [("paused", nil), ("contact", .person), ("sessions", .session), ("tags", .text)]
      case .session: [("helpers", .person), ("lead", .person)]
      case .person, .text: []
      }
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &numbers)]
  }
}

struct RandomTemplateTests {
  @Test(arguments: 0..<20)
  func agreesWithTheLibrary(_ seed: Int) throws {
    var writer = TemplateWriter(seed: seed)
    for _ in 0..<50 {
      let source = writer.template()
      let partials = ["part": writer.partial()]
      for club in [Club.full, .bare] {
        let filling = Filling(source, partials: partials, with: club)
        #expect(filling.findings.isEmpty, "\(filling.findings)")
        let expected = try libraryFilling(source, partials: partials, with: club)
        #expect(filling.text == expected, "\(source)")
      }
    }
  }
}
