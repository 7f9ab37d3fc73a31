/// One Swift file: as it stands, and as code alone, without comments and the words of literals.
struct SourceText: Sendable {
  /// Below `Sources`.
  let path: String
  let text: String
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = CodeScanner(text).code
  }

  var room: String { String(path.prefix { $0 != "/" }) }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  /// The modules it imports.
  var imports: [String] {
    code.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else {
        return nil
      }
      return String(words[index + 1])
    }
  }

  /// Where `pattern` stands in the code, as `path:line: the line`.
  func places(of pattern: Regex<some Any>) -> [String] {
    Self.places(of: pattern, in: code, path)
  }

  /// The same, in comments and literals too.
  func placesAnywhere(of pattern: Regex<some Any>) -> [String] {
    Self.places(of: pattern, in: text, path)
  }

  private static func places(
    of pattern: Regex<some Any>,
    in text: String,
    _ path: String
  ) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        guard line.firstMatch(of: pattern) != nil else { return nil }
        return "\(path):\(number + 1): \(line.drop { $0 == " " })"
      }
  }
}

/// Blanks out comments and the words of string literals; what is interpolated stays.
private struct CodeScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var kept: [UInt8] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  var code: String {
    var scanner = self
    scanner.readCode(untilBracket: false)
    return String(decoding: scanner.kept, as: UTF8.self)
  }

  private func stands(_ sign: String) -> Bool {
    bytes[index...].starts(with: sign.utf8)
  }

  private mutating func keep() {
    kept.append(bytes[index])
    index += 1
  }

  private mutating func skip(_ count: Int = 1) {
    for byte in bytes[index..<min(index + count, bytes.count)] where byte == newline {
      kept.append(byte)
    }
    index += count
  }

  private mutating func readCode(untilBracket: Bool) {
    var depth = 0
    while index < bytes.count {
      if stands("//") {
        while index < bytes.count, bytes[index] != newline { index += 1 }
      } else if stands("/*") {
        while index < bytes.count, !stands("*/") { skip() }
        skip(2)
      } else if let literal = Literal(bytes[index...]) {
        readLiteral(literal)
      } else {
        if untilBracket, bytes[index] == UInt8(ascii: "(") { depth += 1 }
        if untilBracket, bytes[index] == UInt8(ascii: ")") {
          if depth == 0 { return }
          depth -= 1
        }
        keep()
      }
    }
  }

  private mutating func readLiteral(_ literal: Literal) {
    kept += "\"\"".utf8
    skip(literal.opening.utf8.count)
    while index < bytes.count, !stands(literal.closing) {
      if stands(literal.escape + "(") {
        skip(literal.escape.utf8.count)
        keep()
        readCode(untilBracket: true)
        if index < bytes.count { keep() }
      } else if stands(literal.escape) {
        skip(literal.escape.utf8.count + 1)
      } else {
        skip()
      }
    }
    skip(literal.closing.utf8.count)
  }
}

/// The signs around a string literal: `"`, `"""`, `#"` and so on.
private struct Literal {
  let opening: String
  let closing: String
  let escape: String

  init?(_ rest: ArraySlice<UInt8>) {
    let marks = String(repeating: "#", count: rest.prefix { $0 == UInt8(ascii: "#") }.count)
    let signs = rest.dropFirst(marks.utf8.count)
    guard signs.first == UInt8(ascii: "\"") else { return nil }
    let quotes = signs.starts(with: "\"\"\"".utf8) ? "\"\"\"" : "\""
    opening = marks + quotes
    closing = quotes + marks
    escape = "\\" + marks
  }
}

private let newline = UInt8(ascii: "\n")
