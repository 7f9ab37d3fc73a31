/// A listed term met in a passage, before anything is known of how it is meant.
struct TermMatch: Sendable {
  let term: Int32
  let passage: Int
  let tokens: Range<Int>
  /// In bytes of the passage.
  let range: Range<Int>
}

/// A listed term that a page should do without: its first place and how often it stands there.
struct FoundTerm: Sendable {
  let term: Term
  let passage: Int
  let range: Range<Int>
  let text: String
  var count = 1
  /// Said by a person in a case study: their words are theirs.
  let isSaid: Bool
  /// As another name for the same, as in “(also called a health coach)”.
  let isSpokenOf: Bool
}
