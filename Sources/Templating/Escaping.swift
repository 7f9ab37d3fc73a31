extension [UInt8] {
  /// Appends a text as markup: `& < > " '` as entities, without the characters that no page may
  /// hold: controls other than tab and newline, and the marks that override the reading direction.
  mutating func append(escaping text: String) {
    let span = text.utf8.span
    var start = 0
    var index = 0
    while index < span.count {
      guard needsAttention(span[index]), let (written, length) = escape(span, at: index) else {
        index += 1
        continue
      }
      append(span.extracting(start..<index))
      self += written.utf8
      index += length
      start = index
    }
    if start == 0 { self += text.utf8 } else { append(span.extracting(start..<span.count)) }
  }

  private mutating func append(_ stretch: Span<UInt8>) {
    append(addingCapacity: stretch.count) { output in
      for index in stretch.indices { output.append(stretch[index]) }
    }
  }
}

/// How what begins here is written, and how many bytes it takes; nil if as it is.
private func escape(_ span: Span<UInt8>, at index: Int) -> (String, Int)? {
  switch span[index] {
  case UInt8(ascii: "&"): ("&amp;", 1)
  case UInt8(ascii: "<"): ("&lt;", 1)
  case UInt8(ascii: ">"): ("&gt;", 1)
  case UInt8(ascii: "\""): ("&quot;", 1)
  case UInt8(ascii: "'"): ("&#39;", 1)
  case 0xE2, 0xEF: isUnwanted(in: span, at: index) ? ("", 3) : nil
  case _: ("", 1)  // a control
  }
}

/// Whether a byte has to be written otherwise, or begins a character that may have to be.
private func needsAttention(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x09, 0x0A: false
  case 0..<0x20, 0x7F, 0xE2, 0xEF: true
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
  case UInt8(ascii: "\""), UInt8(ascii: "'"): true
  default: false
  }
}

/// U+202A–E and U+2066–9 override the reading direction; XML, and so a feed, can't hold U+FFFE–F.
func isUnwanted(in span: Span<UInt8>, at index: Int) -> Bool {
  guard index + 2 < span.count else { return false }
  switch (span[index], span[index + 1], span[index + 2]) {
  case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBF, 0xBE...0xBF): return true
  default: return false
  }
}
