import Reading

extension Subject {
  /// Words to be judged: not code, not an address, not a person's own words in a case study, and
  /// nothing else that the rule lets be.
  package func isJudged(
    _ range: Range<Int>,
    of passage: Passage,
    besides marks: Passage.Marks = []
  ) -> Bool {
    !passage.has(marks.union([.code, .address, .speech]), in: range)
  }

  /// What is said of a stretch of a passage; nil where its words are not to be judged.
  func remark(
    on range: Range<Int>,
    of passage: Passage,
    besides marks: Passage.Marks = [],
    remedy: String,
    replacement: String? = nil,
    _ message: (_ text: String) -> String
  ) -> Remark? {
    guard isJudged(range, of: passage, besides: marks) else { return nil }
    return Remark(
      self.range(range, of: passage),
      message(passage.text(range)),
      remedy: remedy,
      replacement: replacement
    )
  }

  /// The same where it is known what to write.
  func remark(
    on range: Range<Int>,
    of passage: Passage,
    besides marks: Passage.Marks = [],
    write plain: String,
    _ message: (_ text: String) -> String
  ) -> Remark? {
    remark(
      on: range,
      of: passage,
      besides: marks,
      remedy: "write “\(plain)”",
      replacement: plain,
      message
    )
  }
}
