internal import Cataloguing
internal import Publishing
internal import Reading

/// Every name that the groups of a directory go by, under its first letter.
struct NameIndex: Sendable {
  let letters: [JSONText]

  private static let figures = "0 to 9"

  init(_ entries: [DirectoryEntry]) {
    let names = entries.flatMap { entry in
      [(Accents.folded(entry.listed.entry.name), entry.line(note: nil))]
        + entry.listed.entry.alsoKnownAs.map { (Accents.folded($0), entry.line($0, note: nil)) }
    }
    let sorted = names.enumerated().sorted { left, right in
      let (a, b) = (left.element.0.utf8, right.element.0.utf8)
      return a.elementsEqual(b) ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
    }
    let byLetter = Dictionary(grouping: sorted.map(\.element)) { Self.letter(of: $0.0) }
    letters = byLetter.sorted { Self.order($0.key) < Self.order($1.key) }.map { letter, lines in
      .pairs(("letter", .string(letter)), ("entries", .list(lines.map(\.1))))
    }
  }

  private static func letter(of folded: String) -> String {
    let first = folded.unicodeScalars.first {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard let first, first.isASCII, first.properties.isAlphabetic else { return figures }
    return String(first).uppercased()
  }

  /// Figures come last, as in the A to Z on the web.
  private static func order(_ letter: String) -> String { letter == figures ? "~" : letter }
}
