internal import Cataloguing

/// What an area lists, and what each way of narrowing it down leaves, as positions among the
/// edition's entries.
struct AreaList: Sendable {
  struct Part: Sendable {
    var facet: Facet
    var entries: [Int]
  }

  /// Beyond this many, a list is shared out over pages: by letter, or by area.
  static let mostOnAPage = 300

  /// The names of one first letter.
  struct LetterPart: Sendable {
    var letter: String
    var entries: [Int]

    func address(in area: Area) -> String {
      "areas/\(area.slug.text)/\(Slug(folding: letter).text).html"
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
      lists[number].divide(by: facets)
      lists[number].divideByLetter(entries)
    }
    return lists
  }

  private mutating func divideByLetter(_ listed: ListedEntries) {
    guard entries.count > Self.mostOnAPage else { return }
    let byLetter = Dictionary(grouping: entries) { position in
      FirstLetter.of(folded: Accents.folded(listed[position].entry.name))
    }
    letters = byLetter.map { LetterPart(letter: $0.key, entries: $0.value) }
      .sorted { $0.letter < $1.letter }
  }

  /// Two ways are worth saying though they leave nothing.
  private mutating func divide(by facets: [FacetSet]) {
    parts = Facet.all.enumerated().compactMap { number, facet in
      let matching = entries.filter { facets[$0].contains(number) }
      guard !matching.isEmpty || facet == .eveningsAndWeekends || facet == .withoutACar else {
        return nil
      }
      return Part(facet: facet, entries: matching)
    }
  }
}
