import Reading
import Templating
import Testing

struct HTMLTests {
  @Test func escapesTextAndNotLiterals() {
    let name = #"<b title="x" class='y'> & more"#
    let html: HTML = "<li>\(name)</li>"
    let escaped = "&lt;b title=&quot;x&quot; class=&#39;y&#39;&gt; &amp; more"
    #expect(html.description == "<li>\(escaped)</li>")
    #expect(HTML(escaping: name).description == escaped)
  }

  @Test func takesMarkupAndNumbersAsTheyAre() {
    let inner: HTML = "<b>\("a < b")</b>"
    let html: HTML = "<p>\(inner) \(-12)</p>"
    #expect(html.description == "<p><b>a &lt; b</b> -12</p>")
  }

  @Test func joinsPieces() {
    var html: HTML = "<ul>"
    html += ["a", "<b>"].map { "<li>\($0)</li>" as HTML }.joined(separator: "\n")
    html += "</ul>"
    #expect(html.description == "<ul><li>a</li>\n<li>&lt;b&gt;</li></ul>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
    #expect(("<i>" + HTML(escaping: "<")).description == "<i>&lt;")
  }

  @Test(arguments: ["&", "<", ">", "\"", "'"])
  func escapesAMarkWithAnAccentOnIt(_ mark: String) {
    for accent in ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20DD}"] {
      let bytes = HTML(escaping: mark + accent).bytes
      #expect(!bytes.contains { $0 == 0x22 || $0 == 0x27 || $0 == 0x3C || $0 == 0x3E })
      #expect(bytes.starts(with: "&".utf8) && bytes.count > 4)
      #expect(bytes.suffix(accent.utf8.count).elementsEqual(accent.utf8))
    }
  }

  @Test func theLibraryLetsAMarkWithAnAccentThrough() throws {
    let club = Club(name: "\"\u{301}")
    #expect(try libraryFilling("{{name}}", with: club) == "\"\u{301}")
    #expect(Filling("{{name}}", with: club).text == "&quot;\u{301}")
  }

  @Test(arguments: [
    ("a\u{0}b\u{1B}[1mc\u{7F}\r\n\td", "ab[1mc\n\td"),
    ("\u{202A}a\u{202E}b\u{2066}c\u{2069}d", "abcd"),
    ("\u{200E}a\u{200D}b\u{2029}c\u{2030}\u{2065}", "\u{200E}a\u{200D}b\u{2029}c\u{2030}\u{2065}"),
    ("“curly” – £5 \u{FFFD}\u{FFFE}\u{FFFF}.", "“curly” – £5 \u{FFFD}."),
    ("", ""),
  ])
  func leavesOutWhatNoPageMayHold(_ text: String, _ expected: String) {
    #expect(Array(HTML(escaping: text).bytes) == Array(expected.utf8))
  }

  @Test func escapesTextOfAnyLength() {
    for length in 0..<200 {
      let text = String(repeating: "é<", count: length)
      let expected = String(repeating: "é&lt;", count: length)
      #expect(HTML(escaping: text).description == expected)
    }
  }

  @Test(arguments: ["{{name}}", "{{{body}}}", "{{#paused}}", "{{>page}}", "{{! x }}", "{{=| |=}}"])
  func tagsInTheTextOfAnAuthorAreText(_ text: String) {
    let club = Club(name: text, body: HTML(escaping: text))
    #expect(Filling("[{{name}}]", with: club).text == "[\(HTML(escaping: text))]")
    #expect(Filling("[{{{body}}}]", with: club).text == "[\(HTML(escaping: text))]")
  }
}
