/// The nearest of some known names to one that is not known.
package struct Suggestion: Sendable, Hashable {
  package let name: String

  /// None is near enough when more than a third of the letters differ.
  package init?(for unknown: String, among known: some Sequence<String>) {
    let typed = Array(unknown.lowercased().utf8)
    let limit = max(1, typed.count / 3)
    let letters = LetterSet(typed)
    var best: (distance: Int, name: String)?
    for name in known {
      let bytes = name.smallLetters
      let least = max(abs(bytes.count - typed.count), letters.leastDistance(to: LetterSet(bytes)))
      guard least < best?.distance ?? (limit + 1) else { continue }
      let distance = editDistance(typed, bytes)
      if distance < best?.distance ?? (limit + 1) { best = (distance, name) }
    }
    guard let best else { return nil }
    name = best.name
  }
}

extension String {
  fileprivate var smallLetters: [UInt8] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return Array(lowercased().utf8) }
    return utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

/// Which letters a word has, as bits: a quick look before two words are compared with care.
private struct LetterSet {
  private var bits: UInt64 = 0

  init(_ bytes: [UInt8]) {
    for byte in bytes { bits |= 1 << UInt64(byte & 63) }
  }

  /// Each letter that the other word lacks takes a change.
  func leastDistance(to other: LetterSet) -> Int {
    max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
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
