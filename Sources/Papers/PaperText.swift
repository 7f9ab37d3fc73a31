internal import Reading

/// Makes words ready for paper: without what steers a printer's reading, in letters that can be
/// printed, and with no line broken within a number, a time, a date or a postcode.
struct PaperText {
  private let typefaces: TypefaceLetters

  init(in typefaces: TypefaceLetters) { self.typefaces = typefaces }

  /// What is for programs and not for readers.
  private static let asTheyAre: Set = ["href", "id", "rows"]

  func polished(_ data: JSONText) -> JSONText {
    switch data {
    case .string(let text): .string(polished(text))
    case .number, .bool: data
    case .list(let values): .list(values.map(polished))
    case .object(let pairs):
      .object(
        pairs.map { pair in
          let isWords = !Self.asTheyAre.contains(pair.name)
          return JSONText.Pair(pair.name, isWords ? polished(pair.value) : pair.value)
        }
      )
    }
  }

  func polished(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    let words = isPlain ? text : printable(text)
    // A heading without a letter would keep a paper from being made.
    let isBlank = words.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    return isBlank ? (text.isEmpty ? "" : "□") : broken(Joins.joined(words))
  }

  /// What becomes of a letter on paper.
  enum Fate { case stands, square, goes, space }

  /// A letter or a figure that no typeface has is shown as an empty square, which is better than no
  /// paper; a sign that none has is left out.
  func fate(of letter: Unicode.Scalar) -> Fate {
    if letter == "\n" { return .space }
    if letter.isForReadingOnly { return .goes }
    if typefaces.have(letter) { return .stands }
    let facts = letter.properties
    let isLetter = facts.isAlphabetic || facts.isIdeographic || facts.numericType != nil
    return isLetter ? .square : .goes
  }

  private func printable(_ text: String) -> String {
    var printed = String.UnicodeScalarView()
    for letter in text.unicodeScalars {
      switch fate(of: letter) {
      case .stands: printed.append(letter)
      case .square: printed.append("□")
      case .space: printed.append(" ")
      case .goes: continue
      }
    }
    return String(printed)
  }

  private static let longest = 24

  /// A word too long for a line may break anywhere; an address breaks where it may be read on.
  private func broken(_ text: String) -> String {
    guard text.utf8.count > Self.longest else { return text }
    var broken = String.UnicodeScalarView()
    var run = 0
    for letter in text.unicodeScalars {
      broken.append(letter)
      run = letter.properties.isWhitespace ? 0 : run + 1
      let isBreak = "/.@?&=_".unicodeScalars.contains(letter) && run > 8
      if run >= Self.longest || (isBreak && run > 0) {
        broken.append("\u{200B}")
        run = isBreak ? 9 : 0
      }
    }
    return String(broken)
  }
}

extension Unicode.Scalar {
  /// Controls, marks that turn the reading, and letters of no width.
  fileprivate var isForReadingOnly: Bool {
    switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      // Two that join and part letters of other scripts, and are part of the spelling.
      value != 0x200C && value != 0x200D
    case _: false
    }
  }
}
