import Support

/// A long guide as people write them, made from a seed: headings, paragraphs, lists, tables, links,
/// quotations and code, of 15 to 60 KB.
package struct OrdinaryDocument: Sendable {
  package let markdown: String

  package init(seed: Int) {
    var writer = Writer(numbers: SeededNumbers(seed: seed))
    markdown = writer.document()
  }
}

private struct Writer {
  var numbers: SeededNumbers

  private static let words = """
    we meet in the hall on Monday mornings for tea and a talk about what helps people to live well \
    near home with friends who know how it feels when days are long so ring first or just come in \
    volunteers welcome everyone new to the group there is parking behind the church level access \
    from the side door and a bus stops outside every half hour bring nothing but yourself
    """
    .split(separator: " ").map(String.init)

  mutating func document() -> String {
    let size = numbers.number(15_000...60_000)
    var text = "# \(sentence())\n\n"
    while text.utf8.count < size { text += block() + "\n" }
    return text
  }

  private mutating func block() -> String {
    switch numbers.number(0...11) {
    case 0...4: return paragraph()
    case 5, 6: return "\(numbers.pick(["##", "##", "###", "####"])) \(sentence())\n"
    case 7: return list(mark: { _ in "-" }, depth: 0)
    case 8: return list(mark: { "\($0 + 1)." }, depth: 0)
    case 9: return table()
    case 10: return quotation()
    case _: return code()
    }
  }

  private mutating func paragraph() -> String {
    let lines = (0..<numbers.number(2...12)).map { _ in sentence() + numbers.pick([".", "?", "!"]) }
    return lines.joined(separator: numbers.pick([" ", "\n"])) + "\n"
  }

  private mutating func sentence() -> String {
    let count = numbers.number(3...14)
    let words = (0..<count).map { _ in phrase() }
    return words.joined(separator: " ")
  }

  private mutating func phrase() -> String {
    let word = numbers.pick(Self.words)
    switch numbers.number(0...150) {
    case 0: return "**\(word)**"
    case 1: return "*\(word) \(numbers.pick(Self.words))*"
    case 2: return "[\(word) there](https://www.example.org/\(word)?a=1&b=2#\(word))"
    case 3: return "[\(word)](/groups/\(word).html \"\(word)\")"
    case 4: return "`\(word)_\(word)`"
    case 5: return "<https://example.org/\(word)>"
    case 6: return "(\(word), “\(word)” & \(word))"
    case 7: return "snake_\(word)_case * 2"
    case 8: return "![\(word)](\(word).png)"
    case _: return word
    }
  }

  private mutating func list(mark: (Int) -> String, depth: Int) -> String {
    let indent = String(repeating: "    ", count: depth)
    var text = ""
    for number in 0..<numbers.number(2...15) {
      text += "\(indent)\(mark(number)) \(numbers.pick(["", "", "[ ] ", "[x] "]))\(sentence())\n"
      if depth < 3, numbers.number(0...8) == 0 { text += list(mark: mark, depth: depth + 1) }
    }
    return text
  }

  private mutating func table() -> String {
    let columns = numbers.number(2...8)
    let row = { (cell: () -> String) in
      "| " + (0..<columns).map { _ in cell() }.joined(separator: " | ") + " |\n"
    }
    var text = row { sentence() } + row { "---" }
    for _ in 0..<numbers.number(2...40) { text += row { phrase() } }
    return text
  }

  private mutating func quotation() -> String {
    (0..<numbers.number(1...6)).map { _ in "> \(sentence())\n" }.joined(separator: ">\n")
  }

  private mutating func code() -> String {
    let lines = (0..<numbers.number(3...60)).map { number in
      "  let value\(number) = list[\(number)] | \(phrase()) - \(number) // \(phrase())\n"
    }
    return "```swift\n\(lines.joined())```\n"
  }
}
