internal import Cataloguing
internal import Publishing
internal import Reading

/// Every name that the groups of a directory go by, under its first letter.
struct NameIndex: Sendable {
  let letters: [JSONText]

  init(_ entries: [DirectoryEntry]) {
    let names = entries.flatMap { entry in
      [(Accents.folded(entry.listed.entry.name), entry.line(note: nil))]
        + entry.listed.entry.alsoKnownAs.map { (Accents.folded($0), entry.line($0, note: nil)) }
    }
    let sorted = names.enumerated().sorted { left, right in
      let (a, b) = (left.element.0.utf8, right.element.0.utf8)
      return a.elementsEqual(b) ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
    }
    let byLetter = Dictionary(grouping: sorted.map(\.element)) { FirstLetter.of(folded: $0.0) }
    letters = byLetter.sorted { Self.order($0.key) < Self.order($1.key) }.map { letter, lines in
      .pairs(("letter", .string(letter)), ("entries", .list(lines.map(\.1))))
    }
  }

  /// Figures come last, as in the A to Z on the web.
  private static func order(_ letter: String) -> String {
    letter == FirstLetter.figures ? "~" : letter
  }
}
