internal import Reading

/// What it costs, line by line as the group puts it.
package struct Cost: Sendable, Hashable {
  package var lines: [String]

  init(_ scalars: [Scalar]) {
    lines = scalars.map(\.text)
  }

  /// Free to come, for everyone: the first thing said is “free”, whatever tea costs.
  package var isFree: Bool {
    guard let first = lines.first?.lowercased() else { return false }
    if ["no charge", "nothing"].contains(where: { first.hasPrefix($0) }) { return true }
    if first.hasPrefix("£") {
      let amount = first.dropFirst().prefix { $0.isNumber || $0 == "." }
      return !amount.isEmpty && amount.allSatisfy { $0 == "0" || $0 == "." }
    }
    let clause = first.split { ".,;:(–—".contains($0) }.first ?? ""
    let words = clause.split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let free = words.firstIndex(of: "free"),
      words[..<free].allSatisfy({ leadIns.contains($0) })
    else { return false }
    return Self.isForAll(words[(free + 1)...])
  }

  /// “Free for carers”, “free first session” and “free parking” are not free for everyone.
  private static func isForAll(_ rest: ArraySlice<String>) -> Bool {
    guard let word = rest.first else { return true }
    let next = rest.dropFirst().first ?? ""
    switch word {
    case "for": return everyone.contains(next)
    case "to": return everyone.contains(next) || comings.contains(next)
    case _: return !conditions.contains(word)
    }
  }

  /// Whether two tell the same prices, however they name them; one may tell fewer of them.
  func agrees(with other: Cost) -> Bool {
    if isFree || other.isFree { return isFree == other.isFree }
    let (own, theirs) = (pence, other.pence)
    if own.isEmpty || theirs.isEmpty { return words == other.words }
    return own.isSubset(of: theirs) || theirs.isSubset(of: own)
  }

  private var words: [Substring] {
    lines.joined(separator: " ").lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// The amounts named: “£1.50” and “50p”.
  private var pence: Set<Int> {
    var amounts: Set<Int> = []
    for word in lines.flatMap({ $0.split { $0.isWhitespace || ",;()/".contains($0) } }) {
      let figures = word.drop { $0 == "£" }.prefix { $0.isNumber || $0 == "." }
      let parts = figures.split(separator: ".").prefix(2)
      guard let whole = parts.first.flatMap({ Int($0) }), whole < 100_000 else { continue }
      if word.hasPrefix("£") {
        let rest = parts.count > 1 ? "\(parts[1])0".prefix(2) : "0"
        amounts.insert(whole * 100 + (Int(rest) ?? 0))
      } else if word.dropFirst(figures.utf8.count).first == "p" {
        amounts.insert(whole)
      }
    }
    return amounts
  }

  /// Some figure, or a word that needs none.
  package var isClear: Bool {
    lines.contains { line in
      line.contains(where: \.isNumber) || isFree || line.lowercased().contains("donation")
    }
  }
}

private let leadIns: Set = ["it", "is", "it’s", "its", "s", "all", "sessions", "are", "entry"]
private let everyone: Set = ["all", "anyone", "everyone", "everybody", "anybody"]
private let comings: Set = [
  "come", "attend", "join", "use", "enter", "visit", "take", "access", "go", "drop",
]
private let conditions: Set = [
  "first", "trial", "taster", "if", "when", "with", "under", "until", "on", "parking", "tea",
  "coffee", "drinks", "refreshments", "transport", "lunch", "food", "places", "unless", "after",
]
