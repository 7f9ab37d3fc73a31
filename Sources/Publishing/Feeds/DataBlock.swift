internal import Templating

/// A block of data for search engines, in schema.org's words, written as it goes.
struct DataBlock {
  private(set) var html = HTML()
  private var needsComma = false

  private static let opening: HTML =
    "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
  private static let closing: HTML = "]}</script>"

  /// The finished block; `write` puts the objects into it.
  static func html(_ write: (inout Self) -> Void) -> HTML {
    var block = Self()
    block.html += opening
    write(&block)
    block.html += closing
    return block.html
  }

  mutating func object(_ type: StaticString, _ write: (inout Self) -> Void) {
    comma()
    html.append(markup: "{\"@type\":\"")
    html.append(markup: type)
    html.append(markup: "\"")
    needsComma = true
    write(&self)
    html.append(markup: "}")
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    begin(name)
    html.append(quoting: text)
  }

  mutating func member(_ name: StaticString, _ flag: Bool?) {
    guard let flag else { return }
    begin(name)
    html.append(markup: flag ? "true" : "false")
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    begin(name)
    html.append(number)
  }

  mutating func member(_ name: StaticString, object write: (inout Self) -> Void) {
    begin(name)
    needsComma = false
    write(&self)
    needsComma = true
  }

  /// A list; one without items is left out.
  mutating func member<Item>(
    _ name: StaticString,
    _ items: some Collection<Item>,
    _ write: (inout Self, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    begin(name)
    html.append(markup: "[")
    needsComma = false
    for item in items { write(&self, item) }
    html.append(markup: "]")
    needsComma = true
  }

  mutating func item(_ text: String) {
    comma()
    html.append(quoting: text)
    needsComma = true
  }

  private mutating func begin(_ name: StaticString) {
    comma()
    html.append(markup: "\"")
    html.append(markup: name)
    html.append(markup: "\":")
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { html.append(markup: ",") }
  }
}
