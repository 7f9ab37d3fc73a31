/// The words of a text, in order, cut once: as tokens, and each as a `Word` that can be read.
package struct Words: RandomAccessCollection, Sendable {
  let bytes: [UInt8]
  let tokens: [Token]

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    tokens = TokenReading.tokens(of: bytes)
  }

  init(_ text: String) { self.init(of: Array(text.utf8)) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { tokens.count }
  package subscript(index: Int) -> Word { Word(tokens[index], of: bytes) }

  /// The numbers of those that begin in a stretch of bytes.
  func indices(in range: Range<Int>) -> Range<Int> {
    let start = indices.firstPast { Int(tokens[$0].start) < range.lowerBound }
    return start..<Swift.max(start, indices.firstPast { Int(tokens[$0].start) < range.upperBound })
  }

  /// The bytes from one to another.
  func stretch(_ first: Int, _ last: Int) -> Range<Int> {
    Int(tokens[first].start)..<Int(tokens[last].end)
  }

  /// How many end at a place or before it.
  func count(before place: Int) -> Int { indices.firstPast { Int(tokens[$0].end) <= place } }
}

extension Range<Int> {
  /// The first number that is past something which holds for all numbers up to it and none after.
  func firstPast(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
