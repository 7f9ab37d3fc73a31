import Reading

/// The page that declares the sources: reads its values and collects what is wrong with them.
struct SourcePage {
  let path: String
  private(set) var findings: [Finding] = []

  init(path: String) {
    self.path = path
  }

  mutating func report(
    _ message: String,
    _ remedy: String,
    at range: SourceRange,
    text: String = "",
    severity: Severity = .error
  ) {
    findings.append(
      Finding(
        rule: "directory-source",
        severity: severity,
        file: path,
        range: range,
        text: text,
        message: message,
        remedy: remedy
      )
    )
  }

  mutating func reportUnknown(_ fields: [Field], known: [String]) {
    for field in fields where !known.contains(Self.name(of: field)) {
      let near = Suggestion(for: field.name, among: known)?.name.replacing("_", with: " ")
      report(
        "unknown field “\(field.key.text)”",
        near.map { "did you mean “\($0)”?" } ?? "take it out",
        at: field.key.range,
        text: field.key.text,
        severity: .warning
      )
    }
  }

  mutating func entries(of settings: FrontMatter) -> [FieldValue] {
    switch settings["sources"]?.value {
    case .list(let entries, _): return entries
    case .map(let fields, let range): return [.map(fields, range)]
    case .text(let text):
      report("`sources` is not a list", "begin each source with a dash", at: text.range)
      return []
    case nil:
      report("there is no list of `sources`", "write `sources:` at the top", at: .wholeFile)
      return []
    }
  }

  func field(_ name: String, in fields: [Field]) -> Field? {
    fields.first { Self.name(of: $0) == name }
  }

  mutating func text(_ name: String, in fields: [Field]) -> Scalar? {
    guard let field = field(name, in: fields) else { return nil }
    guard case .text(let scalar) = field.value, !scalar.text.isEmpty else {
      report("`\(field.key.text)` is not a word or phrase", "write one", at: field.value.range)
      return nil
    }
    return scalar
  }

  mutating func number(_ name: String, in fields: [Field]) -> Int? {
    guard let text = text(name, in: fields) else { return nil }
    if let number = Int(text.text), (0...1_000).contains(number) { return number }
    let label = name.replacing("_", with: " ")
    report("the `\(label)` “\(text.text)” is not a number", "write 1, 2 or 3", at: text.range)
    return nil
  }

  mutating func choice<Choice>(
    _ name: String,
    in fields: [Field],
    _ words: [String],
    _ make: (String) -> Choice?
  ) -> Choice? {
    guard let text = text(name, in: fields) else { return nil }
    if let choice = make(text.text) { return choice }
    let quoted = words.map { "“\($0)”" }.joined(separator: " or ")
    report(
      "`\(name.replacing("_", with: " "))` is “\(text.text)”",
      "write \(quoted)",
      at: text.range,
      text: text.text
    )
    return nil
  }

  /// A file or folder beside the page, as a path below the project.
  mutating func file(in fields: [Field]) -> String? {
    guard let text = text("file", in: fields) else { return nil }
    var parts = text.text.split(separator: "/")
    parts.removeAll { $0 == "." }
    guard !parts.isEmpty, !text.text.hasPrefix("/"), !parts.contains("..") else {
      report(
        "the file “\(text.text)” does not lie beside this page",
        "copy it beside this page, and write its name alone",
        at: text.range,
        text: text.text
      )
      return nil
    }
    let folder = path.split(separator: "/").dropLast()
    return (folder + parts).joined(separator: "/")
  }

  private static func name(of field: Field) -> String {
    switch field.name {
    case "license": "licence"
    case "name": "label"
    default: field.name
    }
  }
}
