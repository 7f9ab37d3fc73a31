internal import Crypto

/// Names made from content: the same letters give the same name on every machine.
package enum ContentHash {
  /// The first hexadecimal digits of the SHA-256 of the text.
  package static func hexadecimal(_ text: String, digits: Int) -> String {
    hexadecimal(Array(text.utf8), digits: digits)
  }

  /// The first hexadecimal digits of the SHA-256 of the bytes.
  static func hexadecimal(_ content: [UInt8], digits: Int) -> String {
    let bytes = SHA256.hash(data: content)
    let letters = Array("0123456789abcdef")
    let all = bytes.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }
    return String(all.prefix(digits))
  }

  /// A number that stands for a web address (RFC 9562, version 5): anyone who knows the address can
  /// make it again.
  package static func uuid(ofAddress address: String) -> String {
    var hash = Insecure.SHA1()
    hash.update(data: webNames)
    hash.update(data: Array(address.utf8))
    var bytes = Array(hash.finalize().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(0x2D) }
      text.append(figure(byte >> 4))
      text.append(figure(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func figure(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  /// The number that the standard gives to names that are web addresses.
  private static let webNames: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]
}
