package import Reading

/// An example of a rule: a text, and the places in it that the rule flags. ⟦⟧ before a whole file
/// stands for a finding about all of it.
package struct RuleExample: Sendable {
  package let rule: Rule
  /// The text without the marks.
  package let text: String
  package let manuscript: Manuscript
  package let marked: [SourceRange]

  package static let all: [RuleExample] = Rule.all.flatMap { rule in
    (rule.flags + rule.allows).map { RuleExample($0, of: rule) }
  }

  package init(_ example: String, of rule: Rule) {
    self.rule = rule
    var bytes: [UInt8] = []
    var open: Int?
    var places: [Range<Int>] = []
    let isWhole = example.drop { $0 == "⟦" || $0 == "⟧" }.hasPrefix("---")
    if !isWhole { bytes = Array("---\ntitle: Example\n---\n\n".utf8) }
    let head = bytes.count
    for scalar in example.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧":
        if let start = open { places.append(start..<bytes.count) }
        open = nil
      case _: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes[head...], as: UTF8.self)
    let path = isWhole ? "example.md" : "Content/pages/example.md"
    manuscript = Manuscript(reading: SourceFile(path: path, bytes: bytes))
    let lines = SourceLines(bytes)
    marked = places.map { lines.range(ofBytes: $0) }
  }
}

extension RuleExample {
  /// An example cut where its marks stand.
  package static func pieces(of example: String) -> [(text: String, isMarked: Bool)] {
    var pieces: [(text: String, isMarked: Bool)] = []
    for (index, part) in example.split(separator: "⟦", omittingEmptySubsequences: false)
      .enumerated()
    {
      let halves = part.split(separator: "⟧", omittingEmptySubsequences: false)
      for (place, half) in halves.enumerated() where !half.isEmpty {
        pieces.append((String(half), index > 0 && place == 0 && halves.count > 1))
      }
    }
    return pieces
  }
}

extension RuleExample: CustomStringConvertible {
  package var description: String { "\(rule.id): \(text)" }
}
