/// A phrase in one spelling of its dashes, quotes and spaces, each scalar with its place.
///
/// Directories hand over HTML and twice-decoded bytes; these never reach the grammar.
struct CleanText {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ phrase: String) {
    let raw = Array(phrase.unicodeScalars)
    scalars.reserveCapacity(raw.count)
    ranges.reserveCapacity(raw.count)
    var index = 0
    var offset = 0
    while index < raw.count {
      let (scalar, count) = Self.next(in: raw, at: index)
      let start = offset
      for scalar in raw[index..<index + count] { offset += Self.width(scalar) }
      if let scalar {
        scalars.append(scalar)
        ranges.append(start..<offset)
      }
      index += count
    }
  }

  /// The next scalar in its one spelling, and how many it stands for.
  private static func next(in raw: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar?, Int) {
    switch raw[index] {
    case "&": entity(in: raw, at: index) ?? ("&", 1)
    case "<": tag(in: raw, at: index) ?? (" ", 1)
    case "\u{E2}": mojibake(in: raw, at: index) ?? ("\u{E2}", 1)
    default: (folded(raw[index]), 1)
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}", "~", "\u{96}",
      "\u{97}", "\u{2192}":
      "-"
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "`", "\u{B4}", "\u{92}": "'"
    case "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}": "\""
    case "\u{C2}", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
    case "\t", "\u{B}", "\u{C}": " "
    case "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{2022}", "\u{B7}": "\n"
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": nil
    case "\u{FF10}"..."\u{FF19}": Unicode.Scalar(scalar.value - 0xFF10 + 0x30)
    default: scalar
    }
  }

  private static func entity(
    in raw: [Unicode.Scalar],
    at index: Int
  ) -> (Unicode.Scalar?, Int)? {
    let limit = min(raw.count, index + 10)
    guard let end = raw[index..<limit].firstIndex(of: ";") else { return nil }
    var name = ""
    for scalar in raw[(index + 1)..<end] { name.unicodeScalars.append(scalar) }
    let count = end - index + 1
    if let named = entities[name] { return (named, count) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value) else { return (" ", count) }
    return (folded(scalar), count)
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "ndash": "-", "mdash": "-",
    "minus": "-", "apos": "'", "rsquo": "'", "lsquo": "'", "quot": "\"", "ldquo": "\"",
    "rdquo": "\"", "lt": " ", "gt": " ", "bull": "\n", "middot": "\n", "pound": "\u{A3}",
  ]

  private static func tag(in raw: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar?, Int)? {
    let limit = min(raw.count, index + 200)
    guard let end = raw[(index + 1)..<limit].firstIndex(where: { $0 == ">" || $0 == "<" }),
      raw[end] == ">"
    else { return nil }
    return ("\n", end - index + 1)
  }

  /// “â€“” is a dash whose UTF-8 was read as Windows-1252, “â€™” an apostrophe.
  private static func mojibake(
    in raw: [Unicode.Scalar],
    at index: Int
  ) -> (Unicode.Scalar?, Int)? {
    guard index + 2 < raw.count, raw[index + 1] == "\u{20AC}" || raw[index + 1] == "\u{80}" else {
      return nil
    }
    switch raw[index + 2] {
    case "\u{201C}", "\u{201D}", "\u{93}", "\u{94}": return ("-", 3)
    case "\u{2122}", "\u{99}", "\u{2DC}": return ("'", 3)
    default: return (" ", 3)
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}
