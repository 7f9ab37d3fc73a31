package import Reading

/// One template as written: the name that other templates use for it, its path, and its bytes.
package struct TemplateFile: Sendable, Hashable {
  package var name: String
  package var path: String
  package var bytes: [UInt8]

  package init(name: String, path: String, source: String) {
    self.name = name
    self.path = path
    bytes = Array(source.utf8)
  }

  /// A file read from the disk, named for its last part without what follows the dot.
  package init(_ file: SourceFile) {
    let last = file.path.split(separator: "/").last ?? ""
    name = String(last.prefix { $0 != "." })
    path = file.path
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]  // some editors put it before UTF-8
    bytes = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
  }
}

/// Something wrong at a place in a template, before it is known which file that is.
struct Fault: Sendable {
  var range: Range<Int>
  var message: String
  var remedy: String
  var replacement: String?
}

extension TemplateFile {
  func finding(_ fault: Fault) -> Finding {
    let range = fault.range
    return Finding(
      rule: "template",
      severity: .error,
      file: path,
      range: SourceRange(position(of: range.lowerBound), position(of: range.upperBound)),
      text: excerpt(range),
      message: fault.message,
      remedy: fault.remedy,
      replacement: fault.replacement
    )
  }

  /// What stands in a range, cut short where nobody would read on.
  func excerpt(_ range: Range<Int>) -> String {
    guard range.count > 80 else { return String(decoding: bytes[range], as: UTF8.self) }
    var end = range.lowerBound + 80
    while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self) + "…"
  }

  private func position(of offset: Int) -> SourcePosition {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return SourcePosition(line: line, column: offset - lineStart + 1)
  }
}
