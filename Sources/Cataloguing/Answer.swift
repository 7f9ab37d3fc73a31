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
    let words = text.lowercased().filter { $0 != "." && $0 != "?" && $0 != "-" }
    return phrases.contains(words.trimmed)
  }

  private static let phrases: Set = [
    "ask", "ask us", "ask the group", "not known", "unknown", "don't know", "don’t know",
    "not sure", "not told", "please ask",
  ]
}

extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    let start = drop(while: isSpace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// The parts between separators, trimmed, without the empty ones.
  package func parts(at separators: Set<Character>) -> [String] {
    split { separators.contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}
