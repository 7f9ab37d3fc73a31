internal import Reading

/// What it costs, line by line as the group puts it.
package struct Cost: Sendable, Hashable {
  package var lines: [String]

  init(_ scalars: [Scalar]) {
    lines = scalars.map(\.text)
  }

  /// Free to come: the first thing said is “free”, whatever tea costs.
  package var isFree: Bool {
    guard let first = lines.first?.lowercased() else { return false }
    let words = first.split { !$0.isLetter }
    guard let free = words.firstIndex(of: "free") else {
      return ["no charge", "nothing", "£0"].contains { first.hasPrefix($0) }
    }
    return free == words.startIndex || words.prefix(free).allSatisfy { leadIns.contains(String($0)) }
  }

  /// Some figure, or a word that needs none.
  package var isClear: Bool {
    lines.contains { line in
      line.contains(where: \.isNumber) || isFree || line.lowercased().contains("donation")
    }
  }
}

private let leadIns: Set = ["it", "is", "it’s", "its", "s", "all", "sessions", "are", "entry"]
