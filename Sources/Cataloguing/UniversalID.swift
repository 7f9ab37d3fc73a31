internal import Crypto

/// A number that nothing else in the world has (RFC 9562).
package struct UniversalID: Sendable, Hashable {
  private var high: UInt64
  private var low: UInt64

  /// The number of names that are web addresses, which the standard gives.
  private static let webNames: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// The number of what stands at a web address (version 5): anyone who knows the address can make
  /// it again.
  package init(ofAddress address: String) {
    var hash = Insecure.SHA1()
    hash.update(data: Self.webNames)
    hash.update(data: Array(address.utf8))
    (high, low) = (0, 0)
    for (index, byte) in hash.finalize().prefix(16).enumerated() {
      if index < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    mark(version: 5)
  }

  /// The number of a part of the same, by its kind and its place among them (version 8): a site has
  /// a million, too many to hash.
  package func part(_ kind: Int, _ place: Int) -> UniversalID {
    var part = self
    part.low = low & ~0xFFFF_FFFF | UInt64(kind & 0xFF) << 24 | UInt64(place & 0xFF_FFFF)
    part.mark(version: 8)
    return part
  }

  private mutating func mark(version: UInt64) {
    high = high & ~0xF000 | version << 12
    low = low & ~(0b11 << 62) | 0b10 << 62
  }

  /// As `6ba7b811-9dad-51d1-80b4-00c04fd430c8`.
  package var text: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for digit in 0..<32 {
      switch digit {
      case 8, 12, 16, 20: text.append(UInt8(ascii: "-"))
      case _: break
      }
      let word = digit < 16 ? high : low
      let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - digit % 16 * 4)) & 15
      text.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
