internal import Scheduling

/// Pairs of accounts that may be of one group: the names alike, and a postcode, phone, e-mail or web
/// page the same. They are found by what they share, never by comparing all with all.
struct LikelyPairs {
  struct Pair {
    var one: Int
    var other: Int
    /// What both have, such as “postcode NG00 1AA”.
    var shared: [String]
  }

  private var found: [Key: [String]] = [:]
  private let matching: Matching
  private var names: [Int: NameKey] = [:]

  private struct Key: Hashable {
    var one: Int
    var other: Int
  }

  init(_ matching: Matching) {
    self.matching = matching
    for (evidence, numbers) in buckets() { compare(numbers, sharing: evidence) }
  }

  var pairs: [Pair] {
    found.map { Pair(one: $0.key.one, other: $0.key.other, shared: $0.value.sorted()) }
  }

  /// Who shows each piece of evidence; only those that at least one record shows.
  private func buckets() -> [String: [Int]] {
    var buckets: [String: [Int]] = [:]
    let records = matching.parties.firstListing
    for (number, likeness) in matching.likenesses.enumerated() {
      for evidence in likeness.evidence { buckets[evidence, default: []].append(number) }
    }
    for number in records..<matching.parties.firstHeld {
      guard let entry = matching.entry(number) else { continue }
      for evidence in Likeness(entry).evidence { buckets[evidence]?.append(number) }
    }
    return buckets.filter { $0.value.count > 1 }
  }

  private mutating func compare(_ numbers: [Int], sharing evidence: String) {
    for number in numbers where names[number] == nil {
      names[number] = matching.name(of: number).map { NameKey($0) }
    }
    // By word: two names that are alike share the rarest word of the shorter one.
    var byWord: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for number in numbers {
      guard let name = names[number] else { continue }
      byName[name.tidied.replacing(" ", with: ""), default: []].append(number)
    }
    let first = byName.mapValues(\.[0])
    for number in first.values {
      for word in names[number]?.words ?? [] { byWord[word, default: []].append(number) }
    }
    // Of many with one name, each is compared with the first: more would be the same question again.
    for same in byName.values {
      for other in same.dropFirst() { add(same[0], other, evidence) }
    }
    for number in first.values {
      guard let name = names[number],
        let rarest = name.words.min(by: { rarity($0, byWord) < rarity($1, byWord) })
      else { continue }
      for other in byWord[rarest] ?? [] where other != number {
        if let theirs = names[other], name.isLike(theirs) { add(number, other, evidence) }
      }
    }
  }

  private func rarity(_ word: String, _ index: [String: [Int]]) -> (Int, String) {
    (index[word]?.count ?? 0, word)
  }

  private mutating func add(_ one: Int, _ other: Int, _ evidence: String) {
    let clusters = matching.clusters
    guard !clusters.areTogether(one, other), !clusters.areForbidden(one, other) else { return }
    let records = matching.parties.firstListing
    if one >= records, other >= records { return }
    // One question for two clusters, however many of their members are alike.
    let roots = [clusters.root(of: one), clusters.root(of: other)].sorted()
    var shared = found[Key(one: roots[0], other: roots[1])] ?? []
    if !shared.contains(evidence) { shared.append(evidence) }
    found[Key(one: roots[0], other: roots[1])] = shared
  }
}
