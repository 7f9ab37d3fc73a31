/// One tag of HTML, read only as far as the names of its attributes.
struct HTMLTag {
  private let names: Set<String>

  init(_ bytes: ArraySlice<UInt8>) {
    var names: Set<String> = []
    var rest = bytes.drop { !WordReading.isSpace($0) && $0 != 0x2F }
    while !rest.isEmpty {
      rest = rest.drop { WordReading.isSpace($0) || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D }
      let name = rest.prefix { !WordReading.isSpace($0) && ![0x3D, 0x3E, 0x2F].contains($0) }
      guard !name.isEmpty else { break }
      names.insert(String(decoding: name, as: UTF8.self).lowercased())
      rest = rest.dropFirst(name.count).drop(while: WordReading.isSpace)
      guard rest.first == 0x3D else { continue }
      rest = rest.dropFirst().drop(while: WordReading.isSpace)
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        rest = rest.dropFirst().drop { $0 != quote }.dropFirst()
      } else {
        rest = rest.drop { !WordReading.isSpace($0) && $0 != 0x3E }
      }
    }
    self.names = names
  }

  func has(_ name: String) -> Bool { names.contains(name) }
}

extension [UInt8] {
  /// Where tags of this name stand, from “<” to “>”.
  func tags(named name: String) -> [Range<Int>] {
    let letters = Array<UInt8>(name.utf8)
    var tags: [Range<Int>] = []
    var index = 0
    while let open = self[index...].firstIndex(of: 0x3C) {
      index = open + 1
      let after = index + letters.count
      guard after < count, letters.indices.allSatisfy({ self[index + $0] | 0x20 == letters[$0] }),
        !WordReading.isLetterOrDigit(self[after]), self[after] != 0x2D
      else { continue }
      let close = self[after...].firstIndex(of: 0x3E).map { $0 + 1 } ?? count
      tags.append(open..<close)
      index = close
    }
    return tags
  }
}

extension HTMLTag {
  /// The attributes of a tag that have values, each with the place of its value.
  static func values(in tag: ArraySlice<UInt8>) -> [(name: String, value: Range<Int>)] {
    var values: [(name: String, value: Range<Int>)] = []
    var rest = tag.drop { !WordReading.isSpace($0) && $0 != 0x2F }
    while !rest.isEmpty {
      rest = rest.drop { WordReading.isSpace($0) || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D }
      let name = rest.prefix { !WordReading.isSpace($0) && ![0x3D, 0x3E, 0x2F].contains($0) }
      guard !name.isEmpty else { break }
      rest = rest.dropFirst(name.count).drop(while: WordReading.isSpace)
      guard rest.first == 0x3D else { continue }
      rest = rest.dropFirst().drop(while: WordReading.isSpace)
      let value: ArraySlice<UInt8>
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        value = rest.dropFirst().prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 1).dropFirst()
      } else {
        value = rest.prefix { !WordReading.isSpace($0) && $0 != 0x3E }
        rest = rest.dropFirst(value.count)
      }
      let letters = String(decoding: name, as: UTF8.self).lowercased()
      values.append((letters, value.startIndex..<value.endIndex))
    }
    return values
  }
}
