/// What keeps a file's bytes from being read as text.
package struct EncodingFault: Sendable, Hashable {
  package var offset: Int
  package var message: String
  package var remedy: String
}

package enum Encoding {
  private static let saveAsUTF8 =
    "save the file as UTF-8 (in the program's “Save as”) and send it again"

  /// The bytes without a byte order mark, or what is wrong with them.
  package static func text(of bytes: [UInt8]) -> Result<[UInt8], EncodingFault> {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return fault(0, "the file is saved as UTF-16, which cannot be read here")
    }
    if let offset = bytes.firstIndex(of: 0) {
      return fault(offset, "the file has an empty (zero) byte, so it is not plain text")
    }
    guard let offset = firstFault(in: bytes) else {
      return .success(withoutMark(bytes))
    }
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return fault(offset, "the byte \(byte) is not a letter in UTF-8")
  }

  /// Bytes that were found to be text, without a byte order mark.
  package static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func fault(_ offset: Int, _ message: String) -> Result<[UInt8], EncodingFault> {
    .failure(EncodingFault(offset: offset, message: message, remedy: saveAsUTF8))
  }

  /// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let allowed: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      case _: 0x80...0xBF
      }
    guard allowed.contains(second) else { return 0 }
    for further in (index + 2)..<max(index + 2, index + length)
    where !(0x80...0xBF).contains(bytes[further]) {
      return 0
    }
    return length
  }
}

extension EncodingFault: Error {}
