/// Reads the tags of a well-formed XML text one by one, knowing nothing but tags and comments, until
/// the first element is closed.
struct TagScanner {
  struct Tag {
    var name: String
    var attributes: [(String, String)]
  }

  enum Piece {
    case opening(Tag)
    case comment(Range<Int>)
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var open: [String] = []
  /// Where the first element ends; nil while it is open, and for ever once something was met that is
  /// not a plain tag, a comment or text.
  private(set) var end: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Piece? {
    while end == nil, let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      if stands("!--") {
        guard let end = find("-->", from: start + 4) else { return stop() }
        offset = end
        return .comment(start..<end)
      }
      guard stands("/") else { return tag() }
      offset += 1
      guard close() else { return stop() }
    }
    return nil
  }

  private mutating func stop() -> Piece? {
    offset = bytes.count
    return nil
  }

  private func stands(_ text: String) -> Bool {
    bytes[offset...].starts(with: text.utf8)
  }

  private mutating func close() -> Bool {
    guard let name = open.popLast(), word() == name else { return false }
    skipSpace()
    guard stands(">") else { return false }
    offset += 1
    if open.isEmpty { end = offset }
    return true
  }

  private mutating func tag() -> Piece? {
    let name = word()
    var attributes: [(String, String)] = []
    while true {
      skipSpace()
      let closesItself = stands("/>")
      if closesItself || stands(">") {
        offset += closesItself ? 2 : 1
        if !closesItself { open.append(name) }
        if open.isEmpty { end = offset }
        return .opening(Tag(name: name, attributes: attributes))
      }
      guard let attribute = attribute() else { return stop() }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() -> (String, String)? {
    let name = word()
    skipSpace()
    guard !name.isEmpty, stands("=") else { return nil }
    offset += 1
    skipSpace()
    guard stands("\"") || stands("'") else { return nil }
    let quote = bytes[offset]
    guard let close = bytes[(offset + 1)...].firstIndex(of: quote) else { return nil }
    let value = String(decoding: bytes[(offset + 1)..<close], as: UTF8.self)
    offset = close + 1
    return (name, value)
  }

  private mutating func word() -> String {
    let start = offset
    while offset < bytes.count, !" \t\r\n=/><\"'".utf8.contains(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  private func find(_ text: String, from start: Int) -> Int? {
    var start = start
    while start + text.utf8.count <= bytes.count {
      if bytes[start...].starts(with: text.utf8) { return start + text.utf8.count }
      start += 1
    }
    return nil
  }
}
