/// A run of letters and digits in a passage. Hyphens and full stops stand between words.
package struct Word: Sendable {
  private let passage: [UInt8]
  package let range: Range<Int>

  /// Its first eight bytes in small letters as one number, so that it can be looked up before any
  /// text is made of it.
  let key: UInt64

  init(_ range: Range<Int>, of passage: [UInt8]) {
    self.range = range
    self.passage = passage
    var key: UInt64 = 0
    for index in range.prefix(8) { key = key << 8 | UInt64(WordReading.small(passage[index])) }
    self.key = key
  }

  private var bytes: ArraySlice<UInt8> { passage[range] }
  private var isPlain: Bool { bytes.allSatisfy { $0 < 0x80 } }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Small letters, with a plain apostrophe.
  package var lower: String {
    isPlain ? text.lowercased() : text.replacing("’", with: "'").lowercased()
  }

  package var isNumber: Bool { bytes.allSatisfy(WordReading.isDigit) }

  package var isCapitalised: Bool {
    let first = passage[range.lowerBound]
    guard first >= 0x80 else { return WordReading.isCapital(first) }
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Letters only, all of them capitals.
  package var isAllCapitals: Bool {
    let first = passage[range.lowerBound]
    guard first >= 0x80 || WordReading.isCapital(first) else { return false }
    if isPlain { return bytes.allSatisfy { WordReading.isCapital($0) || $0 == 0x27 } }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isUppercase || $0 == "'" || $0 == "’"
    }
  }

  /// The number, where it is one of up to nine digits.
  package var number: Int? { range.count <= 9 && isNumber ? Int(text) : nil }
}
