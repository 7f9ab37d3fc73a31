package import Cataloguing
package import Scheduling

/// What one edition may see, decided once at its start. Pages, sitemap, feeds, calendars and counts
/// take only this: the public edition's entries have no practice facts, and none has the office's.
package struct EditionView: Sendable {
  package let audience: Audience
  package let settings: SiteSettings
  package let today: CalendarDay
  /// What lists show, in order of name.
  package let entries: ListedEntries
  /// The facets that each of those matches.
  package let facets: [FacetSet]
  /// Those that have ended and keep a notice page.
  let ended: ListedEntries
  package let areas: [Area]
  /// What each area lists.
  let areaLists: [AreaList]
  package let leaflets: [Leaflet]
  package let pages: [Page]
  package let caseStudies: [CaseStudy]
  package let pictures: PictureShelf
  package let addresses: Addresses
  /// The addresses of drafts, which `--drafts` publishes marked as such.
  let drafts: Set<String>

  package init(of catalogue: Catalogue, for audience: Audience) {
    self.init(of: catalogue, for: audience, Readings(of: catalogue))
  }

  /// The views of several editions, which print the same words of what both may see.
  package static func views(of catalogue: Catalogue, for audiences: [Audience]) -> [EditionView] {
    let readings = Readings(of: catalogue)
    return audiences.map { EditionView(of: catalogue, for: $0, readings) }
  }

  private init(of catalogue: Catalogue, for audience: Audience, _ readings: Readings) {
    self.audience = audience
    settings = catalogue.settings
    today = catalogue.today
    let ledger = Ledger(catalogue.listings, readings.words, for: audience)
    let seen = catalogue.listings.indices.filter {
      audience.sees(catalogue.listings[$0].entry.publication.audience)
    }
    let current = seen.filter { catalogue.listings[$0].entry.status != .ended }
    let over = seen.filter { catalogue.listings[$0].entry.status == .ended }
    entries = ListedEntries(ledger: ledger, numbers: current.map { Int32($0) })
    ended = ListedEntries(ledger: ledger, numbers: over.map { Int32($0) })
    areas = catalogue.areas.filter { $0.publication.isSeen(by: audience) }
    facets = current.map { readings.facets[$0] }
    areaLists = AreaList.all(areas, entries, facets: facets)
    leaflets = catalogue.leaflets.filter { $0.publication.isSeen(by: audience) }
      .sorted { ($0.title, $0.publication.slug) < ($1.title, $1.publication.slug) }
    pages = catalogue.pages.filter { $0.publication.isSeen(by: audience) }
      .sorted { ($0.menu?.position ?? 1_000, $0.title) < ($1.menu?.position ?? 1_000, $1.title) }
    caseStudies = audience == .practice ? catalogue.caseStudies.sorted { $0.title < $1.title } : []
    drafts = Self.drafts(of: catalogue)
    pictures = catalogue.pictures
    addresses = readings.addresses
  }

  private static func drafts(of catalogue: Catalogue) -> Set<String> {
    var drafts: Set<String> = []
    func add(_ publication: Publication, _ folder: String) {
      if publication.isDraft { drafts.insert("\(folder)/\(publication.slug.text).html") }
    }
    for index in catalogue.listings.indices
    where catalogue.listings[index].entry.publication.isDraft {
      add(catalogue.listings[index].entry.publication, "groups")
    }
    for leaflet in catalogue.leaflets { add(leaflet.publication, "leaflets") }
    for page in catalogue.pages { add(page.publication, "pages") }
    for area in catalogue.areas { add(area.publication, "areas") }
    for study in catalogue.caseStudies { add(study.publication, "case-studies") }
    return drafts
  }

  package var name: String { audience.rawValue }
  package var isPractice: Bool { audience == .practice }

  package func entries(in area: Area) -> ListedEntries {
    let number = areas.firstIndex { $0.slug == area.slug }
    return entries.at(number.map { areaLists[$0].entries } ?? [])
  }
}

/// What is worked out of a catalogue once for all its editions.
struct Readings: Sendable {
  let words: [EntryWords]
  /// The facets that each listing matches.
  let facets: [FacetSet]
  package let addresses: Addresses

  fileprivate init(of catalogue: Catalogue) {
    words = catalogue.listings.indices.map { EntryWords(catalogue.listings[$0].entry) }
    facets = catalogue.listings.indices.map {
      FacetSet(of: catalogue.listings[$0].entry, on: catalogue.today)
    }
    addresses = Addresses(of: catalogue, facets: facets)
  }
}
