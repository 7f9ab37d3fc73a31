/// A time of day as an author wrote it, with its usual form.
struct WrittenTime {
  private(set) var range: Range<Int>
  /// More than one when the author left open which half of the day is meant.
  private(set) var forms: [String]
  /// The word after it.
  private(set) var nextWord: Int

  init?(at index: Int, in passage: Passage) {
    var reading = TimeReading(index, in: passage)
    guard let plain = reading.plain() else { return nil }
    forms = reading.isOpen ? ["\(plain)am", "\(plain)pm"] : [plain]
    range = reading.start..<reading.end
    nextWord = reading.next
  }
}
