/// What the comparison with the specification leaves out, each with its reason.
extension MarkupTree {
  private static let blocks: Set = [
    "blockquote", "body", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]

  /// Line breaks between blocks are not seen, and a soft break is a space.
  func tidied() -> MarkupTree {
    guard case .element(let name, let attributes, let children) = Self.translated(self) else {
      return self
    }
    if name == "pre" || name == "code" {  // here every space is seen
      return .element(name, attributes, Self.merged(children.map(Self.translated)))
    }
    var tidy: [MarkupTree] = []
    for child in Self.merged(Self.unwrapped(children)) {
      if case .text(let text) = child {
        tidy.append(.text(Self.collapsed(text)))
      } else {
        tidy.append(child.tidied())
      }
    }
    return .element(name, attributes, Self.trimmed(tidy, inBlock: Self.blocks.contains(name)))
  }

  /// Ours says in other words what the specification says in attributes.
  private static func translated(_ node: MarkupTree) -> MarkupTree {
    guard case .element(var name, var attributes, var children) = node else { return node }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": attributes["id"] = nil  // headings can be linked to
    case "a": attributes["rel"] = nil  // outside links do not vouch for their target
    case "img": (attributes["width"], attributes["height"]) = (nil, nil)  // the page does not jump
    case "code": attributes["class"] = nil  // authors' words do not become class names
    case "th", "td":
      attributes["scope"] = nil  // says which cells a heading is for
      if let side = attributes.removeValue(forKey: "class") {  // `align` is not HTML 5
        attributes["align"] = side == "centre" ? "center" : side
      }
    case "span" where attributes["class"]?.hasPrefix("task") == true:  // a task's state in words
      name = "input"
      let isDone = attributes["class"] == "task done"
      attributes = ["type": "checkbox", "disabled": ""]
      attributes["checked"] = isDone ? "" : nil
      children = []
    case _: break
    }
    return .element(name, attributes, children)
  }

  /// A frame that lets a wide table be moved sideways is no part of the text.
  private static func unwrapped(_ children: [MarkupTree]) -> [MarkupTree] {
    children.flatMap { child -> [MarkupTree] in
      guard case .element("div", let attributes, let inner) = child,
        attributes["class"] == "table", attributes["role"] == "region"
      else { return [child] }
      return inner
    }
  }

  private static func merged(_ children: [MarkupTree]) -> [MarkupTree] {
    children.reduce(into: []) { merged, child in
      if case .text(let more) = child, case .text(let text) = merged.last {
        merged[merged.count - 1] = .text(text + more)
      } else {
        merged.append(child)
      }
    }
  }

  private static func collapsed(_ text: String) -> String {
    var collapsed = String.UnicodeScalarView()
    for letter in text.unicodeScalars {
      let isSpace = letter == " " || letter == "\n" || letter == "\t"
      if !isSpace { collapsed.append(letter) }
      if isSpace, collapsed.last != " " { collapsed.append(" ") }
    }
    return String(collapsed)
  }

  /// Takes away spaces at the edges of blocks and after a break.
  private static func trimmed(_ children: [MarkupTree], inBlock: Bool) -> [MarkupTree] {
    var trimmed: [MarkupTree] = []
    for (index, child) in children.enumerated() {
      guard case .text(var text) = child else {
        trimmed.append(child)
        continue
      }
      let before = index > 0 ? children[index - 1].isEdge : inBlock
      let after = index + 1 < children.count ? children[index + 1].isEdge : inBlock
      if before, text.hasPrefix(" ") { text.removeFirst() }
      if after, text.hasSuffix(" ") { text.removeLast() }
      if !text.isEmpty { trimmed.append(.text(text)) }
    }
    return trimmed
  }

  private var isEdge: Bool {
    guard case .element(let name, _, _) = self else { return false }
    return Self.blocks.contains(name) || name == "br"
  }
}
