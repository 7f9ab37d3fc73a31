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

  /// Its place among all elements.
  var number: Int
  var content: Content
  /// A shape of a drawing, which may close itself.
  var isDrawn: Bool
}

/// An attribute that may stand on some element or on any.
struct GateAttribute: Sendable {
  /// What its value may make a browser do.
  enum Meaning: Sendable { case harmless, names, leads, loads, loadsOneOf, refreshes, paints }

  /// A bit for it alone.
  var bit: UInt128
  /// A bit for each element that may have it.
  var elements: UInt128
  var meaning: Meaning

  func isAllowed(on element: GateElement) -> Bool { elements >> UInt128(element.number) & 1 == 1 }
}

/// What a page may be made of.
extension Gate {
  private static let voidElements: Set = [
    "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  private static let drawn: Set = [
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect",
  ]

  private static let global = [
    "class", "dir", "hidden", "id", "lang", "role", "tabindex", "title",
  ]

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

  private static let elementNames = attributes.keys.sorted()

  static let elements = GateTable<GateElement>(
    elementNames.enumerated().map { number, name in
      let isRaw = name == "script" || name == "style"
      let element = GateElement(
        number: number,
        content: voidElements.contains(name) ? .none : isRaw ? .raw : .markup,
        isDrawn: drawn.contains(name)
      )
      return (GateWord(name), element)
    }
  )

  static let attributeTable = GateTable<GateAttribute>(
    Set(global + attributes.values.joined()).sorted().enumerated().map { number, name in
      var elements: UInt128 = 0
      for (number, element) in elementNames.enumerated()
      where global.contains(name) || attributes[element]?.contains(name) == true {
        elements |= 1 << UInt128(number)
      }
      let attribute = GateAttribute(
        bit: 1 << UInt128(number),
        elements: elements,
        meaning: meanings[name] ?? .harmless
      )
      return (GateWord(name), attribute)
    }
  )

  private static let meanings: [String: GateAttribute.Meaning] = [
    "id": .names, "href": .leads, "src": .loads, "action": .loads, "srcset": .loadsOneOf,
    "http-equiv": .refreshes, "fill": .paints, "stroke": .paints,
  ]

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
      "link": ["as", "blocking", "href", "hreflang", "media", "rel", "sizes", "title", "type"],
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
