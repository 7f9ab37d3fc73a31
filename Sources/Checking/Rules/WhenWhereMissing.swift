import Cataloguing
import Reading

extension Rule {
  package static let whenWhereMissing = Rule(
    id: "when-where-missing",
    says: "A listing says on what day, at what time and where people meet",
    because: "A listing with no time or place cannot be used, and people give up after one closed "
      + "door. (our own)",
    severity: .error,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall, Church Street\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhen: Mondays, 2pm to 4pm\n---\nWe meet locally.",
      "---\ntype: listing\nname: Tea\nwhere: ⟦Various venues⟧\nwhen: Mondays, 2pm to 4pm\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\nwhen: ⟦Regularly⟧\n---\nHi.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhat: Tea.\ncontact: ask\n---\nSee you there.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\nwhere: The hall\nwhen: Mondays, 2pm to 4pm\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhere: ask\nwhen: ask\n---\nHi.",
      "---\ntype: listing\nname: Tea\njoin by: phone\nwhen: We agree a time with you\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhen:\n  - {day: Monday, from: 2pm, to: 4pm, place: The hall}\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nWe meet on Mondays at 2pm.",
    ]
  ) { subject in
    guard let listing = subject.openListing else { return [] }
    let remarks = time(subject, listing) + place(subject, listing)
    guard remarks.count(where: { $0.range == .wholeFile }) == 2 else { return remarks }
    return [
      Remark(
        .wholeFile,
        "nothing says when and where people meet",
        remedy: "write “when: …” and “where: …”, or “ask” if nobody knows"
      )
    ]
  }
}

private func time(_ subject: Subject, _ listing: ListingFacts) -> [Remark] {
  let remedy = "write “when: …” as you would say it, or “when: ask”"
  guard listing.isSilent(on: "when") else {
    return listing.words(of: "when")
      .filter { ToldWords([$0.text]).tell(vagueTimes) && !ToldWords([$0.text]).tellTime }
      .map { Remark($0.range, "this names no day and no time", remedy: remedy) }
  }
  guard !ToldWords(subject).tellTime else { return [] }
  return [Remark(.wholeFile, "nothing says when people meet", remedy: remedy)]
}

private func place(_ subject: Subject, _ listing: ListingFacts) -> [Remark] {
  guard listing.isInPerson else { return [] }
  let remedy = "write “where: …” with the building, the street and the postcode, or “where: ask”"
  if let said = listing.words(of: "place").first {
    guard vaguePlaces.contains(whole: said.text) else { return [] }
    return [Remark(said.range, "this is no address", remedy: remedy)]
  }
  guard listing.isSilent(on: "place"), listing.isSilent(on: "address"), !meetsAtPlaces(listing),
    !subject.passages.contains(where: { $0.namesStreet })
  else { return [] }
  return [Remark(.wholeFile, "nothing says where people meet", remedy: remedy)]
}

/// A session may bring its own place.
private func meetsAtPlaces(_ listing: ListingFacts) -> Bool {
  guard let when = listing.value(of: "when") else { return false }
  return when.hasField { ["place", "where", "venue"].contains($0) }
}

extension FieldValue {
  fileprivate func hasField(_ isOne: (String) -> Bool) -> Bool {
    switch self {
    case .text: false
    case .list(let items, _): items.contains { $0.hasField(isOne) }
    case .map(let fields, _): fields.contains { isOne($0.name) }
    }
  }
}

extension ToldWords {
  /// A day and an hour.
  fileprivate var tellTime: Bool {
    tell(days)
      && hold { hours.stands(in: $0.tokens) || $0.bytes.contains(where: WordReading.isDigit) }
  }
}

extension PhraseSet {
  /// Whether the whole of a text is one phrase.
  fileprivate func contains(whole text: String) -> Bool {
    let tokens = Words(text).tokens
    return !tokens.isEmpty && phrase(at: 0, in: tokens) == tokens.indices
  }
}

extension Passage {
  /// A street, or a whole postcode.
  fileprivate var namesStreet: Bool {
    guard role != .heading, role != .fact("name") else { return false }
    return !Postcodes.all(in: bytes).isEmpty || streets.stands(in: tokens)
  }
}

private let days = PhraseSet(
  Calendar.days.keys.flatMap { [$0, $0 + "s"] } + [
    "weekday", "weekdays", "daily", "every day", "each day", "weekends", "any time", "24 hours",
  ]
)
private let hours: PhraseSet = [
  "noon", "midday", "midnight", "o'clock", "morning", "mornings", "afternoon", "afternoons",
  "evening", "evenings", "all day", "any time", "24 hours", "round the clock",
]
private let vagueTimes: PhraseSet = [
  "regularly", "various", "often", "sometimes", "weekly", "monthly", "fortnightly", "varies",
  "vary", "occasionally", "frequently", "now and then", "different times", "throughout the year",
  "throughout the week",
]
private let vaguePlaces: PhraseSet = [
  "locally", "local", "various", "various venues", "various places", "various locations",
  "different venues", "different places", "usual place", "the usual place", "our usual place",
  "at our usual place", "in the area", "local area", "the local area", "around town", "in town",
  "nearby", "across the area", "different locations", "the community", "in the community",
  "community venues", "local venues", "a local venue",
]
private let streets: PhraseSet = [
  "church street", "street", "road", "lane", "avenue", "village hall", "community centre",
  "parish hall", "church hall", "market place", "library", "leisure centre", "town hall",
  "memorial hall", "surgery", "health centre",
]
