import Cataloguing
import Reading

extension Rule {
  package static let linkBareURL = Rule(
    id: "link-bare-url",
    says: "A link is a name, not a web address",
    because:
      "Screen readers read an address letter by letter, and nobody can tell from it what the "
      + "page is about. (NHS content guide, Links)",
    severity: .warning,
    audience: .public,
    flags: [
      "Go to ⟦https://www.example.org/groups/walking/2026/index.html⟧ for times.",
      "⟦<https://example.org/a/b/c/d/e/f?id=99>⟧",
      "See ⟦[http://example.org](http://example.org)⟧ or ⟦www.example.org/groups/walking/summer⟧.",
      "- ⟦[example.org/groups/walking/in-the-park](https://example.org)⟧",
    ],
    allows: [
      "Go to [walking group times](https://www.example.org/groups) for times.",
      "For print: type nhs.uk into your browser.",
      "Look at www.example.org or [example.org](https://example.org).",
      "Write to a.very.long.name.of.somebody@example.org about `https://example.org`.",
    ]
  ) { subject in
    let links = subject.parts.links.compactMap { placed -> SourceRange? in
      placed.link.content.words.isBareAddress ? placed.range : nil
    }
    let plain = subject.passages(promising: .address).flatMap { passage -> [SourceRange] in
      WordReading.addresses(in: passage.bytes).compactMap { stretch in
        guard !passage.has([.code, .link], in: stretch.range),
          passage.text(stretch.range).isBareAddress
        else { return nil }
        return subject.range(passage.withoutStops(stretch.range), of: passage)
      }
    }
    return (links + plain).map { range in
      Remark(
        range,
        "a web address stands where the name of the page should",
        remedy: "name the page, as in “[bus times](https://…)”"
      )
    }
  }
}

extension String {
  fileprivate var isBareAddress: Bool {
    let text = trimmed.lowercased()
    guard !text.utf8.contains(0x20), !text.contains("@"), !text.isEmpty else { return false }
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return true }
    return text.utf8.count > 30 && text.contains(".") && text.contains("/")
  }
}

extension Passage {
  /// Without the marks of the sentence that end an address.
  fileprivate func withoutStops(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, ".,;:!?)".utf8.contains(bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}
