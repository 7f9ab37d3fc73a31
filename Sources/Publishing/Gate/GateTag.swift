/// An opening tag of a finished page, as the gate reads it.
struct GateTag {
  struct Attribute {
    /// In small letters.
    var name: GateWord
    /// The bytes of the name as it is written.
    var nameBytes: Range<Int>
    /// The bytes of the value, empty where there is none.
    var value: Range<Int>
    /// Letters that an address may not hold as they are, or an entity.
    var isOdd: Bool
  }

  struct Trouble: Error {
    var offset: Int
    var message: String
  }

  /// In small letters.
  var name = GateWord()
  var nameEnd = 0
  var attributes: [Attribute] = []
  var closesItself = false
  var start = 0
  /// The byte after the `>`.
  var end = 0

  /// The bytes of an attribute's value; nil when the tag has none of that name.
  subscript(name: GateWord) -> Range<Int>? {
    attributes.first { $0.name == name }?.value
  }

  /// Reads the tag that begins at `start`, in place of the one read before.
  mutating func read(_ page: Span<UInt8>, at start: Int) throws(Trouble) {
    self.start = start
    attributes.removeAll(keepingCapacity: true)
    closesItself = false
    var index = start + 1
    name = Self.word(page, &index)
    nameEnd = index
    while true {
      let before = index
      while index < page.count, GateByte.isSpace(page[index]) { index += 1 }
      guard index < page.count else { throw Trouble(offset: start, message: "a tag has no end") }
      if page[index] == UInt8(ascii: "/") {
        closesItself = true
        index += 1
      }
      if index < page.count, page[index] == UInt8(ascii: ">") {
        end = index + 1
        return
      }
      guard index > before, !closesItself else {
        throw Trouble(offset: index, message: "no space stands before an attribute")
      }
      attributes.append(try Self.attribute(page, &index))
    }
  }

  private static func attribute(
    _ page: Span<UInt8>,
    _ index: inout Int
  ) throws(Trouble) -> Attribute {
    let start = index
    let name = word(page, &index)
    guard index > start else {
      throw Trouble(offset: start, message: "an attribute has no plain name")
    }
    let nameBytes = start..<index
    guard index < page.count, page[index] == UInt8(ascii: "=") else {
      return Attribute(name: name, nameBytes: nameBytes, value: index..<index, isOdd: false)
    }
    let open = index + 2
    guard open <= page.count, page[open - 1] == UInt8(ascii: "\"") else {
      throw unquoted(page, nameBytes)
    }
    var isOdd = false
    index = open
    while index < page.count, page[index] != UInt8(ascii: "\"") {
      isOdd = isOdd || GateByte.isOdd(page[index])
      index += 1
    }
    guard index < page.count else { throw unquoted(page, nameBytes) }
    let value = open..<index
    index += 1
    return Attribute(name: name, nameBytes: nameBytes, value: value, isOdd: isOdd)
  }

  private static func unquoted(_ page: Span<UInt8>, _ name: Range<Int>) -> Trouble {
    Trouble(
      offset: name.lowerBound,
      message: "the value of “\(page.text(name))” is not in “\"”"
    )
  }

  /// Letters, digits and `- _ :` from here on, in small letters.
  private static func word(_ page: Span<UInt8>, _ index: inout Int) -> GateWord {
    var word = GateWord()
    while index < page.count, GateByte.isNamePart(page[index]) {
      word.append(page[index])
      index += 1
    }
    return word
  }
}

extension Span<UInt8> {
  /// The bytes of a range as text, for a message or a slow and careful look.
  func text(_ range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }
}
