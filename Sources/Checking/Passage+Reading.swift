package import Cataloguing
package import Reading

extension Passage {
  /// The passages of the text below the facts, in order.
  package static func all(in manuscript: Manuscript, speechMatters: Bool) -> [Passage] {
    var reader = PassageReader(source: manuscript.source, speechMatters: speechMatters)
    for block in manuscript.prose.blocks { reader.read(block, .paragraph, isQuote: false) }
    return reader.passages
  }

  /// The facts that are printed as the author's own words. Times, addresses and other facts that
  /// the site prints in its own form are not judged.
  package static func facts(of manuscript: Manuscript, kind: ContentKind?) -> [Passage] {
    var reader = PassageReader(source: manuscript.source, speechMatters: false)
    for field in manuscript.frontMatter.fields {
      let name = kind.flatMap { $0.names.canonical(field.name) } ?? field.name
      guard printed.contains(name) else { continue }
      reader.read(field.value, name)
    }
    return reader.passages
  }

  /// The facts that the site prints in its own form, where one of them may hold what is promised.
  static func otherFacts(
    of manuscript: Manuscript,
    kind: ContentKind?,
    promising promise: Promise
  ) -> [Passage] {
    var reader = PassageReader(source: manuscript.source, speechMatters: false)
    for field in manuscript.frontMatter.fields {
      let name = kind.flatMap { $0.names.canonical(field.name) } ?? field.name
      guard !printed.contains(name), name != "known",
        field.value.texts.contains(where: { !Promise(of: Words($0)).isDisjoint(with: promise) })
      else { continue }
      reader.read(field.value, name)
    }
    return reader.passages
  }

  private static let printed: Set = [
    "title", "name", "summary", "description", "alert", "cost", "help_with_costs", "food", "people",
    "joining", "spaces", "can_help_with", "cannot_help_with", "first_visit", "commitment",
    "you_need", "group_size", "effort", "seated", "getting_here", "children", "private_space",
    "volunteer", "do_this", "learning", "questions", "buses", "help_now", "access", "pictures",
    "tagline",
  ]

  /// The words of a short text, such as a name, as typed.
  package static func plainWords(_ text: String) -> [String] {
    Words(text).map(\.text)
  }
}

private struct PassageReader {
  let source: SourceLines
  let speechMatters: Bool
  var passages: [Passage] = []

  init(source: SourceLines, speechMatters: Bool) {
    self.source = source
    self.speechMatters = speechMatters
  }

  mutating func read(_ block: Block, _ role: Passage.Role, isQuote: Bool) {
    switch block {
    case .heading(_, let content, _): add(content, .heading, isQuote)
    case .paragraph(let content, _): add(content, role, isQuote)
    case .list(let list, _):
      for item in list.items {
        for inner in item.blocks { read(inner, .item, isQuote: isQuote) }
      }
    case .quote(let blocks, _):
      for inner in blocks { read(inner, role, isQuote: true) }
    case .table(let table, _):
      for cell in table.header { add(cell.content, .cell, isQuote) }
      for row in table.rows {
        for cell in row { add(cell.content, .cell, isQuote) }
      }
    case .code, .thematicBreak, .rawHTML: return
    }
  }

  private mutating func add(_ content: [Inline], _ role: Passage.Role, _ isQuote: Bool) {
    var text = PlacedText(source)
    text.add(content)
    append(text, role, isQuote)
    for picture in text.pictures { add(picture.alt, .alt, isQuote) }
  }

  private mutating func append(_ text: PlacedText, _ role: Passage.Role, _ isQuote: Bool) {
    guard !text.bytes.isEmpty else { return }
    passages.append(
      Passage(role: role, text: text, isSpeech: isQuote, speechMatters: speechMatters)
    )
  }

  /// Under `pictures`, only the words that are read aloud or printed.
  mutating func read(_ value: FieldValue, _ name: String) {
    switch value {
    case .text(let scalar):
      guard name != "pictures" else { return }
      var text = PlacedText(source)
      text.add(fact: scalar)
      append(text, name == "alt" ? .alt : .fact(name), false)
    case .list(let items, _):
      for item in items { read(item, name) }
    case .map(let fields, _):
      for field in fields where isPrinted(field.name, within: name) {
        read(field.value, name == "pictures" ? field.name : name)
      }
    }
  }

  private func isPrinted(_ name: String, within outer: String) -> Bool {
    switch outer {
    case "pictures": name == "alt" || name == "caption" || name == "long_description"
    case _: name != "last_bus" && name != "until" && name != "public"
    }
  }
}
