/// A file's text with the places of its lines: cuts out stretches and turns byte offsets into
/// lines and columns. Lines end at `\n`, `\r\n` or `\r`, as in Markdown.
package struct SourceLines: Sendable, Hashable {
  package let bytes: [UInt8]
  /// The offset of each line's first byte.
  package let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      } else if byte == UInt8(ascii: "\r"),
        offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
      {
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  package var count: Int { starts.count }

  /// A line's bytes without its end; lines count from 1.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  package func position(ofByte offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The offset of a place; one outside the file becomes the nearest in it.
  package func offset(of position: SourcePosition) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= starts.count else { return bytes.count }
    let start = starts[position.line - 1]
    let end = position.line < starts.count ? starts[position.line] : bytes.count
    return min(start + max(position.column - 1, 0), end)
  }

  package func range(ofBytes range: Range<Int>) -> SourceRange {
    SourceRange(position(ofByte: range.lowerBound), position(ofByte: range.upperBound))
  }

  package func bytes(of range: SourceRange) -> ArraySlice<UInt8> {
    let start = offset(of: range.start)
    return bytes[start..<max(start, offset(of: range.end))]
  }

  /// The stretch of source itself.
  package subscript(range: SourceRange) -> String {
    String(decoding: bytes(of: range), as: UTF8.self)
  }
}
