/// What the bytes of a text are, and where addresses and quotations stand in it.
enum WordReading {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// A letter of ASCII in its small form.
  static func small(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case _: byte >= 0x80
    }
  }

  /// A letter or digit of ASCII.
  static func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && isLetterOrDigit(byte) }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private static func isScalar(_ bytes: [UInt8], at index: Int, _ scalar: [UInt8]) -> Bool {
    index + scalar.count <= bytes.count
      && bytes[index..<(index + scalar.count)].elementsEqual(scalar)
  }
}

extension WordReading {
  private static let endings: Set = [
    "uk", "com", "org", "net", "example", "gov", "info", "ie", "eu", "scot", "wales", "cymru",
    "nhs",
    "html", "pdf", "jpg", "png", "doc", "docx", "xlsx",
  ]

  /// Web and e-mail addresses and file names, which are written as they must be.
  static func addresses(in bytes: [UInt8]) -> [MarkedStretch] {
    var addresses: [MarkedStretch] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, !isSpace(bytes[index]) { index += 1 }
      if isAddress(bytes[start..<index]) {
        addresses.append(MarkedStretch(range: start..<index, marks: .address))
      }
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    }
    return addresses
  }

  /// Most words end in a full stop at most.
  private static func mayBeAddress(_ chunk: ArraySlice<UInt8>) -> Bool {
    chunk.dropLast().contains(0x2E) || chunk.contains { $0 == 0x40 || $0 == 0x3A }
  }

  private static func isAddress(_ chunk: ArraySlice<UInt8>) -> Bool {
    guard mayBeAddress(chunk) || chunk.first.map(small) == 0x77 else { return false }
    let text = String(decoding: chunk, as: UTF8.self).lowercased()
    if text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("mailto:") { return true }
    if let at = text.firstIndex(of: "@") { return text[at...].contains(".") }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != ")" && $0 != "," }
    let parts = host.split(separator: ".")
    guard parts.count >= 2, host.contains(".") else { return false }
    return endings.contains(String(parts.last ?? ""))
  }

  /// What stands between quotation marks. A curly mark that is never closed runs to the end, as
  /// speech over several paragraphs is written; a straight one is taken for a slip.
  static func quotations(in bytes: [UInt8], asSpeech isSpeech: Bool) -> [MarkedStretch] {
    var quotations: [MarkedStretch] = []
    let marks: Passage.Marks = isSpeech ? [.quoted, .speech] : [.quoted]
    var index = 0
    while index < bytes.count {
      if let (open, close) = quotation(bytes, at: index) {
        quotations.append(MarkedStretch(range: open..<close, marks: marks))
        index = max(close, index + 1)
      } else {
        index += 1
      }
    }
    return quotations
  }

  private static func quotation(_ bytes: [UInt8], at index: Int) -> (Int, Int)? {
    switch bytes[index] {
    case 0x22:
      guard let close = bytes[(index + 1)...].firstIndex(of: 0x22) else { return nil }
      return (index, close + 1)
    case 0x27:
      guard index == 0 || !isLetterOrDigit(bytes[index - 1]), index + 1 < bytes.count,
        isLetterOrDigit(bytes[index + 1])
      else { return nil }
      return closing(bytes, after: index, length: 1) { bytes[$0] == 0x27 }.map { (index, $0) }
    case 0xE2 where isScalar(bytes, at: index, [0xE2, 0x80, 0x9C]):
      var close = index + 3
      while close < bytes.count, !isScalar(bytes, at: close, [0xE2, 0x80, 0x9D]) { close += 1 }
      return (index, min(close + 3, bytes.count))
    case 0xE2 where isScalar(bytes, at: index, [0xE2, 0x80, 0x98]):
      return closing(bytes, after: index, length: 3) {
        isScalar(bytes, at: $0, [0xE2, 0x80, 0x99])
      }
      .map { (index, $0) }
    case _: return nil
    }
  }

  /// A single mark closes when no letter follows it, so that apostrophes do not.
  private static func closing(
    _ bytes: [UInt8],
    after open: Int,
    length: Int,
    isMark: (Int) -> Bool
  ) -> Int? {
    var index = open + length
    while index < bytes.count {
      if isMark(index) {
        let after = index + length
        if after >= bytes.count || !isLetterOrDigit(bytes[after]) || bytes[after] == 0xE2 {
          return min(after, bytes.count)
        }
      }
      index += 1
    }
    return nil
  }
}
