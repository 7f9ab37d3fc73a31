internal import Cataloguing
internal import Reading

extension FuzzTarget {
  /// Last parts of addresses, and ids of headings: plain letters, short, never empty, steady.
  static let slugs = FuzzTarget(
    "slugs",
    seeds: [
      "Knit & natter", "St Mary’s Café", "  --a--b--  ", "ÆØÅ Straße", "قهوة", "🍵", "index", "COM1",
      "Ｆｕｌｌ", "ﬁne", "a\u{301}e\u{308}", "../../etc/passwd", "x".padded(to: 90), "İstanbul ǅ ŉ",
    ],
    scraps: [
      "-", "--", "’", "'", "/", "..", "\u{0}", "\u{301}", "\u{200D}", "ß", "İ", "ŉ", "ǆ", "ﬃ", "①",
      "²", "Ⅷ", "𝐀", "é", "  ", "\r\n", "lpt9", "con", "404", "\u{1F3F4}\u{E0067}", "K", "Å",
    ]
  ) { input in
    let name = String(decoding: input, as: UTF8.self)
    let slug = Slug(folding: name)
    if let fault = fault(ofSlug: slug.text, atMost: 80) { return fault }
    if Slug(folding: name) != slug { return "two foldings differ" }
    if Slug(folding: slug.text) != slug { return "“\(slug.text)” folds to something else" }
    let isTaken = Slug.isReserved(slug.text)
    if (Slug(exactly: slug.text) == nil) != isTaken { return "“\(slug.text)” and `exactly`" }
    if let exact = Slug(exactly: name), exact.text != name { return "“\(name)” was changed" }
    return headingFault(name)
  }

  private static func headingFault(_ words: String) -> String? {
    var ids = HeadingIDs()
    let given = (0..<3).map { _ in ids.next(for: words) }
    if Set(given).count < given.count { return "an id stands twice: \(given)" }
    for id in given {
      guard id.hasPrefix("h-") else { return "an id begins otherwise: \(id)" }
      if let fault = fault(ofSlug: id, atMost: 64) { return fault }
    }
    return nil
  }

  private static func fault(ofSlug text: String, atMost most: Int) -> String? {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    return isPlain && text.utf8.count <= most ? nil : "“\(text)” is no plain slug"
  }
}

extension String {
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: "a-", count: max(0, length - count) / 2)
  }
}
