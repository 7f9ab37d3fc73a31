/// The last part of an address: small letters, digits and single hyphens, at most 80 bytes.
package struct Slug: Sendable, Hashable, Comparable {
  package let text: String

  /// From a file's name or a title, with accents taken off. Names in other scripts, which leave
  /// nothing, get a number made from their letters, the same on every run.
  package init(folding name: String) {
    let folded = Self.fold(name)
    text = folded.isEmpty ? "listing-\(ContentHash.hexadecimal(name, digits: 8))" : folded
  }

  /// An author's own slug must already be one.
  package init?(exactly text: String) {
    guard text == Self.fold(text), !text.isEmpty, !Self.isReserved(text) else { return nil }
    self.text = text
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  package static func isReserved(_ text: String) -> Bool {
    reserved.contains(text)
      || ((text.hasPrefix("com") || text.hasPrefix("lpt")) && text.count == 4
        && ("1"..."9").contains(text.suffix(1)))
  }

  private static let reserved: Set = [
    "index", "con", "prn", "aux", "nul", "assets", "sitemap", "feed", "search", "404", "robots",
    "releases", "current",
  ]

  private static func fold(_ name: String) -> String {
    var bytes: [UInt8] = []
    if name.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      for byte in name.utf8 { append(byte.small, to: &bytes) }
      return shortened(bytes)
    }
    for letter in name.lowercased() {
      for byte in plain(letter).utf8 { append(byte, to: &bytes) }
    }
    return shortened(bytes)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    if (0x61...0x7A).contains(byte) || byte.isDigit {
      bytes.append(byte)
    } else if byte != 0x27, let last = bytes.last, last != 0x2D {
      bytes.append(0x2D)
    }
  }

  private static func shortened(_ bytes: [UInt8]) -> String {
    var bytes = bytes.prefix(80)
    while bytes.last == 0x2D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func plain(_ letter: Character) -> String {
    if letter.isASCII { return String(letter) }
    switch letter {
    case "’", "‘": return "'"
    case "æ": return "ae"
    case "œ": return "oe"
    case "ß": return "ss"
    case "ø": return "o"
    case "ł": return "l"
    case "đ", "ð": return "d"
    case "þ": return "th"
    case _: return Accents.base(of: letter) ?? " "
    }
  }
}
