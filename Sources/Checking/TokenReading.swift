/// Cuts a passage's bytes into tokens, in one walk.
struct TokenReading {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [Token] = []

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var reading = TokenReading(bytes)
    reading.tokens.reserveCapacity(bytes.count / 5)
    while let gap = reading.gap() { reading.word(after: gap) }
    return reading.tokens
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What stands before the next word; nil when there is none.
  private mutating func gap() -> Token.Gap? {
    var gap: Token.Gap = index == 0 ? .start : .space
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if WordReading.isLetterOrDigit(byte) { return gap }
        gap = gap.with(byte)
        index += 1
      } else {
        let scalar = wideMark()
        if scalar == nil { return gap }
        if let mark = scalar { gap = mark.gap.map { gap.with($0) } ?? gap }
        index += WordReading.scalarLength(byte)
      }
    }
    return nil
  }

  /// A mark beyond ASCII here; nil for a letter.
  private func wideMark() -> WideMark? {
    let byte = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch byte {
    case 0xC3...0xDF: return nil
    case 0xE2 where second == 0x80: return WideMark(third)
    case 0xE1, 0xE3...0xEE: return nil
    case _: return byte == 0xC2 && second == 0xA0 ? .space : .other
    }
  }

  private mutating func word(after gap: Token.Gap) {
    let start = index
    var key = Token.emptyKey
    var (capitals, smalls, digits) = (0, 0, 0)
    var keyBeforeApostrophe: UInt64?
    var afterApostrophe = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80, WordReading.isLetterOrDigit(byte) {
        if WordReading.isCapital(byte) {
          capitals += 1
        } else if WordReading.isDigit(byte) {
          digits += 1
        } else {
          smalls += 1
        }
        key = Token.key(key, adding: WordReading.small(byte))
        index += 1
        afterApostrophe += 1
      } else if byte >= 0x80, wideMark() == nil {
        smalls += 1
        let length = WordReading.scalarLength(byte)
        for wide in bytes[index..<min(index + length, bytes.count)] {
          key = Token.key(key, adding: wide)
        }
        index += length
        afterApostrophe += 1
      } else if let length = apostropheLength() {
        keyBeforeApostrophe = key
        afterApostrophe = 0
        key = Token.key(key, adding: 0x27)
        index += length
      } else {
        break
      }
    }
    index = min(index, bytes.count)
    var shape: Token.Shape = digits > 0 ? .digit : []
    if WordReading.isCapital(bytes[start]) { shape.insert(.capital) }
    let last = bytes[index - 1] | 0x20
    if let base = keyBeforeApostrophe, afterApostrophe == 1, last == 0x73 {
      key = base
      shape.insert(.possessive)
    }
    if capitals >= 2, smalls == 0 || smalls == 1 && last == 0x73 { shape.insert(.capitals) }
    tokens.append(
      Token(start: Int32(start), end: Int32(index), key: key, gap: gap, shape: shape)
    )
  }

  /// An apostrophe between letters.
  private func apostropheLength() -> Int? {
    let length: Int
    switch bytes[index] {
    case 0x27: length = 1
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x99]): length = 3
    case _: return nil
    }
    guard index + length < bytes.count else { return nil }
    let next = bytes[index + length] | 0x20
    return (0x61...0x7A).contains(next) ? length : nil
  }
}

/// A mark beyond ASCII, by what it does between two words.
private enum WideMark {
  case space, hyphen, opening, closing, ellipsis, other

  /// By the third byte of those that begin E2 80.
  init(_ third: UInt8) {
    switch third {
    case 0x90, 0x91: self = .hyphen
    case 0x98, 0x9C: self = .opening
    case 0x99, 0x9D: self = .closing
    case 0xA6: self = .ellipsis
    case 0x89, 0xAF: self = .space
    case _: self = .other
    }
  }

  /// The plain mark that does the same; nil where it does nothing.
  var gap: UInt8? {
    switch self {
    case .space: 0x20
    case .hyphen: 0x2D
    case .opening: 0x28
    case .closing: nil
    case .ellipsis: 0x2E
    case .other: 0x2C
    }
  }
}

extension Token.Gap {
  /// The gap with one more byte in it.
  fileprivate func with(_ byte: UInt8) -> Token.Gap {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09: self == .hyphen || self == .slash ? .mark : self
    case 0x2E, 0x21, 0x3F: self == .start ? .start : .end
    case 0x22, 0x28, 0x5B: self == .start || self == .end ? self : .opening
    case 0x2D: self == .space ? .hyphen : self
    case 0x2F: self == .space ? .slash : self
    case 0x3A: self == .start || self == .end ? self : .colon
    case 0x27: self == .space ? .space : self
    case _: self == .start || self == .end ? self : .mark
    }
  }
}
