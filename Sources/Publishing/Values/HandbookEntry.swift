/// One thing that the checker looks for, as the practice edition's handbook tells it. It comes from
/// whoever runs both: a page maker knows no checker.
package struct HandbookEntry: Sendable, Hashable {
  /// A stretch of an example, and whether it is what the checker points at.
  package struct Piece: Sendable, Hashable {
    let text: String
    let isMarked: Bool

    package init(_ text: String, isMarked: Bool) {
      self.text = text
      self.isMarked = isMarked
    }
  }

  let id: String
  /// How grave it is, in words, such as “warning: published, but should be put right”.
  let severity: String
  let says: String
  let because: String
  let flagged: [[Piece]]
  let allowed: [[Piece]]

  package init(
    id: String,
    severity: String,
    says: String,
    because: String,
    flagged: [[Piece]],
    allowed: [[Piece]]
  ) {
    self.id = id
    self.severity = severity
    self.says = says
    self.because = because
    self.flagged = flagged
    self.allowed = allowed
  }
}
