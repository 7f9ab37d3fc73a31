/// What an author said to a question: “ask” is an honest answer, silence is a gap.
package enum Answer<Value: Sendable & Hashable>: Sendable, Hashable {
  case told(Value)
  case ask
  case silent

  package var value: Value? {
    switch self {
    case .told(let value): value
    case .ask, .silent: nil
    }
  }

  package func map<Other>(_ change: (Value) -> Other) -> Answer<Other> {
    switch self {
    case .told(let value): .told(change(value))
    case .ask: .ask
    case .silent: .silent
    }
  }
}

/// The words that stand for “nobody has told us”.
enum NotKnown {
  static func contains(_ text: String) -> Bool {
    guard mayBegin(text) else { return false }
    let words = text.lowercased().filter { $0 != "." && $0 != "?" && $0 != "-" }
    return phrases.contains(words.trimmed)
  }

  /// Whether the first two letters could begin one of the phrases.
  private static func mayBegin(_ text: String) -> Bool {
    var first: UInt8?
    for byte in text.utf8 {
      if byte >= 0x80 { return true }
      if byte.isSpace || byte == 0x2E || byte == 0x3F || byte == 0x2D { continue }
      guard let first else {
        first = byte.small
        continue
      }
      switch (first, byte.small) {
      case (0x61, 0x73), (0x75, 0x6E), (0x6E, 0x6F), (0x64, 0x6F), (0x70, 0x6C): return true
      case _: return false
      }
    }
    return false
  }

  private static let phrases: Set = [
    "ask", "ask us", "ask the group", "not known", "unknown", "don't know", "don’t know",
    "not sure", "not told", "please ask",
  ]
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Without white space at either end.
  package var trimmed: String {
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return String(self)
    }
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    let start = drop(while: isSpace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// The parts between separators, trimmed, without the empty ones.
  package func parts(at separators: Separators) -> [String] {
    if separators.isPlain, let simple = SimpleText(self) { return simple.parts(at: separators) }
    let parts: [SubSequence] = split { separators.letters.contains($0) }
    return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
