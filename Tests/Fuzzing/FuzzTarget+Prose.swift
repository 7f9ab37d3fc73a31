internal import Publishing
package import Reading
internal import Templating

extension FuzzTarget {
  /// Markdown to markup: the gate finds no fault, the budget is kept, and a second reading agrees.
  static let prose = FuzzTarget(
    "prose",
    seeds: [
      "## Times\n\nWe meet on *Mondays* at **ten**, and [tea](/tea.html \"cake\") is free.\n",
      "- [x] done\n- [ ] to do\n  1. one\n  2. two\n\n> quoted\nlazily\n\n***\n",
      "| Day | Time |\n|:--|--:|\n| Mon | `9am` |\n| \\| | ![a](b.png) |\n",
      "```swift\nlet a = 1\n```\n\n    indented\n\nSetext\n======\n\nword  \nbreak\\\nbreak\n",
      "[a]: /u 'title'\n\n[a] [b][a] ![a] <https://example.org> <a@b.org>\n",
      "<div onclick=x>\n<b>raw</b>\n</div>\n\nand <i>inline</i> <!-- note -->&amp;&#60;&lt;\n",
      "# One\n# One\n### *Two* `three`\n\n[x](#one) [y](javascript:alert(1)) [z](//e.org)\n",
    ],
    scraps: [
      "*", "**", "_", "`", "```\n", "~~~\n", "> ", "- ", "1. ", "# ", "\n\n", "\n", "|", "|-|\n",
      "[",
      "](", ")", "![", "]: /u '", "<", ">", "<!--", "-->", "<?", "<!A ", "<![CDATA[", "\\", "&amp;",
      "&#0;", "&#x110000;", "\"", "'", "\t", "    ", "é", "\u{301}", "\u{202E}", "javascript:",
      "data:text/html,", " onclick=x", "<script>", "- [x] ", "  \n", "\r\n", "\u{0}", "===\n",
      "---\n",
    ]
  ) { input in
    let file = SourceFile(path: "x.md", bytes: Array("---\nname: x\n---\n".utf8) + input)
    let page = FinishedProse(reading: file)
    if page != FinishedProse(reading: file) { return "two readings differ" }
    return page.complaint
  }
}

/// A file's prose, written out where every page and picture exists.
package struct FinishedProse: Sendable, Equatable {
  private let source: SourceLines
  package let prose: Prose
  /// Nil when it was refused as too large.
  package let html: [UInt8]?
  package private(set) var findings: [Finding]

  package init(reading file: SourceFile) {
    let manuscript = Manuscript(reading: file)
    let setting = ProseSetting(
      links: { $0.hasPrefix("http") ? nil : .site(href: $0) },
      pictures: { PagePicture(href: $0, width: 4, height: 3, words: .decorative) }
    )
    source = SourceLines(file.bytes)
    prose = manuscript.prose
    findings = manuscript.findings
    var ids = HeadingIDs()
    html = manuscript.html(in: setting, ids: &ids, findings: &findings)?.bytes
  }

  package init(markdown: String) {
    self.init(reading: SourceFile(path: "x.md", text: "---\nname: x\n---\n" + markdown))
  }

  /// What is wrong with it; nil when it may be published.
  package var complaint: String? {
    if let complaint = findings.complaint(in: source) { return complaint }
    guard let html else {
      return findings.contains { $0.severity == .error } ? nil : "left out without a word"
    }
    let most = min(1 << 20, 16 * source.bytes.count + 65_536)
    if html.count > most { return "\(source.bytes.count) bytes made \(html.count)" }
    return Gate.faults(in: html).first.map { "the gate says: \($0.message), at \($0.offset)" }
  }

  /// Why Markdown was refused; nil when it was not.
  package var refusal: String? {
    findings.first { $0.rule == "markdown-limit" || $0.rule == "file-encoding" }?.message
  }
}
