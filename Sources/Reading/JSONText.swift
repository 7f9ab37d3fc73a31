/// A value written as JSON, its keys in the order given.
package indirect enum JSONText: Sendable, Hashable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case list([JSONText])
  case object([Pair])

  package struct Pair: Sendable, Hashable {
    package var name: String
    package var value: JSONText

    package init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }

    /// Those that have a value.
    package static func told(_ pairs: [(String, JSONText?)]) -> [Pair] {
      pairs.compactMap { name, value in value.map { Pair(name, $0) } }
    }
  }

  package static func pairs(_ pairs: (String, JSONText?)...) -> JSONText {
    .object(Pair.told(pairs))
  }

  /// On one line, as it stands.
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  package func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += Array(String(number).utf8)
    case .bool(let value): bytes += Array((value ? "true" : "false").utf8)
    case .list(let values):
      bytes.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += [0x2C, 0x20] }
        value.write(to: &bytes)
      }
      bytes.append(0x5D)
    case .object(let pairs):
      bytes.append(0x7B)
      for (index, pair) in pairs.enumerated() {
        if index > 0 { bytes += [0x2C, 0x20] }
        Self.write(pair.name, to: &bytes)
        bytes += [0x3A, 0x20]
        pair.value.write(to: &bytes)
      }
      bytes.append(0x7D)
    }
  }

  /// Controls, marks that turn the reading, and the two ends of line that scripts know are written
  /// by number, so that the text is safe in a terminal and in a page.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x22)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += Array("\\\"".utf8)
      case "\\": bytes += Array("\\\\".utf8)
      case "\n": bytes += Array("\\n".utf8)
      case "\r": bytes += Array("\\r".utf8)
      case "\t": bytes += Array("\\t".utf8)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        bytes += Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - digits.utf8.count)
        bytes += Array(digits.utf8)
      case _: bytes += Array(String(scalar).utf8)
      }
    }
    bytes.append(0x22)
  }
}
