import Reading

extension SourcePage {
  /// Our field names, each with the heading that stands over it in the sheet.
  mutating func columns(in fields: [Field]) -> [DirectorySource.Column] {
    guard let columns = field("columns", in: fields) else { return [] }
    guard case .map(let pairs, _) = columns.value else {
      report(
        "`columns` does not say which column is which",
        "write a field, a colon and the column's heading, as in `when: Times`",
        at: columns.value.range
      )
      return []
    }
    return pairs.compactMap { column($0) }
  }

  private mutating func column(_ pair: Field) -> DirectorySource.Column? {
    guard let name = ListingField.name(for: pair.name) else {
      let near = Suggestion(for: pair.name, among: ListingField.names)?.name
      report(
        "unknown field “\(pair.key.text)”",
        near.map { "did you mean “\($0.replacing("_", with: " "))”?" } ?? "take it out",
        at: pair.key.range,
        text: pair.key.text,
        severity: .warning
      )
      return nil
    }
    guard case .text(let heading) = pair.value, !heading.text.isEmpty else {
      report(
        "`\(pair.key.text)` does not name a column",
        "write the column's heading",
        at: pair.value.range
      )
      return nil
    }
    return DirectorySource.Column(field: name, heading: heading)
  }
}

/// The names that a listing's fields go by, for sheets.
enum ListingField {
  static let names = [
    "id", "name", "also_known_as", "same_as", "status", "alert", "summary", "description", "kind",
    "activity", "helps_with", "run_by", "org_number", "area", "pcn", "place", "address",
    "postcode", "address_shown", "join_by", "when", "not_on", "cost", "help_with_costs", "food",
    "ages", "people", "joining", "open_to_referrals", "spaces", "can_help_with",
    "cannot_help_with", "first_visit", "commitment", "you_need", "group_size", "effort", "access",
    "getting_here", "languages", "children", "private_space", "contact", "phone", "email",
    "contact_ok", "website", "social", "volunteer", "checked", "edited", "visited",
  ]

  static func name(for typed: String) -> String? {
    let name = synonyms[typed] ?? typed
    return names.contains(name) ? name : nil
  }

  private static let synonyms = [
    "what": "summary", "where": "place", "venue": "place", "price": "cost", "who_for": "people",
    "transport": "getting_here", "telephone": "phone", "e_mail": "email", "web": "website",
    "organisation": "run_by", "title": "name", "body": "description",
  ]
}
