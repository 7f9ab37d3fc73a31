package import Reading

/// The templates that may use one another, by name; of two with one name the later stands.
package struct TemplateSet: Sendable {
  private var sources: [String: TemplateSource] = [:]

  package init(files: [TemplateFile]) {
    for file in files { sources[file.name] = TemplateSource(file) }
  }

  package var names: [String] { sources.keys.sorted() }

  /// The template of a name, checked whole and ready to be filled; none if anything is wrong in it.
  package func template<Subject>(
    named name: String,
    for vocabulary: Vocabulary<Subject>,
    findings: inout [Finding]
  ) -> Template<Subject>? {
    guard let source = sources[name] else {
      findings.append(missing(name))
      return nil
    }
    var compiler = TemplateCompiler(set: self, glossary: vocabulary.glossary)
    compiler.compile(source)
    findings += compiler.problems.findings.sorted()
    guard compiler.problems.findings.isEmpty else { return nil }
    return compiler.template(for: vocabulary)
  }

  subscript(name: String) -> TemplateSource? {
    sources[name]
  }

  private func missing(_ name: String) -> Finding {
    Finding(
      rule: "template",
      severity: .error,
      file: name,
      text: name,
      message: "there is no template “\(name)”",
      remedy: Suggestion(for: name, among: names).remedy(or: "add a template file of that name")
    )
  }
}

/// A template file and its pieces.
struct TemplateSource: Sendable {
  let file: TemplateFile
  let pieces: [Piece]
  let faults: [Fault]

  init(_ file: TemplateFile) {
    self.file = file
    let scanner = TemplateScanner(scanning: file.bytes)
    let isText = String(validating: file.bytes, as: UTF8.self) != nil
    pieces = isText ? scanner.pieces : []
    faults = isText ? scanner.faults : [.notText]
  }
}

extension Fault {
  fileprivate static let notText = Self(
    range: 0..<0,
    message: "the template is not UTF-8 text",
    remedy: "save it again as UTF-8"
  )
}
