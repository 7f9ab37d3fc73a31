/// The ids given to the headings of one page. Each begins with `h-`, so that no heading can take the
/// name of something that scripts and browsers know, such as `location`.
package struct HeadingIDs: Sendable {
  private static let limit = 64
  private var taken: Set<String> = []
  /// The number to try next for words that came before: a page may repeat a heading 10,000 times.
  private var numbers: [String: Int] = [:]

  package init() {}

  /// An id for a heading with these words, unlike all others given.
  package mutating func next(for words: String) -> String {
    let slug = Self.slug(words)
    let plain = Self.trimmed(String("h-\(slug.isEmpty ? "section" : slug)".prefix(Self.limit)))
    var id = plain
    var number = numbers[plain] ?? 2
    defer { numbers[plain] = number }
    while !taken.insert(id).inserted {
      let ending = "-\(number)"
      id = Self.trimmed(String(plain.prefix(Self.limit - ending.count))) + ending
      number += 1
    }
    return id
  }

  private static func trimmed(_ id: String) -> String {
    var id = id
    while id.hasSuffix("-") { id.removeLast() }
    return id
  }

  /// Small letters a to z and digits, with hyphens between words.
  package static func slug(_ words: String) -> String {
    var slug = ""
    for letter in words.unicodeScalars.prefix(400) {
      let folded = Self.folded(letter)
      if !folded.isEmpty {
        slug += folded
      } else if letter.properties.generalCategory != .nonspacingMark, letter != "’", letter != "'",
        !slug.isEmpty, !slug.hasSuffix("-")
      {
        slug += "-"
      }
    }
    return trimmed(slug)
  }

  /// The plain letters for a Latin letter, or nothing.
  private static func folded(_ letter: Unicode.Scalar) -> String {
    switch letter {
    case "a"..."z", "0"..."9": String(letter)
    case "A"..."Z": letter.properties.lowercaseMapping
    case _: letter.isASCII ? "" : baseLetters(letter)
    }
  }

  /// Unicode's own name says which letter it is, as in “LATIN SMALL LETTER E WITH ACUTE”.
  private static func baseLetters(_ letter: Unicode.Scalar) -> String {
    let words = letter.properties.name?.split(separator: " ") ?? []
    guard words.first == "LATIN", words.count >= 4 else { return "" }
    switch words[3] {
    case "SHARP": return "ss"
    case "THORN": return "th"
    case "ETH": return "d"
    case "DOTLESS": return words.count > 4 ? words[4].lowercased() : ""
    case let base: return base.utf8.count <= 2 ? base.lowercased() : ""
    }
  }
}
