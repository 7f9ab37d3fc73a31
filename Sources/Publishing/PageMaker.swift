internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

/// Makes the frame of each page of one edition, and turns pages into files.
struct PageMaker: Sendable {
  let view: EditionView
  let templates: PageTemplates
  private let counts: [Slug: Int]
  private let reasonCounts: [Reason: Int]

  init(_ view: EditionView, _ templates: PageTemplates) {
    self.view = view
    self.templates = templates
    var counts: [Slug: Int] = [:]
    var reasonCounts: [Reason: Int] = [:]
    for listed in view.entries {
      for area in listed.entry.areas { counts[area.slug, default: 0] += 1 }
      for reason in listed.entry.helpsWith { reasonCounts[reason, default: 0] += 1 }
    }
    self.counts = counts
    self.reasonCounts = reasonCounts
  }

  static func root(of address: String) -> String {
    String(repeating: "../", count: address.count { $0 == "/" })
  }

  func frame(
    _ title: String,
    _ description: String,
    at address: String,
    under crumbs: [(String, String)] = [],
    language: String? = nil,
    area: Area? = nil
  ) -> PageFrame {
    let root = address == "404.html" ? webRoot : Self.root(of: address)
    let isHome = address == "index.html"
    let title = view.drafts.contains(address) ? "Draft: \(title)" : title
    let steps = isHome ? [] : [("Home", "index.html")] + crumbs
    return PageFrame(
      title: title,
      description: description,
      address: address,
      language: language ?? view.settings.language,
      isNotIndexed: view.isPractice || address == "404.html",
      isHome: isHome,
      isPractice: view.isPractice,
      madeOn: view.today.long,
      canonical: canonical(address),
      root: root,
      site: SiteValue(settings: view.settings),
      menu: menu(root, address),
      breadcrumbs: steps.map { MaybeLink(text: $0.0, href: root + $0.1) }
        + (isHome ? [] : [MaybeLink(text: title, href: nil)]),
      areas: areaLinks(root, current: address),
      aboutLinks: aboutLinks(root),
      feeds: feeds(root),
      helpNow: help(area)
    )
  }

  /// Only the public edition has an address on the web that we know of.
  private func canonical(_ address: String) -> String? {
    guard !view.isPractice, address != "404.html" else { return nil }
    return view.settings.address + "/" + (address == "index.html" ? "" : address)
  }

  /// The path of the site's address, for the page that may stand in for any other.
  private var webRoot: String {
    let parts = view.settings.address.split(separator: "/", omittingEmptySubsequences: true)
    return "/" + parts.dropFirst(2).map { $0 + "/" }.joined()
  }

  private func menu(_ root: String, _ address: String) -> [PageLink] {
    var links = [
      ("What do you need?", "needs/index.html"), ("Groups, A to Z", "a-z.html"),
      ("Leaflets", "leaflets/index.html"),
    ]
    if view.isPractice { links.insert(("Who to refer", "who-to-refer.html"), at: 0) }
    for page in view.pages where links.count < 6 && !page.isWhoToRefer {
      guard let menu = page.menu else { continue }
      links.append((menu.label ?? page.title, "pages/\(page.publication.slug.text).html"))
    }
    return links.map { PageLink(text: $0.0, href: root + $0.1, isCurrent: $0.1 == address) }
  }

  func areaLinks(_ root: String, current: String) -> [AreaLink] {
    view.areas.map { area in
      let address = "areas/\(area.slug.text).html"
      return AreaLink(
        text: area.name,
        href: root + address,
        isCurrent: address == current,
        count: Words.groups(counts[area.slug] ?? 0),
        covers: Words.list(area.places).orNil
      )
    }
  }

  private func aboutLinks(_ root: String) -> [PageLink] {
    view.pages.filter { !$0.isWhoToRefer && $0.publication.audience == .public }.map {
      PageLink(text: $0.title, href: "\(root)pages/\($0.publication.slug.text).html")
    }
  }

  private func feeds(_ root: String) -> [Feed] {
    guard !view.isPractice else { return [] }
    return [
      Feed(
        text: "Groups we checked lately (news feed)",
        href: root + "feed.xml",
        type: "application/atom+xml"
      )
    ]
  }

  private func help(_ area: Area?) -> [Help] {
    guard let area, !area.helpNow.isEmpty else { return Help.national }
    return area.helpNow.map(Help.init(line:))
  }

  func needs(_ root: String, current: Reason? = nil) -> [Need] {
    Reason.allCases.map { reason in
      Need(
        reason: reason,
        href: "\(root)needs/\(reason.slug.text).html",
        isCurrent: reason == current,
        count: reasonCounts[reason] ?? 0
      )
    }
  }

  func cards(_ entries: [ListedEntry], root: String) -> [Card] {
    entries.map {
      Card($0, root: root, language: view.language(of: $0.entry), settings: view.settings)
    }
  }

  func file<Own>(_ page: Framed<Own>, _ template: Template<Framed<Own>>) -> OutputFile {
    let layout = Layout(frame: page.frame, content: template.html(page))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16_384)
    templates.page.render(layout, into: &bytes)
    return OutputFile(path: page.frame.address, content: .bytes(bytes))
  }
}

extension Page {
  /// Its words head the practice edition's own page of that name.
  var isWhoToRefer: Bool { publication.slug.text == "who-to-refer" }
}
