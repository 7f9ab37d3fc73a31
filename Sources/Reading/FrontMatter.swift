/// The facts at the head of a file, or a whole settings file: every value as text with its place.
package struct FrontMatter: Sendable, Hashable {
  package var fields: [Field]
  /// From the first field to the last; `wholeFile` when there are none.
  package var range: SourceRange

  package init(fields: [Field] = [], range: SourceRange = .wholeFile) {
    self.fields = fields
    self.range = range
  }

  package subscript(name: String) -> Field? {
    fields.first { $0.name == name }
  }
}

/// A word or phrase as typed, with its place.
package struct Scalar: Sendable, Hashable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// A named value. `name` is the key in one spelling: small letters, `_` between words.
package struct Field: Sendable, Hashable {
  package var key: Scalar
  package var name: String
  package var value: FieldValue

  package init(key: Scalar, value: FieldValue) {
    self.key = key
    self.value = value
    name = Self.tidied(key.text)
  }

  /// Keys ignore case, spaces, hyphens and underscores.
  package static func tidied(_ key: String) -> String {
    let words = key.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" || $0 == "\t" }
    return words.joined(separator: "_")
  }
}

package indirect enum FieldValue: Sendable, Hashable {
  case text(Scalar)
  case list([FieldValue], SourceRange)
  case map([Field], SourceRange)

  package var range: SourceRange {
    switch self {
    case .text(let scalar): scalar.range
    case .list(_, let range), .map(_, let range): range
    }
  }
}
