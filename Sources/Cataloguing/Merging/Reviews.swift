internal import Reading
internal import Scheduling

/// The pairs that a person must look at, each once and in order, and the findings that name them.
struct Reviews {
  private(set) var pairs: [ReviewPair] = []
  private(set) var findings: [Finding] = []
  private let matching: Matching

  init(_ matching: Matching) {
    self.matching = matching
    // Only the keys are put in order: entries are large.
    let found = LikelyPairs(matching).pairs.map { pair in
      let sides = [number(of: pair.one), number(of: pair.other)].sorted { key($0) < key($1) }
      return (one: sides[0], other: sides[1], shared: pair.shared)
    }
    let sorted = found.sorted { (key($0.one), key($0.other)) < (key($1.one), key($1.other)) }
    pairs = sorted.compactMap { pair in
      guard let one = side(pair.one), let other = side(pair.other) else { return nil }
      let shared = pair.shared.map { $0.replacing("phone +44", with: "phone 0") }
      return ReviewPair(one: one, other: other, shared: shared)
    }
    findings = pairs.map(Self.finding)
  }

  /// The cluster's own listing, or the first of its records.
  private func number(of root: Int) -> Int {
    let members = matching.clusters.members[matching.clusters.root(of: root)]
    return members.first { $0 >= matching.parties.firstListing } ?? members.min() ?? root
  }

  /// Listings of our own stand before records; these are numbered in order of reference.
  private func key(_ number: Int) -> Int {
    let records = matching.parties.firstListing
    return number >= records ? number - matching.parties.count : number
  }

  private func side(_ number: Int) -> ReviewPair.Side? {
    guard let entry = matching.entry(number) else { return nil }
    let isRecord = number < matching.parties.firstListing
    let telling = isRecord ? matching.parties.tellings[number].source : nil
    return ReviewPair.Side(
      reference: telling?.reference ?? entry.slug.text,
      label: telling?.label ?? "",
      entry: entry
    )
  }

  private static func finding(_ pair: ReviewPair) -> Finding {
    let (one, other) = (pair.one, pair.other)
    let list = other.label.isEmpty ? "" : " in “\(other.label)”"
    return Finding(
      rule: "directory-match",
      severity: .advice,
      file: one.entry.path,
      message:
        "“\(one.entry.name)” may be the same group as “\(other.entry.name)”\(list), with the "
        + "same \(pair.shared.joined(separator: " and ")); both are shown. "
        + "The one: \(one.facts). The other: \(other.facts)",
      remedy: "decide in \(MatchBook.path): \(pair.line(isSame: true)) or "
        + "\(pair.line(isSame: false))"
    )
  }
}
