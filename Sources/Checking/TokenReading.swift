/// Cuts a text's bytes into tokens, in one walk.
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
        guard let mark = wideMark() else { return gap }
        if let plain = mark.plain { gap = gap.with(plain) }
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
    case 0xE2 where second == 0x80: return WideMark(third)
    case 0xC2 where second == 0xA0: return .space
    // Marks of Chinese and Japanese, and forms that change what stands before them.
    case 0xE3 where second == 0x80, 0xEF where second >= 0xB8: return .other
    case 0xC3...0xE1, 0xE3...0xEF: return nil
    case _: return .other
    }
  }

  private mutating func word(after gap: Token.Gap) {
    let start = index
    var letters = TokenLetters()
    while index < bytes.count {
      let byte = bytes[index]
      if WordReading.isPlain(byte) {
        letters.take(byte)
        index += 1
      } else if byte >= 0x80, wideMark() == nil {
        let end = min(index + WordReading.scalarLength(byte), bytes.count)
        letters.take(wide: bytes[index..<end])
        index = end
      } else if let length = apostropheLength() {
        letters.takeApostrophe()
        index += length
      } else {
        break
      }
    }
    let isCapital = WordReading.isCapital(bytes[start])
    tokens.append(letters.token(start..<index, after: gap, isCapital: isCapital))
  }

  /// An apostrophe with a letter after it, as in “don’t”.
  private mutating func apostropheLength() -> Int? {
    let length: Int
    switch bytes[index] {
    case 0x27: length = 1
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x99]): length = 3
    case _: return nil
    }
    guard index + length < bytes.count else { return nil }
    let next = bytes[index + length]
    guard next >= 0x80 else { return (0x61...0x7A).contains(next | 0x20) ? length : nil }
    index += length
    defer { index -= length }
    return wideMark() == nil ? length : nil
  }
}

/// The letters of one token as they are taken in.
private struct TokenLetters {
  private var key = Token.emptyKey
  private var (capitals, smalls, digits) = (0, 0, 0)
  private var last: UInt8 = 0
  private var beforeApostrophe: UInt64?
  private var afterApostrophe = 0

  mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x41...0x5A: capitals += 1
    case 0x30...0x39: digits += 1
    case _: smalls += 1
    }
    key = Token.key(key, adding: WordReading.small(byte))
    last = byte
    afterApostrophe += 1
  }

  mutating func take(wide letter: ArraySlice<UInt8>) {
    smalls += 1
    for byte in letter { key = Token.key(key, adding: byte) }
    last = letter.last ?? 0
    afterApostrophe += 1
  }

  mutating func takeApostrophe() {
    beforeApostrophe = key
    afterApostrophe = 0
    key = Token.key(key, adding: 0x27)
  }

  func token(_ range: Range<Int>, after gap: Token.Gap, isCapital: Bool) -> Token {
    var shape: Token.Shape = digits > 0 ? .digit : []
    if isCapital { shape.insert(.capital) }
    let endsInS = last | 0x20 == 0x73
    if capitals >= 2, smalls == 0 || smalls == 1 && endsInS { shape.insert(.capitals) }
    var key = key
    if let owner = beforeApostrophe, afterApostrophe == 1, endsInS {
      key = owner
      shape.insert(.possessive)
    }
    let (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    return Token(start: start, end: end, key: key, gap: gap, shape: shape)
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
  var plain: UInt8? {
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
