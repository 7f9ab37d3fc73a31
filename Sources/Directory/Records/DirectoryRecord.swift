package import Reading

/// One service as one source tells it: in the standard's words, and as the fields of a listing.
package struct DirectoryRecord: Sendable, Hashable {
  /// The id of its source.
  package var source: String
  /// `oruk:<source>:<service id>` or `csv:<source>:<id>`; no two records of a directory share one.
  package var key: String
  package var service: Service
  package var file: String
  /// Where it begins in its file, or the row.
  package var range: SourceRange
  /// Its number in the file, from 1.
  package var number: Int
  /// The day the source says it was changed: `2026-03-03`.
  package var edited: String?
  /// The day a person confirmed it.
  package var checked: String?
  /// What it tells under the names of a listing's fields, to be read as a listing is.
  package var fields: [Field]
  /// Its id was made here, of its name and place.
  package var hasMadeID = false
  package var tidyings: [Tidying]
  package var extra: [ExtraField]

  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }

  /// The lines of a field's text; none when it has no value.
  package func lines(of name: String) -> [String] {
    field(name)?.value.lines ?? []
  }
}

extension FieldValue {
  fileprivate var lines: [String] {
    switch self {
    case .text(let scalar): [scalar.text]
    case .list(let values, _): values.flatMap(\.lines)
    case .map(let fields, _): fields.flatMap(\.value.lines)
    }
  }
}

extension Field {
  /// One line is text, several are a list; no lines are no field.
  init?(_ name: String, lines: [String], at range: SourceRange) {
    guard let first = lines.first else { return nil }
    let values = lines.map { FieldValue.text(Scalar($0, range)) }
    self.init(
      key: Scalar(name, range),
      value: lines.count == 1 ? .text(Scalar(first, range)) : .list(values, range)
    )
  }
}
