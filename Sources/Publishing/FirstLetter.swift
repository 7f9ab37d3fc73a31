/// Under which letter a name stands in an A to Z.
package enum FirstLetter {
  /// Where names stand that begin with no letter of the alphabet.
  package static let figures = "0 to 9"

  /// Of a name in small letters without accents.
  package static func of(folded name: String) -> String {
    if let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count > 1,
      name.utf8.prefix(2).allSatisfy({ $0 < 0x80 })
    {
      return String(Unicode.Scalar(first & 0xDF))
    }
    let first = name.first { $0.isLetter || $0.isNumber }
    guard let first, first.isASCII, first.isLetter else { return figures }
    return first.uppercased()
  }
}
