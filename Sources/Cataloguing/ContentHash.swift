internal import Crypto

/// Names made from content: the same letters give the same name on every machine.
package enum ContentHash {
  /// The first hexadecimal digits of the SHA-256 of the text.
  package static func hexadecimal(_ text: String, digits: Int) -> String {
    hexadecimal(Array(text.utf8), digits: digits)
  }

  /// The SHA-256 of the text.
  package static func bytes(_ text: String) -> [UInt8] {
    Array(SHA256.hash(data: Array(text.utf8)))
  }

  /// The first hexadecimal digits of the SHA-256 of the bytes.
  static func hexadecimal(_ content: [UInt8], digits: Int) -> String {
    let bytes = SHA256.hash(data: content)
    let letters = Array("0123456789abcdef")
    let all = bytes.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }
    return String(all.prefix(digits))
  }
}
