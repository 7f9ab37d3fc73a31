/// Whole British postcodes, as “NG18 1AA”: both halves, in letters of one size.
enum Postcodes {
  static func all(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let isStart =
        isLetter(bytes[index])
        && (index == 0 || bytes[index - 1] < 0x80 && !WordReading.isLetterOrDigit(bytes[index - 1]))
      if isStart, let end = end(bytes, from: index) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start < 2, isLetter(bytes[index]) { index += 1 }
    guard index < bytes.count, WordReading.isDigit(bytes[index]) else { return nil }
    index += 1
    guard let gap = gap(bytes, from: index, letters: start) else { return nil }
    let inward = gap.upperBound
    guard inward + 3 <= bytes.count, WordReading.isDigit(bytes[inward]),
      isInward(bytes[inward + 1]), isInward(bytes[inward + 2])
    else { return nil }
    let end = inward + 3
    if end < bytes.count, WordReading.isLetterOrDigit(bytes[end]), bytes[end] != 0xE2 { return nil }
    let letters = bytes[start..<end].filter(isLetter)
    let capitals = letters.count(where: WordReading.isCapital)
    guard capitals == letters.count || capitals == 0 && !gap.isEmpty else { return nil }
    let last = String(decoding: bytes[(inward + 1)..<end], as: UTF8.self).lowercased()
    return capitals == 0 && ["st", "nd", "rd", "th"].contains(last) ? nil : end
  }

  /// What stands between the halves: a second figure or letter, then a space or nothing.
  private static func gap(_ bytes: [UInt8], from index: Int, letters start: Int) -> Range<Int>? {
    for extra in [1, 0] {
      let next = index + extra
      guard next < bytes.count else { continue }
      if extra == 1, !WordReading.isLetterOrDigit(bytes[index]) { continue }
      if bytes[next] == 0x20 { return next..<(next + 1) }
      if bytes[next] == 0xC2, next + 1 < bytes.count, bytes[next + 1] == 0xA0 {
        return next..<(next + 2)
      }
      let isInwardNext =
        next + 2 < bytes.count && WordReading.isDigit(bytes[next]) && isInward(bytes[next + 1])
        && isInward(bytes[next + 2])
      if isInwardNext, extra == 0 || !isLetter(bytes[index]) { return next..<next }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    WordReading.isCapital(byte) || (0x61...0x7A).contains(byte)
  }

  /// The letters that second halves use.
  private static func isInward(_ byte: UInt8) -> Bool {
    isLetter(byte) && !"cikmovCIKMOV".utf8.contains(byte)
  }
}
