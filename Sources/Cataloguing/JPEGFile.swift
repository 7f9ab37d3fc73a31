/// Reads a JPEG's segments, leaving out notes of place, camera and owner, and all after its end.
struct JPEGFile {
  private let bytes: [UInt8]
  private var offset = 2
  private var size: (width: Int, height: Int)?
  private var turn = 1
  private var notes: PictureNotes = []
  private var cleaned: [UInt8] = [0xFF, 0xD8]

  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var file = JPEGFile(bytes)
    guard file.readAll() else { return .failure(.cutShort) }
    guard let size = file.size else { return .failure(.empty) }
    let isLying = file.turn > 4
    var picture = PictureFile(
      format: .jpeg,
      width: isLying ? size.height : size.width,
      height: isLying ? size.width : size.height,
      cleaned: file.cleaned
    )
    picture.turn = file.turn
    picture.leftOut = file.notes
    return .success(picture)
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// False when the file ends before its picture does, or is damaged.
  private mutating func readAll() -> Bool {
    while offset + 1 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      switch marker {
      case 0xFF: offset += 1
      case 0xD9:
        cleaned += [0xFF, 0xD9]
        return true
      case _: guard readSegment(marker) else { return false }
      }
    }
    return false
  }

  private mutating func readSegment(_ marker: UInt8) -> Bool {
    guard offset + 4 <= bytes.count else { return false }
    let end = offset + 2 + word(at: offset + 2)
    guard end >= offset + 4, end <= bytes.count else { return false }
    if Self.isFrame(marker) {
      // A second frame could be larger than the first, which was measured.
      guard size == nil, end >= offset + 10 else { return false }
      size = (word(at: offset + 7), word(at: offset + 5))
    }
    notes.formUnion(PictureNotes(segment: marker, bytes[offset..<end]))
    if marker == 0xE1, let asked = ExifTurn.asked(by: bytes[offset..<end]) { turn = asked }
    if Self.isKept(marker, bytes[offset..<end]) { cleaned += bytes[offset..<end] }
    offset = end
    if marker == 0xDA { readScan() }
    return true
  }

  /// What a scan is made of, up to the next mark: notes may stand between two scans too.
  private mutating func readScan() {
    let start = offset
    while offset < bytes.count {
      if bytes[offset] == 0xFF {
        guard offset + 1 < bytes.count else { break }
        let next = bytes[offset + 1]
        guard next == 0 || (0xD0...0xD7).contains(next) else { break }
        offset += 1
      }
      offset += 1
    }
    cleaned += bytes[start..<offset]
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// Tables, frames, scans and the colour profile; not Exif, XMP, IPTC, comments or thumbnails,
  /// which may show what was cut off the picture.
  private static func isKept(_ marker: UInt8, _ segment: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xDB, 0xDD, 0xDA, 0xC0...0xCF: true
    case 0xE0: segment.count == 18 && segment.dropFirst(4).starts(with: "JFIF\0".utf8)
    case 0xE2: segment.dropFirst(4).starts(with: "ICC_PROFILE".utf8)
    case 0xEE: segment.count == 16 && segment.dropFirst(4).starts(with: "Adobe".utf8)
    case _: false
    }
  }

  private func word(at offset: Int) -> Int {
    Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }
}
