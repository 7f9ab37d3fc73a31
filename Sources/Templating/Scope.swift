import Reading

/// Where names are looked up at one place of a template: the innermost subject first.
struct Scope: Sendable {
  /// A subject whose names may be used, and where its values will be.
  struct Layer: Sendable {
    var glossary: Glossary
    /// Its node among the plans.
    var node: Int
    /// How many lists are open around it: one subject within another needs no row of its own.
    var frame: Int
  }

  private(set) var layers: [Layer]

  init(_ glossary: Glossary) {
    layers = [Layer(glossary: glossary, node: RowPlans.root, frame: 0)]
  }

  mutating func enter(_ layer: Layer) {
    layers.append(layer)
  }

  /// How many lists are open.
  var lists: Int { layers.map(\.frame).max() ?? 0 }

  mutating func leave() {
    layers.removeLast()
  }

  /// A name that was found: in which layer, by which terms, and what it is.
  struct Found: Sendable {
    var layer: Layer
    /// The subjects of a dotted name on the way, nearly always none.
    var through: [Int] = []
    var term: Int
    var word: Word
  }

  /// Why a name can't be used, and what to do.
  struct Unknown: Error {
    var message: String
    var remedy: String
    var replacement: String?

    func fault(at range: Range<Int>) -> Fault {
      Fault(range: range, message: message, remedy: remedy, replacement: replacement)
    }
  }

  func find(_ name: String) throws(Unknown) -> Found {
    if name == "." { throw .dot }
    if name.utf8.contains(UInt8(ascii: "(")) { throw .function(name) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var found = try first(parts[0], of: name)
    for (index, part) in parts.enumerated().dropFirst() {
      let before = parts[..<index].joined(separator: ".")
      guard case .one(let glossary) = found.word.kind else {
        throw .hasNoNames(before, found.word.kind)
      }
      guard let (term, word) = glossary().word(named: part) else {
        throw .unknown(part, of: name, after: before, in: [glossary()])
      }
      found.through.append(found.term)
      found.term = term
      found.word = word
    }
    return found
  }

  private func first(_ part: String, of name: String) throws(Unknown) -> Found {
    for layer in layers.reversed() {
      if let (term, word) = layer.glossary.word(named: part) {
        return Found(layer: layer, term: term, word: word)
      }
    }
    throw .unknown(part, of: name, after: "", in: layers.reversed().map(\.glossary))
  }
}

extension Scope.Unknown {
  fileprivate static let dot = Self(
    message: "“.” is not a name here",
    remedy: "write {{text}}, which is the text itself in a list of texts"
  )

  fileprivate static func function(_ name: String) -> Self {
    Self(
      message: "“\(name)” asks for a function, and templates have none",
      remedy: "use one of the names as it is"
    )
  }

  fileprivate static func hasNoNames(_ name: String, _ kind: Word.Kind) -> Self {
    switch kind {
    case .list:
      Self(
        message: "“\(name)” is a list",
        remedy: "write {{#\(name)}} before what is said of each, and {{/\(name)}} after it"
      )
    case .text, .html, .flag, .one:
      Self(message: "there are no names inside “\(name)”", remedy: "write {{\(name)}}")
    }
  }

  fileprivate static func unknown(
    _ part: String,
    of name: String,
    after before: String,
    in glossaries: [Glossary]
  ) -> Self {
    let subjects = glossaries.map { "“\($0.subject)”" }.reduced()
    let message = "there is no name “\(part)” in \(subjects)"
    let known = glossaries.flatMap { $0.words.map(\.name) }
    guard part.utf8.count <= 64, let near = Suggestion(for: part, among: known) else {
      return Self(message: message, remedy: "run noticeboard explain names to see all names")
    }
    let start = before.isEmpty ? near.name : before + "." + near.name
    let rest = name.dropFirst(before.isEmpty ? part.count : before.count + 1 + part.count)
    return Self(
      message: message,
      remedy: "did you mean “\(near.name)”?",
      replacement: start + rest
    )
  }
}

extension [String] {
  /// Each once, in order: a subject can stand within another of its kind.
  fileprivate func reduced() -> String {
    var kept: [String] = []
    for text in self where !kept.contains(text) { kept.append(text) }
    return kept.joined(separator: " or ")
  }
}
