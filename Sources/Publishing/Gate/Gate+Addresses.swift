/// What a page may load, and where it may lead.
extension Gate {
  typealias Complaint = (offset: Int, message: String)

  private static let link = GateWord("link")
  private static let rel = GateWord("rel")
  /// Of links that only lead somewhere.
  private static let plainRels = ["alternate", "canonical"].map { GateWord($0) }
  private static let script = GateWord("script")
  private static let style = GateWord("style")

  /// What is wrong with the value of an attribute, by what it means.
  func addressFault(
    of attribute: GateTag.Attribute,
    _ meaning: GateAttribute.Meaning,
    _ page: Span<UInt8>
  ) -> String? {
    switch meaning {
    case .harmless, .names: return nil
    case .leads where tag.name == Self.link:
      let rel = tag[Self.rel] ?? 0..<0
      if Self.plainRels.contains(page.word(rel)), page.isPlainlyAllowed(attribute) { return nil }
      return Self.linkElementFault(page.text(attribute.value), rel: page.text(rel))
    case .leads:
      return page.isPlainlyAllowed(attribute) ? nil : Self.linkFault(page.text(attribute.value))
    case .loads where tag.name == Self.script:
      let value = page.text(attribute.value)
      return scripts.contains(value) ? nil : "“\(value)” is not a script of the site"
    case .loads: return Self.loadFault(page.text(attribute.value))
    case .loadsOneOf: return Self.sourceSetFault(page.text(attribute.value))
    case .refreshes:
      let content = page.text(tag[GateWord("content")] ?? 0..<0)
      return Self.refreshFault(page.text(attribute.value), content)
    case .paints: return Self.paintFault(page.text(attribute.value))
    }
  }

  /// What is wrong with the text of a script or style.
  func contentFaults(_ bytes: Range<Int>, _ page: Span<UInt8>) -> [Complaint] {
    if tag.name == Self.style {
      if page.isPlainStyle(bytes) { return [] }
      return Self.styleFault(page.text(bytes).lowercased()).map { [(bytes.lowerBound, $0)] } ?? []
    }
    let type = tag[GateWord("type")]
    let source = tag[GateWord("src")]
    let isData = source == nil && page.text(type ?? 0..<0) == "application/ld+json"
    let isOwn = source != nil && type == nil && bytes.isEmpty
    return isData || isOwn ? [] : [(tag.start, "a script stands on the page")]
  }

  /// Markup of an address read back; nil when it holds entities that our writers do not write.
  private static func decoded(_ value: String) -> String? {
    var parts = value.split(separator: "&", omittingEmptySubsequences: false)
    guard !parts.isEmpty else { return "" }
    var text = String(parts.removeFirst())
    for part in parts {
      guard let entity = entities.first(where: { part.hasPrefix($0.name) }) else { return nil }
      text += entity.letter + part.dropFirst(entity.name.count)
    }
    return text
  }

  private static let entities: [(name: String, letter: String)] = [
    ("amp;", "&"), ("quot;", "\""), ("#39;", "'"), ("lt;", "<"), ("gt;", ">"),
  ]

  /// The scheme of an address, `""` for one within the site; nil when browsers may read the address
  /// in some other way than it looks.
  private static func scheme(of value: String) -> String? {
    guard let address = decoded(value), !address.utf8.contains(UInt8(ascii: "\\")),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
    else { return nil }
    guard !address.hasPrefix("//") else { return "//" }
    let head = address.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return "" }
    return head[..<colon].lowercased()
  }

  private static func linkFault(_ value: String) -> String? {
    let allowed: Set = ["", "geo", "http", "https", "mailto", "sms", "tel"]
    guard let scheme = scheme(of: value), allowed.contains(scheme) else {
      return "the link “\(value)” is not allowed"
    }
    return nil
  }

  private static func loadFault(_ value: String) -> String? {
    scheme(of: value) == "" ? nil : "“\(value)” would be loaded from outside the site"
  }

  private static func linkElementFault(_ value: String, rel: String) -> String? {
    let named: Set = [
      "alternate", "author", "canonical", "expect", "help", "license", "next", "prev",
    ]
    let words = rel.split(separator: " ").map(String.init)
    return !words.isEmpty && named.isSuperset(of: words) ? linkFault(value) : loadFault(value)
  }

  private static func sourceSetFault(_ value: String) -> String? {
    for candidate in value.split(separator: ",") {
      let address = candidate.split(separator: " ").first ?? ""
      if let fault = loadFault(String(address)) { return fault }
    }
    return nil
  }

  private static func refreshFault(_ value: String, _ content: String) -> String? {
    switch value.lowercased() {
    case "content-security-policy": nil
    case "refresh":
      content.hasPrefix("0; url=")
        ? loadFault(String(content.dropFirst(7))) : "the page would send its reader elsewhere"
    case _: "“\(value)” is not allowed in a meta element"
    }
  }

  private static func paintFault(_ value: String) -> String? {
    value.lowercased().contains("url") ? "a drawing would load its paint" : nil
  }

  /// What a stylesheet would load from elsewhere; nil when it loads nothing.
  package static func fault(inStyle bytes: [UInt8]) -> String? {
    styleFault(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  private static func styleFault(_ style: String) -> String? {
    if style.contains("@import") || style.contains("image-set(") || style.contains("src(") {
      return "a style would load from elsewhere"
    }
    if style.utf8.contains(UInt8(ascii: "\\")) {
      return "a style has a “\\” in it, which can hide what it loads"
    }
    for part in style.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
      let address = part.prefix { $0 != ")" }.filter { !" \"'".contains($0) }
      if let fault = loadFault(address) { return fault }
    }
    return nil
  }
}

extension Span<UInt8> {
  fileprivate func word(_ range: Range<Int>) -> GateWord {
    var word = GateWord()
    for index in range { word.append(self[index]) }
    return word
  }

  /// The quick look: an address within the site, or one whose scheme is a usual one, in letters that
  /// no browser reads otherwise. What is not plainly allowed is looked at with care.
  fileprivate func isPlainlyAllowed(_ attribute: GateTag.Attribute) -> Bool {
    guard !attribute.isOdd else { return false }
    var head = GateWord()
    for index in attribute.value {
      switch self[index] {
      case UInt8(ascii: ":"): return Gate.usualSchemes.contains(head)
      case UInt8(ascii: "/"):
        let isHost =
          index == attribute.value.lowerBound && attribute.value.count > 1
          && self[index + 1] == UInt8(ascii: "/")
        return !isHost
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case let byte: head.append(byte)
      }
    }
    return true
  }
}

extension Span<UInt8> {
  /// The quick look: a style without `\`, whose words before `(` are none that load. What is not
  /// plain is looked at with care.
  fileprivate func isPlainStyle(_ range: Range<Int>) -> Bool {
    var (last, before): (UInt8, UInt8) = (0, 0)
    for index in range {
      let byte = self[index] | 0x20
      switch byte {
      case UInt8(ascii: "\\") | 0x20: return false
      case UInt8(ascii: "i") where last == UInt8(ascii: "@") | 0x20: return false
      case UInt8(ascii: "("):
        // The ends of `url`, `src` and `image-set`.
        let isLoading =
          before == UInt8(ascii: "r") && (last == UInt8(ascii: "l") || last == UInt8(ascii: "c"))
          || before == UInt8(ascii: "e") && last == UInt8(ascii: "t")
        if isLoading { return false }
      case _: break
      }
      (before, last) = (last, byte)
    }
    return true
  }
}

extension Gate {
  fileprivate static let usualSchemes = ["http", "https", "mailto", "tel"].map { GateWord($0) }
}
