/// A finished paper, as far as can be told without printing it: a whole PDF with pages in it.
struct SetPaper: Hashable, Sendable {
  let bytes: [UInt8]
  let pages: Int

  /// Nil for rubbish.
  init?(_ bytes: [UInt8]) {
    let end = Array("%%EOF".utf8)
    guard bytes.starts(with: "%PDF-".utf8), bytes.suffix(32).holds(end) else { return nil }
    let pages = Self.pages(in: bytes)
    guard pages > 0 else { return nil }
    self.bytes = bytes
    self.pages = pages
  }

  /// `/Type/Page` stands once for each page, and never within a stream, which is packed.
  private static func pages(in bytes: [UInt8]) -> Int {
    let mark = Array("/Type/Page".utf8)
    var count = 0
    var rest = bytes[...]
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) {
        let next = rest.dropFirst(mark.count).first ?? 0
        if next == UInt8(ascii: "/") || next == UInt8(ascii: ">") { count += 1 }
        rest = rest.dropFirst(mark.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return count
  }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ phrase: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: phrase) }
  }
}
