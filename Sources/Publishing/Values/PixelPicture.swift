/// A picture of flat colours, as a PNG file: the same bytes whoever makes it.
struct PixelPicture {
  let width: Int
  /// Red, green and blue of each pixel.
  let rows: [[UInt8]]

  private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

  var png: [UInt8] {
    let head = Self.number(width) + Self.number(rows.count) + [8, 2, 0, 0, 0]
    return Self.signature + Self.chunk("IHDR", head) + Self.chunk("IDAT", packed)
      + Self.chunk("IEND", [])
  }

  /// What differs from the row above: little, where colours are flat.
  private var packed: [UInt8] {
    var above = [UInt8](repeating: 0, count: width * 3)
    var bytes: [UInt8] = []
    for row in rows {
      bytes.append(2)
      bytes += zip(row, above).map { $0 &- $1 }
      above = row
    }
    return [0x78, 0x01] + Runs.packed(bytes) + Self.number(Int(Self.sum(of: bytes)))
  }

  private static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + bytes
    return number(bytes.count) + body + number(Int(check(of: body)))
  }

  /// CRC-32, as PNG asks for it.
  private static func check(of bytes: [UInt8]) -> UInt32 {
    var check = UInt32.max
    for byte in bytes {
      check ^= UInt32(byte)
      for _ in 0..<8 { check = check >> 1 ^ (check & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return ~check
  }

  /// Adler-32, as zlib asks for it.
  private static func sum(of bytes: [UInt8]) -> UInt32 {
    var (one, two) = (UInt32(1), UInt32(0))
    for byte in bytes {
      one = (one + UInt32(byte)) % 65_521
      two = (two + one) % 65_521
    }
    return two << 16 | one
  }
}

/// Bytes packed as deflate does it, with nothing but its fixed codes and repeats of the byte before.
private struct Runs {
  private var bytes: [UInt8] = []
  private var bits: UInt8 = 0
  private var count = 0

  static func packed(_ all: [UInt8]) -> [UInt8] {
    var runs = Runs()
    // The last block, in fixed codes.
    runs.add(0b110, 3)
    var index = 0
    while index < all.count {
      let byte = all[index]
      var end = index + 1
      while end < all.count, all[end] == byte { end += 1 }
      runs.add(literal: byte)
      runs.add(repeats: end - index - 1, of: byte)
      index = end
    }
    runs.add(0, 7)
    while runs.count != 0 { runs.add(0, 1) }
    return runs.bytes
  }

  /// Only lengths whose codes need nothing more are used.
  private mutating func add(repeats: Int, of byte: UInt8) {
    var left = repeats
    while left >= 258 {
      add(0b1100_0101_00000, 13)
      left -= 258
    }
    while left >= 3 {
      let length = min(left, 10)
      add((length - 2) << 5, 12)
      left -= length
    }
    for _ in 0..<left { add(literal: byte) }
  }

  private mutating func add(literal byte: UInt8) {
    if byte < 144 { add(0x30 + Int(byte), 8) } else { add(0x190 + Int(byte) - 144, 9) }
  }

  /// The first bit of a code is its highest.
  private mutating func add(_ code: Int, _ length: Int) {
    for place in (0..<length).reversed() {
      bits |= UInt8(code >> place & 1) << count
      count += 1
      if count == 8 {
        bytes.append(bits)
        (bits, count) = (0, 0)
      }
    }
  }
}
