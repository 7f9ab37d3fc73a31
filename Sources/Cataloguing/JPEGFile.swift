/// Reads a JPEG's segments, leaving out notes of place, camera and owner, and all after its end.
enum JPEGFile {
  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var cleaned: [UInt8] = [0xFF, 0xD8]
    var offset = 2
    var size: (width: Int, height: Int)?
    while offset + 4 <= bytes.count {
      guard bytes[offset] == 0xFF else { return .failure(.cutShort) }
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
      let end = offset + 2 + length
      guard length >= 2, end <= bytes.count else { return .failure(.cutShort) }
      if isFrame(marker), length >= 8 {
        size = (word(bytes, offset + 7), word(bytes, offset + 5))
      }
      if isKept(marker, bytes[offset..<end]) { cleaned += bytes[offset..<end] }
      offset = end
      if marker == 0xDA { break }
    }
    guard let size, let end = scanEnd(bytes, from: offset) else { return .failure(.cutShort) }
    cleaned += bytes[offset..<end]
    return .success(
      PictureFile(format: .jpeg, width: size.width, height: size.height, cleaned: cleaned)
    )
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

  /// After the end-of-image mark, looking past the scans of a progressive picture.
  private static func scanEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == 0xFF, bytes[offset + 1] == 0xD9 { return offset + 2 }
      offset += 1
    }
    return nil
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> Int {
    Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }
}
