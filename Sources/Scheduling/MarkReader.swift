/// Reads a phrase's tokens into marks, left to right; what is no mark is a label or a filler.
struct MarkReader {
  let phrase: Phrase
  let tokens: [Token]
  private(set) var marks: [Mark] = []
  /// The year of a heading, as in “2022: 6th and 20th December”.
  private(set) var headingYear: Int?

  init(_ phrase: Phrase) {
    self.phrase = phrase
    tokens = phrase.tokens
  }

  static func marks(of phrase: Phrase) -> [Mark] {
    var reader = Self(phrase)
    var index = 0
    while index < reader.tokens.count { index = max(index + 1, reader.readMark(at: index)) }
    return reader.marks
  }

  /// Appends the mark that begins here and tells where it ends.
  private mutating func readMark(at index: Int) -> Int {
    guard tokens[index].kind != .sign else {
      marks.append(Mark(kind: plain(tokens[index]), range: tokens[index].range))
      return index + 1
    }
    if let end = heading(at: index) { return end }
    let found =
      dates(at: index) ?? repetition(at: index) ?? dayMark(at: index) ?? hours(at: index)
      ?? keyword(at: index) ?? loneTime(at: index)
    if let (kind, end) = found {
      marks.append(Mark(kind: kind, range: range(index, end)))
      return end
    }
    marks.append(Mark(kind: plain(tokens[index]), range: tokens[index].range))
    return index + 1
  }

  private mutating func heading(at index: Int) -> Int? {
    guard let year = year(at: index), token(index + 1)?.isSign(":") == true else { return nil }
    headingYear = year
    return index + 2
  }

  private func plain(_ token: Token) -> Mark.Kind {
    guard token.kind == .sign else {
      return Self.fillers.contains(token.text) ? .filler : .label
    }
    switch token.text {
    case ".", ";", "\n", "|", "!", "?": return .strong
    case ",", "&", "+", "/": return .weak
    case ":": return .colon
    case "-": return .dash
    case "(", "[", "{": return .open
    case ")", "]", "}": return .close
    default: return .filler
    }
  }

  private static let fillers: Set = [
    "on", "at", "the", "in", "open", "opening", "opens", "times", "time", "hours", "a", "and", "of",
    "inclusive", "incl", "inc", "we", "are", "is", "meet", "meets", "meeting", "held", "each",
    "nbsp", "week", "weekly", "only", "both", "then", "s", "day", "days", "from", "plus", "also",
    "hrs", "normally", "usually", "our", "every", "run", "runs", "running", "it",
  ]

  // Reading ahead.

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func word(_ index: Int) -> String? {
    guard let token = token(index), token.kind == .word else { return nil }
    return token.text
  }

  /// Where the words end, if they all stand here one after the other.
  func words(_ expected: String..., at index: Int) -> Int? {
    for (offset, word) in expected.enumerated() where self.word(index + offset) != word {
      return nil
    }
    return index + expected.count
  }

  func range(_ start: Int, _ end: Int) -> Range<Int> {
    guard let first = token(start), let last = token(max(start, end - 1)) else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// What may be a year; other figures of four digits are times or slips.
  static let years = 1900...2099

  /// A year in figures that is not the start of anything longer.
  func year(at index: Int) -> Int? {
    guard let token = token(index), token.text.utf8.count == 4, let year = token.number,
      Self.years.contains(year)
    else { return nil }
    if let next = self.token(index + 1), next.isGlued, next.kind == .word { return nil }
    return year
  }

  /// A comma, “and” or the like between the members of a list; two may stand together (“, and”).
  func listSeparator(at index: Int) -> Int? {
    var end = index
    while end < index + 2, let token = token(end), Self.separators.contains(token.text) { end += 1 }
    return end > index ? end : nil
  }

  private static let separators: Set = [",", "&", "+", "/", "and", "plus", "n"]
}
