internal import Crypto

/// A file's SHA-256: two files with the same one hold the same bytes.
struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  init(of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// From its 32 bytes; what is missing counts as zero.
  init(bytes: some Sequence<UInt8>) {
    var words: [4 of UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.prefix(32).enumerated() {
      words[index / 8] |= UInt64(byte) << UInt64(56 - index % 8 * 8)
    }
    (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
  }

  private init(_ digest: SHA256Digest) {
    self.init(bytes: digest)
  }

  /// Nil unless these are 64 digits, letters small.
  init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 64 else { return nil }
    var words: [4 of UInt64] = [0, 0, 0, 0]
    for (index, digit) in digits.enumerated() {
      guard let value = Self.value(of: digit) else { return nil }
      words[index / 16] = words[index / 16] << 4 | UInt64(value)
    }
    (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(to: &bytes)
    return bytes
  }

  func append(to bytes: inout [UInt8]) {
    for word in [first, second, third, fourth] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
  }

  func appendHexadecimal(to text: inout [UInt8]) {
    for word in [first, second, third, fourth] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let value = UInt8(truncatingIfNeeded: word >> shift) & 15
        text.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
  }

  var description: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// With their own fingerprint behind them, by which damage is seen.
  var sealed: [UInt8] { self + Fingerprint(of: self).bytes }

  /// What was sealed; nil when it has been damaged or cut short since.
  var unsealed: ArraySlice<UInt8>? {
    let rest = dropLast(32)
    return Fingerprint(of: Array(rest)).bytes.elementsEqual(suffix(32)) ? rest : nil
  }
}
