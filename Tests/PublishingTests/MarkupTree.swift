/// Markup as a tree that can be compared: what cannot be seen in a browser makes no difference.
indirect enum MarkupTree: Equatable {
  case element(String, [String: String], [MarkupTree])
  case text(String)
  /// A comment, declaration or instruction.
  case other(String)

  static func reading(_ markup: String) -> [MarkupTree] {
    var reader = Reader(rest: Array(markup.unicodeScalars)[...])
    let top = MarkupTree.element("body", [:], reader.children(until: nil))
    guard case .element(_, _, let children) = top.tidied() else { return [] }
    return children
  }

  private struct Reader {
    var rest: ArraySlice<Unicode.Scalar>

    static let void: Set = ["br", "hr", "img", "input"]

    mutating func children(until name: String?) -> [MarkupTree] {
      var found: [MarkupTree] = []
      while let next = rest.first {
        if next != "<" {
          found.append(.text(decoded(take { $0 != "<" })))
        } else if rest.starts(with: "</".unicodeScalars) {
          let closing = take(through: ">")
          if name == nil { found.append(.other(closing)) }
          if closing.lowercased() == "</\(name ?? "")>" { return found }
        } else if let second = rest.dropFirst().first, second.properties.isAlphabetic {
          found.append(element())
        } else {
          found.append(.other(take(through: ">")))
        }
      }
      return found
    }

    private mutating func element() -> MarkupTree {
      rest.removeFirst()
      let name = take { !" \t\n/>".unicodeScalars.contains($0) }.lowercased()
      var attributes: [String: String] = [:]
      while let next = rest.first, next != ">" {
        if " \t\n/".unicodeScalars.contains(next) {
          rest.removeFirst()
          continue
        }
        let key = take { !" \t\n/>=".unicodeScalars.contains($0) }.lowercased()
        attributes[key] = value()
        if key.isEmpty { rest = rest.dropFirst() }
      }
      rest = rest.dropFirst()
      return .element(name, attributes, Self.void.contains(name) ? [] : children(until: name))
    }

    private mutating func value() -> String {
      guard rest.first == "=" else { return "" }
      rest.removeFirst()
      guard let quote = rest.first, quote == "\"" || quote == "'" else {
        return decoded(take { !" \t\n>".unicodeScalars.contains($0) })
      }
      rest.removeFirst()
      let value = take { $0 != quote }
      rest = rest.dropFirst()
      return decoded(value)
    }

    private mutating func take(while matches: (Unicode.Scalar) -> Bool) -> String {
      let taken = rest.prefix(while: matches)
      rest = rest.dropFirst(taken.count)
      return Self.string(taken)
    }

    private mutating func take(through end: Unicode.Scalar) -> String {
      let taken = rest.prefix((rest.firstIndex(of: end) ?? rest.endIndex) - rest.startIndex + 1)
      rest = rest.dropFirst(taken.count)
      return Self.string(taken)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }

    private static let entities = [
      "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&apos;": "'", "&amp;": "&",
    ]

    private func decoded(_ text: String) -> String {
      var text = text
      for name in ["&lt;", "&gt;", "&quot;", "&#39;", "&apos;", "&amp;"] {
        text = text.replacing(name, with: Self.entities[name] ?? "")
      }
      return text
    }
  }
}
