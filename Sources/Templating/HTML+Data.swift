extension HTML {
  package init(quoting text: String) {
    self.init()
    append(quoting: text)
  }

  /// A stylesheet, for a style element; nil where it would end the element or begin another.
  package init?(style text: String) {
    guard !text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    self.init(rendered: Array(text.utf8))
  }

  /// Adds a text in quotation marks as JSON, for a block of data within a page: it holds no letter
  /// that could end the block, and none that markup escapes.
  package mutating func append(quoting text: String) {
    bytes.append(UInt8(ascii: "\""))
    let span = text.utf8.span
    var start = 0
    var index = 0
    while index < span.count {
      guard let (written, length) = Self.escape(span, at: index) else {
        index += 1
        continue
      }
      bytes += text.utf8.dropFirst(start).prefix(index - start)
      bytes += written.utf8
      index += length
      start = index
    }
    bytes += text.utf8.dropFirst(start)
    bytes.append(UInt8(ascii: "\""))
  }

  /// How what begins here is written in JSON, and how many bytes it takes; nil if as it is.
  private static func escape(_ span: Span<UInt8>, at index: Int) -> (String, Int)? {
    switch span[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "<"): return ("\\u003c", 1)
    case UInt8(ascii: ">"): return ("\\u003e", 1)
    case UInt8(ascii: "&"): return ("\\u0026", 1)
    case UInt8(ascii: "'"): return ("\\u0027", 1)
    case 0xE2 where index + 2 < span.count && span[index + 1] == 0x80:
      if span[index + 2] == 0xA8 { return ("\\u2028", 3) }
      if span[index + 2] == 0xA9 { return ("\\u2029", 3) }
    case _: break
    }
    let unprinted = Unprinted.length(in: span, at: index)
    return unprinted > 0 ? ("", unprinted) : nil
  }
}

/// Letters that no page, feed or calendar may hold: controls, the marks that turn the direction of
/// reading, and what is no letter at all.
package enum Unprinted {
  /// How many bytes such a letter takes that begins here; 0 where there is none.
  package static func length(in span: Span<UInt8>, at index: Int) -> Int {
    switch span[index] {
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return index + 1 < span.count && span[index + 1] < 0xA0 ? 2 : 0
    case 0xE2, 0xEF: return isUnwanted(in: span, at: index) ? 3 : 0
    case _: return 0
    }
  }
}
