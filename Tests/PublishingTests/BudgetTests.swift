import Reading
import Templating
import Testing

@testable import Publishing

struct BudgetTests {
  private func html(_ markdown: String, linksTo href: String) -> (bytes: Int?, findings: [Finding])
  {
    let manuscript = Manuscript("---\nname: x\n---\n" + markdown)
    let setting = ProseSetting(links: { _ in .site(href: href) }, pictures: { _ in nil })
    var ids = HeadingIDs()
    var findings: [Finding] = []
    let html = manuscript.html(in: setting, ids: &ids, findings: &findings)
    return (html?.bytes.count, findings)
  }

  @Test func aPageThatGrowsBeyondItsBudgetIsRefused() {
    let href = String(repeating: "a", count: 5_000)
    let (bytes, findings) = html(String(repeating: "[a](/b) ", count: 400), linksTo: href)
    #expect(bytes == nil)
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.first?.message == "the text makes a page of over 114 KB")
  }

  @Test func manyUsesOfALongAddressStayWithinIt() {
    let text =
      "[a]: /\(String(repeating: "u", count: 2_000))\n\n" + String(repeating: "[a] ", count: 400)
    #expect(html(text, linksTo: "b").bytes != nil)
  }

  @Test func aWriterWorksAtTheGreatestDepth() {
    let deep =
      String(repeating: "> ", count: 16) + String(repeating: "*a **b ", count: 40) + "c"
      + String(repeating: "** *", count: 40)
    let manuscript = Manuscript("---\nname: x\n---\n" + deep)
    #expect(manuscript.isReadable, "\(manuscript.findings)")
    #expect(ProseExample(manuscript).html.contains("<blockquote>"))
  }
}
