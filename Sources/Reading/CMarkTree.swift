internal import CMarkGFM

/// A document parsed by libcmark-gfm, with the extensions table and tasklist only: the others
/// write process-wide tables while parsing. cmark's memory never leaves this file.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// The text must be UTF-8 that `Guard` has let through.
  init?(parsing text: ArraySlice<UInt8>) {
    _ = Self.extensionsAreRegistered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_VALIDATE_UTF8) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "tasklist"] {
      guard let found = unsafe cmark_find_syntax_extension(name) else { return nil }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(
        parser,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        bytes.count
      )
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return nil }
    unsafe self.root = root
  }

  deinit { unsafe cmark_node_free(root) }

  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  enum Step { case enter, leave }

  /// Visits every node in document order, without recursion: depth cannot overflow the stack.
  /// The visitor says whether to go on.
  func walk(_ visit: (_ node: borrowing Node, _ step: Step) -> Bool) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      let node = unsafe Node(pointer: pointer)
      guard visit(node, event == CMARK_EVENT_ENTER ? .enter : .leave) else { return }
    }
  }

  /// One node, lent for the length of a visit.
  @safe struct Node: ~Copyable {
    fileprivate let pointer: OpaquePointer
  }
}

extension CMarkTree.Node {
  enum Kind {
    case document, quote, list, item, task, code, htmlBlock, paragraph, heading, thematicBreak
    case table, tableHeader, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, htmlInline, emphasis, strong, link, picture
    case other
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: typeName == "tasklist" ? .task : .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .picture
    case _: tableKind
    }
  }

  private var tableKind: Kind {
    switch typeName {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    case _: .other
    }
  }

  private var typeName: String {
    guard let name = unsafe cmark_node_get_type_string(pointer) else { return "" }
    return unsafe String(cString: name)
  }

  var literal: String { unsafe text(cmark_node_get_literal(pointer)) }
  var destination: String { unsafe text(cmark_node_get_url(pointer)) }
  var title: String { unsafe text(cmark_node_get_title(pointer)) }
  var info: String { unsafe text(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) == 1 }
  var isTicked: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  var line: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  var column: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(unsafe cmark_node_get_end_column(pointer)) }

  /// The first number of a numbered list, nil for bullets.
  var listStart: Int? {
    guard unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(unsafe cmark_node_get_list_start(pointer))
  }

  /// One letter a column: `l`, `c`, `r`, or 0 for none.
  var alignments: [UInt8] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { unsafe letters[$0] }
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
