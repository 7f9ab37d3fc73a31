/// The items of lists that lines just above have opened, one below the other.
struct OpenItems {
  /// The column at which each one's words begin.
  private var columns: [Int] = []

  /// Whether a line is sure to begin an item, and so ends any paragraph.
  ///
  /// - Parameter isFirst: no paragraph stands above, so there is none to go on with.
  mutating func take(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard let item = ItemHead(line) else {
      columns = []
      return false
    }
    let count = columns.count
    while let last = columns.last, last > item.indent { columns.removeLast() }
    let isFree = isFirst || columns.count < count
    // Further in, it would be code or more words; within an item, only a 1 begins a list.
    guard item.indent - (columns.last ?? 0) < 4, isFree || item.mayInterrupt else {
      columns = []
      return false
    }
    columns.append(item.column)
    return true
  }
}

/// A bullet or a number, a space, and words after it.
private struct ItemHead {
  let indent: Int
  let column: Int
  /// Whether it begins a list in the midst of a paragraph.
  let mayInterrupt: Bool

  init?(_ line: ArraySlice<UInt8>) {
    let rest = line.drop { $0 == 0x20 }
    indent = rest.startIndex - line.startIndex
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let mark = rest.dropFirst(digits.count)
    let marks = digits.isEmpty ? "-*+".utf8 : ".)".utf8
    guard digits.count <= 9, let first = mark.first, marks.contains(first) else { return nil }
    let words = mark.dropFirst().drop { $0 == 0x20 }
    let spaces = words.startIndex - mark.startIndex - 1
    guard spaces > 0, let letter = words.first, letter != 0x09 else { return nil }
    column = indent + digits.count + 1 + (spaces > 4 ? 1 : spaces)
    mayInterrupt = digits.isEmpty || digits.elementsEqual("1".utf8)
  }
}
