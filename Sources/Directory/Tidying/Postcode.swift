/// A postcode as the Post Office writes it, or only its first half (“NG00”).
struct Postcode: Hashable {
  let text: String
  /// The letter O stood where only a digit can.
  let hadLetterO: Bool

  init?(reading received: String) {
    let letters = received.uppercased().utf8.filter { !" .-\u{A0}\t\n".utf8.contains($0) }
    let characters = Array(letters)
    if Self.isOutward(characters[...]) {
      text = String(decoding: characters, as: UTF8.self)
      hadLetterO = false
      return
    }
    guard (5...7).contains(characters.count) else { return nil }
    let outward = characters.dropLast(3)
    var inward = Array(characters.suffix(3))
    hadLetterO = inward[0] == UInt8(ascii: "O")
    if hadLetterO { inward[0] = UInt8(ascii: "0") }
    guard Self.isOutward(outward), Self.shape(inward[...]) == "9AA" else { return nil }
    text = String(decoding: outward + [UInt8(ascii: " ")] + inward, as: UTF8.self)
  }

  /// The first half, which says the district and no more.
  static func outward(of postcode: String) -> String {
    String(postcode.prefix { $0 != " " })
  }

  private static func isOutward(_ part: ArraySlice<UInt8>) -> Bool {
    ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"].contains(shape(part))
  }

  private static func shape(_ part: ArraySlice<UInt8>) -> String {
    part.reduce(into: "") { shape, byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): shape += "A"
      case UInt8(ascii: "0")...UInt8(ascii: "9"): shape += "9"
      default: shape += "?"
      }
    }
  }
}
