import Reading

/// Who a picture shows, as its note tells with their agreement: counts, and what can be seen.
struct ShownPeople: Sendable {
  private let fields: [String: FieldValue]
  let range: SourceRange

  /// Nil where nothing is told.
  init?(_ value: FieldValue) {
    guard case .map(let fields, let range) = value, !fields.isEmpty else { return nil }
    self.range = range
    self.fields = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }

  var people: Int? {
    guard case .text(let scalar) = fields["people"] else { return nil }
    return Int(reckonable: scalar.text.filter(\.isNumber))
  }

  /// The ages at which bands begin, such as 30 for “30-49”.
  var ages: [Int] {
    texts("ages").compactMap { text in Int(text.prefix { $0.isNumber }) }
  }

  var bodySizes: [String] { texts("body_sizes").map { $0.lowercased() } }

  /// How many people have an aid in sight; nil where nothing is told.
  var aids: Int? {
    let told = ["mobility_aids", "sensory_aids", "aids"].flatMap { texts($0) }
    if told.isEmpty { return nil }
    return told.reduce(0) { sum, text in
      sum + (Int(reckonable: text) ?? (["no", "none"].contains(text.lowercased()) ? 0 : 1))
    }
  }

  func texts(_ name: String) -> [String] {
    fields[name]?.texts.filter { !$0.isBlank } ?? []
  }

  var names: [String] { fields.keys.sorted() }
}
