/// What a page may load, and where it may lead.
extension Gate {
  typealias Complaint = (offset: Int, message: String)

  func addressFaults(of tag: GateTag) -> [Complaint] {
    tag.attributes.compactMap { attribute in
      let message: String? =
        switch (tag.name, attribute.name) {
        case ("a", "href"): Self.linkFault(attribute.value)
        case ("link", "href"): Self.linkElementFault(attribute.value, rel: tag["rel"] ?? "")
        case ("script", "src"):
          scripts.contains(attribute.value)
            ? nil : "“\(attribute.value)” is not a script of the site"
        case (_, "src"), ("form", "action"): Self.loadFault(attribute.value)
        case (_, "srcset"): Self.sourceSetFault(attribute.value)
        case ("meta", "http-equiv"): Self.refreshFault(attribute.value, tag["content"] ?? "")
        case (_, "fill"), (_, "stroke"): Self.paintFault(attribute.value)
        case _: nil
        }
      return message.map { (attribute.offset, $0) }
    }
  }

  /// What is wrong with the text of a script or style.
  func contentFaults(of tag: GateTag, _ bytes: Range<Int>) -> [Complaint] {
    let text = String(decoding: page[bytes], as: UTF8.self)
    if tag.name == "style" {
      return Self.styleFault(text.lowercased()).map { [(bytes.lowerBound, $0)] } ?? []
    }
    let isData = tag["type"] == "application/ld+json" && tag["src"] == nil
    let isOwn = tag["src"] != nil && tag["type"] == nil && text.isEmpty
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
    let named: Set = ["alternate", "author", "canonical", "help", "license", "next", "prev"]
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
