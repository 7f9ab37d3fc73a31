import Cataloguing
import Reading

extension Rule {
  package static let piiPostcode = Rule(
    id: "pii-postcode",
    says: "No whole postcode of somebody's home stands in a file",
    because:
      "A whole postcode points to some fifteen homes. The address of a venue in a listing is "
      + "another matter. (UK GDPR)",
    severity: .error,
    flags: [
      "---\ntype: case study\ntitle: A\n---\nMaggie lives at ⟦NG99 1AB⟧.",
      "---\ntype: case study\ntitle: A\n---\nHe is in ⟦S99 2TY⟧ now, not in ⟦ng99 3ab⟧.",
      "> I live in ⟦NG99 1AB⟧ and the bus never comes.",
      "---\ntype: case study\ntitle: A\npictures: [{file: a.jpg, caption: The view from ⟦NG991AB⟧}]\n---\n",
      "Pat moved to ⟦NG99 1AB⟧ in May.",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\n---\nMaggie lives near NG18.",
      "---\ntype: listing\nname: A\n---\nWe meet at the hall, Church Street, Anytown, NG99 1AB.",
      "---\ntype: case study\ntitle: A\n---\nThey met at the Village Hall, High Street, NG99 1AB.",
      "Write to the office: 1 Church Street, NG99 1AB.",
      "Turn to page B12 2nd row. The M60 1st exit. Form FP57.",
    ]
  ) { subject in
    let found = Postcodes.all(in: subject.source.bytes)
    guard !found.isEmpty else { return [] }
    let text = PrivateText(subject)
    return found.filter { pointsHome($0, text, subject.kind) }.map { place in
      let whole = text.text(place)
      let short = whole.uppercased().dropLast(3).trimmed
      return Remark(
        subject.source.range(ofBytes: place),
        "“\(whole)” is a whole postcode, which points to a few homes",
        remedy: "name the town, or the first half, “\(short)”"
      )
    }
  }
}

private func pointsHome(_ place: Range<Int>, _ text: PrivateText, _ kind: ContentKind?) -> Bool {
  let words = text.wordsBefore(place.lowerBound)
  let isHome = words.contains(where: homes.contains)
  switch kind {
  case .listing, .place, .area:
    if text.fact(at: place.lowerBound) != nil { return false }
    return isHome && !words.contains(where: venues.contains)
  case .leaflet, .page:
    return text.isQuoted(place.lowerBound) || isHome && !words.contains(where: venues.contains)
  case .caseStudy, nil: return isHome || !words.contains(where: venues.contains)
  }
}

private let homes: Set = [
  "lives", "lived", "live", "living", "home", "house", "flat", "bungalow", "moved", "address",
  "resides", "stays", "staying", "tenancy", "tenant", "rents", "neighbour", "neighbours",
]
private let venues: Set = [
  "hall", "centre", "church", "library", "surgery", "hospital", "office", "offices", "hub",
  "school",
  "café", "cafe", "chapel", "club", "pub", "practice", "clinic", "museum", "college", "institute",
  "mosque", "temple", "station", "venue", "gym", "pavilion", "room", "rooms", "meets", "meet",
  "charity", "team",
]
