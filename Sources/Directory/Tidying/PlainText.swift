/// Text as a reader should see it: tags dropped, entities decoded once, paragraphs kept.
struct PlainText {
  let text: String
  let hadMarkup: Bool

  init(of received: String, isOneLine: Bool = false) {
    var reduction = MarkupReduction(Array(received.utf8))
    let scalars = String(decoding: reduction.reduced(), as: UTF8.self).unicodeScalars
    hadMarkup = reduction.foundMarkup
    text = isOneLine ? Self.line(scalars) : Self.paragraphs(scalars)
  }

  private static func line(_ scalars: String.UnicodeScalarView) -> String {
    scalars.split { $0.properties.isWhitespace || isControl($0) }
      .map { String($0.filter { !isUnseen($0) }) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func paragraphs(_ scalars: String.UnicodeScalarView) -> String {
    var lines: [String] = []
    for part in scalars.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
      let text = line(String.UnicodeScalarView(part))
      if text.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(text)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// Marks that turn the direction of text, and the byte order mark.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x200B: true
    default: false
    }
  }

  /// UTF-8 that was once read as Windows-1252: “â€™” for an apostrophe, “Â£” for a pound sign.
  static func isMojibake(_ text: String) -> Bool {
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { return true }
      if before == "â", scalar == "€" { return true }
      if before == "Ã" || before == "Â", (0x80...0xBF).contains(scalar.value) { return true }
      before = scalar
    }
    return false
  }
}
