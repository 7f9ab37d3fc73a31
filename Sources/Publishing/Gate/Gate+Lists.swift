/// An element that may stand on a page.
struct GateElement: Sendable {
  enum Content: Sendable {
    /// Other elements and text.
    case markup
    /// Nothing, not even an end.
    case none
    /// Text that browsers do not read as markup.
    case raw
  }

  var name: GateWord
  /// What it may have besides what any element may.
  var attributes: [GateWord]
  var content: Content
  /// A shape of a drawing, which may close itself.
  var isDrawn: Bool
}

/// What a page may be made of.
extension Gate {
  private static let voidElements: Set = [
    "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  private static let drawn: Set = [
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect",
  ]

  private static let globalAttributes = GateTable<Bool>(
    ["class", "dir", "hidden", "id", "lang", "role", "tabindex", "title"].map {
      (GateWord($0), true)
    }
  )

  static func isGlobal(_ name: GateWord) -> Bool { globalAttributes[name] ?? false }

  /// Attributes of which there may be any number.
  static let openEnded: [GateWord] = ["aria-", "data-"].map { GateWord($0) }

  private static let plainElements: Set = [
    "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "body", "caption",
    "cite", "code", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "ins", "kbd",
    "legend", "main", "mark", "nav", "p", "pre", "q", "s", "samp", "search", "section", "small",
    "span", "strong", "sub", "summary", "sup", "table", "tbody", "tfoot", "thead", "title", "tr",
    "u", "ul", "var", "wbr", "br", "style",
  ]

  private static let drawing: Set = [
    "cx", "cy", "d", "fill", "fill-rule", "focusable", "height", "points", "preserveaspectratio",
    "r", "rx", "ry", "shape-rendering", "stroke", "stroke-linecap", "stroke-linejoin",
    "stroke-width", "transform", "viewbox", "width", "x", "x1", "x2", "xmlns", "y", "y1", "y2",
  ]

  static let elements = GateTable<GateElement>(
    attributes.map { name, attributes in
      let isVoid = voidElements.contains(name)
      let content: GateElement.Content =
        isVoid ? .none : name == "script" || name == "style" ? .raw : .markup
      let element = GateElement(
        name: GateWord(name),
        attributes: attributes.map { GateWord($0) },
        content: content,
        isDrawn: drawn.contains(name)
      )
      return (element.name, element)
    }
  )

  /// Every element that may stand on a page, with the attributes it may have besides the global.
  private static let attributes: [String: Set<String>] = {
    var all: [String: Set<String>] = [
      "a": ["download", "href", "hreflang", "rel", "type"],
      "button": ["disabled", "name", "type", "value"],
      "col": ["span"],
      "colgroup": ["span"],
      "data": ["value"],
      "details": ["name", "open"],
      "fieldset": ["disabled", "name"],
      "form": ["action", "autocomplete", "method", "novalidate"],
      "img": [
        "alt", "decoding", "fetchpriority", "height", "loading", "sizes", "src", "srcset", "width",
      ],
      "input": [
        "autocomplete", "checked", "disabled", "inputmode", "max", "maxlength", "min", "name",
        "placeholder", "required", "spellcheck", "type", "value",
      ],
      "label": ["for"],
      "li": ["value"],
      "link": ["as", "href", "hreflang", "media", "rel", "sizes", "title", "type"],
      "meta": ["charset", "content", "http-equiv", "media", "name", "property"],
      "ol": ["reversed", "start", "type"],
      "optgroup": ["disabled", "label"],
      "option": ["disabled", "selected", "value"],
      "output": ["for", "name"],
      "picture": [],
      "script": ["defer", "src", "type"],
      "select": ["disabled", "name", "required"],
      "source": ["height", "media", "sizes", "srcset", "type", "width"],
      "td": ["colspan", "headers", "rowspan"],
      "th": ["abbr", "colspan", "headers", "rowspan", "scope"],
      "time": ["datetime"],
    ]
    for name in plainElements { all[name] = [] }
    for name in drawn.union(["g", "svg"]) { all[name] = drawing }
    all["style"] = ["media"]
    return all
  }()
}
