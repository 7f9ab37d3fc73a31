/// A word as it was typed, ready to be compared with many others.
struct Spelling {
  let bytes: [UInt8]
  let letters: LetterCounts
  /// For each byte, a bit wherever it stands in the word; none where the word is longer than a
  /// machine's.
  private var places: [UInt64] = []

  init(_ word: String) {
    bytes = Array(word.lowercased().utf8)
    letters = LetterCounts(bytes)
    guard (1...64).contains(bytes.count) else { return }
    places = [UInt64](repeating: 0, count: 256)
    for (place, byte) in bytes.enumerated() { places[Int(byte)] |= 1 << UInt64(place) }
  }

  /// None is near enough when more than a third of the letters differ.
  var mostChanges: Int { max(1, bytes.count / 3) }

  /// Insertions, deletions, changes and swaps of neighbours that turn one word into the other.
  func changes(to other: [UInt8]) -> Int {
    if bytes.isEmpty || other.isEmpty { return max(bytes.count, other.count) }
    return places.isEmpty ? changesRowByRow(to: other) : changesByBits(to: other)
  }

  /// All rows of a column at once, as bits that say where the next row is one more or one less
  /// (Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit distances”, 2003).
  private func changesByBits(to other: [UInt8]) -> Int {
    let last: UInt64 = 1 << UInt64(bytes.count - 1)
    var (more, less): (UInt64, UInt64) = (.max, 0)
    var (same, placesBefore): (UInt64, UInt64) = (0, 0)
    var changes = bytes.count
    for byte in other {
      let here = places[Int(byte)]
      let swapped = ((~same & here) << 1) & placesBefore
      same = (((here & more) &+ more) ^ more) | here | less | swapped
      var moreAcross = less | ~(same | more)
      var lessAcross = same & more
      if moreAcross & last != 0 { changes += 1 }
      if lessAcross & last != 0 { changes -= 1 }
      moreAcross = moreAcross << 1 | 1
      lessAcross <<= 1
      more = lessAcross | ~(same | moreAcross)
      less = moreAcross & same
      placesBefore = here
    }
    return changes
  }

  /// The same for words of any length.
  func changesRowByRow(to other: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var row = beforeLast
    for i in 1...bytes.count {
      row[0] = i
      for j in 1...other.count {
        let same = bytes[i - 1] == other[j - 1]
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, bytes[i - 1] == other[j - 2], bytes[i - 2] == other[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[other.count]
  }
}

/// How often each letter stands in a word: a quick look before two words are compared with care.
struct LetterCounts: Sendable, Hashable {
  /// A byte for each of 32 kinds of letter, none above 127.
  private var counts = SIMD4<UInt64>()
  private var total = 0

  /// Letters have a kind each; digits and marks share the last six.
  init(_ bytes: [UInt8]) {
    for byte in bytes {
      let kind =
        switch byte {
        case 0x61...0x7A: Int(byte) - 0x61
        case 0x30...0x39: 26 + Int(byte) & 3
        case _: 30 + Int(byte) & 1
        }
      let place = UInt64(kind & 7) * 8
      guard counts[kind / 8] >> place & 127 < 127 else { continue }
      counts[kind / 8] += 1 << place
      total += 1
    }
  }

  /// Each letter that the other word lacks takes a change.
  func leastChanges(to other: LetterCounts) -> Int {
    // All bytes at once: each is lent a bit on top, so that none takes one from its neighbour, and
    // keeps it where there are more letters here.
    let lent = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
    let differences = (counts | lent) &- other.counts
    let kept = differences & lent
    let more = differences & (kept &- (kept &>> 7))
    let pairs = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let sums = (more & pairs) &+ ((more &>> 8) & pairs)
    let sum = sums[0] &+ sums[1] &+ sums[2] &+ sums[3]
    let lacking = Int(truncatingIfNeeded: (sum &* 0x0001_0001_0001_0001) >> 48)
    return max(lacking, lacking - total + other.total)
  }
}
