internal import Reading
internal import Templating

/// Writes blocks and inlines as markup, within a budget, and keeps what it had to leave out.
struct ProseWriter {
  private static let most = 1_048_576

  let source: SourceLines
  let path: String
  let setting: ProseSetting
  private let lowering: Int
  private let headingIDs: [String]
  private let knownIDs: Set<String>
  private let budget: Int
  private var headingsWritten = 0
  private var lastLineOfRawHTML = 0
  private(set) var lastHeading = ""
  private(set) var findings: [Finding] = []
  private(set) var isOverBudget = false
  var html = HTML()

  init(
    source: SourceLines,
    path: String,
    setting: ProseSetting,
    lowering: Int,
    headingIDs: [String]
  ) {
    self.source = source
    self.path = path
    self.setting = setting
    self.lowering = lowering
    self.headingIDs = headingIDs
    knownIDs = Set(headingIDs)
    budget = min(Self.most, 16 * source.bytes.count + 65_536)
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      write(block)
      guard isWithinBudget() else { return }
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let inlines, _): heading(level, inlines)
    case .paragraph(let inlines, _):
      html.append(markup: "<p>")
      write(inlines)
      html.append(markup: "</p>\n")
    case .list(let list, _): write(list)
    case .quote(let blocks, _):
      html.append(markup: "<blockquote>\n")
      write(blocks)
      html.append(markup: "</blockquote>\n")
    case .code(let text, _, _): html += "<pre><code>\(text)</code></pre>\n"
    case .table(let table, _): write(table)
    case .thematicBreak: html.append(markup: "<hr>\n")
    case .rawHTML(let markup, let range): leaveOut(markup, range)
    }
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline]) {
    let level = min(level + lowering, 6)
    let id = headingsWritten < headingIDs.count ? headingIDs[headingsWritten] : "h-section"
    headingsWritten += 1
    lastHeading = inlines.words
    html += "<h\(level) id=\"\(id)\">"
    write(inlines)
    html += "</h\(level)>\n"
  }

  private mutating func write(_ list: ListBlock) {
    if let start = list.start {
      html += start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n"
    } else {
      html.append(markup: "<ul>\n")
    }
    for item in list.items { write(item, isTight: list.isTight) }
    html.append(markup: list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// Tasks say in words whether they are done: a box that cannot be ticked tells a listener less.
  private mutating func write(_ item: ListItem, isTight: Bool) {
    html.append(markup: "<li>")
    var mark = item.isTicked.map { isTicked -> HTML in
      let words = isTicked ? setting.words.done : setting.words.toDo
      return isTicked
        ? "<span class=\"task done\">\(words)</span> " : "<span class=\"task\">\(words)</span> "
    }
    for (index, block) in item.blocks.enumerated() {
      if case .paragraph(let inlines, _) = block {
        if !isTight { html.append(markup: index == 0 ? "\n<p>" : "<p>") }
        if let words = mark { html += words }
        write(inlines)
        if !isTight { html.append(markup: "</p>\n") }
      } else {
        if let words = mark { html += words }
        if index == 0 || isTight { html.append(markup: "\n") }
        write([block])
      }
      mark = nil
      guard isWithinBudget() else { return }
    }
    html.append(markup: "</li>\n")
  }

  /// Whether there is room for more; says once when there is not.
  mutating func isWithinBudget() -> Bool {
    guard !isOverBudget, html.bytes.count > budget else { return !isOverBudget }
    isOverBudget = true
    findings.append(
      Finding(
        rule: "markdown-limit",
        severity: .error,
        file: path,
        message: "the text makes a page of over \(budget / 1024) KB",
        remedy: "share it out over several pages"
      )
    )
    return false
  }
}

extension ProseWriter {
  func hasHeading(withID id: String) -> Bool { knownIDs.contains(id) }

  mutating func report(_ rule: String, _ range: SourceRange, _ message: String, _ remedy: String) {
    findings.append(
      Finding(
        rule: rule,
        severity: .warning,
        file: path,
        range: range,
        text: source[range],
        message: message,
        remedy: remedy
      )
    )
  }

  /// Raw HTML is never printed. Comments that silence a rule are the tool's own; of the rest one
  /// finding a line is enough, as a tag seldom comes without its end.
  mutating func leaveOut(_ markup: String, _ range: SourceRange) {
    guard !isIgnoreComment(markup), range.start.line != lastLineOfRawHTML else { return }
    lastLineOfRawHTML = range.start.line
    report(
      "raw-html",
      range,
      "raw HTML was removed",
      "write it in Markdown, or put `…` round it to show it as it stands"
    )
  }

  private func isIgnoreComment(_ markup: String) -> Bool {
    let rest = markup.utf8.drop { $0 == 0x20 }
    guard rest.starts(with: "<!--".utf8) else { return false }
    let words = Substring(rest.dropFirst(4).drop { $0 == 0x20 || $0 == 0x0A })
    guard words.utf8.starts(with: "ignore".utf8), let end = words.firstRange(of: "-->") else {
      return false
    }
    return words[end.upperBound...].allSatisfy(\.isWhitespace)
  }
}
