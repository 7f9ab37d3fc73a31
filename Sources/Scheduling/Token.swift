/// A word, a number or a sign of a phrase, with its place.
struct Token: Hashable {
  enum Kind {
    case word, number, sign
  }

  var kind: Kind
  /// Small letters, digits, or the sign in its one spelling.
  var text: String
  /// In UTF-8 bytes of the phrase.
  var range: Range<Int>
  /// Nothing stands between it and the token before.
  var isGlued: Bool

  var number: Int? { kind == .number ? Int(text) : nil }

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  func isWord(_ word: String) -> Bool { kind == .word && text == word }
}

/// A phrase as typed, and its tokens.
struct Phrase {
  let text: String
  let tokens: [Token]
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    var tokens = Self.split(CleanText(text))
    for index in tokens.indices where tokens[index].kind == .number {
      if Self.isLabel(index, in: tokens) { tokens[index].kind = .word }
    }
    self.tokens = tokens
  }

  /// What stands in a stretch of the phrase, tidied for quoting.
  func quote(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
    var quoted = String.UnicodeScalarView()
    let clean = CleanText(String(decoding: bytes[range].prefix(240), as: UTF8.self))
    for scalar in clean.scalars {
      let isSpace = scalar.properties.isWhitespace || scalar.value < 32
      if isSpace && (quoted.isEmpty || quoted.last == " ") { continue }
      quoted.append(isSpace ? " " : scalar)
    }
    while let last = quoted.last, " ,;:".unicodeScalars.contains(last) { quoted.removeLast() }
    if quoted.count > 60 { return String(quoted.prefix(60)) + "…" }
    return String(quoted)
  }

  private static func split(_ clean: CleanText) -> [Token] {
    var tokens: [Token] = []
    var lastEnd = -1
    var index = 0
    while index < clean.scalars.count {
      let kind = kind(of: clean.scalars[index])
      var end = index + 1
      if let kind, kind != .sign {
        while end < clean.scalars.count, continues(kind, clean.scalars[end]) { end += 1 }
      }
      if let kind {
        let range = clean.ranges[index].lowerBound..<clean.ranges[end - 1].upperBound
        let text = spelling(clean.scalars[index..<end])
        tokens.append(Token(kind: kind, text: text, range: range, isGlued: index == lastEnd))
        lastEnd = end
      }
      index = end
    }
    return tokens
  }

  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind? {
    if scalar.isASCII { return plainKind(UInt8(scalar.value)) }
    if scalar == "'" { return nil }
    if scalar.properties.isWhitespace { return nil }
    if isDigit(scalar) { return .number }
    return scalar.properties.isAlphabetic ? .word : .sign
  }

  private static func plainKind(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case 0x0A: .sign
    case 0x20, 0x27, 0x09...0x0D: nil
    case 0x30...0x39: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    default: .sign
    }
  }

  private static func continues(_ kind: Token.Kind, _ scalar: Unicode.Scalar) -> Bool {
    switch kind {
    case .number: isDigit(scalar)
    case .word where scalar.isASCII:
      scalar == "'" || plainKind(UInt8(scalar.value)) == .word
    case .word: scalar.properties.isAlphabetic
    case .sign: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func spelling(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars.prefix(40) where scalar != "'" || scalars.count == 1 {
      text.append(scalar)
    }
    return String(text).lowercased()
  }

  /// The 43 of “S43”, the 65 of “65s”, and telephone numbers are no times.
  private static func isLabel(_ index: Int, in tokens: [Token]) -> Bool {
    if tokens[index].text.utf8.count > 4 { return true }
    if tokens[index].isGlued, index > 0 {
      let before = tokens[index - 1]
      let isJoin =
        DayWord.days[before.text] != nil || ["from", "at", "to", "h"].contains(before.text)
      if before.kind == .word && !isJoin && Month.number(of: before.text) == nil { return true }
      if ["£", "$", "€", "@", "#", "_"].contains(before.text) { return true }
    }
    guard index + 1 < tokens.count, tokens[index + 1].isGlued, tokens[index + 1].kind == .word
    else { return false }
    let after = tokens[index + 1].text
    return !suffixes.contains(after) && DayWord.days[after] == nil
      && Month.number(of: after) == nil
  }

  private static let suffixes: Set = [
    "am", "pm", "a", "p", "noon", "midday", "midnight", "st", "nd", "rd", "th", "h", "hr", "hrs",
    "hours", "oclock", "to", "till", "til", "until", "and", "noontil",
  ]
}
