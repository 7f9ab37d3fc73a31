extension Prose {
  /// Reads Markdown from the given lines. What is too much for us is a finding, and then there is
  /// no prose: half a page would be worse than none.
  package init?(
    reading source: SourceLines,
    lines: Range<Int>,
    path: String,
    findings: inout [Finding]
  ) {
    if let refusal = Guard.refusal(of: source, lines: lines) {
      findings.append(.tooMuch(refusal.message, refusal.remedy, line: refusal.line, path: path))
      return nil
    }
    self.init(accepted: source, lines: lines, path: path, findings: &findings)
  }

  /// The same for a text that the guard has let through before.
  init?(
    accepted source: SourceLines,
    lines: Range<Int>,
    path: String,
    findings: inout [Finding]
  ) {
    let start = source.offset(of: SourcePosition(line: lines.lowerBound, column: 1))
    guard let tree = CMarkTree(parsing: source.bytes[start...]) else {
      let message = "the text cannot be held in memory"
      findings.append(.tooMuch(message, "try again", line: 1, path: path))
      return nil
    }
    var builder = ProseBuilder(source: source, firstLine: lines.lowerBound)
    tree.walk { node, step in
      builder.visit(node, step)
      return builder.complaint == nil
    }
    if let (message, remedy, line) = builder.complaint {
      findings.append(.tooMuch(message, remedy, line: line, path: path))
      return nil
    }
    blocks = builder.blocks
  }
}

extension Finding {
  fileprivate static func tooMuch(
    _ message: String,
    _ remedy: String,
    line: Int,
    path: String
  ) -> Self {
    Finding(
      rule: "markdown-limit",
      severity: .error,
      file: path,
      range: SourceRange(line: line, columns: 1..<1),
      message: message,
      remedy: remedy
    )
  }
}

/// Builds blocks and inlines from the steps of a walk. A frame is open for each node that holds
/// others; leaving it makes one value in the frame around it.
private struct ProseBuilder {
  private struct Frame {
    var kind: CMarkTree.Node.Kind
    var start: Int
    /// The place of the innermost list or quotation; cmark lets a code block end outside it.
    var holder: SourceRange?
    var blocks: [Block] = []
    var inlines: [Inline] = []
    var items: [ListItem] = []
    var cells: [TableCell] = []
    var header: [TableCell] = []
    var rows: [[TableCell]] = []
  }

  private static let depthLimit = 100
  private static let nodeLimit = 50_000
  private static let linkLimit = 500
  private static let destinationLimit = 2_048
  private static let titleLimit = 300

  private let firstLine: Int
  private var places: InlinePlaces
  private var frames: [Frame] = [Frame(kind: .document, start: 0)]
  private var nodes = 0
  private var links = 0
  private(set) var complaint: (message: String, remedy: String, line: Int)?

  init(source: SourceLines, firstLine: Int) {
    self.firstLine = firstLine
    places = InlinePlaces(source: source)
  }

  var blocks: [Block] { frames.first?.blocks ?? [] }

  mutating func visit(_ node: borrowing CMarkTree.Node, _ step: CMarkTree.Step) {
    let kind = node.kind
    switch step {
    case .enter: enter(node, kind)
    case .leave: leave(node, kind)
    }
  }

  private mutating func enter(_ node: borrowing CMarkTree.Node, _ kind: CMarkTree.Node.Kind) {
    nodes += 1
    guard nodes <= Self.nodeLimit else {
      complain(node, "the text has over 50,000 parts", "share it out over several pages")
      return
    }
    switch kind {
    case .document, .other: return
    case .text: add(.text(node.literal, places.next(node.literal)))
    case .codeSpan: add(.code(node.literal, places.next(node.literal, isVerbatim: true)))
    case .htmlInline:
      add(Inline.rawHTML(node.literal, places.next(node.literal, isVerbatim: true)))
    case .softBreak: add(.softBreak(places.lineEnd()))
    case .lineBreak: add(.lineBreak(places.lineEnd()))
    case .code: add(.code(node.literal, info: node.info, range(of: node)))
    case .htmlBlock: add(Block.rawHTML(node.literal, lines(of: node)))
    case .thematicBreak: add(.thematicBreak(range(of: node)))
    case .quote, .list, .item, .task, .paragraph, .heading, .table, .tableHeader, .tableRow,
      .tableCell, .emphasis, .strong, .link, .picture:
      open(node, kind)
    }
  }

  private mutating func open(_ node: borrowing CMarkTree.Node, _ kind: CMarkTree.Node.Kind) {
    guard frames.count <= Self.depthLimit else {
      complain(node, "the text stands over 100 levels deep", "use fewer levels")
      return
    }
    switch kind {
    case .paragraph: places.begin(paragraphAt: range(of: node))
    case .heading: places.begin(headingAt: range(of: node))
    case .tableCell: places.begin(cellAt: range(of: node))
    case .link, .picture:
      links += 1
      check(node)
    case _: break
    }
    var holder = frames.last?.holder
    if [.quote, .list, .item, .task].contains(kind) { holder = range(of: node) }
    frames.append(Frame(kind: kind, start: places.cursor, holder: holder))
  }

  private mutating func check(_ node: borrowing CMarkTree.Node) {
    if links > Self.linkLimit {
      let remedy = "share them out over several pages"
      complain(node, "there are over 500 links and pictures", remedy)
    } else if node.destination.utf8.count > Self.destinationLimit {
      complain(node, "a link's address is over 2 KB", "use a shorter address")
    } else if node.title.utf8.count > Self.titleLimit {
      complain(node, "a link's title is over 300 letters", "make it shorter")
    }
  }

  private mutating func complain(
    _ node: borrowing CMarkTree.Node,
    _ message: String,
    _ remedy: String
  ) {
    guard complaint == nil else { return }
    complaint = (message, remedy, places.clamped(range(of: node)).start.line)
  }

  private mutating func leave(_ node: borrowing CMarkTree.Node, _ kind: CMarkTree.Node.Kind) {
    guard kind != .document, kind != .other, let frame = frames.popLast() else { return }
    let place = range(of: node)
    switch kind {
    case .quote: add(.quote(frame.blocks, place))
    case .list: add(list(node, frame), place)
    case .item: add(ListItem(blocks: frame.blocks, isTicked: nil, range: place))
    case .task: add(ListItem(blocks: frame.blocks, isTicked: node.isTicked, range: place))
    case .paragraph: add(.paragraph(frame.inlines, place))
    case .heading: add(.heading(level: node.headingLevel, frame.inlines, place))
    case .table: add(table(node, frame), place)
    case .tableHeader: top { $0.header = frame.cells }
    case .tableRow: top { $0.rows.append(frame.cells) }
    case .tableCell: top { $0.cells.append(TableCell(content: frame.inlines, range: place)) }
    case .emphasis: add(.emphasis(frame.inlines, places.around(frame.start, marks: 1)))
    case .strong: add(.strong(frame.inlines, places.around(frame.start, marks: 2)))
    case .link: add(link(node, frame))
    case .picture: add(picture(node, frame))
    case .document, .other, .text, .codeSpan, .htmlInline, .softBreak, .lineBreak, .code,
      .htmlBlock, .thematicBreak:
      return
    }
  }
}

extension ProseBuilder {
  private func list(_ node: borrowing CMarkTree.Node, _ frame: Frame) -> ListBlock {
    ListBlock(start: node.listStart, isTight: node.isTight, items: frame.items)
  }

  private func table(_ node: borrowing CMarkTree.Node, _ frame: Frame) -> TableBlock {
    let alignments = node.alignments.map { letter -> TableBlock.Alignment in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      case _: .none
      }
    }
    return TableBlock(alignments: alignments, header: frame.header, rows: frame.rows)
  }

  private mutating func link(_ node: borrowing CMarkTree.Node, _ frame: Frame) -> Inline {
    let link = Link(destination: node.destination, title: node.title, content: frame.inlines)
    return .link(link, places.bracketed(frame.start))
  }

  private mutating func picture(_ node: borrowing CMarkTree.Node, _ frame: Frame) -> Inline {
    let picture = PictureReference(source: node.destination, title: node.title, alt: frame.inlines)
    return .picture(picture, places.bracketed(frame.start))
  }

  private mutating func top(_ change: (inout Frame) -> Void) {
    guard let last = frames.indices.last else { return }
    change(&frames[last])
  }

  private mutating func add(_ block: Block) { top { $0.blocks.append(block) } }
  private mutating func add(_ inline: Inline) { top { $0.inlines.append(inline) } }
  private mutating func add(_ item: ListItem) { top { $0.items.append(item) } }
  private mutating func add(_ list: ListBlock, _ place: SourceRange) { add(.list(list, place)) }
  private mutating func add(_ table: TableBlock, _ place: SourceRange) { add(.table(table, place)) }

  private func range(of node: borrowing CMarkTree.Node) -> SourceRange {
    let offset = firstLine - 1
    let start = SourcePosition(line: max(node.line, 1) + offset, column: max(node.column, 1))
    let endLine = max(node.endLine, 1) + offset
    let end = SourcePosition(line: endLine, column: max(node.endColumn, 0) + 1)
    let place = places.clamped(SourceRange(start, max(start, end)))
    guard let holder = frames.last?.holder else { return place }
    return SourceRange(max(place.start, holder.start), min(place.end, holder.end))
  }

  /// All lines of a block of HTML; cmark forgets the last when a closing tag ends the block.
  private func lines(of node: borrowing CMarkTree.Node) -> SourceRange {
    let start = range(of: node).start
    let breaks = SourceLines(Array(node.literal.utf8)).starts.dropFirst()
    let further = node.literal.utf8.count == breaks.last ? breaks.count - 1 : breaks.count
    return places.throughEnd(ofLine: start.line + further, from: start)
  }
}
