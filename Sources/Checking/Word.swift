/// A run of letters and digits in a text, as an author wrote it. Hyphens and full stops stand
/// between words.
package struct Word: Sendable {
  private let whole: [UInt8]
  private let token: Token

  init(_ token: Token, of whole: [UInt8]) {
    self.token = token
    self.whole = whole
  }

  package var range: Range<Int> { token.range }
  var key: UInt64 { token.key }
  var isPossessive: Bool { token.shape.contains(.possessive) }

  private var bytes: ArraySlice<UInt8> { whole[range] }
  private var isPlain: Bool { bytes.allSatisfy { $0 < 0x80 } }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Small letters, with a plain apostrophe.
  package var lower: String {
    isPlain ? text.lowercased() : text.replacing("’", with: "'").lowercased()
  }

  var beginsWithDigit: Bool { WordReading.isDigit(whole[range.lowerBound]) }

  package var isNumber: Bool { bytes.allSatisfy(WordReading.isDigit) }

  package var isCapitalised: Bool {
    let first = whole[range.lowerBound]
    guard first >= 0x80 else { return WordReading.isCapital(first) }
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Letters only, all of them capitals.
  package var isAllCapitals: Bool {
    let first = whole[range.lowerBound]
    guard first >= 0x80 || WordReading.isCapital(first) else { return false }
    if isPlain { return bytes.allSatisfy { WordReading.isCapital($0) || $0 == 0x27 } }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isUppercase || $0 == "'" || $0 == "’"
    }
  }

  /// The number, where it is one of up to nine digits.
  package var number: Int? { range.count <= 9 && isNumber ? Int(text) : nil }

  /// The digits that it begins with and what is joined to them, in small letters: “9am”, “3rd”.
  var figures: (digits: Substring, rest: Substring) {
    let count = bytes.prefix(while: WordReading.isDigit).count
    let lower = lower
    let end = lower.utf8.index(lower.startIndex, offsetBy: count)
    return (lower[..<end], lower[end...])
  }

  /// Whether it ends in these small letters, by its bytes alone.
  func ends(in letters: String) -> Bool {
    bytes.suffix(letters.utf8.count).lazy.map(WordReading.small).elementsEqual(letters.utf8)
  }
}
