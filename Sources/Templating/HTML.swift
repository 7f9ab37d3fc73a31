/// Markup as UTF-8 bytes: literals stand as written, text put between them is escaped.
///
/// Its literals are `StaticString`s, so that no text made while the program runs can pass for one.
package struct HTML: Sendable, Hashable {
  package internal(set) var bytes: [UInt8]

  package init() {
    bytes = []
  }

  /// Markup for a text, as it can stand between tags or in a quoted attribute.
  package init(escaping text: String) {
    bytes = []
    bytes.append(escaping: text)
  }

  /// What a template has written: its text was escaped on the way.
  init(rendered bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Adds a text, escaped.
  package mutating func append(_ text: String) {
    bytes.append(escaping: text)
  }

  /// Adds markup as it is written in the code.
  package mutating func append(markup: StaticString) {
    bytes += markup.description.utf8
  }

  package mutating func append(_ number: Int) {
    bytes += number.description.utf8
  }

  /// Adds an address within the site.
  mutating func append(_ address: SiteAddress) {
    if let root = address.root { append(root) } else { bytes.append(hole) }
    append(address.path)
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  package static func += (left: inout HTML, right: HTML) {
    left.bytes += right.bytes
  }

  package static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum += right
    return sum
  }
}

extension HTML: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral literal: StaticString) {
    bytes = Array(literal.description.utf8)
  }

  package init(stringInterpolation parts: Parts) {
    bytes = parts.bytes
  }

  /// The literals and values of one interpolated piece of markup, in order.
  package struct Parts: StringInterpolationProtocol, Sendable {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      bytes += literal.description.utf8
    }

    package mutating func appendInterpolation(_ text: String) {
      bytes.append(escaping: text)
    }

    package mutating func appendInterpolation(_ html: HTML) {
      bytes += html.bytes
    }

    package mutating func appendInterpolation(_ number: Int) {
      bytes += number.description.utf8
    }
  }
}

extension Sequence<HTML> {
  package func joined(separator: HTML = "") -> HTML {
    var whole = HTML()
    for (index, part) in enumerated() {
      if index > 0 { whole += separator }
      whole += part
    }
    return whole
  }
}
