/// One tag of HTML, read only as far as its attributes.
struct HTMLTag {
  /// In order, each with the place of its value, where it has one.
  let attributes: [(name: String, value: Range<Int>?)]
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var attributes: [(name: String, value: Range<Int>?)] = []
    var rest = bytes.drop { !WordReading.isSpace($0) && $0 != 0x2F }
    while !rest.isEmpty {
      rest = rest.drop { WordReading.isSpace($0) || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D }
      let name = rest.prefix { !WordReading.isSpace($0) && ![0x3D, 0x3E, 0x2F].contains($0) }
      guard !name.isEmpty else { break }
      rest = rest.dropFirst(name.count).drop(while: WordReading.isSpace)
      let value = Self.takeValue(from: &rest)
      attributes.append((String(decoding: name, as: UTF8.self).lowercased(), value))
    }
    self.attributes = attributes
  }

  private static func takeValue(from rest: inout ArraySlice<UInt8>) -> Range<Int>? {
    guard rest.first == 0x3D else { return nil }
    rest = rest.dropFirst().drop(while: WordReading.isSpace)
    let value: ArraySlice<UInt8>
    if let quote = rest.first, quote == 0x22 || quote == 0x27 {
      value = rest.dropFirst().prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 2)
    } else {
      value = rest.prefix { !WordReading.isSpace($0) && $0 != 0x3E }
      rest = rest.dropFirst(value.count)
    }
    return value.startIndex..<value.endIndex
  }

  func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }

  /// The first value of that name.
  func text(_ name: String) -> String? {
    let value = attributes.lazy.compactMap { $0.name == name ? $0.value : nil }.first
    return value.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Whether a text of ASCII stands at a place, in capitals or in small letters.
  func reads(_ text: String, at place: Int) -> Bool {
    guard place + text.utf8.count <= count else { return false }
    return zip(self[place...], text.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Where such a text first stands whole within a stretch.
  func first(_ text: String, in range: Range<Int>) -> Int? {
    guard range.count >= text.utf8.count else { return nil }
    return (range.lowerBound...(range.upperBound - text.utf8.count)).first { reads(text, at: $0) }
  }

  /// Where tags of this name stand, from “<” to “>”.
  func tags(named name: String) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    var index = 0
    while let open = first("<" + name, in: index..<count) {
      index = open + 1
      let after = index + name.utf8.count
      guard after < count, !WordReading.isLetterOrDigit(self[after]), self[after] != 0x2D
      else { continue }
      index = self[after...].firstIndex(of: 0x3E).map { $0 + 1 } ?? count
      tags.append(open..<index)
    }
    return tags
  }
}
