/// The limits that Markdown must keep before libcmark-gfm sees it. Some small inputs make the
/// library slow or huge; each limit here cuts off one way of doing that (measured, see the
/// design's safety notes), far above what a leaflet or listing needs.
package struct Guard: Sendable {
  package struct Refusal: Sendable, Hashable {
    /// The line, from 1, at which the limit was passed.
    package var line: Int
    package var message: String
    package var remedy: String
  }

  private static let document = 65_536
  private static let line = 8_192
  private static let paragraph = 8_192
  private static let markers = 16
  private static let columns = 200
  private static let cells = 20_000
  private static let delimiterLines = 8
  private static let openers = 64
  private static let brackets = 4_000
  private static let references = 2_000
  /// Above what is let through of real ones: some may stand in code. What is over this would be
  /// refused once it is parsed, which takes longer.
  private static let links = 700
  private static let tags = 2_000
  private static let footnotes = 500
  private static let parts = 50_000

  private var openers = 0
  private var brackets = 0
  private var definitions = 0
  private var links = 0
  private var tags = 0
  private var footnotes = 0
  /// At the least as many as the tree would have, but for the cells of tables.
  private var parts = 0
  /// What the tables of the paragraphs before may come to: short rows are filled up by the library.
  private var cells = 0
  private var paragraph = ParagraphLength()
  private var chunkLines = 0
  private var chunkPipes = 0
  private var chunkDelimiters = 0

  /// Nothing in a shorter text can be too long.
  private let mayHoldLongParagraph: Bool

  private init(ofBytes count: Int) { mayHoldLongParagraph = count > Self.paragraph }

  /// Why the text is refused, or nil when it may be parsed. One pass, linear in its length.
  package static func refusal(of source: SourceLines, lines: Range<Int>) -> Refusal? {
    let start = source.offset(of: SourcePosition(line: lines.lowerBound, column: 1))
    guard source.bytes.count - start <= document else {
      return Refusal(
        line: lines.lowerBound,
        message: "the text is over 64 KB",
        remedy: "share it out over several pages"
      )
    }
    var check = Guard(ofBytes: source.bytes.count - start)
    for number in lines {
      if let refusal = check.refusal(ofLine: source.line(number), number) { return refusal }
    }
    return nil
  }

  private mutating func refusal(ofLine line: ArraySlice<UInt8>, _ number: Int) -> Refusal? {
    let shape = LineShape(line)
    openers += shape.openers
    brackets += shape.brackets
    definitions += shape.definitions
    links += shape.links
    tags += shape.tags
    footnotes += shape.footnotes
    parts += shape.parts
    if mayHoldLongParagraph { paragraph.add(line, isBlank: shape.isBlank) }
    if shape.isBlank {
      cells += chunkDelimiters > 0 ? chunkCells : 0
      (chunkLines, chunkPipes, chunkDelimiters) = (0, 0, 0)
    } else {
      chunkLines += 1
      chunkPipes = max(chunkPipes, shape.pipes)
      if shape.isDelimiterLike { chunkDelimiters += 1 }
    }
    guard let (message, remedy) = complaint(line.count, shape) else { return nil }
    return Refusal(line: number, message: message, remedy: remedy)
  }

  private func complaint(_ length: Int, _ shape: LineShape) -> (String, String)? {
    if length > Self.line { return ("this line is over 8 KB", "break it into paragraphs") }
    if shape.markers > Self.markers {
      return ("this line begins with over 16 list or quotation marks", "use fewer levels")
    }
    if paragraph.bytes > Self.paragraph {
      return ("this paragraph is over 8 KB", "put blank lines into it")
    }
    if shape.pipes > Self.columns { return ("this line has over 200 “|”", "use fewer columns") }
    if chunkCells > Self.cells {
      return ("this table has over 20,000 cells", "break it into smaller tables")
    }
    if chunkDelimiters > 0, cells + chunkCells > Self.cells {
      return ("the tables have over 20,000 cells", "share them out over several pages")
    }
    if chunkDelimiters > Self.delimiterLines {
      return ("over 8 lines together are made of | : - only", "take the extra lines out")
    }
    if openers > Self.openers { return ("there are over 64 “<?” or “<!”", "take them out") }
    if brackets > Self.brackets { return ("there are over 4,000 “[”", "use fewer links") }
    if definitions > 0, brackets > Self.references {
      return ("there are over 2,000 “[” and a “]:”", "use fewer links")
    }
    if links > Self.links {
      return ("there are over 700 “](” and web addresses in “<>”", "use fewer links")
    }
    if tags > Self.tags { return ("there are over 2,000 “<” with a letter", "take the HTML out") }
    if parts > Self.parts {
      return ("the text has over 50,000 parts", "share it out over several pages")
    }
    if footnotes > Self.footnotes { return ("there are over 500 “[^”", "use fewer notes") }
    return nil
  }

  private var chunkCells: Int { chunkPipes > 0 ? (chunkPipes + 1) * chunkLines : 0 }
}

/// What the guard counts in one line.
private struct LineShape {
  var isBlank = true
  var isDelimiterLike = false
  var pipes = 0
  var openers = 0
  var brackets = 0
  var definitions = 0
  var links = 0
  var tags = 0
  var footnotes = 0
  var markers = 0
  private var marks = 0

  /// The line itself and its end, a list and an item for each marker, and for each mark itself and
  /// the words that it parts from those before.
  var parts: Int { isBlank ? 0 : 2 + 2 * markers + 2 * marks }

  init(_ line: ArraySlice<UInt8>) {
    var hasDash = false
    var onlyDelimiters = true
    var isInAngle = false
    var previous: UInt8 = 0
    for byte in line {
      if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
        tags += previous == UInt8(ascii: "<") ? 1 : 0
        isBlank = false
        onlyDelimiters = false
        previous = byte
        continue
      }
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "^"): footnotes += previous == UInt8(ascii: "[") ? 1 : 0
      case UInt8(ascii: "?"), UInt8(ascii: "!"): openers += previous == UInt8(ascii: "<") ? 1 : 0
      case UInt8(ascii: ":"), UInt8(ascii: "@"):
        definitions += previous == UInt8(ascii: "]") && byte == UInt8(ascii: ":") ? 1 : 0
        links += isInAngle ? 1 : 0
        isInAngle = false
      case UInt8(ascii: "<"): isInAngle = true
      case UInt8(ascii: ">"), 0x20: isInAngle = false
      case UInt8(ascii: "("): links += previous == UInt8(ascii: "]") ? 1 : 0
      case UInt8(ascii: "-"): hasDash = true
      case _: break
      }
      if Self.isMark(byte) { marks += 1 }
      if byte != 0x20, byte != 0x09 { isBlank = false }
      if onlyDelimiters, !Self.isDelimiter(byte) { onlyDelimiters = false }
      previous = byte
    }
    isDelimiterLike = hasDash && onlyDelimiters
    markers = Self.markers(line)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["): true
    case UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "&"): true
    case UInt8(ascii: "\\"): true
    case _: false
    }
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C: true
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "-"): true
    case _: false
    }
  }

  /// How many container marks (`>`, bullets, numbers, note labels) open the line. A rule such as
  /// `* * * *` is made of nothing else and is let through.
  private static func markers(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = line
    while let next = afterMarker(rest) {
      rest = next
      count += 1
    }
    return count > 16 && isRule(line) && line.count < 120 ? 0 : count
  }

  private static func afterMarker(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: ">"): return rest.dropFirst()
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return spaced(rest.dropFirst())
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let after = rest.dropFirst(digits.count)
      guard digits.count <= 9, after.first == UInt8(ascii: ".") || after.first == UInt8(ascii: ")")
      else { return nil }
      return spaced(after.dropFirst())
    case UInt8(ascii: "["): return afterNoteLabel(rest)
    case _: return nil
    }
  }

  private static func spaced(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let next = rest.first else { return rest }
    return next == 0x20 || next == 0x09 ? rest : nil
  }

  private static func afterNoteLabel(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.dropFirst().first == UInt8(ascii: "^"),
      let close = rest.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < rest.endIndex, rest[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return rest[(close + 2)...]
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    guard let first = marks.first else { return false }
    return "-*_".utf8.contains(first) && marks.allSatisfy { $0 == first }
  }
}
