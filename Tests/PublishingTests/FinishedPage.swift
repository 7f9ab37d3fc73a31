/// A finished page as a list of its tags and the text between them, read by bytes. It relies on
/// what the gate proves first: every value stands in `"…"`.
struct FinishedPage: Sendable {
  struct Tag: Sendable {
    var name: String
    var attributes: [String: String]
    /// The text up to the next tag, entities read back.
    var text: String

    subscript(_ attribute: String) -> String? { attributes[attribute] }
  }

  let path: String
  let tags: [Tag]
  /// What stands in its data blocks.
  let data: [String]
  /// All that a reader could read, in one line.
  let words: String

  init(path: String, bytes: [UInt8]) {
    self.path = path
    var tags: [Tag] = []
    var data: [String] = []
    var words = ""
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
      let next = rest[end...].firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
      var tag = Self.tag(bytes[(start + 1)..<end])
      let text = String(decoding: bytes[(end + 1)..<max(end + 1, next)], as: UTF8.self)
      if tag.name == "script", tag["src"] == nil {
        data.append(text)
      } else if tag.name == "style" {
        tag.text = text
      } else {
        tag.text = Self.decoded(text)
        words += (Self.apart.contains(tag.name) ? " " : "") + tag.text
      }
      tags.append(tag)
      rest = bytes[next...]
    }
    self.tags = tags
    self.data = data
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Tags that open an element, of one name or of all.
  func opening(_ name: String? = nil) -> [Tag] {
    tags.filter { name == nil ? !$0.name.hasPrefix("/") : $0.name == name }
  }

  /// The shape of the page, whatever its words: names of tags and of their attributes.
  var shape: [String] {
    tags.map { ([$0.name] + $0.attributes.keys.sorted()).joined(separator: " ") }
  }

  var ids: Set<String> { Set(tags.compactMap { $0["id"] }) }

  /// The headings' levels, in order.
  var headings: [Int] {
    opening().compactMap { tag in
      tag.name.utf8.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
  }

  /// What a `meta` of this name, property or equivalent says.
  func meta(_ name: String) -> String? {
    opening("meta").first { [$0["name"], $0["property"], $0["http-equiv"]].contains(name) }?[
      "content"
    ]
  }

  /// Their words stand apart from those before.
  private static let apart: Set = [
    "td", "th", "li", "dd", "dt", "br", "p", "h1", "h2", "h3", "div",
  ]

  private static func tag(_ bytes: ArraySlice<UInt8>) -> Tag {
    let name = bytes.prefix { $0 != 0x20 && $0 != 0x0A }
    var attributes: [String: String] = [:]
    var rest = bytes.dropFirst(name.count)
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "/") }
      guard !rest.isEmpty else { break }
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != 0x20 }
      rest = rest.dropFirst(key.count)
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst(2)
        value = rest.prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(value.count + 1)
      }
      attributes[String(decoding: key, as: UTF8.self)] = decoded(
        String(decoding: value, as: UTF8.self)
      )
    }
    return Tag(name: String(decoding: name, as: UTF8.self), attributes: attributes, text: "")
  }

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
