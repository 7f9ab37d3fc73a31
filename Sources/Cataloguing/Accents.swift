/// Letters without their accents, for addresses, sorting and search.
package enum Accents {
  /// The plain letter under an accented Latin one; nil for other scripts.
  package static func base(of letter: Character) -> String? {
    guard let first = letter.unicodeScalars.first else { return nil }
    if first.isASCII { return String(Character(first)) }
    return table[first]
  }

  /// Small letters without accents.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return text.lowercased() }
    var folded = ""
    for letter in text.lowercased() {
      folded += letter.isASCII ? String(letter) : base(of: letter) ?? String(letter)
    }
    return folded
  }

  private static let table: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀ"), ("n", "ñńņňŉ"),
      ("o", "òóôõöōŏőǒ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔ"),
      ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (base, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
