import Reading
import Templating

@testable import Publishing

/// Markdown written as HTML in surroundings where every page and picture exists.
struct ProseExample {
  let html: String
  let findings: [Finding]

  init(_ markdown: String, headingBase: Int = 2) {
    self.init(Manuscript("---\nname: x\n---\n" + markdown), headingBase: headingBase)
  }

  init(_ manuscript: Manuscript, headingBase: Int = 2) {
    let setting = ProseSetting(
      links: { address in
        address.hasPrefix("missing") || address.hasPrefix("http")
          ? nil : .site(href: address)
      },
      pictures: { source in
        source.hasPrefix("missing")
          ? nil : PagePicture(href: source, width: 4, height: 3, words: .decorative)
      },
      headingBase: headingBase
    )
    var findings = manuscript.findings
    var ids = HeadingIDs()
    let html = manuscript.html(in: setting, ids: &ids, findings: &findings)
    self.html = html?.description ?? ""
    self.findings = findings
  }
}
