/// How many bytes up to here may be one paragraph. The library's time grows with the square of that.
///
/// Items of a list, rows of a table and lines of code are no paragraph together. They are counted
/// anew where that is certain whatever stands around them, and there only.
struct ParagraphLength {
  private(set) var bytes = 0
  private var isFirst = true
  /// How many `|` the first line had, or the table that it turned out to be.
  private var head: Int?
  private var table: Int?
  private var fence: Fence?
  private var items = OpenItems()
  /// A line may have begun markup, in which nothing is what it looks like, until a blank line.
  private var hasMarkup = false
  /// The same, but blank lines do not end it.
  private var hasLongMarkup = false
  /// A fence within a list or quotation, which may have ended with that.
  private var hasInnerFence = false

  mutating func add(_ line: ArraySlice<UInt8>, isBlank: Bool) {
    if let open = fence {
      if open.isClosed(by: line) { fence = nil }
      start(isFirst: false)
    } else if isBlank {
      start(isFirst: true)
    } else {
      addText(line)
    }
  }

  private mutating func start(isFirst: Bool) {
    bytes = 0
    self.isFirst = isFirst
    hasMarkup = false
    items = OpenItems()
    (head, table) = (nil, nil)
  }

  private mutating func addText(_ line: ArraySlice<UInt8>) {
    bytes += line.count + 1
    hasMarkup = hasMarkup || line.first { $0 != 0x20 } == UInt8(ascii: "<")
    hasLongMarkup = hasLongMarkup || Self.holdsLongMarkup(line)
    let isCertain = !hasMarkup && !hasLongMarkup && !hasInnerFence
    if isCertain, let fence = Fence(line) {
      self.fence = fence
      return
    }
    hasInnerFence = hasInnerFence || Fence.mayStand(in: line)
    if items.take(line, isFirst: isFirst) { bytes = line.count + 1 }
    addRow(isCertain ? Self.bars(of: line) : nil, line)
    isFirst = false
  }

  private mutating func addRow(_ bars: Int?, _ line: ArraySlice<UInt8>) {
    if let head, bars == head, Self.isDelimiterRow(line) {
      table = bars
    } else if table == nil || bars == nil {
      table = nil
    } else {
      bytes = line.count + 1
    }
    head = isFirst ? bars : nil
  }

  private static func holdsLongMarkup(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(UInt8(ascii: "<")) else { return false }
    return line.indices.contains { index in
      guard line[index] == UInt8(ascii: "<") else { return false }
      let name = line[(index + 1)...].prefix(8).map { $0 | 0x20 }
      return name.first.map("!?".utf8.contains) == true
        || ["pre", "script", "style", "textarea"].contains { name.starts(with: $0.utf8) }
    }
  }

  /// How many `|` stand in a line that has one at each end and nothing that could change them.
  private static func bars(of line: ArraySlice<UInt8>) -> Int? {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] == 0x20 { end -= 1 }
    let row = line[..<end]
    let bar = UInt8(ascii: "|")
    guard row.count > 2, row.first == bar, row.last == bar,
      row.contains(where: { $0 != bar && $0 != 0x20 }), !row.contains(UInt8(ascii: "\\"))
    else { return nil }
    return row.count { $0 == bar }
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return cells.dropFirst().dropLast().allSatisfy { cell in
      var marks = cell.drop { $0 == 0x20 }
      while marks.last == 0x20 { marks.removeLast() }
      let dashes = marks.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
      let colons = marks.count - dashes.count
      let ends = [marks.first, marks.last].count { $0 == UInt8(ascii: ":") }
      return !dashes.isEmpty && colons == ends
    }
  }
}

/// The line that opens a block of code at the left edge.
private struct Fence {
  private let mark: UInt8
  private let count: Int

  init?(_ line: ArraySlice<UInt8>) {
    guard let mark = line.first, "`~".utf8.contains(mark) else { return nil }
    self.mark = mark
    count = line.prefix { $0 == mark }.count
    guard count >= 3, !line.dropFirst(count).contains(UInt8(ascii: "`")) else { return nil }
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    let marks = rest.prefix { $0 == mark }
    return rest.startIndex - line.startIndex < 4 && marks.count >= count
      && rest.dropFirst(marks.count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  static func mayStand(in line: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in line {
      run = byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }
}
