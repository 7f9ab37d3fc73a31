/// What the character after the opening braces says about a tag.
struct TagOpening: Sendable, Hashable {
  var kind: Tag.Kind
  /// How many bytes it takes.
  var length: Int
  var closing: String
  /// A part of Mustache that templates here do without, and what to do instead.
  private var unsupported: Unsupported?

  struct Unsupported: Sendable, Hashable {
    var message: String
    var remedy: String
  }

  init(sigil: UInt8) {
    (length, closing) = (1, "}}")
    switch sigil {
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "&"): kind = .html
    case UInt8(ascii: "{"): (kind, closing) = (.html, "}}}")
    case UInt8(ascii: "="):
      (kind, unsupported) = (.comment, .delimiters)
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      (kind, unsupported) = (.block, .inheritance)
    default: (kind, length) = (.text, 0)
    }
  }

  func fault(at range: Range<Int>, isEmpty: Bool) -> Fault? {
    if let unsupported {
      return Fault(range: range, message: unsupported.message, remedy: unsupported.remedy)
    }
    guard isEmpty, kind != .comment else { return nil }
    return Fault(
      range: range,
      message: "this tag has no name in it",
      remedy: "write a name between the braces, or delete the tag"
    )
  }
}

extension TagOpening.Unsupported {
  fileprivate static let delimiters = Self(
    message: "the braces of tags can't be changed",
    remedy: "delete this tag and write {{ and }} throughout"
  )

  fileprivate static let inheritance = Self(
    message: "a template can't inherit from another",
    remedy: "put what they share in a template of its own and write {{> its-name}} in both"
  )
}
