/// Takes the tags out of HTML and puts line breaks where its blocks began, in one pass over bytes.
///
/// What comes out is plain text. An entity that stands for `<` becomes that character, no more.
struct MarkupReduction {
  private(set) var foundMarkup = false
  private let bytes: [UInt8]
  private var index = 0
  private var text: [UInt8] = []
  /// Set once a search has met the end, so that a thousand open brackets cost one search.
  private var hasNoMoreTags = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func reduced() -> [UInt8] {
    guard bytes.contains(where: { $0 == lessThan || $0 == ampersand }) else { return bytes }
    text.reserveCapacity(bytes.count)
    while index < bytes.count {
      switch bytes[index] {
      case lessThan where startsTag: passTag()
      case ampersand: passEntity()
      default: keepByte()
      }
    }
    return text
  }

  private mutating func keepByte() {
    text.append(bytes[index])
    index += 1
  }

  private var startsTag: Bool {
    guard !hasNoMoreTags, index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case let byte: return isLetter(byte)
    }
  }

  private mutating func passTag() {
    let isComment = bytes[index...].starts(with: Array("<!--".utf8))
    guard let end = position(of: isComment ? "-->" : ">", from: index + 1) else {
      hasNoMoreTags = !isComment
      return isComment ? drop(upTo: bytes.count) : keepByte()
    }
    let isClosing = bytes[index + 1] == UInt8(ascii: "/")
    let letters = bytes[(index + (isClosing ? 2 : 1))...].prefix { isLetter($0) || isDigit($0) }
    let name = isComment ? "" : String(decoding: letters, as: UTF8.self).lowercased()
    drop(upTo: end)
    mark(name, isClosing: isClosing)
    if !isClosing, namesOfHiddenText.contains(name) { passHidden(name) }
  }

  private mutating func mark(_ name: String, isClosing: Bool) {
    switch name {
    case "br": text.append(newline)
    case "li": text += isClosing ? [] : Array("\n- ".utf8)
    case "td", "th": text.append(UInt8(ascii: " "))
    case let block where namesOfBlocks.contains(block): text += [newline, newline]
    default: break
    }
  }

  /// Scripts and styles are not text at all.
  private mutating func passHidden(_ name: String) {
    while let end = position(of: "</", from: index) {
      let found = bytes[end...].prefix(name.utf8.count)
      index = end
      if String(decoding: found, as: UTF8.self).lowercased() == name {
        return index = position(of: ">", from: end) ?? bytes.count
      }
    }
    index = bytes.count
  }

  private mutating func passEntity() {
    let name = bytes[(index + 1)...].prefix(10).prefix { $0 != semicolon }
    guard
      name.endIndex < bytes.count, bytes[name.endIndex] == semicolon,
      let scalar = Entity.scalar(of: String(decoding: name, as: UTF8.self))
    else { return keepByte() }
    text += Array(String(Character(scalar)).utf8)
    drop(upTo: name.endIndex + 1)
  }

  private mutating func drop(upTo end: Int) {
    foundMarkup = true
    index = end
  }

  /// The place just after the next `word`.
  private func position(of word: String, from start: Int) -> Int? {
    let wanted = Array(word.utf8)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
        return place + wanted.count
      }
      place += 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}

private let lessThan = UInt8(ascii: "<")
private let ampersand = UInt8(ascii: "&")
private let semicolon = UInt8(ascii: ";")
private let newline = UInt8(ascii: "\n")
private let namesOfHiddenText: Set = ["script", "style", "template", "iframe", "title", "svg"]
private let namesOfBlocks: Set = [
  "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "table", "tr",
  "section", "article", "header", "footer", "blockquote", "pre", "hr", "figure", "address",
]
