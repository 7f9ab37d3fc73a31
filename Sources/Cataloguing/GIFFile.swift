/// Reads a GIF's blocks, keeping those that make one still picture and no others.
struct GIFFile {
  private let bytes: [UInt8]
  private var offset = 13
  private var cleaned: [UInt8] = []
  private var frames = 0
  /// A frame is told about beforehand: which colour is clear, how long it stays.
  private var pendingControl: Range<Int>?

  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8)
  }

  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var file = GIFFile(bytes)
    guard file.readAll() else { return .failure(.cutShort) }
    guard file.frames > 0 else { return .failure(.empty) }
    guard file.frames == 1 else { return .failure(.moving) }
    return .success(
      PictureFile(
        format: .gif,
        width: file.word(at: 6),
        height: file.word(at: 8),
        cleaned: file.cleaned + [0x3B]
      )
    )
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// False when the file ends before its picture does, or is damaged.
  private mutating func readAll() -> Bool {
    guard bytes.count > 13 else { return false }
    offset += Self.colours(bytes[10])
    guard offset < bytes.count else { return false }
    cleaned = Array(bytes[..<offset])
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x3B: return true
      case 0x21: guard readExtension() else { return false }
      case 0x2C: guard readFrame() else { return false }
      case _: return false
      }
    }
    return false
  }

  /// The bytes of a table of colours, as a head's flags tell.
  private static func colours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  private mutating func readExtension() -> Bool {
    let start = offset
    guard offset + 2 < bytes.count else { return false }
    let isControl = bytes[offset + 1] == 0xF9
    offset += 2
    guard skipBlocks() else { return false }
    if isControl, offset - start == 8 { pendingControl = start..<offset }
    return true
  }

  private mutating func readFrame() -> Bool {
    let start = offset
    guard offset + 10 < bytes.count, fits() else { return false }
    offset += 10 + Self.colours(bytes[offset + 9]) + 1
    guard offset < bytes.count, skipBlocks() else { return false }
    frames += 1
    guard frames == 1 else { return true }
    if let pendingControl { cleaned += bytes[pendingControl] }
    cleaned += bytes[start..<offset]
    return true
  }

  /// A frame beyond the edge of the picture that was measured could be larger than it.
  private func fits() -> Bool {
    word(at: offset + 1) + word(at: offset + 5) <= word(at: 6)
      && word(at: offset + 3) + word(at: offset + 7) <= word(at: 8)
  }

  /// Blocks of up to 255 bytes, each with its length before it, up to an empty one.
  private mutating func skipBlocks() -> Bool {
    while offset < bytes.count {
      let length = Int(bytes[offset])
      offset += 1 + length
      if length == 0 { return true }
    }
    return false
  }

  private func word(at offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }
}
