/// A stretch of a template: text to copy, or a tag to act on.
enum Piece: Sendable, Hashable {
  case text(Range<Int>)
  case tag(Tag)
}

/// What stands between braces, and where.
struct Tag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case text, html, section, inverted, close, partial, comment
    /// Opens something that templates here do without; it has been reported.
    case block
  }

  var kind: Kind
  /// From the first brace to the last.
  var range: Range<Int>
  var name: Range<Int>
  /// The white space before a tag that has its line to itself; nil for any other.
  var indent: Range<Int>?
}

/// The pieces of one template and what is wrong with its tags.
///
/// A tag that writes nothing and has its line to itself takes the line with it, as the Mustache
/// specification asks.
struct TemplateScanner {
  private(set) var pieces: [Piece] = []
  private(set) var faults: [Fault] = []

  private let bytes: [UInt8]
  private var offset = 0
  private var textStart = 0
  private var lineStart = 0

  init(scanning bytes: [UInt8]) {
    self.bytes = bytes
    while let start = nextOpening() { readTag(from: start) }
    addText(to: bytes.count)
  }

  /// The next `{{`, keeping count of lines on the way.
  private mutating func nextOpening() -> Int? {
    while offset + 1 < bytes.count {
      if bytes[offset] == brace, bytes[offset + 1] == brace { return offset }
      skip(to: offset + 1)
    }
    return nil
  }

  private mutating func skip(to end: Int) {
    for index in offset..<end where bytes[index] == newline { lineStart = index + 1 }
    offset = end
  }

  private mutating func addText(to end: Int) {
    if textStart < end { pieces.append(.text(textStart..<end)) }
  }

  private mutating func readTag(from start: Int) {
    let opening = TagOpening(sigil: start + 2 < bytes.count ? bytes[start + 2] : 0)
    let nameStart = start + 2 + opening.length
    guard let end = tagEnd(from: min(nameStart, bytes.count), opening) else {
      return reportUnclosed(start, opening)
    }
    let content = trimmed(nameStart..<end)
    let range = start..<(end + opening.closing.utf8.count)
    if let fault = opening.fault(at: range, isEmpty: content.isEmpty) { faults.append(fault) }
    let kind = content.isEmpty ? .comment : opening.kind
    add(Tag(kind: kind, range: range, name: content))
  }

  /// Where the closing braces begin; a comment may hold anything, another tag only its name.
  private func tagEnd(from start: Int, _ opening: TagOpening) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == closingBrace, bytes[index + 1] == closingBrace {
        let isTriple = index + 2 < bytes.count && bytes[index + 2] == closingBrace
        return opening.closing == "}}}" && !isTriple ? nil : index
      }
      let isOpening = bytes[index] == brace && bytes[index + 1] == brace
      if isOpening, opening.kind != .comment { return nil }
      index += 1
    }
    return nil
  }

  private mutating func reportUnclosed(_ start: Int, _ opening: TagOpening) {
    var end = min(start + 2 + opening.length, bytes.count)
    while end < bytes.count, bytes[end] != newline, bytes[end] != brace {
      end += 1
      if bytes[end - 1] == closingBrace, bytes[end - 2] == closingBrace { break }
    }
    faults.append(
      Fault(
        range: start..<end,
        message: "this tag is not closed",
        remedy: "end it with \(opening.closing)"
      )
    )
    skip(to: opening.kind == .comment ? bytes.count : end)
  }

  private mutating func add(_ tag: Tag) {
    var tag = tag
    let indent = lineStart..<max(lineStart, tag.range.lowerBound)
    let isFirst = textStart <= lineStart && bytes[indent].allSatisfy(isBlank)
    let lineEnd = isFirst && tag.kind != .text && tag.kind != .html ? endOfLine(after: tag) : nil
    if let lineEnd {
      addText(to: lineStart)
      tag.indent = indent
      skip(to: lineEnd)
    } else {
      addText(to: tag.range.lowerBound)
      skip(to: tag.range.upperBound)
    }
    textStart = offset
    if tag.kind != .comment { pieces.append(.tag(tag)) }
  }

  /// Where the next line begins, if nothing more stands on this one.
  private func endOfLine(after tag: Tag) -> Int? {
    var index = tag.range.upperBound
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == carriageReturn, index + 1 < bytes.count { index += 1 }
    return bytes[index] == newline ? index + 1 : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}

private let brace = UInt8(ascii: "{")
private let closingBrace = UInt8(ascii: "}")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

private func isSpace(_ byte: UInt8) -> Bool {
  isBlank(byte) || byte == newline || byte == carriageReturn
}
