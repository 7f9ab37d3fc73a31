/// Picture files of a few bytes, put together piece by piece.
enum SamplePicture {
  static let secret = Array("SECRET".utf8)

  // The pieces of a JPEG.
  static let start: [UInt8] = [0xFF, 0xD8]
  static let end: [UInt8] = [0xFF, 0xD9]

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(content.count + 2, 2) + content
  }

  static func frame(_ width: Int, _ height: Int, kind: UInt8 = 0xC0) -> [UInt8] {
    segment(kind, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
  }

  /// A stuffed byte and a restart mark stand in what a scan is made of.
  static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD3, 4]

  static let comment = segment(0xFE, secret)

  static func exif(turn: UInt8, isLittle: Bool = true) -> [UInt8] {
    let entry: [UInt8] =
      isLittle
      ? [0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0]
      : [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
    let head: [UInt8] = isLittle ? [8, 0, 0, 0, 1, 0] : [0, 0, 0, 8, 0, 1]
    let order = isLittle ? "II*\0" : "MM\0*"
    return segment(0xE1, Array("Exif\0\0\(order)".utf8) + head + entry + secret)
  }

  static func jpeg(_ pieces: [UInt8]...) -> [UInt8] { start + pieces.flatMap { $0 } + end }

  // The pieces of a PNG.
  static func png(_ chunks: [UInt8]...) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap { $0 }
  }

  static func chunk(_ name: String, _ content: [UInt8] = []) -> [UInt8] {
    big(content.count, 4) + Array(name.utf8) + content + [0, 0, 0, 0]
  }

  static func head(_ width: Int, _ height: Int) -> [UInt8] {
    chunk("IHDR", big(width, 4) + big(height, 4) + [8, 0, 0, 0, 0])
  }

  // The pieces of a WebP.
  static func webp(_ chunks: [UInt8]...) -> [UInt8] {
    let body = Array("WEBP".utf8) + chunks.flatMap { $0 }
    return Array("RIFF".utf8) + little(body.count, 4) + body
  }

  static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let padding = [UInt8](repeating: 0, count: content.count % 2)
    return Array(name.utf8) + little(content.count, 4) + content + padding
  }

  static func canvas(_ width: Int, _ height: Int, flags: UInt8 = 0) -> [UInt8] {
    part("VP8X", [flags, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
  }

  static func lossy(_ width: Int, _ height: Int) -> [UInt8] {
    part("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2))
  }

  static func lossless(_ width: Int, _ height: Int) -> [UInt8] {
    part("VP8L", [0x2F] + little((width - 1) | (height - 1) << 14, 4))
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    little(number, count).reversed()
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
