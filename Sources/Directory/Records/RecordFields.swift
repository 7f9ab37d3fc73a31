/// One object of a record: its values by name, each tidied as it is taken, with a note of the change.
struct RecordFields {
  private(set) var tidyings: [Tidying] = []
  private(set) var extra: [ExtraField] = []
  private let values: [String: JSONValue]
  private let path: String
  private var taken: Set<String> = []

  init(_ values: [String: JSONValue], path: String = "") {
    self.values = values
    self.path = path
  }

  /// Values that no one took, in order of their names.
  mutating func finish() {
    for (name, value) in values where !taken.contains(name) && !value.isEmpty {
      extra.append(ExtraField(name: path + name, value: value))
    }
    extra.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  mutating func note(_ name: String, _ received: String, _ kept: String?, _ why: Tidying.Reason) {
    tidyings.append(Tidying(field: path + name, received: received, kept: kept, why: why))
  }

  /// The first of some names that has a value; the others count as read too.
  mutating func take(_ names: [String]) -> (name: String, value: JSONValue)? {
    taken.formUnion(names)
    var found: (name: String, value: JSONValue)?
    for name in names {
      guard let value = values[name] else { continue }
      if value.isEmpty {
        note(name, value.summary, nil, .empty)
      } else if found == nil {
        found = (name, value)
      }
    }
    return found
  }

  /// A word or number as it came.
  mutating func received(_ names: [String]) -> (name: String, text: String)? {
    guard let (name, value) = take(names) else { return nil }
    if let text = value.scalarText { return (name, text) }
    note(name, value.summary, nil, .wrongKind)
    return nil
  }

  /// Reads each object of a list; one object in its place counts as a list of one.
  mutating func each<Made>(
    _ names: String...,
    make: (inout RecordFields) -> Made?
  ) -> [Made] {
    guard let (name, value) = take(names) else { return [] }
    var objects: [JSONValue] = [value]
    if case .list(let values) = value { objects = values }
    return objects.enumerated().compactMap { index, object in
      read(object, "\(name)[\(index)]", make)
    }
  }

  mutating func one<Made>(_ names: String..., make: (inout RecordFields) -> Made?) -> Made? {
    guard let (name, value) = take(names) else { return nil }
    return read(value, name, make)
  }

  private mutating func read<Made>(
    _ value: JSONValue,
    _ name: String,
    _ make: (inout RecordFields) -> Made?
  ) -> Made? {
    guard case .map(let values) = value else {
      note(name, value.summary, nil, value.isEmpty ? .empty : .wrongKind)
      return nil
    }
    var fields = RecordFields(values, path: path + name + ".")
    let made = make(&fields)
    absorb(fields)
    return made
  }

  /// Takes over what was noted of an object inside or beside this one.
  mutating func absorb(_ other: RecordFields) {
    var other = other
    other.finish()
    tidyings += other.tidyings
    extra += other.extra
  }
}

extension JSONValue {
  /// Null, text of nothing but spaces, or nothing inside.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .flag, .number: false
    case .text(let text): text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    case .list(let values): values.isEmpty
    case .map(let values): values.isEmpty
    }
  }
}

/// A field of a feed or column of a sheet that this tool has no use for, kept as it came.
package struct ExtraField: Sendable, Hashable {
  package var name: String
  package var value: JSONValue
}
