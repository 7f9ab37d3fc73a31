package import Cataloguing
internal import Reading

/// What rules ask about the rest of the site, worked out once.
package struct SiteMap: Sendable {
  package let addresses: Addresses
  package let pictures: PictureShelf
  private let texts: [FileText]
  /// The numbers of the texts that authors wrote, by the address of their page.
  private let pages: [String: Int]
  /// The addresses of those pages.
  private let published: KnownNames
  /// The first of them by the last part of its address.
  private let byLastPart: [Substring: String]
  /// Words in capitals in the names of groups and areas.
  package let capitals: Set<String>
  package let venues: [String: Place]
  /// The notes on the project's own pictures, by their names.
  let notes: [String: PictureNote]
  /// Groups that few people go to, by the words of their names.
  let smallGroups: [SmallGroup]
  private let letters: LetterMap

  package init(of catalogue: Catalogue) {
    let addresses = Addresses(of: catalogue)
    var pages: [String: Int] = [:]
    pages.reserveCapacity(catalogue.texts.count)
    for (number, text) in catalogue.texts.enumerated() {
      guard let address = addresses.address(of: text.path) else { continue }
      pages[address] = number
    }
    self.addresses = addresses
    pictures = catalogue.pictures
    texts = catalogue.texts
    self.pages = pages
    let sorted = pages.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    published = KnownNames(sorted)
    byLastPart = Dictionary(sorted.map { ($0.lastPart, $0) }) { first, _ in first }
    var capitals: Set<String> = []
    for index in catalogue.listings.indices {
      Self.read(catalogue.listings[index].entry.name, &capitals)
    }
    for area in catalogue.areas { Self.read(area.name, &capitals) }
    self.capitals = capitals
    venues = catalogue.venues
    let own = catalogue.pictures.notes.flatMap { note in
      PictureNote.all(in: note.frontMatter, at: note.path).map {
        (PictureNote.name(ofFileAt: note.path), $0)
      }
    }
    notes = Dictionary(own) { first, _ in first }
    smallGroups = catalogue.listings.compactMap { SmallGroup($0.entry) }
    letters = LetterMap(of: catalogue.texts, on: catalogue.today)
  }

  /// What letters stand for in a file before another, in order of path.
  func meaning(of letters: String, before path: String) -> LetterMap.Place? {
    guard let place = self.letters.first(letters) else { return nil }
    return place.path.utf8.lexicographicallyPrecedes(path.utf8) ? place : nil
  }

  private static func read(_ name: String, _ capitals: inout Set<String>) {
    let words = Words(name).filter { $0.range.count > 1 && $0.isAllCapitals }
    capitals.formUnion(words.map(\.text))
  }

  /// The page that was meant by an address that leads nowhere: one of the same name, or the nearest.
  package func page(meantBy target: String) -> String? {
    let name = target.lastPart
    let stem = name.split(separator: ".").first ?? name
    return byLastPart[stem + ".html"] ?? Suggestion(for: target, among: published)?.name
  }

  /// The ids of the headings on a page; nil for pages that no author's text stands behind.
  package func headings(at address: String) -> Set<String>? {
    pages[address].map { Set(HeadingIDs.all(in: texts[$0].manuscript.prose)) }
  }
}

extension SiteMap {
  /// Whom the site's own pictures show, all together.
  var whoIsShown: [Finding] {
    let all = notes.sorted { $0.key < $1.key }.map(\.value)
    return Balance(of: all).gaps.map { gap in
      Finding(
        rule: Rule.representationNarrow.id,
        severity: .advice,
        file: "Site/site.yml",
        message: "of all the site's own pictures: \(gap.message)",
        remedy: gap.remedy
      )
    }
  }
}
