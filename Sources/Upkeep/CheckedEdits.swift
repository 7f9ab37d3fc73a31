internal import Reading
internal import Scheduling

/// The stretches of a listing's file that a check changes, and what stands there afterwards.
struct CheckedEdits {
  private var edits: [(stretch: Range<Int>, text: String)] = []
  private let source: SourceLines

  /// Nil where the fact is written in a way that cannot be changed for sure.
  init?(_ note: CheckNote, in manuscript: Manuscript) {
    source = manuscript.source
    guard let field = manuscript.frontMatter["checked"] else {
      guard addLine(note, manuscript) else { return nil }
      return
    }
    switch field.value {
    case .text(let scalar):
      guard replace(scalar, of: field, with: note.line) else { return nil }
    case .map(let fields, let range):
      guard replace(fields, in: range, note) else { return nil }
    case .list: return nil
    }
  }

  func applied(to source: SourceLines) -> [UInt8] {
    var bytes: [UInt8] = []
    var end = 0
    for (stretch, text) in edits.sorted(by: { $0.stretch.lowerBound < $1.stretch.lowerBound }) {
      bytes += source.bytes[end..<stretch.lowerBound] + Array(text.utf8)
      end = stretch.upperBound
    }
    return bytes + source.bytes[end...]
  }

  /// Before the second `---`, with that file's own line ends.
  private mutating func addLine(_ note: CheckNote, _ manuscript: Manuscript) -> Bool {
    guard let start = manuscript.textStart, let first = manuscript.frontMatter.fields.first else {
      return false
    }
    let fence = start - 1
    let place = source.offset(of: SourcePosition(line: fence, column: 1))
    let ending = source.bytes[source.line(fence - 1).endIndex..<place]
    let indent = String(repeating: " ", count: first.key.range.start.column - 1)
    let end = String(decoding: ending, as: UTF8.self)
    edits.append((place..<place, "\(indent)checked: \(note.line)\(end)"))
    return true
  }

  private mutating func replace(_ scalar: Scalar, of field: Field, with text: String) -> Bool {
    guard scalar.text.isEmpty else { return replace(scalar, with: text) }
    let end = source.offset(of: field.key.range.end)
    let line = source.line(field.key.range.end.line)
    guard let colon = source.bytes[end..<line.endIndex].firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    edits.append((colon + 1..<colon + 1, " \(text)"))
    return true
  }

  private mutating func replace(_ scalar: Scalar, with text: String) -> Bool {
    let range = scalar.range
    let start = source.offset(of: range.start)
    guard range.start.line == range.end.line, !scalar.text.isEmpty else { return false }
    // A block of lines begins with one of these signs, and its end is not the word's.
    guard let sign = source.bytes(of: range).first, sign != 0x7C, sign != 0x3E else { return false }
    edits.append((start..<source.offset(of: range.end), text))
    return true
  }

  /// Day, role and way each in a place of its own; those that are not there follow the day.
  private mutating func replace(
    _ fields: [Field],
    in range: SourceRange,
    _ note: CheckNote
  ) -> Bool {
    let days = fields.filter { ["date", "on"].contains($0.name) }
    guard days.count == 1, case .text(let day) = days[0].value,
      replace(day, with: note.day.long)
    else { return false }
    let isOnOneLine = source.bytes(of: range).first == UInt8(ascii: "{")
    var added = ""
    for (name, text) in [("by", note.by), ("how", note.manner.rawValue)] {
      if let field = fields.first(where: { $0.name == name }) {
        guard case .text(let scalar) = field.value, replace(scalar, of: field, with: text) else {
          return false
        }
      } else if isOnOneLine {
        added += ", \(name): \(text)"
      } else {
        added += lineEnd(after: day) + indent(of: days[0]) + "\(name): \(text)"
      }
    }
    guard !added.isEmpty else { return true }
    let end =
      isOnOneLine ? source.offset(of: day.range.end) : source.line(day.range.end.line).endIndex
    edits.append((end..<end, added))
    return true
  }

  private func indent(of field: Field) -> String {
    String(repeating: " ", count: field.key.range.start.column - 1)
  }

  private func lineEnd(after scalar: Scalar) -> String {
    let number = scalar.range.end.line
    let next = source.offset(of: SourcePosition(line: number + 1, column: 1))
    return String(decoding: source.bytes[source.line(number).endIndex..<next], as: UTF8.self)
  }
}
