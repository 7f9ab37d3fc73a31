extension Service {
  /// Who may come and how they get in, as the UK's first version tells it.
  mutating func readEligibility(from fields: inout RecordFields) {
    let rules = fields.each("eligibility", "eligibilitys", "eligibilities") { Eligibility(&$0) }
    let words = rules.compactMap(\.words)
    if eligibilityDescription == nil, !words.isEmpty {
      eligibilityDescription = words.joined(separator: ", ")
    }
    minimumAge = minimumAge ?? rules.compactMap(\.minimumAge).min()
    maximumAge = maximumAge ?? rules.compactMap(\.maximumAge).max()
    attendingTypes = Self.words("attending_type", "attending_types", of: &fields)
    attendingAccess = Self.words("attending_access", "attending_accesses", of: &fields)
    if fields.flag("needs_referral") == true, attendingAccess.isEmpty {
      attendingAccess = ["referral"]
    }
  }

  /// One word, or a list of objects with a word each.
  private static func words(
    _ one: String,
    _ many: String,
    of fields: inout RecordFields
  ) -> [String] {
    let word = fields.line(one)
    let words = fields.each(many) { inner in
      _ = inner.take(["id"])
      return inner.line(one)
    }
    return (word.map { [$0] } ?? []) + words
  }
}

/// One rule of who may come.
private struct Eligibility {
  let words: String?
  let minimumAge: Int?
  let maximumAge: Int?

  init(_ fields: inout RecordFields) {
    for name in ["id", "service_id", "linked_id"] { _ = fields.take([name]) }
    words = fields.line("eligibility")
    minimumAge = fields.age("minimum_age")
    maximumAge = fields.age("maximum_age")
  }
}
