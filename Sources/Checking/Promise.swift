/// What rules may find in a passage, by one look at its bytes and words. It may promise too much and
/// never too little: a rule that is promised nothing need not look.
struct Promise: OptionSet {
  let rawValue: UInt32

  /// A full stop within a word, an `@`, a `/` or a `:`.
  static let address = Promise(rawValue: 1)
  static let quotation = Promise(rawValue: 2)
  static let digit = Promise(rawValue: 4)
  /// As many digits as a telephone number has.
  static let manyDigits = Promise(rawValue: 8)
  static let dash = Promise(rawValue: 16)
  /// Two capitals together, or letters beyond ASCII.
  static let capitals = Promise(rawValue: 32)
  static let bracket = Promise(rawValue: 64)
  static let latin = Promise(rawValue: 128)
  static let placeholder = Promise(rawValue: 256)
  static let oldName = Promise(rawValue: 512)
  /// “two” and the like.
  static let numberWord = Promise(rawValue: 1 << 16)
  /// A word that tells a time by today's date, as “currently”.
  static let relativeTime = Promise(rawValue: 1 << 17)
  /// A form of “be” that a passive verb may follow.
  static let passive = Promise(rawValue: 1 << 18)
  /// A colour, “left” or “right”.
  static let colourOrPlace = Promise(rawValue: 1 << 19)
  /// The name of a month, whole or shortened.
  static let month = Promise(rawValue: 1 << 20)
  static let pounds = Promise(rawValue: 1 << 21)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(of words: Words) {
    self = []
    lookAtBytes(words.bytes)
    lookAtWords(words)
  }

  private mutating func lookAtBytes(_ bytes: [UInt8]) {
    var digits = 0
    var previous: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A: if WordReading.isCapital(previous) { insert(.capitals) }
      case 0x22: insert(.quotation)
      case 0x27:
        insert(.quotation)
        if WordReading.isCapital(previous) { insert(.capitals) }
      case 0x2D: insert(.dash)
      case 0x40, 0x2F, 0x3A: insert(.address)
      case 0x2E: if previous | 0x20 == 0x77 { insert(.address) }
      case 0x5B, 0x7B: insert(.bracket)
      case 0x80...0xFF: lookBeyondASCII(byte, after: previous)
      case _: break
      }
      if previous == 0x2E, !WordReading.isSpace(byte) { insert(.address) }
      // Crosses stand for what is still to come, however many there are.
      if byte | 0x20 == 0x78, previous | 0x20 == 0x78 { insert(.placeholder) }
      previous = byte
    }
    if digits > 0 { insert(.digit) }
    if digits >= 10 { insert(.manyDigits) }
  }

  private mutating func lookBeyondASCII(_ byte: UInt8, after previous: UInt8) {
    if byte == 0xE2 { formUnion([.quotation, .dash]) }
    if byte >= 0xC3, byte != 0xE2 || WordReading.isCapital(previous) { insert(.capitals) }
  }

  private mutating func lookAtWords(_ words: Words) {
    let (known, bytes) = (KnownWords.all, words.bytes)
    var previous: UInt64 = 0
    for token in words.tokens {
      let end = Int(token.end)
      let isDotted = token.range.count == 1 && end < bytes.count && bytes[end] == 0x2E
      formUnion(isDotted ? .latin : known.promise(of: token.key, after: previous))
      previous = token.key
    }
  }
}
