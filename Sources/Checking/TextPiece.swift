/// A piece of a passage and where it comes from: byte for byte, or all of it from one stretch of
/// the source, as the letter that an entity stands for.
struct TextPiece {
  /// Its first byte in the passage.
  let first: Int
  private(set) var count: Int
  private let source: Range<Int>
  private let isExact: Bool
  let marks: Passage.Marks

  /// Bytes that stand in the source as they are.
  init(exactly count: Int, at first: Int, from start: Int, _ marks: Passage.Marks) {
    (self.first, self.count, self.marks) = (first, count, marks)
    source = start..<(start + count)
    isExact = true
  }

  /// One byte, from a stretch of whatever length.
  init(byteAt first: Int, from source: Range<Int>, _ marks: Passage.Marks) {
    (self.first, self.source, self.marks) = (first, source, marks)
    count = 1
    isExact = false
  }

  func start(of index: Int) -> Int {
    isExact ? source.lowerBound + index - first : source.lowerBound
  }

  func end(of index: Int) -> Int {
    isExact ? source.lowerBound + index - first + 1 : source.upperBound
  }
}
