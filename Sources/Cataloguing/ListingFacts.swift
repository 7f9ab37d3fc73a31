package import Reading
package import Scheduling

/// What a listing's own file tells and leaves out, read with the readers that the catalogue uses,
/// even where the catalogue could make no listing of it.
package struct ListingFacts: Sendable {
  private let fields: Fields
  private let names: Set<String>

  package init(of manuscript: Manuscript, today: CalendarDay) {
    let facts = manuscript.frontMatter.fields
    fields = Fields(facts, of: manuscript, names: Listing.names, today: today)
    names = Set(facts.compactMap { Listing.names.canonical($0.name) })
  }

  /// A group leader's five answers, and what any file says of itself.
  private static let short: Set = [
    "name", "summary", "place", "address", "postcode", "when", "contact", "phone", "email",
    "website", "contact_ok", "area", "pcn", "status", "kind", "type", "draft", "audience", "id",
    "slug", "show_from", "show_until", "was_at", "review_by", "language", "source", "same_as",
    "checked",
  ]

  /// Whether it gives no more than the least that is published.
  package var isShort: Bool { names.isSubset(of: Self.short) }

  /// Not a word, not even “ask”.
  package func isSilent(on name: String) -> Bool {
    guard let value = fields[name]?.value else { return true }
    return value.isBlank
  }

  package func isAsk(_ name: String) -> Bool { fields.isAsk(name) }

  package func value(of name: String) -> FieldValue? { fields[name]?.value }

  package func range(of name: String) -> SourceRange { fields.range(of: name) }

  /// The words of a field that is told on one line or in a list.
  package func words(of name: String) -> [Scalar] {
    var fields = fields
    return fields.texts(name, splitting: false).value ?? []
  }

  package func day(_ name: String) -> CalendarDay? {
    var fields = fields
    return fields.day(name).value
  }

  package var checked: CheckRecord? {
    var fields = fields
    return CheckRecord.reading(&fields)
  }

  package var isChecked: Bool {
    var fields = fields
    return checked != nil || fields.string("checked")?.lowercased() == "never"
  }

  package var hasEnded: Bool {
    var fields = fields
    let word = fields.string("status")?.lowercased() ?? ""
    return ["ended", "closed", "finished", "stopped", "no"].contains(word)
  }

  /// Whether people go somewhere to take part.
  package var isInPerson: Bool {
    var fields = fields
    if let ways = fields.texts("join_by").value {
      return ways.contains { Fields.match($0.text, JoiningWay.self) ?? .inPerson == .inPerson }
    }
    switch fields.choice("kind", ListingKind.self).value ?? .group {
    case .phone, .online: return false
    case .group, .oneToOne, .dropIn, .course, .place, .event, .volunteering: return true
    }
  }

  package var phrases: [(range: SourceRange, schedule: Schedule)] {
    var fields = fields
    return MeetingTimes.phrases(reading: &fields)
  }

  package var gettingHere: GettingHere {
    var fields = fields
    return GettingHere(reading: &fields)
  }

  package var firstVisit: FirstVisit {
    var fields = fields
    return FirstVisit(reading: &fields)
  }

  package var contact: Answer<ContactDetails> {
    var fields = fields
    return ContactDetails.given(&fields)
  }

  /// The venue of the project's own that the place names.
  package func venue(among venues: [String: Place]) -> Place? {
    guard !venues.isEmpty, let place = words(of: "place").first else { return nil }
    return venues[Slug(folding: place.text).text]
  }
}

extension FieldValue {
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let scalar): scalar.text.trimmed.isEmpty
    case .list(let items, _): items.allSatisfy(\.isBlank)
    case .map(let fields, _): fields.allSatisfy(\.value.isBlank)
    }
  }
}
