package import Reading

/// A sheet's bytes as UTF-8, whatever the program that saved it thought right.
package struct SheetText {
  enum Encoding: String, Hashable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  /// Places in it are the places that findings name.
  package let file: SourceFile
  let encoding: Encoding

  package init(of received: SourceFile) {
    let bytes = received.bytes
    if Self.isUTF16(bytes), let text = Self.fromUTF16(bytes) {
      file = SourceFile(path: received.path, bytes: text)
      encoding = .utf16
    } else if let text = Self.fromWindows1252(bytes) {
      file = SourceFile(path: received.path, bytes: text)
      encoding = .windows1252
    } else {
      file = received
      encoding = .utf8
    }
  }

  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count > 3 else { return false }
    let isEmpty = bytes.prefix(4).map { $0 == 0 }
    return isEmpty == [false, true, false, true] || isEmpty == [true, false, true, false]
  }

  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes[0] == 0xFF || bytes[0] != 0xFE && bytes[1] == 0
    var units = stride(from: 0, to: bytes.count, by: 2).map { index in
      let (low, high) = isLittle ? (index, index + 1) : (index + 1, index)
      return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Nil when the bytes are UTF-8, or in part: then each bad row is set aside by itself.
  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(where: { $0 >= 0x80 }), !bytes.contains(0) else { return nil }
    guard String(validating: bytes, as: UTF8.self) == nil, !holdsUTF8(bytes) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case ..<0x80: text.append(byte)
      case 0x80..<0xA0:
        guard let scalar = Unicode.Scalar(high[Int(byte) - 0x80]), scalar.value > 0 else {
          return nil
        }
        text += Array(String(Character(scalar)).utf8)
      default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }

  /// Whether any letter of two or more bytes stands in them, as chance hardly puts it there.
  private static func holdsUTF8(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { first, second in
      (0xC3...0xEF).contains(first) && (0x80...0xBF).contains(second)
    }
  }

  /// What stands between 80 and 9F; nought where nothing does.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
