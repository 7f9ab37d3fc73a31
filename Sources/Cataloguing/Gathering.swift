internal import Directory
package import Reading
package import Scheduling

/// Brings content files together: first what others refer to (areas and places), then listings with
/// the directory, then all that may speak of listings. Between the two, each file is read on its
/// own, in any order or at once, and its trees may go.
package struct Gathering: Sendable {
  var catalogue: Catalogue
  let drafts: Bool
  package var today: CalendarDay { catalogue.today }
  var surroundings: Surroundings
  /// The listings' own names: a record of the same name says which list it is from.
  var takenNames: Set<String> = []
  var takenSlugs: Set<Slug> = []
  /// What each listing says it is in other lists.
  var sameAs: [Int: [String]] = [:]
  /// Listings that are not in any edition: their directory records are held back with them.
  var held: [Listing] = []
  var heldSameAs: [Int: [String]] = [:]
  /// The files of listings that have ended as the directory has it.
  var ended: Set<String> = []
  /// What listings that cannot be read say they are in other lists, with their files.
  var heldReferences: [String: String] = [:]

  /// Nil when the site's own settings cannot be used; `findings` then says why.
  package init?(
    _ files: [SourceFile],
    today: CalendarDay,
    drafts: Bool,
    findings: inout [Finding]
  ) {
    guard let settings = SiteSettings(reading: files, today: today, findings: &findings) else {
      return nil
    }
    let pictures = PictureShelf(reading: files, today: today)
    self.init(
      catalogue: Catalogue(settings: settings, today: today, pictures: pictures),
      drafts: drafts
    )
  }

  /// For files that stand in no project: what they refer to is not asked for.
  package init(looseOn today: CalendarDay, notes: [SourceFile] = []) {
    let pictures = PictureShelf(reading: notes, today: today, isLoose: true)
    self.init(
      catalogue: Catalogue(settings: SiteSettings(), today: today, pictures: pictures),
      drafts: true,
      isLoose: true
    )
    catalogue.files = notes.map { note in
      FileRecord(
        path: note.path,
        kind: "picture",
        name: note.path,
        standing: .published,
        audience: .public,
        address: nil
      )
    }
  }

  /// To be put right before any content file is read: what a file shows, it takes from here.
  package var pictures: PictureShelf {
    get { catalogue.pictures }
    set {
      catalogue.pictures = newValue
      surroundings.pictures = newValue
    }
  }

  /// The site's own words, for those who look at files before all are gathered.
  package var words: [SiteWord] { catalogue.settings.words }

  private init(catalogue: Catalogue, drafts: Bool, isLoose: Bool = false) {
    self.catalogue = catalogue
    self.drafts = drafts
    surroundings = Surroundings(
      isLoose: isLoose,
      pictures: catalogue.pictures,
      terms: catalogue.settings.terms,
      bands: catalogue.settings.freshness
    )
  }

  /// Whether a file may be one that others refer to, as far as its path tells.
  package static func comesFirst(_ path: String) -> Bool {
    switch ContentKind(path: path) {
    case .area, .place, nil: true
    case .listing, .leaflet, .caseStudy, .page: false
    }
  }

  /// Takes in the places and areas among some files.
  package mutating func takeFirst(_ manuscripts: [Manuscript]) {
    for kind in [ContentKind.place, .area] {
      for manuscript in manuscripts where ContentKind(of: manuscript) == kind {
        add(read(manuscript))
      }
    }
    catalogue.areas.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    surroundings.areas = catalogue.areas
    catalogue.venues = surroundings.places
  }

  /// Everything brought together, given all files in order of path.
  package consuming func catalogue(
    of readings: consuming [FileReading],
    files: [SourceFile]
  ) -> Catalogue {
    catalogue.texts = readings.map(\.text)
    catalogue.listings.reserveCapacity(readings.count { $0.kind == .listing })
    for index in readings.indices where readings[index].kind == nil { noteUnknown(readings[index]) }
    for kind in [ContentKind.listing, .leaflet, .caseStudy, .page] {
      for index in readings.indices where readings[index].kind == kind {
        add(readings[index])
        readings[index].item = .unusable
      }
      if kind == .listing { gatherDirectory(files) }
    }
    AddressBook.settle(&catalogue)
    catalogue.checkGroupsUsed()
    catalogue.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    catalogue.sortListings()
    AddressBook.settleOldAddresses(&catalogue)
    catalogue.recordUnusable(catalogue.pictures.findings)
    catalogue.findings += catalogue.unusedFiles(among: files)
    catalogue.findings.sort()
    return catalogue
  }

  private mutating func noteUnknown(_ reading: FileReading) {
    let known = ContentKind.allCases.map { "Content/\($0.folder)" }.joined(separator: ", ")
    catalogue.findings += reading.findings
    catalogue.findings.append(
      Finding(
        rule: "unknown-type",
        severity: .error,
        file: reading.path,
        message: "nothing says what this file is",
        remedy: "move it into one of \(known), or add a line “type: listing”"
      )
    )
    record(reading, "file", .withheld, nil)
  }

  private mutating func add(_ reading: FileReading) {
    guard let kind = reading.kind, let publication = reading.publication else { return }
    catalogue.findings += reading.findings
    let days = publication.standing(on: catalogue.today, drafts: drafts)
    let standing: Standing = days == .published && reading.isWithheld ? .withheld : days
    if case .published = standing { keep(reading.item) } else { hold(reading) }
    record(
      reading,
      kind.rawValue,
      reading.item.standing(standing),
      publication.address(kind),
      publication.audience
    )
  }

  private mutating func record(
    _ reading: FileReading,
    _ kind: String,
    _ standing: Standing,
    _ address: String?,
    _ audience: Audience = .public
  ) {
    catalogue.files.append(
      FileRecord(
        path: reading.path,
        kind: kind,
        name: reading.name,
        standing: standing,
        audience: audience,
        address: address
      )
    )
  }
}

extension Gathering {
  private mutating func hold(_ reading: FileReading) {
    if case .listing(let listing, let references) = reading.item {
      heldSameAs[held.count] = references
      held.append(listing)
    } else {
      for reference in reading.references { heldReferences[reference] = reading.path }
    }
  }

  private mutating func keep(_ item: FileReading.Item) {
    switch item {
    case .unusable: return
    case .listing(var listing, let references):
      let around = listing.entry.areas.isEmpty ? areas(around: listing.entry) : []
      if !around.isEmpty { listing.entry.areas = around }
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
