internal import Cataloguing
internal import Reading
internal import Templating

extension PageMaker {
  /// An author's words as markup for one page. Links lead where this edition has a page; others
  /// keep their words, and the checker names them.
  func html(
    _ prose: Prose,
    from path: String,
    at address: String,
    headingBase: Int = 2,
    withPictures: Bool = true
  ) -> HTML? {
    let root = Self.root(of: address)
    let setting = ProseSetting(
      links: { [addresses = view.addresses, audience = view.audience] link in
        addresses.target(of: link, from: path, for: audience, root: root)
      },
      pictures: { [pictures = view.pictures] source in
        withPictures ? pictures.find(source).flatMap { PagePicture($0, root: root) } : nil
      },
      headingBase: headingBase
    )
    var ids = HeadingIDs()
    var findings: [Finding] = []
    let html = prose.html(
      from: SourceLines([]),
      path: path,
      in: setting,
      ids: &ids,
      findings: &findings
    )
    return html.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Addresses {
  fileprivate func target(
    of link: String,
    from path: String,
    for audience: Audience,
    root: String
  ) -> LinkTarget? {
    switch destination(link, from: path, for: audience) {
    case .page(let page, let fragment):
      .site(href: root + page + (fragment.map { "#\($0)" } ?? ""))
    case .fragment(let fragment): .site(href: "#\(fragment)")
    case .outside: .outside(href: link)
    case .missing, .otherEdition: nil
    }
  }
}

extension PagePicture {
  fileprivate init?(_ picture: Picture, root: String) {
    guard let value = PictureValue(picture, root: root) else { return nil }
    self.init(
      href: value.src,
      srcset: value.srcset,
      webp: value.webp,
      width: value.width,
      height: value.height,
      words: value.alt.isEmpty ? .decorative : .alt(value.alt)
    )
  }
}
