internal import Cataloguing
internal import Publishing
internal import Reading

/// An author's words as a paper's data: blocks, and runs of words within them. Links lead to the site
/// on the web; the pictures it meets are kept, to be laid beside the data.
struct PaperProse {
  let view: EditionView
  /// The author's file, from which links are read.
  let path: String
  private(set) var pictures: [OutputFile] = []
  /// The author's levels of the headings that the next one may stand under.
  private var above: [Int] = []

  init(of view: EditionView, path: String) {
    self.view = view
    self.path = path
  }

  mutating func data(_ blocks: [Block]) -> JSONText { .list(blocks.flatMap { data($0) }) }

  private mutating func data(_ block: Block) -> [JSONText] {
    switch block {
    case .heading(let level, let content, _): [heading(level, content)].compactMap { $0 }
    case .paragraph(let content, _): paragraph(content)
    case .list(let list, _): [self.list(list)]
    case .quote(let blocks, _): [.pairs(("k", .string("quote")), ("blocks", data(blocks)))]
    case .code(let text, _, _): [.pairs(("k", .string("code")), ("text", .string(text)))]
    case .table(let table, _): [self.table(table)]
    case .thematicBreak, .rawHTML: []
    }
  }

  /// A paper's own title is its only heading of the first level, and no level may be left out.
  private mutating func heading(_ level: Int, _ content: [Inline]) -> JSONText? {
    guard !content.words.trimmed.isEmpty else { return nil }
    while let last = above.last, last >= level { above.removeLast() }
    above.append(level)
    return .pairs(
      ("k", .string("heading")),
      ("level", .number(above.count + 1)),
      ("runs", runs(content))
    )
  }

  /// A picture stands after the words among which it was put.
  private mutating func paragraph(_ content: [Inline]) -> [JSONText] {
    var found: [JSONText] = []
    for case .picture(let reference, _) in content {
      if let picture = view.pictures.find(reference.source), let data = data(picture) {
        found.append(data)
      }
    }
    let words: [JSONText] =
      PaperRun.all(of: content, leading: leads).isEmpty
      ? [] : [.pairs(("k", .string("words")), ("runs", runs(content)))]
    return words + found
  }

  private mutating func list(_ list: ListBlock) -> JSONText {
    var items: [JSONText] = []
    for item in list.items { items.append(data(item.blocks)) }
    return .pairs(
      ("k", .string("list")),
      ("start", list.start.map { .number($0) }),
      ("items", .list(items))
    )
  }

  private func table(_ table: TableBlock) -> JSONText {
    let rows = [table.header] + table.rows
    // A column is about as wide as its longest words need.
    let shares = table.header.indices.map { column in
      rows.map { $0.indices.contains(column) ? $0[column].content.words.count : 0 }.max() ?? 0
    }
    return .pairs(
      ("k", .string("table")),
      ("columns", .list(shares.map { .number(min(max($0, 8), 40)) })),
      ("header", .list(table.header.map { runs($0.content) })),
      ("body", .list(table.rows.map { .list($0.map { runs($0.content) }) }))
    )
  }

  /// Nil for a picture that may not be shown or says nothing of what it shows.
  mutating func data(_ picture: Picture) -> JSONText? {
    guard picture.alternative != .missing, let file = picture.file, let shown = picture.largest
    else { return nil }
    let name = String(picture.address(of: shown).split(separator: "/").last ?? "")
    if !pictures.contains(where: { $0.path == name }) {
      pictures.append(OutputFile(path: name, bytes: shown.bytes))
    }
    return .pairs(
      ("k", .string("picture")),
      ("href", .string("/pictures/" + name)),
      ("alt", picture.alt.isEmpty ? nil : .string(picture.alt)),
      ("width", .number(shown.width)),
      ("letters", Self.smallestLetters(in: file).map { .number($0) }),
      ("height", .number(shown.height))
    )
  }

  /// How high the smallest words in a drawing are, in ten-thousandths of its width.
  private static func smallestLetters(in file: PictureFile) -> Int? {
    guard file.format == .svg else { return nil }
    let drawing = String(decoding: file.cleaned, as: UTF8.self)
    guard drawing.contains("<text") else { return nil }
    let width = number(after: "viewBox=\"", skipping: 2, in: drawing) ?? Double(file.width)
    let sizes = drawing.ranges(of: "font-size=\"").compactMap { place in
      Double(drawing[place.upperBound...].prefix { $0.isNumber || $0 == "." })
    }
    // A drawing that says nothing of it has letters of 16.
    return Int((sizes.min() ?? 16) / max(width, 1) * 10_000)
  }

  private static func number(after mark: String, skipping: Int, in text: String) -> Double? {
    guard let place = text.firstRange(of: mark) else { return nil }
    let numbers = text[place.upperBound...].prefix { $0 != "\"" }.split { $0 == " " || $0 == "," }
    return numbers.count > skipping ? Double(numbers[skipping]) : nil
  }

  private func runs(_ content: [Inline]) -> JSONText {
    .list(PaperRun.all(of: content, leading: leads).map(\.json))
  }
}

extension PaperProse {
  /// Where a link leads from paper: nil for what only this page, or only a practice, can open.
  private func leads(_ link: Link) -> PaperRun.Lead? {
    let words = link.content.words
    switch LinkPolicy.verdict(on: link.destination) {
    case .web(let host):
      let shown = link.destination.split(separator: "://", maxSplits: 1).last.map(String.init)
      return PaperRun.Lead(href: link.destination, shown: words.contains(host) ? nil : shown)
    case .mail, .phone:
      let shown = String(link.destination.drop { $0 != ":" }.dropFirst())
      let isSaid = words.contains(shown) || words.contains { $0.isNumber }
      return PaperRun.Lead(href: link.destination, shown: isSaid ? nil : shown)
    case .site: return page(link.destination)
    case .heading, .refused: return nil
    }
  }

  private func page(_ destination: String) -> PaperRun.Lead? {
    switch view.addresses.destination(destination, from: path, for: .public) {
    case .page(let page, let fragment):
      let place = fragment.map { "#\($0)" } ?? ""
      return PaperRun.Lead(href: "\(view.settings.address)/\(page)\(place)", shown: nil)
    case .fragment, .outside, .missing, .otherEdition: return nil
    }
  }
}
