/// Reads a PNG's chunks, keeping those that make the picture and no others.
enum PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// With the most bytes that each may hold: a longer one holds something else.
  private static let kept = [
    "IHDR": 13, "PLTE": 768, "tRNS": 256, "IDAT": .max, "IEND": 0, "sRGB": 1, "gAMA": 4,
  ]

  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var cleaned = signature
    var offset = signature.count
    var size: (width: Int, height: Int)?
    var isEmpty = true
    var frames = 1
    var notes: PictureNotes = []
    while offset + 12 <= bytes.count {
      let length = number(bytes, offset)
      let end = offset + 12 + length
      guard end <= bytes.count else { return .failure(.cutShort) }
      let name = String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self)
      if name == "IHDR" {
        // A second head could be larger than the first, which was measured.
        guard size == nil, length == 13 else { return .failure(.cutShort) }
        size = (number(bytes, offset + 8), number(bytes, offset + 12))
      }
      guard let size else { return .failure(.cutShort) }
      if name == "IDAT" { isEmpty = isEmpty && length == 0 }
      let body = bytes[(offset + 8)..<(end - 4)]
      if name == "acTL", length == 8 { frames = number(bytes, offset + 8) }
      notes.formUnion(PictureNotes(chunk: name, body))
      if let most = kept[name], length <= most { cleaned += bytes[offset..<end] }
      if name == "IEND" {
        guard length == 0 else { return .failure(.cutShort) }
        guard !isEmpty else { return .failure(.empty) }
        var file = PictureFile(
          format: .png,
          width: size.width,
          height: size.height,
          cleaned: cleaned
        )
        (file.frames, file.leftOut) = (frames, notes)
        return .success(file)
      }
      offset = end
    }
    return .failure(.cutShort)
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
