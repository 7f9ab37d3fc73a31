internal import Cataloguing

/// What tells how like two groups are, as numbers: the areas they serve, what they help with, what
/// they do and where they meet.
struct Likenesses: Sendable {
  private struct Key {
    /// A bit for each area; where there are more than 64, several share one.
    var areaBits: UInt64 = 0
    var reasons: UInt16 = 0
    var postcode: Int32 = 0
    /// Where its numbers stand in the list of all: areas first, then activities.
    var areas: Range<Int32> = 0..<0
    var activities: Range<Int32> = 0..<0
  }

  private var keys: [Key] = []
  private var numbers: [Int32] = []
  /// So many stand in lists; the rest have ended.
  private let shown: Int

  init(of entries: ListedEntries, shown: Int) {
    self.shown = shown
    keys.reserveCapacity(entries.count)
    var names = Numbering()
    for listed in entries { add(listed, &names) }
  }

  private mutating func add(_ listed: ListedEntry, _ names: inout Numbering) {
    var key = Key()
    key.areas = append(
      listed.entry.areas.map { names.number(of: $0.publication.slug.text, as: .area) }
    )
    for number in numbers[Int(key.areas.lowerBound)...] { key.areaBits |= 1 << UInt64(number % 64) }
    key.activities = append(listed.entry.activities.map { names.number(of: $0, as: .activity) })
    for reason in listed.entry.helpsWith {
      key.reasons |= 1 << UInt16(Reason.allCases.firstIndex(of: reason) ?? 0)
    }
    if case .told(let place) = listed.entry.place, let postcode = place.postcode {
      key.postcode = names.number(of: postcode, as: .postcode)
    }
    keys.append(key)
  }

  /// Each number once.
  private mutating func append(_ added: [Int32]) -> Range<Int32> {
    let start = numbers.count
    for number in added where !numbers[start...].contains(number) { numbers.append(number) }
    return Int32(start)..<Int32(numbers.count)
  }

  /// Up to three other groups of the same area: those that help with the same, do the same or meet
  /// in the same place first, looking at the neighbours in the alphabet only, to stay quick.
  func others(like number: Int) -> [Int] {
    var best: [(score: Int, index: Int)] = []
    guard shown > 0 else { return [] }
    var index = number % shown
    for _ in 0..<min(shown, 60) {
      index = index + 1 == shown ? 0 : index + 1
      guard index != number else { continue }
      let score = likeness(of: keys[number], to: keys[index])
      guard score > 0, best.count < 3 || score > best[2].score else { continue }
      best.insert((score, index), at: best.firstIndex { $0.score < score } ?? best.count)
      if best.count > 3 { best.removeLast() }
    }
    return best.map(\.index)
  }

  private func likeness(of one: Key, to other: Key) -> Int {
    guard one.areaBits & other.areaBits != 0, shared(one.areas, other.areas) > 0 else { return 0 }
    let needs = (one.reasons & other.reasons).nonzeroBitCount
    let isSamePlace = one.postcode != 0 && one.postcode == other.postcode
    return 1 + (needs + shared(one.activities, other.activities)) * 2 + (isSamePlace ? 1 : 0)
  }

  private func shared(_ one: Range<Int32>, _ other: Range<Int32>) -> Int {
    var count = 0
    for left in one {
      for right in other where numbers[Int(left)] == numbers[Int(right)] { count += 1 }
    }
    return count
  }
}

/// A number from 1 for each different text of a kind.
private struct Numbering {
  enum Kind { case area, activity, postcode }

  private var known: [Kind: [String: Int32]] = [:]

  mutating func number(of text: String, as kind: Kind) -> Int32 {
    let next = Int32((known[kind]?.count ?? 0) + 1)
    if let number = known[kind]?[text] { return number }
    known[kind, default: [:]][text] = next
    return next
  }
}
