internal import Cataloguing
internal import Reading
internal import Templating

/// A case study as slides to show at a practice's learning time: one file that needs no network and no
/// script, for keys alone, with notes for whoever leads the session, and fit for printing.
struct Slides {
  /// One of them.
  struct Slide {
    var title: String
    var body: HTML
    var note: String?
  }

  var title: String
  var site: String
  var language: String
  /// Where the story stands as a page.
  var page: String
  var slides: [Slide]

  /// The style stands in the file, so the file names the one style that it lets in.
  var html: HTML {
    """
    <!doctype html>
    <html lang="\(language)" dir="\(Language.direction(language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(Self.styleSeal)'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>\(title): slides – \(site)</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <header><a class="skip" href="#main">Go to the slides</a></header>
    <main id="main" tabindex="-1">
    <input type="checkbox" id="notes">
    <label for="notes">Show the notes</label>
    \(slides.enumerated().map { $1.html(number: $0 + 1, of: slides.count) }.joined())</main>
    <footer><a href="\(page)">Back to the story</a></footer>
    </body>
    </html>

    """
  }
}

extension Slides.Slide {
  fileprivate func html(number: Int, of count: Int) -> HTML {
    let heading: HTML =
      number == 1
      ? "<h1 id=\"title-1\">\(title)</h1>"
      : "<h2 id=\"title-\(number)\">\(title)</h2>"
    let notes: HTML = note.map { "<p class=\"note\"><strong>Notes:</strong> \($0)</p>\n" } ?? ""
    let back: HTML = number == 1 ? "" : "<a href=\"#slide-\(number - 1)\">Back</a> "
    let next: HTML = number == count ? "" : " <a href=\"#slide-\(number + 1)\">Next</a>"
    return """
      <section id="slide-\(number)" tabindex="-1" aria-labelledby="title-\(number)">
      \(heading)
      <div>\(body)</div>
      \(notes)<p class="place">\(back)<span>\(number) of \(count)</span>\(next)</p>
      </section>

      """
  }
}

extension Slides {
  /// Keys scroll, and scrolling stops at each slide.
  static let style: HTML = """
    :root { --ink: #1b2826; --brand: #0b4f4a; }
    html { scroll-snap-type: y proximity; font: clamp(1.1rem, 2.4vw, 2rem)/1.45 "Open Sans", system-ui, sans-serif; color: var(--ink); background: #fbf8f3; }
    body { margin: 0; }
    h1, h2 { line-height: 1.15; margin: 0 0 .6em; color: #083c38; }
    h1 { font-size: 2.2em; }
    h2 { font-size: 1.6em; }
    h3 { font-size: 1.1em; margin: 0 0 .3em; }
    section { box-sizing: border-box; min-height: 100vh; padding: 6vh 7vw 5vh; display: flex; flex-direction: column; scroll-snap-align: start; border-top: .4rem solid #e8674a; }
    section > div { flex: 1; max-width: 42em; }
    p, ul, ol, table { margin: 0 0 .7em; }
    li { margin-bottom: .35em; }
    a { color: var(--brand); }
    label, footer a, .skip, .place a { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; }
    header { position: fixed; top: .3rem; left: 7vw; }
    label { position: fixed; top: .3rem; right: 0; padding-right: 3.2rem; }
    #notes { position: fixed; top: .95rem; right: 1.2rem; width: 1.4rem; height: 1.4rem; margin: 0; }
    .skip:not(:focus) { position: absolute; width: 1px; min-width: 0; height: 1px; min-height: 0; overflow: hidden; clip-path: inset(50%); }
    :focus-visible { outline: .2rem solid var(--ink); outline-offset: .15rem; background: #ffd568; }
    main:focus, section:focus { outline: 0; background: none; }
    .note { background: #fdf0c8; padding: .8em 1em; border-radius: .4em; font-size: .8em; max-width: 50em; }
    #notes:not(:checked) ~ section .note { display: none; }
    .place { font-size: .7em; margin: 0; display: flex; align-items: center; gap: 1.5em; }
    footer { font-size: .7em; padding: 0 7vw 2em; scroll-snap-align: end; }
    @media print {
      @page { size: A4 landscape; margin: 12mm; }
      html { font-size: 16pt; background: none; }
      section { min-height: 0; padding: 0; break-after: page; border: 0; }
      .note { display: block !important; border: 1pt solid; background: none; }
      header, footer, label, #notes, .place a { display: none !important; }
    }
    """

  /// The style's seal, as a page's security policy names it.
  static let styleSeal = StyleSheet.seal(of: style.description)
}
