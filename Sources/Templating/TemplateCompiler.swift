/// Turns a template, its partials put in their places, into a program.
struct TemplateCompiler {
  var program = Program()
  var plans = RowPlans()
  /// The operations that go through a list, and the node of its subjects.
  var lists: [Int: Int] = [:]
  private(set) var problems = Problems()
  /// Set when going on would only take time.
  private(set) var isStopped = false

  let set: TemplateSet
  var scope: Scope
  /// The files being put into one another, outermost first.
  var files: [OpenFile] = []
  var openSections: [OpenSection] = []
  var partialsSoFar = 0

  static let deepest = 100
  static let mostPartials = 10_000
  static let mostOperations = 200_000
  static let mostLiterals = 8 << 20

  init(set: TemplateSet, glossary: Glossary) {
    self.set = set
    scope = Scope(glossary)
  }

  mutating func compile(_ source: TemplateSource, indent: [UInt8] = []) {
    files.append(OpenFile(source: source, indent: indent, outerSections: openSections.count))
    for fault in source.faults { report(fault) }
    for piece in source.pieces where !isStopped {
      switch piece {
      case .text(let range): write(source.file.bytes[range].filter { $0 != hole }[...])
      case .tag(let tag): compile(tag)
      }
    }
    closeForgottenSections()
    files.removeLast()
  }

  /// What has been compiled, once all of it has.
  func template<Subject>(for vocabulary: Vocabulary<Subject>) -> Template<Subject> {
    var program = program
    let widths = plans.widths
    program.setWidths(lists.mapValues { widths[$0] })
    return Template(program: program, plan: plans.plan(), vocabulary: vocabulary)
  }

  private mutating func compile(_ tag: Tag) {
    if tag.indent == nil { write([]) }
    let name = file.source.file.excerpt(tag.name)
    switch tag.kind {
    case .text, .html: compileValue(tag, name)
    case .section, .inverted: openSection(tag, name)
    case .block: open(OpenSection(name: name, tag: tag, effect: .unknown(hidesNames: false)))
    case .close: closeSection(tag, name)
    case .partial: compilePartial(tag, name)
    case .comment: break
    }
  }

  mutating func report(_ fault: Fault) {
    problems.report(fault, in: file.source.file)
    if problems.areTooMany { isStopped = true }
  }

  mutating func stop(_ fault: Fault) {
    report(fault)
    isStopped = true
  }
}

/// A file on its way into the program, and how its lines are indented there.
struct OpenFile: Sendable {
  let source: TemplateSource
  let indent: [UInt8]
  /// How many sections were open when it began: those are not for it to close.
  let outerSections: Int
  var isAtLineStart = true
}

extension TemplateCompiler {
  /// The file being compiled: pieces come only from `compile(_:indent:)`, which has put it there.
  var file: OpenFile {
    get { files[files.count - 1] }
    set { files[files.count - 1] = newValue }
  }

  /// Writes literal text, each of its lines indented as the file is; with no text, only the
  /// indentation that is due before a value.
  mutating func write(_ text: ArraySlice<UInt8>) {
    guard !file.indent.isEmpty else { return program.appendLiteral(text) }
    var indented: [UInt8] = []
    if text.isEmpty, file.isAtLineStart {
      indented = file.indent
      file.isAtLineStart = false
    }
    var rest = text
    while !rest.isEmpty {
      if file.isAtLineStart { indented += file.indent }
      let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? rest.endIndex
      indented += rest[..<end]
      file.isAtLineStart = newline != nil
      rest = rest[end...]
    }
    program.appendLiteral(indented[...])
  }
}
