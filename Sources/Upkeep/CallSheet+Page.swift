internal import Scheduling
internal import Templating

extension CallSheet {
  /// One page to print, whole in itself: the site's own stylesheet stands in an address, where no
  /// letter of it can be markup.
  package func page(style: String) -> String {
    let items = calls.enumerated().map { $1.html(number: $0 + 1) }.joined()
    return document(
      title,
      style,
      Self.sheetStyle,
      """
      <header class="hero"><div class="wide">
      <h1>\(title)</h1>
      <p class="lead">\(site), \(today.long). \(counted)</p>
      <p><strong>\(Self.warning)</strong></p>
      </div></header>
      <div class="wide flow">
      \(items)\(reviewPage)</div>

      """
    )
  }

  /// `own` is laid over the site's style.
  func document(_ title: String, _ style: String, _ own: HTML, _ main: HTML) -> String {
    let page: HTML = """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title): \(site), \(today.long)</title>
      <link rel="stylesheet" href="\(style.asStylesheetAddress)">
      <style>\(own)</style>
      </head>
      <body>
      <main id="main">
      \(main)</main>
      </body>
      </html>

      """
    return page.description
  }

  /// A group stays together on paper, and there is room to write.
  private static let sheetStyle: HTML = """
    .call { border-block-start: 2px solid; padding-block: 1rem; }
    .call li { margin-block-end: .5rem; }
    .call ol li::after { content: ""; display: block; block-size: 2.2rem; border-block-end: 1px solid #777; }
    .call dl div { display: flex; gap: .5rem; }
    .call dt { min-inline-size: 8rem; font-weight: 700; }
    .call dd { margin: 0; }
    .call h3 { margin-block: .8rem .3rem; font-size: 1.1rem; }
    .call p, .call li { max-inline-size: none; }
    @media print {
      html { font-size: 10pt; }
      .hero h1 { font-size: 1.6rem; }
      .hero .lead { font-size: 1rem; max-inline-size: none; }
      .call { break-inside: avoid; }
    }
    """
}

extension Call {
  fileprivate func html(number: Int) -> HTML {
    let facts = printed.map { "<div><dt>\($0.fact.label)</dt><dd>\($0.text)</dd></div>" as HTML }
    let questions = asks.map { "<li>\($0.words)</li>" as HTML }
    let hidden: HTML =
      routes.notForPrint.isEmpty
      ? ""
      : "<p><strong>Not for print:</strong> \(routes.notForPrint.joined(separator: ", "))</p>\n"
    return """
      <section class="call">
      <h2>\(number). \(name)</h2>
      <p>\(areas.joined(separator: ", "))</p>
      <p><strong>Why:</strong> \(why)</p>
      <p><strong>Ring:</strong> \(routes.line ?? Self.noRoute)</p>
      \(hidden)<h3>What we print now</h3>
      <dl>\(facts.joined())</dl>
      <h3>What to say</h3>
      <p>“\(opening)”</p>
      <ol>\(questions.joined())</ol>
      <p>Rung on: ____________ by: ____________________ We may print all this: yes / no</p>
      </section>

      """
  }
}

extension String {
  /// The text as an address of its own, for a page that is whole in itself.
  var asStylesheetAddress: String {
    var address = Array("data:text/css;charset=utf-8,".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: address.append(byte)
      case _: address += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }
}
