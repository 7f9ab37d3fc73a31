/// Reads a PNG's chunks, keeping those that make the picture and no others.
enum PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let kept: Set = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA"]

  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var cleaned = signature
    var offset = signature.count
    var size: (width: Int, height: Int)?
    while offset + 12 <= bytes.count {
      let length = number(bytes, offset)
      let end = offset + 12 + length
      guard end <= bytes.count else { return .failure(.cutShort) }
      let name = String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self)
      if name == "IHDR", length >= 8 {
        size = (number(bytes, offset + 8), number(bytes, offset + 12))
      }
      if kept.contains(name) { cleaned += bytes[offset..<end] }
      if name == "IEND", let size {
        return .success(
          PictureFile(format: .png, width: size.width, height: size.height, cleaned: cleaned)
        )
      }
      offset = end
    }
    return .failure(.cutShort)
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
