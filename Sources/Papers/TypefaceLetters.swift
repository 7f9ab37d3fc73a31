/// Which letters the typefaces of our papers have, as their own tables say: a letter that none of
/// them has would keep a whole paper from being made.
package struct TypefaceLetters: Sendable {
  /// In order, none touching another.
  private let ranges: [ClosedRange<UInt32>]

  /// Of TrueType or OpenType files; one that cannot be read adds nothing.
  package init(reading files: [[UInt8]]) {
    let all = files.flatMap { LetterTable($0)?.ranges ?? [] }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    var joined: [ClosedRange<UInt32>] = []
    for range in all {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  package func have(_ letter: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < letter.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(letter.value)
  }
}

/// The table `cmap` of a typeface file.
private struct LetterTable {
  private let bytes: [UInt8]
  private(set) var ranges: [ClosedRange<UInt32>] = []

  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let count = short(4), let start = table("cmap", among: count),
      let subtables = short(start + 2)
    else { return nil }
    for number in 0..<subtables {
      guard let platform = short(start + 4 + number * 8), platform == 0 || platform == 3,
        let offset = long(start + 8 + number * 8)
      else { continue }
      switch short(start + offset) {
      case 4: readSegments(at: start + offset)
      case 12: readGroups(at: start + offset)
      case _: continue
      }
    }
  }

  private func table(_ name: String, among count: Int) -> Int? {
    for number in 0..<min(count, 100) {
      let entry = 12 + number * 16
      guard entry + 16 <= bytes.count else { return nil }
      if bytes[entry..<entry + 4].elementsEqual(name.utf8) { return long(entry + 8) }
    }
    return nil
  }

  /// Format 4: letters of up to 16 bits, in segments.
  private mutating func readSegments(at start: Int) {
    guard let double = short(start + 6) else { return }
    for number in 0..<double / 2 {
      let entry = start + 14 + number * 2
      guard let end = short(entry), let first = short(entry + double + 2),
        let delta = short(entry + double * 2 + 2), let offset = short(entry + double * 3 + 2)
      else { return }
      guard first <= end, end < 0xFFFF else { continue }
      if offset == 0, delta > 0 {
        ranges.append(UInt32(first)...UInt32(end))
        continue
      }
      for letter in first...end {
        let place = entry + double * 3 + 2 + offset + (letter - first) * 2
        if let glyph = short(place), glyph != 0 { ranges.append(UInt32(letter)...UInt32(letter)) }
      }
    }
  }

  /// Format 12: letters of up to 32 bits, in groups.
  private mutating func readGroups(at start: Int) {
    guard let count = long(start + 12) else { return }
    for number in 0..<min(count, 100_000) {
      let entry = start + 16 + number * 12
      guard let first = long(entry), let last = long(entry + 4), first <= last else { return }
      ranges.append(UInt32(first)...UInt32(last))
    }
  }

  private func short(_ place: Int) -> Int? {
    guard place >= 0, place + 2 <= bytes.count else { return nil }
    return Int(bytes[place]) << 8 | Int(bytes[place + 1])
  }

  private func long(_ place: Int) -> Int? {
    guard let high = short(place), let low = short(place + 2) else { return nil }
    return high << 16 | low
  }
}
