package import Reading
package import Scheduling

/// Typed reading of one map of fields. Every look-up notes what is wrong instead of stopping, so
/// that one run reports all of it; `finish` adds the fields that nobody asked for.
package struct Fields {
  let source: SourceLines
  let path: String
  let today: CalendarDay
  private let names: FieldNames
  private let label: String
  private var byName: [String: Field] = [:]
  private var found: [Finding] = []

  package init(
    _ fields: [Field],
    of manuscript: Manuscript,
    names: FieldNames,
    today: CalendarDay,
    within label: String = ""
  ) {
    source = manuscript.source
    path = manuscript.path
    self.names = names
    self.today = today
    self.label = label
    byName.reserveCapacity(fields.count)
    for field in fields { add(field) }
  }

  private mutating func add(_ field: Field) {
    guard let name = names.canonical(field.name) else {
      let place = label.isEmpty ? "" : " under “\(label)”"
      let near = names.suggestion(for: field.name)
      return complain(
        "unknown-field",
        at: field.key.range,
        "unknown field “\(field.key.text)”\(place)",
        near.map { "did you mean “\($0)”?" }
          ?? "take it out, or tell it in the text below the facts"
      )
    }
    guard let first = byName[name] else {
      byName[name] = field
      return
    }
    complain(
      "front-matter",
      at: field.key.range,
      "“\(field.key.text)” and “\(first.key.text)” mean the same field",
      "keep one of them"
    )
  }

  /// What was found wrong so far.
  package func finish() -> [Finding] { found }

  package subscript(name: String) -> Field? { byName[name] }

  package func range(of name: String) -> SourceRange {
    byName[name]?.value.range ?? .wholeFile
  }

  package mutating func complain(
    _ rule: String,
    _ severity: Severity = .error,
    at range: SourceRange,
    _ message: String,
    _ remedy: String
  ) {
    found.append(
      Finding(
        rule: rule,
        severity: severity,
        file: path,
        range: range,
        text: range == .wholeFile ? "" : source[range],
        message: message,
        remedy: remedy
      )
    )
  }

  /// Whether the field says that nobody knows.
  func isAsk(_ name: String) -> Bool {
    guard case .text(let scalar) = byName[name]?.value else { return false }
    return NotKnown.contains(scalar.text)
  }

  package mutating func take(_ findings: [Finding]) { found += findings }
}

extension Fields {
  /// One line of words.
  package mutating func text(_ name: String) -> Answer<Scalar> {
    guard let field = byName[name] else { return .silent }
    guard let scalar = words(of: field) else { return .silent }
    if scalar.text.trimmed.isEmpty { return .silent }
    if NotKnown.contains(scalar.text) { return .ask }
    return .told(Scalar(scalar.text.trimmed, scalar.range))
  }

  package mutating func string(_ name: String) -> String? { text(name).value?.text }

  private mutating func words(of field: Field) -> Scalar? {
    switch field.value {
    case .text(let scalar): return scalar
    case .list(let items, let range):
      let texts = items.compactMap { item in
        if case .text(let scalar) = item { scalar.text } else { nil }
      }
      if texts.count == items.count { return Scalar(texts.joined(separator: ". "), range) }
    case .map: break
    }
    complain(
      "front-matter",
      at: field.value.range,
      "“\(field.key.text)” wants words, not a list of further facts",
      "write it on one line, as in “\(field.key.text): …”"
    )
    return nil
  }

  /// A list, or one line with commas.
  package mutating func texts(_ name: String, splitting: Bool = true) -> Answer<[Scalar]> {
    guard let field = byName[name] else { return .silent }
    let items: [Scalar]
    switch field.value {
    case .text(let scalar) where splitting:
      items = split(scalar)
    case .text(let scalar): items = scalar.text.trimmed.isEmpty ? [] : [scalar]
    case .list(let values, _): items = values.compactMap { line($0, of: field) }
    case .map: items = words(of: field).map { [$0] } ?? []
    }
    if items.isEmpty { return .silent }
    if items.count == 1, NotKnown.contains(items[0].text) { return .ask }
    return .told(items)
  }

  package mutating func strings(_ name: String) -> [String] {
    texts(name).value?.map(\.text) ?? []
  }

  private mutating func line(_ value: FieldValue, of field: Field) -> Scalar? {
    if case .text(let scalar) = value {
      return scalar.text.trimmed.isEmpty ? nil : Scalar(scalar.text.trimmed, scalar.range)
    }
    complain(
      "front-matter",
      at: value.range,
      "each line of “\(field.key.text)” wants words",
      "write one answer after each “-”"
    )
    return nil
  }

  private func split(_ scalar: Scalar) -> [Scalar] {
    scalar.text.parts(at: [",", ";"]).map { Scalar($0, scalar.range) }
  }

  package mutating func map(_ name: String, names: FieldNames) -> Fields? {
    guard let field = byName[name], case .map(let inner, _) = field.value else { return nil }
    return nested(inner, names: names, label: field.key.text)
  }

  /// Fields one level down, in the same file.
  package func nested(_ inner: [Field], names: FieldNames, label: String) -> Fields {
    var fields = self
    fields = Fields(copying: self, names: names, label: label)
    for field in inner { fields.add(field) }
    return fields
  }

  private init(copying other: Fields, names: FieldNames, label: String) {
    source = other.source
    path = other.path
    today = other.today
    self.names = names
    self.label = label
  }
}
