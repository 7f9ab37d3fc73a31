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

  /// Small letters and digits alone, as most keys are.
  private static func isTidy(_ key: String) -> Bool {
    key.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// The same for a key of ASCII, byte by byte; nil for any other.
  private static func tidied(_ key: [UInt8]) -> String? {
    var tidied: [UInt8] = []
    tidied.reserveCapacity(key.count)
    var isBetween = false
    for byte in key {
      switch byte {
      case 0x20, 0x2D, 0x5F, 0x09: isBetween = !tidied.isEmpty
      case 0x0D, 0x80...0xFF: return nil
      case _:
        if isBetween { tidied.append(0x5F) }
        isBetween = false
        tidied.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: tidied, as: UTF8.self)
  }

  /// Keys ignore case, spaces, hyphens and underscores.
  package static func tidied(_ key: String) -> String {
    if isTidy(key) { return key }
    if let tidied = tidied(Array(key.utf8)) { return tidied }
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
