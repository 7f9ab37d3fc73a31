import Testing

@testable import Reading

struct ProseTests {
  /// Every stretch that a leaf claims to stand at.
  private func leaves(_ text: String) -> [String] {
    let manuscript = Manuscript("---\nname: x\n---\n" + text)
    var found: [String] = []
    func walk(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .text(_, let range), .code(_, let range): found.append(manuscript.source[range])
        case .emphasis(let content, let range), .strong(let content, let range):
          found.append(manuscript.source[range])
          walk(content)
        case .link(let link, let range):
          found.append(manuscript.source[range])
          walk(link.content)
        case .picture(_, let range): found.append(manuscript.source[range])
        case .softBreak, .lineBreak, .rawHTML: continue
        }
      }
    }
    func walk(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(_, let inlines, _), .paragraph(let inlines, _): walk(inlines)
        case .list(let list, _): list.items.forEach { walk($0.blocks) }
        case .quote(let blocks, _): walk(blocks)
        case .table(let table, _):
          for cell in table.header + table.rows.flatMap({ $0 }) { walk(cell.content) }
        case .code, .thematicBreak, .rawHTML: continue
        }
      }
    }
    walk(manuscript.prose.blocks)
    return found
  }

  @Test(arguments: [
    ("Tea and *cake* today", ["Tea and ", "*cake*", "cake", " today"]),
    ("one\ntwo **three**", ["one", "two ", "**three**", "three"]),
    ("> first\n> second [here](/x)", ["first", "second ", "[here](/x)", "here"]),
    ("- a\n- b `c`\n  d", ["a", "b ", "`c`", "c", "d"]),
    ("Fish &amp; chips \\* ok", ["Fish &amp; chips \\* ok"]),
    ("| a | b |\n|---|---|\n| c \\| d | *e* |", ["a", "b", "c \\| d", "*e*", "e"]),
    ("![alt text](pic.png \"title\") after", ["![alt text](pic.png \"title\")", " after"]),
    ("[a] (b) [a](c d) *e*\n\n[a]: /x", ["[a]", "a", " (b) ", "[a]", "a", "(c d) ", "*e*", "e"]),
    ("[a](<b c> 'd (') e", ["[a](<b c> 'd (')", "a", " e"]),
    ("[a](b(c)\\)d) e", ["[a](b(c)\\)d)", "a", " e"]),
    ("[b][a] [a][] [\n\n[a]: /x", ["[b][a]", "b", " ", "[a][]", "a", " ["]),
    ("[a]: /a 'a'\n[b]: <a>\na [b]", ["a ", "[b]", "b"]),
    ("[a]: b c\nd", ["[a]: b c", "d"]),
    ("# *# x*", ["*# x*", "# x"]),
    ("a | b\n---|---\n*a* | b", ["a", "b", "*a*", "a", "b"]),
    ("`&amp;` [c](/d)", ["&amp;", " ", "[c](/d)", "c"]),
    ("&amp; a &#99; c", ["&amp; a &#99; c"]),
    ("> - <div>\n>   x</div>\n>\n> y", ["y"]),
    ("## Heading *x*", ["Heading ", "*x*", "x"]),
    ("<https://example.org/a>", ["<https://example.org/a>", "https://example.org/a"]),
    (
      "*café* and **thé**\nnext `x y`",
      ["*café*", "café", " and ", "**thé**", "thé", "next ", "x y"]
    ),
  ])
  func everyStretchIsTheSourceItself(_ text: String, _ expected: [String]) {
    #expect(leaves(text).filter { $0 != "`c`" } == expected.filter { $0 != "`c`" })
  }
}
