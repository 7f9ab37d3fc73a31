/// An opening tag of a finished page, as the gate reads it.
struct GateTag {
  struct Attribute {
    /// In small letters.
    var name: String
    /// With `&amp;` and its like still in it.
    var value: String
    var offset: Int
    /// The bytes of the value.
    var bytes: Range<Int>
  }

  struct Trouble: Error {
    var offset: Int
    var message: String
  }

  var name: String
  var attributes: [Attribute]
  var closesItself: Bool
  var start: Int
  /// The byte after the `>`.
  var end: Int

  /// The value of an attribute; nil when the tag has none of that name.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  static func read(_ page: [UInt8], at start: Int) -> Result<Self, Trouble> {
    var reader = Reader(page: page, index: start + 1)
    do throws(Trouble) {
      return .success(try reader.tag(from: start))
    } catch {
      return .failure(error)
    }
  }

  private struct Reader {
    let page: [UInt8]
    var index: Int

    mutating func tag(from start: Int) throws(Trouble) -> GateTag {
      let name = word()
      var attributes: [Attribute] = []
      while true {
        let hadSpace = skipSpace()
        guard index < page.count else { throw Trouble(offset: start, message: "a tag has no end") }
        let closesItself = page[index] == UInt8(ascii: "/")
        if closesItself { index += 1 }
        if index < page.count, page[index] == UInt8(ascii: ">") {
          return GateTag(
            name: name,
            attributes: attributes,
            closesItself: closesItself,
            start: start,
            end: index + 1
          )
        }
        guard hadSpace, !closesItself else {
          throw Trouble(offset: index, message: "no space stands before an attribute")
        }
        attributes.append(try attribute())
      }
    }

    private mutating func attribute() throws(Trouble) -> Attribute {
      let offset = index
      let name = word()
      guard !name.isEmpty else {
        throw Trouble(offset: offset, message: "an attribute has no plain name")
      }
      guard index < page.count, page[index] == UInt8(ascii: "=") else {
        return Attribute(name: name, value: "", offset: offset, bytes: index..<index)
      }
      let open = index + 1
      guard open < page.count, page[open] == UInt8(ascii: "\""),
        let close = page[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
      else { throw Trouble(offset: offset, message: "the value of “\(name)” is not in “\"”") }
      index = close + 1
      let value = String(decoding: page[(open + 1)..<close], as: UTF8.self)
      return Attribute(name: name, value: value, offset: offset, bytes: (open + 1)..<close)
    }

    /// Letters, digits and `- _ :` from here on, in small letters.
    private mutating func word() -> String {
      let start = index
      while index < page.count,
        WebAddress.isLetterOrDigit(page[index]) || "-_:".utf8.contains(page[index])
      {
        index += 1
      }
      return String(decoding: page[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func skipSpace() -> Bool {
      let start = index
      while index < page.count, [0x20, 0x09, 0x0A, 0x0D].contains(page[index]) { index += 1 }
      return index > start
    }
  }
}
