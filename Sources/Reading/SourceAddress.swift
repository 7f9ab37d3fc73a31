/// What follows a link's words in Markdown: `(address "title")` or `[label]`.
struct SourceAddress {
  /// The offset after its last bracket.
  private(set) var end: Int
  private let bytes: ArraySlice<UInt8>

  /// Nil when the bytes begin with neither, as behind the words of `[a label]`.
  init?(in bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    end = bytes.startIndex
    switch bytes.first {
    case UInt8(ascii: "["): guard readLabel() else { return nil }
    case UInt8(ascii: "("): guard readAddress() else { return nil }
    case _: return nil
    }
  }

  /// The end of a line such as `[label]: address "title"`, which gives references their address and
  /// is not printed; nil when the bytes begin with none.
  static func endOfDefinition(in bytes: ArraySlice<UInt8>) -> Int? {
    var reader = SourceAddress(unread: bytes)
    reader.skipSpace()
    guard reader.at(UInt8(ascii: "[")), reader.readLabel(), reader.at(UInt8(ascii: ":")) else {
      return nil
    }
    reader.end += 1
    reader.skipSpace()
    guard reader.end < bytes.endIndex, reader.skipAddress() else { return nil }
    var behindTitle = reader
    if behindTitle.skipSpace(), behindTitle.skipTitle(), behindTitle.skipLineEnd() {
      return behindTitle.end
    }
    return reader.skipLineEnd() ? reader.end : nil
  }

  private init(unread bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    end = bytes.startIndex
  }

  private mutating func skipLineEnd() -> Bool {
    while at(0x20) || at(0x09) { end += 1 }
    guard end < bytes.endIndex else { return true }
    guard at(0x0A) || at(0x0D) else { return false }
    end += at(0x0D) && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A ? 2 : 1
    return true
  }

  private mutating func readLabel() -> Bool {
    end += 1
    return skip(to: UInt8(ascii: "]"), without: UInt8(ascii: "["))
  }

  private mutating func readAddress() -> Bool {
    end += 1
    skipSpace()
    guard skipAddress() else { return false }
    let hasSpace = skipSpace()
    if hasSpace, !at(UInt8(ascii: ")")) {
      guard skipTitle() else { return false }
      skipSpace()
    }
    guard at(UInt8(ascii: ")")) else { return false }
    end += 1
    return true
  }

  private mutating func skipAddress() -> Bool {
    if at(UInt8(ascii: "<")) { return skip(to: UInt8(ascii: ">"), without: 0x0A) }
    skipBareAddress()
    return true
  }

  private mutating func skipBareAddress() {
    var depth = 0
    while end < bytes.endIndex, bytes[end] > 0x20 {
      switch bytes[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return }
        depth -= 1
      case _: break
      }
      end = min(end + 1, bytes.endIndex)
    }
  }

  private mutating func skipTitle() -> Bool {
    guard end < bytes.endIndex else { return false }
    let quote = bytes[end]
    end += 1
    switch quote {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return skip(to: quote, without: 0)
    case UInt8(ascii: "("): return skip(to: UInt8(ascii: ")"), without: quote)
    case _: return false
    }
  }

  /// Goes behind the next such byte that has no backslash before it.
  private mutating func skip(to close: UInt8, without forbidden: UInt8) -> Bool {
    while end < bytes.endIndex {
      let byte = bytes[end]
      end += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == close { return true }
      if byte == forbidden { break }
    }
    end = min(end, bytes.endIndex)
    return false
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = end
    while end < bytes.endIndex, bytes[end] <= 0x20 { end += 1 }
    return end > start
  }

  private func at(_ byte: UInt8) -> Bool { end < bytes.endIndex && bytes[end] == byte }
}
