internal import Directory
internal import Reading
internal import Scheduling

/// Brings manuscripts together: first what others refer to (areas and places), then listings with
/// the directory, then all that may speak of listings.
struct Gathering {
  var catalogue: Catalogue
  let drafts: Bool
  var surroundings: Surroundings
  /// The listings' own names: a record of the same name says which list it is from.
  var takenNames: Set<String> = []
  /// What each listing says it is in other lists.
  var sameAs: [Int: [String]] = [:]
  /// Listings that are not in any edition: their directory records are held back with them.
  var held: [Listing] = []
  var heldSameAs: [Int: [String]] = [:]
  /// What listings that cannot be read say they are in other lists, with their files.
  var heldReferences: [String: String] = [:]

  init(catalogue: Catalogue, drafts: Bool, isLoose: Bool = false) {
    self.catalogue = catalogue
    self.drafts = drafts
    surroundings = Surroundings(
      isLoose: isLoose,
      pictures: catalogue.pictures,
      terms: catalogue.settings.terms,
      bands: catalogue.settings.freshness
    )
  }

  mutating func run(_ files: [SourceFile]) {
    let byKind = Dictionary(grouping: catalogue.manuscripts) { ContentKind(of: $0) }
    for manuscript in byKind[nil] ?? [] { noteUnknown(manuscript) }
    let first: [ContentKind] = [.place, .area, .listing, .leaflet, .caseStudy, .page]
    for kind in first {
      for manuscript in byKind[kind] ?? [] { gather(manuscript, kind) }
      if kind == .area {
        catalogue.areas.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        surroundings.areas = catalogue.areas
      }
      if kind == .listing { gatherDirectory(files) }
    }
    AddressBook.settle(&catalogue)
    catalogue.checkGroupsUsed()
    catalogue.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    catalogue.sortListings()
    AddressBook.settleOldAddresses(&catalogue)
  }

  private mutating func noteUnknown(_ manuscript: Manuscript) {
    let known = ContentKind.allCases.map { "Content/\($0.folder)" }.joined(separator: ", ")
    catalogue.findings += manuscript.findings
    catalogue.findings.append(
      Finding(
        rule: "unknown-type",
        severity: .error,
        file: manuscript.path,
        message: "nothing says what this file is",
        remedy: "move it into one of \(known), or add a line “type: listing”"
      )
    )
    record(manuscript, "file", name: manuscript.path, .withheld, nil)
  }

  private mutating func gather(_ manuscript: Manuscript, _ kind: ContentKind) {
    var fields = Fields(
      manuscript.frontMatter.fields,
      of: manuscript,
      names: kind.names,
      today: catalogue.today
    )
    let name = fields["name"] ?? fields["title"]
    let label = name.flatMap { if case .text(let text) = $0.value { text.text } else { nil } }
    let publication = Publication(reading: &fields, path: manuscript.path)
    let reading =
      manuscript.isReadable
      ? read(manuscript, kind, &fields, publication) : .unusable
    let found = manuscript.isReadable ? fields.finish() : []
    catalogue.findings += manuscript.findings + found
    let isWithheld =
      reading.isUnusable || found.contains { catalogue.settings.level(of: $0) == .error }
    let days = publication.standing(on: catalogue.today, drafts: drafts)
    let standing: Standing = days == .published && isWithheld ? .withheld : days
    if case .published = standing { keep(reading) } else { hold(reading, fields, kind) }
    record(
      manuscript,
      kind.rawValue,
      name: label ?? manuscript.path,
      reading.standing(standing),
      publication.address(kind),
      publication.audience
    )
  }

  private mutating func record(
    _ manuscript: Manuscript,
    _ kind: String,
    name: String,
    _ standing: Standing,
    _ address: String?,
    _ audience: Audience = .public
  ) {
    catalogue.files.append(
      FileRecord(
        path: manuscript.path,
        kind: kind,
        name: name,
        standing: standing,
        audience: audience,
        address: address
      )
    )
  }
}

extension Gathering {
  /// A manuscript read as what it is.
  enum Reading {
    case unusable
    case listing(Listing, sameAs: [String])
    case leaflet(Leaflet)
    case caseStudy(CaseStudy)
    case area(Area)
    case place(Place, Slug)
    case page(Page)

    var isUnusable: Bool {
      if case .unusable = self { true } else { false }
    }

    /// A listing that has ended keeps a notice page and counts as ended.
    func standing(_ standing: Standing) -> Standing {
      guard case .listing(let listing, _) = self, standing == .published else { return standing }
      return listing.entry.status == .ended ? .ended(nil) : standing
    }
  }

  private func read(
    _ manuscript: Manuscript,
    _ kind: ContentKind,
    _ fields: inout Fields,
    _ publication: Publication
  ) -> Reading {
    switch kind {
    case .listing:
      let sameAs = fields.strings("same_as")
      let listing = Listing(
        reading: manuscript,
        fields: &fields,
        publication: publication,
        in: surroundings
      )
      return listing.map { .listing($0, sameAs: sameAs) } ?? .unusable
    case .leaflet:
      let leaflet = Leaflet(
        reading: manuscript,
        fields: &fields,
        publication: publication,
        pictures: surroundings.pictures
      )
      return leaflet.map { .leaflet($0) } ?? .unusable
    case .caseStudy:
      let study = CaseStudy(reading: manuscript, fields: &fields, publication: publication)
      return study.map { .caseStudy($0) } ?? .unusable
    case .area:
      let area = Area(reading: manuscript, fields: &fields, publication: publication)
      return area.map { .area($0) } ?? .unusable
    case .place:
      let place = Place(reading: manuscript, fields: &fields)
      return place.map { .place($0, publication.slug) } ?? .unusable
    case .page:
      let page = Page(reading: manuscript, fields: &fields, publication: publication)
      return page.map { .page($0) } ?? .unusable
    }
  }

  private mutating func hold(_ reading: Reading, _ fields: Fields, _ kind: ContentKind) {
    if case .listing(let listing, let references) = reading {
      heldSameAs[held.count] = references
      held.append(listing)
    } else if kind == .listing {
      var fields = fields
      for reference in fields.strings("same_as") { heldReferences[reference] = fields.path }
    }
  }

  private mutating func keep(_ reading: Reading) {
    switch reading {
    case .unusable: return
    case .listing(var listing, let references):
      if listing.entry.areas.isEmpty { listing.entry.areas = areas(around: listing.entry) }
      if !references.isEmpty { sameAs[catalogue.listings.count] = references }
      catalogue.listings.append(listing)
    case .leaflet(let leaflet): catalogue.leaflets.append(leaflet)
    case .caseStudy(let study): catalogue.caseStudies.append(study)
    case .area(let area): catalogue.areas.append(area)
    case .place(let place, let slug):
      surroundings.places[slug.text] = place
      surroundings.places[Slug(folding: place.name).text] = place
    case .page(let page): catalogue.pages.append(page)
    }
  }

  /// The areas that cover the place, where the listing names none.
  func areas(around entry: PublicEntry) -> [Area] {
    guard let place = entry.place.value else {
      return []
    }
    let words = Accents.folded(place.line)
    return catalogue.areas.filter { area in
      let outward = place.postcode.map(Postcode.outward)
      if let outward, area.postcodes.contains(where: { $0.uppercased() == outward }) { return true }
      return ([area.name] + area.places).contains { words.contains(Accents.folded($0)) }
    }
  }
}

extension Publication {
  func address(_ kind: ContentKind) -> String? {
    kind.addressFolder.map { "\($0)/\(slug.text).html" }
  }
}

extension ContentKind {
  package var names: FieldNames {
    switch self {
    case .listing: Listing.names
    case .leaflet: Leaflet.names
    case .caseStudy: CaseStudy.names
    case .area: Area.names
    case .place: Place.names
    case .page: Page.names
    }
  }
}

extension Catalogue {
  /// In the order of `comesBefore`, each name folded once.
  fileprivate mutating func sortListings() {
    let keys = listings.indices.map { index in
      (name: Accents.folded(listings[index].entry.name), slug: listings[index].entry.slug, index)
    }
    let sorted = keys.sorted { left, right in
      if left.name != right.name {
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      }
      return left.slug < right.slug
    }
    listings = sorted.map { listings[$0.2] }
  }
}

extension PublicEntry {
  /// By name, without case and accents; then by address, so that the order is always the same.
  package func comesBefore(_ other: PublicEntry) -> Bool {
    let (own, theirs) = (Accents.folded(name), Accents.folded(other.name))
    if own != theirs { return own.utf8.lexicographicallyPrecedes(theirs.utf8) }
    return slug < other.slug
  }
}
