/// Reads a WebP's chunks, keeping those that make one still picture and no others.
struct WebPFile {
  private let bytes: [UInt8]
  private var offset = 12
  private var chunks: [UInt8] = []
  private var notes: PictureNotes = []
  private var size: (width: Int, height: Int)?
  /// What the file's head says, which may be larger than the picture within it.
  private var canvas: (width: Int, height: Int)?

  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
  }

  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    var file = WebPFile(bytes)
    if let refusal = file.readAll() { return .failure(refusal) }
    guard let size = file.size else { return .failure(.empty) }
    var picture = PictureFile(
      format: .webp,
      width: max(size.width, file.canvas?.width ?? 0),
      height: max(size.height, file.canvas?.height ?? 0),
      cleaned: file.cleaned
    )
    picture.leftOut = file.notes
    return .success(picture)
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var cleaned: [UInt8] {
    let body = Array("WEBP".utf8) + chunks
    let length = (0..<4).map { UInt8(truncatingIfNeeded: body.count >> ($0 * 8)) }
    return Array("RIFF".utf8) + length + body
  }

  /// What follows the end that the file's head names is left out.
  private mutating func readAll() -> PictureFile.Refusal? {
    let fileEnd = 8 + Self.number(bytes, 4, 4)
    guard fileEnd <= bytes.count else { return .cutShort }
    while offset + 8 <= fileEnd {
      let length = Self.number(bytes, offset + 4, 4)
      let end = offset + 8 + length + length % 2
      guard end <= fileEnd else { return .cutShort }
      if let refusal = take(Array(bytes[offset..<end])) { return refusal }
      offset = end
    }
    return nil
  }

  private mutating func take(_ chunk: [UInt8]) -> PictureFile.Refusal? {
    switch String(decoding: chunk[..<4], as: UTF8.self) {
    case "VP8X": return takeHead(chunk)
    case "VP8 ": return take(chunk, sized: Self.lossy(chunk))
    case "VP8L": return take(chunk, sized: Self.lossless(chunk))
    case "ALPH", "ICCP": chunks += chunk
    case "ANIM", "ANMF": return .moving
    case "EXIF": notes.formUnion(PictureNotes(chunk: "eXIf", chunk[8...]))
    case "XMP ": notes.formUnion(PictureNotes(xmp: chunk[8...]))
    case _: break
    }
    return nil
  }

  private mutating func takeHead(_ chunk: [UInt8]) -> PictureFile.Refusal? {
    guard canvas == nil, chunk.count == 18 else { return .cutShort }
    guard chunk[8] & Self.animation == 0 else { return .moving }
    canvas = (Self.number(chunk, 12, 3) + 1, Self.number(chunk, 15, 3) + 1)
    var chunk = chunk
    chunk[8] &= ~Self.notes
    chunks += chunk
    return nil
  }

  private mutating func take(
    _ chunk: [UInt8],
    sized found: (width: Int, height: Int)?
  ) -> PictureFile.Refusal? {
    guard size == nil, let found else { return .cutShort }
    size = found
    chunks += chunk
    return nil
  }

  /// Flags of the head: that the picture moves; that there is Exif or XMP.
  private static let animation: UInt8 = 0x02
  private static let notes: UInt8 = 0x0C

  private static func lossy(_ chunk: [UInt8]) -> (Int, Int)? {
    guard chunk.count >= 18, chunk[11...13].elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
    return (number(chunk, 14, 2) & 0x3FFF, number(chunk, 16, 2) & 0x3FFF)
  }

  private static func lossless(_ chunk: [UInt8]) -> (Int, Int)? {
    guard chunk.count >= 13, chunk[8] == 0x2F else { return nil }
    let bits = number(chunk, 9, 4)
    return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
