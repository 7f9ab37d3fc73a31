/// Text as a reader should see it: tags dropped, entities decoded once, paragraphs kept.
struct PlainText {
  let text: String
  let hadMarkup: Bool
  let isChanged: Bool

  init(of received: String, isOneLine: Bool = false) {
    let bytes = Array(received.utf8)
    var reduction = MarkupReduction(bytes)
    let spaced = Self.spaced(reduction.reduced(), isOneLine: isOneLine)
    hadMarkup = reduction.foundMarkup
    isChanged = spaced != bytes
    text = isChanged ? String(decoding: spaced, as: UTF8.self) : received
  }

  /// Spaces in a row become one, empty lines in a row one empty line, and marks that turn the
  /// direction of text are dropped.
  private static func spaced(_ bytes: [UInt8], isOneLine: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var hasGap = false
    var lineEnds = 0
    var index = 0
    while index < bytes.count {
      let (kind, end) = Character.next(in: bytes, at: index)
      switch kind {
      case .space: hasGap = true
      case .lineEnd: (hasGap, lineEnds) = (true, lineEnds + (isOneLine ? 0 : 1))
      case .unseen: break
      case .text:
        if hasGap, !result.isEmpty {
          let gap = lineEnds == 0 ? UInt8(ascii: " ") : UInt8(ascii: "\n")
          result.append(contentsOf: repeatElement(gap, count: max(1, min(2, lineEnds))))
        }
        (hasGap, lineEnds) = (false, 0)
        result.append(contentsOf: bytes[index..<end])
      }
      index = end
    }
    return result
  }

  /// What a character is to the spacing of a text.
  private enum Character {
    case text, space, lineEnd, unseen

    static func next(in bytes: [UInt8], at index: Int) -> (Self, Int) {
      let lead = bytes[index]
      if lead < 0x80 {
        let kind: Self = lead > 0x20 && lead < 0x7F ? .text : lead == 0x0A ? .lineEnd : .space
        return (kind, index + 1)
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { return (.unseen, bytes.count) }
      if length == 2 {
        return (lead == 0xC2 && bytes[index + 1] <= 0xA0 ? .space : .text, index + 2)
      }
      let isShort = length == 3
      return (isShort ? kind(lead, bytes[index + 1], bytes[index + 2]) : .text, index + length)
    }

    private static func kind(_ lead: UInt8, _ middle: UInt8, _ last: UInt8) -> Self {
      switch (lead, middle, last) {
      case (0xE2, 0x80, 0xA8...0xA9): .lineEnd
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): .space
      // Zero-width space, direction marks and the byte order mark; joiners stay, for emoji.
      case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xAA...0xAE): .unseen
      case (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF): .unseen
      default: .text
      }
    }
  }

  /// UTF-8 that was once read as Windows-1252: “â€™” for an apostrophe, “Â£” for a pound sign.
  static func isMojibake(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where byte == 0xC3 || byte == 0xEF {
      let next = bytes[(index + 1)...].prefix(3)
      if byte == 0xEF, next.starts(with: [0xBF, 0xBD]) { return true }
      if byte == 0xC3, next.starts(with: [0xA2, 0xE2, 0x82]) { return true }
      if byte == 0xC3, next.starts(with: [0x82, 0xC2]) || next.starts(with: [0x83, 0xC2]) {
        return true
      }
    }
    return false
  }
}
