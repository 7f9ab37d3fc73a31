/// The bytes of a text whose letters are one scalar each, with no white space but ASCII's: plain
/// English with its quotation marks, dashes and pounds. What is asked of such a text can be answered
/// byte by byte, at a tenth of what `Character`s cost; any other text goes the slow way.
struct SimpleText {
  let bytes: [UInt8]

  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard Self.isSimple(bytes) else { return nil }
    self.bytes = bytes
  }

  private static func isSimple(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let length = Self.length(bytes, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// The length of a letter that joins with no other; 0 for one that may.
  private static func length(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x0D: 0
    case 0..<0x80: 1
    case 0xC2 where bytes[index + 1] == 0xA3: 2
    case 0xC3: 2
    case 0xE2 where bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D: 3
      case _: 0
      }
    case _: 0
    }
  }

  /// The parts between separators, trimmed, without the empty ones.
  func parts(at separators: Separators) -> [String] {
    var parts: [String] = []
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || separators.contains(bytes[index]) else { continue }
      let part = trimmed(start..<index)
      if !part.isEmpty { parts.append(String(decoding: bytes[part], as: UTF8.self)) }
      start = index + 1
    }
    return parts
  }

  func contains(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first else { return true }
    return bytes.indices.contains {
      bytes[$0] == first && bytes[$0...].prefix(words.count).elementsEqual(words)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}

/// The letters at which a text is parted.
package struct Separators: ExpressibleByArrayLiteral {
  let letters: [Character]
  /// A bit for each letter of ASCII.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var isPlain = true

  package init(arrayLiteral letters: Character...) {
    self.letters = letters
    for letter in letters {
      guard let byte = letter.asciiValue else {
        isPlain = false
        continue
      }
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: low & 1 << UInt64(byte) != 0
    case 64..<128: high & 1 << UInt64(byte - 64) != 0
    case _: false
    }
  }
}

extension UInt8 {
  /// White space of ASCII.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A letter of ASCII.
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  /// A capital of ASCII made small.
  var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
