/// The nearest of some known names to one that is not known.
package struct Suggestion: Sendable, Hashable {
  package let name: String

  /// None is near enough when more than a third of the letters differ.
  package init?(for unknown: String, among known: some Sequence<String>) {
    let typed = Array(unknown.lowercased().utf8)
    var best: (distance: Int, name: String)?
    for name in known {
      let distance = editDistance(typed, Array(name.lowercased().utf8))
      if distance < (best?.distance ?? .max) { best = (distance, name) }
    }
    guard let best, best.distance <= max(1, typed.count / 3) else { return nil }
    name = best.name
  }
}

/// Insertions, deletions, changes and swaps of neighbours that turn one word into the other.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  guard !left.isEmpty else { return right.count }
  guard !right.isEmpty else { return left.count }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for i in 1...left.count {
    var row = [i] + [Int](repeating: 0, count: right.count)
    for j in 1...right.count {
      let same = left[i - 1] == right[j - 1]
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
