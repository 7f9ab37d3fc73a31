/// An entity as it stands in Markdown, such as `&amp;` or `&#233;`.
struct SourceEntity {
  /// The offset after its `;`.
  let end: Int
  private let name: ArraySlice<UInt8>

  /// The entity that the bytes begin with.
  init?(in bytes: ArraySlice<UInt8>) {
    guard bytes.first == UInt8(ascii: "&"),
      let close = bytes.firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    end = close + 1
    name = bytes[(bytes.startIndex + 1)..<close]
    guard !name.isEmpty else { return nil }
  }

  /// How many bytes of the letters it stands for, if they can begin with what it says. The two
  /// thousand names are not listed here: none but a few stands for a letter of ASCII.
  func length(in letters: ArraySlice<UInt8>) -> Int? {
    guard let first = letters.first else { return nil }
    if let letter { return letters.starts(with: letter) ? letter.count : nil }
    guard !Self.isLetterOrDigit(first), isName, !isItself(letters) else { return nil }
    return 1 + letters.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
  }

  /// A name that Markdown doesn't know stands for itself.
  private func isItself(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.first == UInt8(ascii: "&") && letters.dropFirst().starts(with: name)
  }

  private var isName: Bool { name.allSatisfy(Self.isLetterOrDigit) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case _: false
    }
  }

  /// The letter's bytes, where the entity is a number or one of the usual names.
  private var letter: [UInt8]? {
    let name = String(decoding: name, as: UTF8.self)
    if let usual = Self.usual[name] { return [usual] }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number else { return nil }
    let scalar = number == 0 ? nil : Unicode.Scalar(number)
    return Array(String(scalar ?? "\u{FFFD}").utf8)
  }

  private static let usual: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"),
    "quot": UInt8(ascii: "\""), "apos": UInt8(ascii: "'"),
  ]
}
