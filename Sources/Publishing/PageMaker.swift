internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

/// Makes the frame of each page of one edition, and turns pages into files.
struct PageMaker: Sendable {
  let view: EditionView
  let templates: PageTemplates
  let site: SiteValue
  let style: StyleSheet
  let cards: Shared<CardEdition>
  let likenesses: Likenesses
  let counts: Counts
  let calendars: Shared<CalendarSetting>
  let days: DaysInWords
  let handbook: [HandbookEntry]
  let papers: PaperShelf
  /// The layouts of groups' pages, by the area's own lines for help.
  private(set) var groupLayouts: [[String]: GroupLayout] = [:]

  init(
    _ view: EditionView,
    _ templates: PageTemplates,
    handbook: [HandbookEntry] = [],
    papers: PaperShelf = PaperShelf()
  ) {
    self.view = view
    self.handbook = handbook
    self.papers = papers
    self.templates = templates
    site = SiteValue(view.settings)
    style = StyleSheet(templates.theme, view.settings.brand)
    cards = Shared(CardEdition(of: view, templates.card))
    likenesses = Likenesses(of: view.entries + view.ended, shown: view.entries.count)
    counts = Counts(of: view)
    calendars = Shared(CalendarSetting(view))
    days = DaysInWords(from: view.today)
    for lines in Set(view.areas.map(\.helpNow)).union([[]]) {
      groupLayouts[lines] = groupLayout(lines)
    }
  }

  /// Groups' pages differ in what is their own: all else of the layout is filled in once.
  func groupLayout(_ helpNow: [String]) -> GroupLayout {
    var around = surroundings(of: "groups/", nil, nil)
    if !helpNow.isEmpty { around.helpNow = helpNow.map(Help.init(line:)) }
    let shared = Shared(around)
    let frame = frame("", "", at: "groups/", under: [], around: shared)
    return GroupLayout(
      around: shared,
      template: templates.page.filled(
        with: Layout(frame: frame, content: Filling()),
        except: PageFrame.ownNames.union(["content"])
      )
    )
  }

  static func root(of address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  func frame(
    _ title: String,
    _ description: String,
    at address: String,
    under crumbs: [(String, String)] = [],
    language: String? = nil,
    area: Area? = nil
  ) -> PageFrame {
    let around = Shared(surroundings(of: address, language, area))
    return frame(title, description, at: address, under: crumbs, around: around)
  }

  /// The frame of a page that has the same around it as others.
  func frame(
    _ title: String,
    _ description: String,
    at address: String,
    under crumbs: [(String, String)],
    around: Shared<Surroundings>
  ) -> PageFrame {
    let (root, isHome) = (around.root, around.isHome)
    let isDraft = !view.drafts.isEmpty && view.drafts.contains(address)
    let title = isDraft ? "Draft: \(title)" : title
    let steps = isHome ? [] : [("Home", "index.html")] + crumbs
    var frame = PageFrame(
      title: title,
      description: description,
      address: address,
      canonical: canonical(address),
      breadcrumbs: steps.map { MaybeLink(text: $0.0, href: root + $0.1) }
        + (isHome ? [] : [MaybeLink(text: title, href: nil)]),
      around: around
    )
    frame.papers = papers.papers(from: address)
    return frame
  }

  private func surroundings(
    of address: String,
    _ language: String?,
    _ area: Area?
  ) -> Surroundings {
    let root = address == "404.html" ? webRoot : Self.root(of: address)
    return Surroundings(
      language: language ?? view.settings.language,
      isNotIndexed: view.isPractice || ["404.html", "search.html"].contains(address),
      isHome: address == "index.html",
      isPractice: view.isPractice,
      madeOn: view.today.long,
      root: root,
      site: site,
      styleSeal: style.seal,
      style: style(within: address),
      menu: menu(root, address),
      areas: areaLinks(root, current: address),
      aboutLinks: aboutLinks(root),
      feeds: feeds(root),
      helpNow: help(area)
    )
  }

  /// The stylesheet, where it stands within the page of an address.
  private func style(within address: String) -> HTML? {
    let groups = view.entries.count + view.ended.count
    return StyleSheet.standsWithin(address, groups: groups) ? style.markup : nil
  }

  /// Only the public edition has an address on the web that we know of.
  func canonical(_ address: String) -> String? {
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
      ("What do you need?", "needs/index.html"), ("Search", "search.html"),
      ("A to Z", "a-z.html"),
      ("Leaflets", "leaflets/index.html"),
    ]
    if view.isPractice { links.insert(("Who to refer", "who-to-refer.html"), at: 0) }
    for page in view.pages where links.count < 7 && !page.isWhoToRefer {
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
        count: Words.groups(counts.areas[area.slug] ?? 0),
        covers: Words.list(area.places).orNil
      )
    }
  }

  private func aboutLinks(_ root: String) -> [PageLink] {
    let pages = view.pages.filter { !$0.isWhoToRefer && $0.publication.audience == .public }.map {
      PageLink(text: $0.title, href: "\(root)pages/\($0.publication.slug.text).html")
    }
    let gaps = PageLink(text: Self.gapsTitle, href: root + Self.gapsAddress)
    let data = [
      PageLink(text: "All groups as a spreadsheet", href: root + Self.groupSheetAddress),
      PageLink(text: "All groups as data (Open Referral UK)", href: root + ReferralFiles.address),
    ]
    let ours = (view.isPractice ? [gaps] : []) + data
    guard !handbook.isEmpty else { return pages + ours }
    return pages + ours
      + [PageLink(text: Self.handbookTitle, href: root + Self.handbookAddress)]
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
        href: root + reason.address,
        isCurrent: reason == current,
        count: counts.reasons[reason] ?? 0
      )
    }
  }

  func cards(_ positions: [Int], root: String) -> CardList {
    CardList(entries: view.entries, positions: positions, root: root, edition: cards)
  }

  func file<Own>(_ page: Framed<Own>, _ template: Template<Framed<Own>>) -> OutputFile {
    file(page, template, in: templates.page)
  }

  func file<Own>(
    _ page: Framed<Own>,
    _ template: Template<Framed<Own>>,
    in outer: Template<Layout>
  ) -> OutputFile {
    file(page.frame, template.filling(page), in: outer)
  }

  func file(_ frame: PageFrame, _ content: Filling, in outer: Template<Layout>) -> OutputFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.size + 8_192)
    outer.render(Layout(frame: frame, content: content), into: &bytes)
    return OutputFile(path: frame.address, bytes: bytes)
  }
}

/// The layout of many groups' pages, filled but for what is each page's own.
struct GroupLayout: Sendable {
  var around: Shared<Surroundings>
  var template: Template<Layout>
}

extension Page {
  /// Its words head the practice edition's own page of that name.
  var isWhoToRefer: Bool { publication.slug.text == "who-to-refer" }
}
