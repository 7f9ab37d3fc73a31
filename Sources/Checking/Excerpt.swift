import Reading

/// A line of source with carets under a stretch of it, cut to fit a terminal.
struct Excerpt {
  let line: String
  let carets: String

  private static let width = 90

  /// Nil for a finding about a whole file, or a line that is not at hand.
  init?(_ finding: Finding, in source: SourceLines?) {
    guard finding.range != .wholeFile, let source else { return nil }
    let range = finding.range
    guard range.start.line <= source.count else { return nil }
    let bytes = Array(source.line(range.start.line))
    let start = min(range.start.column - 1, bytes.count)
    let end =
      range.end.line > range.start.line ? bytes.count : min(range.end.column - 1, bytes.count)
    self.init(bytes, start..<max(start, end))
  }

  init(_ bytes: [UInt8], _ marked: Range<Int>) {
    let before = Printed(bytes[..<marked.lowerBound])
    let inside = Printed(bytes[marked])
    let after = Printed(bytes[marked.upperBound...])
    let caretCount = max(1, inside.width)
    if before.width + caretCount + after.width <= Self.width {
      line = Printed.trimmedEnd(before.text + inside.text + after.text)
      carets =
        String(repeating: " ", count: before.width) + String(repeating: "^", count: caretCount)
      return
    }
    let head = before.suffix(max(20, Self.width - 30 - min(caretCount, 60)))
    let middle = inside.prefix(60)
    let tail = after.prefix(max(10, Self.width - head.width - middle.width - 2))
    line = Printed.trimmedEnd(head.text + middle.text + (middle.isCut ? "" : tail.text))
    let spaces = String(repeating: " ", count: head.width)
    carets = spaces + String(repeating: "^", count: max(1, middle.width))
  }
}

/// Text as it may be printed on a terminal: one line, nothing that moves or turns, with the number
/// of columns it takes.
struct Printed {
  private(set) var text = ""
  private(set) var width = 0
  /// Whether something was left out of it.
  private(set) var isCut = false
  private var parts: [(String, Int)] = []

  init(_ bytes: some Sequence<UInt8>) {
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      let part = Self.printed(scalar)
      parts.append(part)
      text += part.0
      width += part.1
    }
  }

  init(_ text: String) { self.init(text.utf8) }

  private init(parts: [(String, Int)], isCut: Bool) {
    self.parts = parts
    self.isCut = isCut
    text = parts.map(\.0).joined()
    width = parts.reduce(0) { $0 + $1.1 }
  }

  /// The last columns, with dots before them when something is cut off.
  func suffix(_ columns: Int) -> Printed {
    guard width > columns else { return self }
    let kept = Self.fitting(parts.reversed(), into: columns - 1)
    return Printed(parts: [("…", 1)] + kept.reversed(), isCut: true)
  }

  /// The first columns, with dots after them when something is cut off.
  func prefix(_ columns: Int) -> Printed {
    guard width > columns else { return self }
    return Printed(parts: Self.fitting(parts, into: columns - 1) + [("…", 1)], isCut: true)
  }

  private static func fitting(_ parts: [(String, Int)], into columns: Int) -> [(String, Int)] {
    var room = columns
    return Array(
      parts.prefix { part in
        room -= part.1
        return room >= 0
      }
    )
  }

  static func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Printed {
  /// A letter and its columns; what cannot be seen is written out by its number.
  private static func printed(_ scalar: Unicode.Scalar) -> (String, Int) {
    switch scalar {
    case "\t", "\n", "\r": return (" ", 1)
    case _: break
    }
    let value = scalar.value
    if value < 0x7F, value >= 0x20 { return (String(scalar), 1) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      if value == 0x200D { return (String(scalar), 0) }
      let name = "\\u{\(String(value, radix: 16, uppercase: true))}"
      return (name, name.utf8.count)
    case .nonspacingMark, .enclosingMark: return (String(scalar), 0)
    case _: return (String(scalar), isWide(value) ? 2 : 1)
    }
  }

  /// East Asian letters and pictures take two columns.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    case _: false
    }
  }
}
