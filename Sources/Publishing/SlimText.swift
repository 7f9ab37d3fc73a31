/// Styles and scripts as they are sent: without the notes and spaces that are for whoever writes
/// them.
enum SlimText {
  static func asset(_ bytes: [UInt8], at path: String) -> [UInt8] {
    if path.hasSuffix(".css") { return style(bytes) }
    return path.hasSuffix(".js") ? script(bytes) : bytes
  }

  /// A stylesheet without its comments; one that begins with `/*!`, as a licence does, stays.
  static func style(_ bytes: [UInt8]) -> [UInt8] {
    var slim: [UInt8] = []
    slim.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        slim += quoted(&rest)
      } else if rest.starts(with: "/*".utf8), !rest.starts(with: "/*!".utf8) {
        dropComment(&rest)
      } else {
        rest.removeFirst()
        append(byte, to: &slim)
      }
    }
    return withoutIndents(slim) { _ in false }
  }

  /// Space beside a bracket or a `>`, and after a comma, colon or semicolon, parts nothing.
  private static func append(_ byte: UInt8, to slim: inout [UInt8]) {
    if isSpace(byte), let last = slim.last, "{};,:>".utf8.contains(last) { return }
    if "{}>".utf8.contains(byte) {
      while let last = slim.last, isSpace(last) { slim.removeLast() }
      if byte == UInt8(ascii: "}"), slim.last == UInt8(ascii: ";") { slim.removeLast() }
    }
    slim.append(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { " \t\n".utf8.contains(byte) }

  /// A script without the lines that are comments.
  static func script(_ bytes: [UInt8]) -> [UInt8] {
    // What stands between backticks is the script's own words, its indents too.
    guard !bytes.contains(UInt8(ascii: "`")) else { return bytes }
    return withoutIndents(bytes) { $0.starts(with: "//".utf8) && !$0.starts(with: "//!".utf8) }
  }

  /// Up to the quotation mark that ends it.
  private static func quoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    let mark = rest.removeFirst()
    var words = [mark]
    while let byte = rest.popFirst() {
      words.append(byte)
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() { words.append(next) }
      if byte == mark { break }
    }
    return words
  }

  private static func dropComment(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.dropFirst(2)
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
    rest = rest.dropFirst(2)
  }

  private static func withoutIndents(
    _ bytes: [UInt8],
    besides isDropped: (ArraySlice<UInt8>) -> Bool
  ) -> [UInt8] {
    var slim: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard !words.isEmpty, !isDropped(words) else { continue }
      slim += words + [UInt8(ascii: "\n")]
    }
    return slim
  }
}
