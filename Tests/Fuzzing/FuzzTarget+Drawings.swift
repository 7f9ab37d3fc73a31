internal import Cataloguing

extension FuzzTarget {
  /// SVG drawings: what is let through has nothing that runs, loads or restyles.
  static let drawings = FuzzTarget(
    "drawings",
    seeds: [
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g fill="red"><path d="M0 0h8"/>
      <text x="1" y='2'>Tea &amp; cake</text></g></svg>
      """,
      """
      <?xml version="1.0"?><svg viewBox="0 0 9 9"><!-- note --><defs><linearGradient id="a"/></defs>
      <circle cx="1" fill="url(#a)" clip-path="url(#b)"/></svg>
      """,
      "<svg width=\"9\" height=\"9\"><script>alert(1)</script></svg>",
    ],
    scraps: [
      "<script", "<style>", "<a href=\"javascript:x\">", " onload=\"x\"", "<!--", "-->", "--!>",
      "<![CDATA[", "]]>", "<?x ?>", "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "&a;", "&#60;", "/>",
      "</",
      ">", "<", "'", "\"", "=", " ", "/", "url(#a)", "url(//x)", "URL(x)", "url(#a)url(x)",
      "xlink:href",
      "<image href=\"x\"/>", "<use href=\"#a\"/>", "<foreignObject>", "\u{0}", "é", "style=\"a\"",
    ]
  ) { input in
    guard case .success(let drawing) = PictureFile.reading(input), drawing.format == .svg else {
      return nil
    }
    guard case .success(let again) = PictureFile.reading(drawing.cleaned) else {
      return "what was cleaned is refused"
    }
    return again == drawing ? complaint(ofDrawing: drawing.cleaned) : "not steady"
  }

  /// Looks at the bytes alone, knowing nothing of tags: what is dangerous begins with these.
  private static func complaint(ofDrawing bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let forbidden = [
      "<script", "<style", "<image", "<use", "<a ", "<a>", "<foreignobject", "<animate", "<set",
      "<iframe", "<!", "<?", "xlink:href=",
    ]
    if let found = forbidden.first(where: text.contains) { return "“\(found)” was let through" }
    let tags = text.split(separator: "<").map { $0.prefix { $0 != ">" } }
    if tags.contains(where: { $0.contains("\\") }) { return "a tag has a “\\” in it" }
    let loads = tags.flatMap {
      $0.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
    }
    return loads.allSatisfy { $0.hasPrefix("#") } ? nil : "it would load"
  }
}
