package import Cataloguing
package import Scheduling

/// What one edition may see, decided once at its start. Pages, sitemap, feeds, calendars and counts
/// take only this: the public edition's entries have no practice facts, by type none of the office's.
package struct EditionView: Sendable {
  package let audience: Audience
  package let settings: SiteSettings
  package let today: CalendarDay
  /// What lists show, in order of name.
  let entries: [ListedEntry]
  /// Those that have ended and keep a notice page.
  let ended: [ListedEntry]
  let areas: [Area]
  let leaflets: [Leaflet]
  let pages: [Page]
  let caseStudies: [CaseStudy]
  let pictures: PictureShelf
  let addresses: Addresses
  let facets: [Slug: [Facet]]
  /// The addresses of drafts, which `--drafts` publishes marked as such.
  let drafts: Set<String>

  package init(of catalogue: Catalogue, for audience: Audience) {
    self.audience = audience
    settings = catalogue.settings
    today = catalogue.today
    let listed = catalogue.listings.filter { $0.entry.publication.isSeen(by: audience) }
      .map { ListedEntry($0, for: audience) }
    entries = listed.filter(\.entry.isCurrent)
    ended = listed.filter { !$0.entry.isCurrent }
    areas = catalogue.areas.filter { $0.publication.isSeen(by: audience) }
    leaflets = catalogue.leaflets.filter { $0.publication.isSeen(by: audience) }
      .sorted { ($0.title, $0.publication.slug) < ($1.title, $1.publication.slug) }
    pages = catalogue.pages.filter { $0.publication.isSeen(by: audience) }
      .sorted { ($0.menu?.position ?? 1_000, $0.title) < ($1.menu?.position ?? 1_000, $1.title) }
    caseStudies = audience == .practice ? catalogue.caseStudies.sorted { $0.title < $1.title } : []
    drafts = Self.drafts(of: catalogue)
    pictures = catalogue.pictures
    addresses = Addresses(of: catalogue)
    var facets: [Slug: [Facet]] = [:]
    for area in areas { facets[area.slug] = catalogue.facets(of: area, for: audience) }
    self.facets = facets
  }

  private static func drafts(of catalogue: Catalogue) -> Set<String> {
    let publications =
      catalogue.listings.map { ("groups", $0.entry.publication) }
      + catalogue.leaflets.map { ("leaflets", $0.publication) }
      + catalogue.pages.map { ("pages", $0.publication) }
      + catalogue.areas.map { ("areas", $0.publication) }
      + catalogue.caseStudies.map { ("case-studies", $0.publication) }
    return Set(
      publications.filter(\.1.isDraft).map { "\($0.0)/\($0.1.slug.text).html" }
    )
  }

  package var name: String { audience.rawValue }
  var isPractice: Bool { audience == .practice }

  /// Of a listing's own words, where they are in another language than the site's.
  func language(of entry: PublicEntry) -> String? {
    guard let own = entry.publication.language, own.primary != settings.language.primary else {
      return nil
    }
    return own
  }

  func entries(in area: Area) -> [ListedEntry] {
    entries.filter { $0.entry.areas.contains { $0.slug == area.slug } }
  }
}

/// A listing as its edition sees it.
struct ListedEntry: Sendable, Hashable {
  var entry: PublicEntry
  /// Nil in the public edition.
  var practice: PracticeFacts?

  init(_ listing: Listing, for audience: Audience) {
    entry = listing.entry
    entry.areas.removeAll { !$0.publication.isSeen(by: audience) }
    practice = audience == .practice ? listing.practice : nil
  }
}

extension String {
  /// The language of a code without its country: “en” of “en-GB”.
  fileprivate var primary: String {
    lowercased().split(separator: "-").first.map(String.init) ?? ""
  }
}
