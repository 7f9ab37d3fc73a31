/// A place in a file: line and column count from 1, columns in UTF-8 bytes.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a file, its end exclusive.
package struct SourceRange: Sendable, Hashable, Comparable {
  package var start: SourcePosition
  package var end: SourcePosition

  package init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// A stretch within one line.
  package init(line: Int, columns: Range<Int>) {
    self.init(
      SourcePosition(line: line, column: columns.lowerBound),
      SourcePosition(line: line, column: columns.upperBound)
    )
  }

  /// What a finding about a whole file points at.
  package static let wholeFile = Self(line: 1, columns: 1..<1)

  package static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
