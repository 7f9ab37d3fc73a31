/// A phone number as people write it, whatever stands beside it.
package enum PhoneNumber {
  /// In the usual groups: `01632 960 123` for eleven digits, others as they came.
  package static func tidied(_ text: String) -> String {
    if let tidied = SimpleText(text)?.parts(at: [
      "-", "(", ")", ".", " ", "\t", "\n", "\u{B}", "\u{C}",
    ]) {
      return tidied.joined(separator: " ")
    }
    return text.trimmed.split {
      $0 == "-" || $0 == "(" || $0 == ")" || $0.isWhitespace || $0 == "."
    }
    .joined(separator: " ")
  }

  /// Digits in +44 form, for links and for comparing.
  package static func international(_ text: String) -> String {
    let number = isOneNumber(text) ? text : runs(of: text).first ?? text
    let digits = digits(number)
    if number.trimmed.hasPrefix("+440") { return "+44" + digits.dropFirst(3) }
    if number.trimmed.hasPrefix("+") {
      return digits.hasPrefix("440") ? "+44" + digits.dropFirst(3) : "+" + digits
    }
    if digits.hasPrefix("00") {
      let rest = digits.dropFirst(2)
      return "+" + (rest.hasPrefix("440") ? "44" + rest.dropFirst(3) : rest)
    }
    if digits.hasPrefix("0"), digits.utf8.count >= 10 { return "+44" + digits.dropFirst() }
    return digits
  }

  /// Digits and spaces alone, nine digits or more.
  private static func isOneNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0.isDigit || $0 == 0x20 } && text.utf8.count(where: \.isDigit) >= 9
  }

  /// Whether a mobile number stands in the text, alone or among others.
  package static func isMobile(_ text: String) -> Bool {
    apart(text).contains { part in
      if international(part).hasPrefix("+447"), international(part).utf8.count == 13 { return true }
      let digits = digits(part)
      return digits.utf8.count > 13 && part.split(separator: " ").contains { $0.hasPrefix("07") }
    }
  }

  package static func digits(_ text: String) -> String {
    if let simple = SimpleText(text) {
      return String(decoding: simple.bytes.filter(\.isDigit), as: UTF8.self)
    }
    return text.filter { $0.isASCII && $0.isNumber }
  }

  /// The digits that every spelling of a number has: without +44 and the first nought.
  package static func bare(_ text: String) -> String? {
    let digits = digits(international(text))
    guard digits.utf8.count >= 9 else { return nil }
    return String(digits.hasPrefix("44") ? digits.dropFirst(2) : digits.drop { $0 == "0" })
  }

  /// “01632 960123 or 07700 900123” as two; a text of fewer numbers as it is.
  static func apart(_ text: String) -> [String] {
    guard mayBeParted(text) else { return [text] }
    let parts = text.replacing(" or ", with: "|").replacing(" and ", with: "|")
      .parts(at: ["|", "/", "&"])
    return parts.count { digits($0).utf8.count >= 9 } > 1 ? parts : [text]
  }

  /// Only a text with room for two numbers has any.
  private static func mayBeParted(_ text: String) -> Bool {
    text.utf8.count >= 19 && text.utf8.count(where: \.isDigit) >= 18
  }

  /// The stretches of a text that are long enough to be a number.
  private static func runs(of text: String) -> [String] {
    let parts = text.split { letter in
      !(letter.isASCII && letter.isNumber) && !letter.isWhitespace && !"+-–.()".contains(letter)
    }
    return parts.map(String.init).filter { digits($0).utf8.count >= 9 }
  }
}
