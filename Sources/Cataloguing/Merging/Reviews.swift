internal import Reading
internal import Scheduling

/// The pairs that a person must look at, each once and in order, and the findings that name them.
struct Reviews {
  private(set) var pairs: [ReviewPair] = []
  private(set) var findings: [Finding] = []
  private let matching: Matching

  init(_ matching: Matching) {
    self.matching = matching
    let found = LikelyPairs(matching).pairs
    pairs = found.compactMap { pair in
      guard let one = side(pair.one), let other = side(pair.other) else { return nil }
      let isInOrder = (one.rank, one.reference) < (other.rank, other.reference)
      return ReviewPair(
        one: isInOrder ? one : other,
        other: isInOrder ? other : one,
        shared: pair.shared.map { $0.replacing("phone +44", with: "phone 0") }
      )
    }
    pairs.sort { $0.key.lexicographicallyPrecedes($1.key) }
    findings = pairs.map(Self.finding)
  }

  /// The cluster's own listing, or the first of its records.
  private func side(_ root: Int) -> ReviewPair.Side? {
    let members = matching.clusters.members[matching.clusters.root(of: root)]
    let records = matching.parties.firstListing
    let number = members.first { $0 >= records } ?? members.min()
    guard let number, let entry = matching.entry(number) else { return nil }
    let telling = number < records ? matching.parties.tellings[number].source : nil
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

extension ReviewPair {
  /// A listing of our own stands first; then in order of reference.
  fileprivate var key: [String] {
    ["\(one.rank)", one.reference, other.reference]
  }
}

extension ReviewPair.Side {
  fileprivate var rank: Int { label.isEmpty ? 0 : 1 }
}
