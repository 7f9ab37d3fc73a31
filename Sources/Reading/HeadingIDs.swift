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
    var slug: [UInt8] = []
    for letter in words.unicodeScalars.prefix(400) {
      let start = slug.count
      append(letter, to: &slug)
      if start == slug.count, start > 0, slug[start - 1] != hyphen, parts(letter) {
        slug.append(hyphen)
      }
    }
    if slug.last == hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Whether a letter that has no place in a slug parts the words on its sides.
  private static func parts(_ letter: Unicode.Scalar) -> Bool {
    if letter == "'" || letter == "’" { return false }
    return letter.isASCII || letter.properties.generalCategory != .nonspacingMark
  }

  /// The plain letters for a Latin letter; nothing for all others.
  private static func append(_ letter: Unicode.Scalar, to slug: inout [UInt8]) {
    switch letter {
    case "a"..."z", "0"..."9": slug.append(UInt8(letter.value))
    case "A"..."Z": slug.append(UInt8(letter.value | 0x20))
    case _ where !letter.isASCII: slug += baseLetters(letter).utf8
    case _: return
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

extension HeadingIDs {
  /// The ids of a text's headings, in order.
  package static func all(in prose: Prose) -> [String] {
    var ids = HeadingIDs()
    return prose.headings.map { ids.next(for: $0.words) }
  }
}
