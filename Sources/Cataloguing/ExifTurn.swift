/// How a JPEG's Exif notes say that its picture is stored, lying down or mirrored: 1 for upright, to
/// 8. The notes are left out, and it would be shown so.
enum ExifTurn {
  /// `segment` begins with its marker.
  static func asked(by segment: ArraySlice<UInt8>) -> Int? {
    let notes = Array(segment.dropFirst(10))
    guard segment.dropFirst(4).starts(with: "Exif\0\0".utf8), notes.count >= 8 else { return nil }
    let isLittle = notes.starts(with: "II".utf8)
    let start = number(notes, 4, 4, isLittle)
    guard start + 2 <= notes.count else { return nil }
    for entry in 0..<number(notes, start, 2, isLittle) {
      let place = start + 2 + entry * 12
      guard place + 12 <= notes.count else { return nil }
      guard number(notes, place, 2, isLittle) == 0x0112 else { continue }
      let turn = number(notes, place + 8, 2, isLittle)
      return (2...8).contains(turn) ? turn : nil
    }
    return nil
  }

  private static func number(
    _ bytes: [UInt8],
    _ offset: Int,
    _ count: Int,
    _ isLittle: Bool
  ) -> Int {
    let part = Array(bytes[offset..<(offset + count)])
    return (isLittle ? part.reversed() : part).reduce(0) { $0 << 8 | Int($1) }
  }
}
