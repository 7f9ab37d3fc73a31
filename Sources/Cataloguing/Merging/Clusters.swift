/// Accounts brought together one pair at a time, as far as nothing forbids it.
struct Clusters {
  /// Why two stay apart.
  enum Refusal: Equatable {
    /// Somebody said that these two are different.
    case different(Int, Int)
    /// Each has a listing of its own.
    case twoListings(Int, Int)
    /// One source has both, and it should know.
    case oneSource
  }

  private var roots: [Int]
  private(set) var members: [[Int]]
  private var foes: [Int: Set<Int>] = [:]
  private let isListing: (Int) -> Bool
  private let source: (Int) -> String?

  init(
    count: Int,
    isListing: @escaping (Int) -> Bool,
    source: @escaping (Int) -> String?
  ) {
    roots = Array(0..<count)
    members = (0..<count).map { [$0] }
    self.isListing = isListing
    self.source = source
  }

  mutating func keepApart(_ one: Int, _ other: Int) {
    foes[one, default: []].insert(other)
    foes[other, default: []].insert(one)
  }

  func root(of node: Int) -> Int { roots[node] }

  func areTogether(_ one: Int, _ other: Int) -> Bool { roots[one] == roots[other] }

  /// Whether somebody said that two of the clusters' members are different.
  func areForbidden(_ one: Int, _ other: Int) -> Bool { foe(of: one, among: other) != nil }

  /// Nil when they stand together now. What is only sure, and not said, never joins two records of
  /// one source.
  mutating func join(_ one: Int, _ other: Int, isSaid: Bool) -> Refusal? {
    guard !areTogether(one, other) else { return nil }
    if let (left, right) = foe(of: one, among: other) { return .different(left, right) }
    let (ours, theirs) = (members[roots[one]], members[roots[other]])
    if let left = ours.first(where: isListing), let right = theirs.first(where: isListing) {
      return .twoListings(left, right)
    }
    if !isSaid {
      let known = Set(ours.compactMap(source))
      if theirs.contains(where: { source($0).map(known.contains) ?? false }) { return .oneSource }
    }
    let (large, small) = ours.count >= theirs.count ? (one, other) : (other, one)
    let (root, gone) = (roots[large], roots[small])
    for node in members[gone] { roots[node] = root }
    members[root] += members[gone]
    members[gone] = []
    return nil
  }

  private func foe(of one: Int, among other: Int) -> (Int, Int)? {
    guard !foes.isEmpty else { return nil }
    let theirs = roots[other]
    for node in members[roots[one]] {
      if let foe = foes[node]?.filter({ roots[$0] == theirs }).min() { return (node, foe) }
    }
    return nil
  }
}
