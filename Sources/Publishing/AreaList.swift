internal import Cataloguing

/// What an area lists, and what each way of narrowing it down leaves, as positions among the
/// edition's entries.
struct AreaList: Sendable {
  struct Part: Sendable {
    var facet: Facet
    var entries: [Int]
    /// The letters of a long list, each on a page of its own.
    var letters: [LetterPart]
  }

  /// Beyond this many, a list is shared out over pages: by letter, or by area.
  static let mostOnAPage = 300

  /// The names of one first letter, of all or of those that a way of narrowing down leaves.
  struct LetterPart: Sendable {
    var facet: Facet?
    var letter: String
    var entries: [Int]

    func address(in area: Area) -> String {
      let folder = "areas/\(area.slug.text)" + (facet.map { "/\($0.slug.text)" } ?? "")
      return "\(folder)/\(Slug(folding: letter).text).html"
    }
  }

  var entries: [Int] = []
  /// The letters of a long list, each on a page of its own.
  var letters: [LetterPart] = []
  /// Only the ways that have a page.
  var parts: [Part] = []

  static func all(_ areas: [Area], _ entries: ListedEntries, facets: [FacetSet]) -> [AreaList] {
    var numbers: [Slug: Int] = [:]
    for (number, area) in areas.enumerated() { numbers[area.slug] = number }
    var lists = [AreaList](repeating: AreaList(), count: areas.count)
    for (position, listed) in entries.enumerated() {
      for slug in Set(listed.entry.areas.map(\.slug)) {
        if let number = numbers[slug] { lists[number].entries.append(position) }
      }
    }
    for number in lists.indices {
      lists[number].divide(by: facets, entries)
      lists[number].letters = letters(of: lists[number].entries, entries)
    }
    return lists
  }

  private static func letters(
    of entries: [Int],
    of facet: Facet? = nil,
    _ listed: ListedEntries
  ) -> [LetterPart] {
    guard entries.count > mostOnAPage else { return [] }
    let byLetter = Dictionary(grouping: entries) { position in
      FirstLetter.of(folded: Accents.folded(listed[position].entry.name))
    }
    return byLetter.map { LetterPart(facet: facet, letter: $0.key, entries: $0.value) }
      .sorted { $0.letter < $1.letter }
  }

  /// Two ways are worth saying though they leave nothing.
  private mutating func divide(by facets: [FacetSet], _ listed: ListedEntries) {
    parts = Facet.all.enumerated().compactMap { number, facet in
      let matching = entries.filter { facets[$0].contains(number) }
      guard !matching.isEmpty || facet == .eveningsAndWeekends || facet == .withoutACar else {
        return nil
      }
      let letters = Self.letters(of: matching, of: facet, listed)
      return Part(facet: facet, entries: matching, letters: letters)
    }
  }
}
