/// A colour of screens, and how well words in it can be read, as WCAG counts it.
package struct Colour: Sendable, Hashable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package static let white = Colour(red: 255, green: 255, blue: 255)
  package static let black = Colour(red: 0, green: 0, blue: 0)

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Six hexadecimal digits, or three, with or without a `#` before them.
  package init?(hex text: String) {
    var digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    if digits.utf8.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    red = UInt8(number >> 16)
    green = UInt8(number >> 8 & 0xFF)
    blue = UInt8(number & 0xFF)
  }

  package var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  package var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// From 1, for two of the same, to 21.
  package func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// `parts` of 255 of the way to another.
  package func mixed(with other: Colour, _ parts: Int) -> Colour {
    func mix(_ own: UInt8, _ other: UInt8) -> UInt8 {
      UInt8((Int(own) * (255 - parts) + Int(other) * parts + 127) / 255)
    }
    return Colour(
      red: mix(red, other.red),
      green: mix(green, other.green),
      blue: mix(blue, other.blue)
    )
  }

  /// The nearest on the way to another that has at least this contrast with all of some.
  package func nearest(
    towards other: Colour,
    contrast least: Double,
    with grounds: [Colour]
  ) -> Colour {
    for parts in 0..<255 {
      let tried = mixed(with: other, parts)
      if grounds.allSatisfy({ tried.contrast(with: $0) >= least }) { return tried }
    }
    return other
  }

  private static func linear(_ byte: UInt8) -> Double {
    let part = Double(byte) / 255
    guard part > 0.04045 else { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    return base * base * fifthRoot(of: base * base)
  }

  /// By Newton's steps, for numbers between 0 and 1: the standard library has no powers.
  private static func fifthRoot(of number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - number) / (5 * fourth)
    }
    return root
  }
}
