extension [UInt8] {
  /// Appends a text as markup: `& < > " '` as entities, without the characters that no page may
  /// hold: controls other than tab and newline, and the marks that override the reading direction.
  mutating func append(escaping text: String) {
    let span = text.utf8.span
    var special = 0
    for index in span.indices where needsAttention(span[index]) { special += 1 }
    guard special > 0 else { return append(contentsOf: text.utf8) }
    append(addingCapacity: span.count + special * longestEntity) { output in
      escape(text, into: &output)
    }
  }
}

private func escape(_ text: String, into output: inout OutputSpan<UInt8>) {
  let span = text.utf8.span
  var index = 0
  while index < span.count {
    let byte = span[index]
    if !needsAttention(byte) {
      output.append(byte)
    } else {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;", into: &output)
      case UInt8(ascii: "<"): write("&lt;", into: &output)
      case UInt8(ascii: ">"): write("&gt;", into: &output)
      case UInt8(ascii: "\""): write("&quot;", into: &output)
      case UInt8(ascii: "'"): write("&#39;", into: &output)
      case 0xE2, 0xEF:
        if isUnwanted(in: span, at: index) { index += 2 } else { output.append(byte) }
      default: break  // a control
      }
    }
    index += 1
  }
}

private func write(_ replacement: String, into output: inout OutputSpan<UInt8>) {
  for byte in replacement.utf8 { output.append(byte) }
}

private let longestEntity = 6

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
