import Reading
internal import Scheduling

/// All that a file is read with besides its own bytes and the pictures: while it is the same, so is
/// what is read of the file. What areas tell of themselves is put in anew.
package struct ReadingGround: Sendable, Hashable {
  private let isLoose: Bool
  private let areas: [[String]]
  private let places: [String: Place]
  private let terms: TermDates?
  private let bands: Freshness.Bands
  private let levels: [String: String]

  fileprivate init(_ surroundings: Surroundings, _ settings: SiteSettings) {
    isLoose = surroundings.isLoose
    areas = surroundings.areas.map { [$0.slug.text, $0.name] + $0.places }
    places = surroundings.places
    terms = surroundings.terms
    bands = surroundings.bands
    levels = settings.rules.mapValues { $0.severity.map { "\($0)" } ?? "" }
  }
}

extension Gathering {
  package var ground: ReadingGround { ReadingGround(surroundings, catalogue.settings) }

  /// What was read on the same ground before, with the areas as they are now.
  package func renewed(_ reading: FileReading) -> FileReading {
    guard case .listing(var listing, let sameAs) = reading.item, !listing.entry.areas.isEmpty else {
      return reading
    }
    var reading = reading
    listing.entry.areas = listing.entry.areas.compactMap { area in
      surroundings.areas.first { $0.slug == area.slug }
    }
    reading.item = .listing(listing, sameAs: sameAs)
    return reading
  }
}
