/// The kinds of bytes that a page is made of.
enum GateByte {
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// A control letter, other than those that count as space.
  @inline(__always) static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !isSpace(byte) || byte == 0x7F
  }

  @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A letter, a digit, `-`, `_` or `:`.
  @inline(__always) static func isNamePart(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F || byte == 0x3A
  }

  /// What an address is not made of as it is, besides entities, which may stand for anything.
  @inline(__always) static func isOdd(_ byte: UInt8) -> Bool {
    byte &- 0x21 > 0x5D || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\")
  }
}
