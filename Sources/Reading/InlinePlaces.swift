/// Finds where inlines stand in the source. cmark's own columns are wrong after the first line of
/// a paragraph, in tables and after entities, so each text is looked for from where the last ended.
struct InlinePlaces {
  private let source: SourceLines
  /// The byte after the last text found.
  private(set) var cursor = 0
  private var end = 0
  /// What may still be spent on looking: bounds the time on hostile text.
  private var budget = 2_000_000

  init(source: SourceLines) {
    self.source = source
  }

  /// Begins a paragraph, behind the definitions that cmark counts to it.
  mutating func begin(paragraphAt range: SourceRange) {
    begin(at: range)
    while let next = SourceAddress.endOfDefinition(in: source.bytes[cursor..<end]) { cursor = next }
  }

  /// Begins a heading, behind its `#`.
  mutating func begin(headingAt range: SourceRange) {
    begin(at: range)
    let marks = source.bytes[cursor..<end].prefix { $0 == UInt8(ascii: "#") }
    let next = marks.endIndex < end ? source.bytes[marks.endIndex] : 0x20
    if next == 0x20 || next == 0x09 { cursor = marks.endIndex }
  }

  /// Begins a cell of a table; cmark is one too far where no `|` begins the row.
  mutating func begin(cellAt range: SourceRange) {
    begin(at: range)
    guard cursor > 0, !"| \t\n\r>".utf8.contains(source.bytes[cursor - 1]) else { return }
    cursor -= 1
  }

  private mutating func begin(at range: SourceRange) {
    cursor = source.offset(of: range.start)
    end = max(cursor, source.offset(of: range.end))
  }

  /// A place that lies inside the file.
  func clamped(_ range: SourceRange) -> SourceRange {
    let start = source.offset(of: range.start)
    return source.range(ofBytes: start..<max(start, source.offset(of: range.end)))
  }

  /// From a place to the end of a line.
  func throughEnd(ofLine number: Int, from start: SourcePosition) -> SourceRange {
    SourceRange(start, SourcePosition(line: number, column: source.line(number).count + 1))
  }

  /// Where the text next stands; the empty place at the cursor when it is not found. In code and
  /// HTML, backslashes and entities stand for themselves.
  mutating func next(_ literal: String, isVerbatim: Bool = false) -> SourceRange {
    let letters = Array(literal.utf8)
    var start = cursor
    while start < end, budget > 0 {
      let found = isVerbatim ? verbatimMatch(letters, at: start) : match(letters, at: start)
      if let stop = found {
        cursor = stop
        return source.range(ofBytes: start..<stop)
      }
      start += 1
      budget -= 1
    }
    return source.range(ofBytes: cursor..<cursor)
  }

  /// The end of the line that the cursor stands in.
  mutating func lineEnd() -> SourceRange {
    var offset = cursor
    while offset < end, source.bytes[offset] != 0x0A, source.bytes[offset] != 0x0D { offset += 1 }
    cursor = min(offset + 1, end)
    return source.range(ofBytes: offset..<cursor)
  }

  /// From the marks before the content to those after it, as in `**so**`.
  mutating func around(_ start: Int, marks: Int) -> SourceRange {
    let open = firstByte(from: start) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    cursor = min(cursor + marks, end)
    return source.range(ofBytes: (open ?? start)..<max(cursor, open ?? start))
  }

  /// From the opening bracket to the end of the address, as in `[text](address)`.
  mutating func bracketed(_ start: Int) -> SourceRange {
    let opener = firstByte(from: start) { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
    var open = opener ?? start
    if open > start, source.bytes[open - 1] == UInt8(ascii: "!") { open -= 1 }
    if opener.map({ source.bytes[$0] }) == UInt8(ascii: "<") {
      cursor = after(UInt8(ascii: ">"), from: cursor)
    } else {
      cursor = after(UInt8(ascii: "]"), from: max(cursor, min(open + 1, end)))
      closeAddress()
    }
    return source.range(ofBytes: open..<max(open, cursor))
  }

  private mutating func closeAddress() {
    guard cursor < end else { return }
    cursor = SourceAddress(in: source.bytes[cursor..<end])?.end ?? cursor
  }

  private func after(_ byte: UInt8, from start: Int) -> Int {
    firstByte(from: start) { $0 == byte }.map { $0 + 1 } ?? min(max(cursor, start), end)
  }

  private func firstByte(from start: Int, where matches: (UInt8) -> Bool) -> Int? {
    var offset = start
    while offset < end {
      if matches(source.bytes[offset]) { return offset }
      offset += 1
    }
    return nil
  }

  /// The end of the text in the source, where backslashes and entities stand for one letter.
  private mutating func match(_ letters: [UInt8], at start: Int) -> Int? {
    var offset = start
    var index = 0
    while index < letters.count {
      budget -= 1
      guard offset < end else { return nil }
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < end, source.bytes[offset + 1] == letters[index] {
        offset += 2
        index += 1
      } else if byte == UInt8(ascii: "&"), let entity = entity(at: offset),
        let length = entity.length(in: letters[index...])
      {
        offset = entity.end
        index += length
      } else if byte == letters[index] {
        offset += 1
        index += 1
      } else {
        return nil
      }
    }
    return offset
  }

  /// The end of the letters in the source; where they go on in a new line, marks of quotation and
  /// spaces may stand before them.
  private mutating func verbatimMatch(_ letters: [UInt8], at start: Int) -> Int? {
    var offset = start
    var isAfterBreak = false
    for letter in letters {
      budget -= 1
      while isAfterBreak, offset < end, source.bytes[offset] != letter,
        " >\t\n".utf8.contains(source.bytes[offset])
      {
        offset += 1
      }
      guard offset < end else { return nil }
      let byte = source.bytes[offset]
      isAfterBreak = byte == 0x0A || byte == 0x0D
      let isSameBreak = isAfterBreak && (letter == 0x20 || letter == 0x0A)
      guard byte == letter || isSameBreak else { return nil }
      offset += 1
    }
    return offset
  }

  private mutating func entity(at offset: Int) -> SourceEntity? {
    budget -= 16
    return SourceEntity(in: source.bytes[offset..<min(offset + 34, end)])
  }
}
