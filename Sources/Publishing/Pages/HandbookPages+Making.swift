internal import Templating

extension PageMaker {
  static let handbookTitle = "What the checker looks for"
  static let handbookAddress = "handbook/index.html"

  /// The list of all rules, and a page for each.
  func handbookPages() -> [OutputFile] {
    guard !handbook.isEmpty else { return [] }
    return [handbookIndex()] + handbook.map { handbookPage($0) }
  }

  private func handbookIndex() -> OutputFile {
    var body: HTML = "<p>These are the rules that every page is checked against.</p>"
    var severities: [String] = []
    for entry in handbook where !severities.contains(entry.severity) {
      severities.append(entry.severity)
    }
    for severity in severities {
      body += "<h2>\(Words.capital(severity))</h2><ul class=\"links\">"
      for entry in handbook where entry.severity == severity {
        body += "<li><a href=\"\(entry.id).html\">\(entry.says)</a></li>"
      }
      body += "</ul>"
    }
    let frame = frame(Self.handbookTitle, "The rules of the checker.", at: Self.handbookAddress)
    return file(Framed(frame: frame, own: TextPage(body: body)), templates.textPage)
  }

  private func handbookPage(_ entry: HandbookEntry) -> OutputFile {
    var body: HTML = "<p>\(entry.because)</p><p>\(Words.capital(entry.severity)).</p>"
    body += examples("What it points at", entry.flagged)
    body += examples("What is fine", entry.allowed)
    body += "<p>In the report this rule is called <code>\(entry.id)</code>.</p>"
    let frame = frame(
      entry.says,
      entry.says,
      at: "handbook/\(entry.id).html",
      under: [(Self.handbookTitle, Self.handbookAddress)]
    )
    return file(Framed(frame: frame, own: TextPage(body: body)), templates.textPage)
  }

  private func examples(_ title: String, _ examples: [[HandbookEntry.Piece]]) -> HTML {
    guard !examples.isEmpty else { return HTML() }
    var list: HTML = "<h2>\(title)</h2>"
    for example in examples {
      list += "<pre><code>"
      for piece in example {
        list += piece.isMarked ? "<strong>\(piece.text)</strong>" : HTML(escaping: piece.text)
      }
      list += "</code></pre>"
    }
    return list
  }
}
