/// Reads a JPEG's segments, leaving out notes of place, camera and owner, and all after its end.
enum JPEGFile {
  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var cleaned: [UInt8] = [0xFF, 0xD8]
    var offset = 2
    var size: (width: Int, height: Int)?
    var hasScan = false
    while offset + 2 <= bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xD9, hasScan, let size {
        return .success(
          PictureFile(
            format: .jpeg,
            width: size.width,
            height: size.height,
            cleaned: cleaned + [0xFF, 0xD9]
          )
        )
      }
      if marker == 0xFF {
        offset += 1
        continue
      }
      guard var end = segmentEnd(bytes, at: offset) else { return .failure(.cutShort) }
      if isFrame(marker), end >= offset + 10 {
        size = (word(bytes, offset + 7), word(bytes, offset + 5))
      }
      if marker == 0xDA {
        hasScan = true
        end = scanEnd(bytes, from: end)
      }
      if isKept(marker, bytes[offset..<end]) { cleaned += bytes[offset..<end] }
      offset = end
    }
    return .failure(.cutShort)
  }

  private static func segmentEnd(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard offset + 4 <= bytes.count else { return nil }
    let length = word(bytes, offset + 2)
    let end = offset + 2 + length
    return length >= 2 && end <= bytes.count ? end : nil
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// JFIF, colour profile, tables, frames and scans; not Exif, XMP, IPTC or comments.
  private static func isKept(_ marker: UInt8, _ segment: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE0, 0xDB, 0xDD, 0xDA, 0xC0...0xCF: true
    case 0xE2: segment.dropFirst(4).starts(with: "ICC_PROFILE".utf8)
    case 0xEE: segment.dropFirst(4).starts(with: "Adobe".utf8)
    case _: false
    }
  }

  /// Where a scan's own bytes end: at any mark but a zero, which stands for `FF` itself, and a
  /// restart. A progressive picture has several scans, and notes may stand between them.
  private static func scanEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      let next = bytes[offset + 1]
      if bytes[offset] == 0xFF, next != 0, !(0xD0...0xD7).contains(next) { return offset }
      offset += 1
    }
    return bytes.count
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> Int {
    Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }
}
