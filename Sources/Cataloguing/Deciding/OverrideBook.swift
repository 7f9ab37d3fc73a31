internal import Reading
internal import Scheduling

/// What an editor laid over all sources: the files of `Content/directory/overrides`.
struct OverrideBook: Sendable {
  static let folder = "Content/directory/overrides/"

  struct Override: Sendable {
    /// A listing's file name, or `source:id`.
    var listing: String
    /// The field under our own name for it, with the value as it was written.
    var name: String
    var field: Field
    var reason: String
    var reviewBy: CalendarDay
    /// Stands for what the sources said when it was written.
    var seen: String?
    var file: String
    var range: SourceRange
  }

  private(set) var overrides: [Override] = []
  /// The files themselves, for the words at a place.
  private(set) var pages: [String: Manuscript] = [:]

  init() {}

  static func holds(_ path: String) -> Bool {
    path.hasPrefix(folder) && (path.hasSuffix(".yml") || path.hasSuffix(".yaml"))
  }

  mutating func read(_ file: SourceFile, today: CalendarDay, findings: inout [Finding]) {
    var page = OfficeFile(file, list: "overrides", names: Self.names, today: today)
    pages[file.path] = Manuscript(settings: file)
    for (item, range) in zip(page.items, page.ranges) {
      if let override = Self.override(item, range, &page) { overrides.append(override) }
    }
    findings += page.findings
  }

  private static let names = FieldNames(
    ["listing", "field", "value", "reason", "review", "seen", "by", "on"],
    synonyms: ["because": "reason", "review_by": "review", "date": "on", "who": "by"],
    common: false
  )

  private static func override(
    _ item: Fields,
    _ range: SourceRange,
    _ page: inout OfficeFile
  ) -> Override? {
    var fields = item
    let listing = fields.string("listing").map(MatchBook.plain)
    let field = fields.text("field").value
    let value = fields["value"]?.value
    let reason = fields.string("reason")
    let review = fields.day("review").value
    let seen = fields.string("seen")
    _ = Signature(&fields)
    page.take(fields)
    guard let listing, let field, let value, let reason, let review else {
      page.report(
        "this override does not say all of listing, field, value, reason and review",
        "add what is missing: it is not used until then",
        at: range
      )
      return nil
    }
    let name = Listing.names.canonical(Field.tidied(field.text))
    guard let name, Overridable.contains(name) else {
      page.report(
        "“\(field.text)” is no field that can be laid over what others say",
        "change it in the listing's own file",
        at: field.range
      )
      return nil
    }
    return Override(
      listing: listing,
      name: name,
      field: Field(key: Scalar(name, field.range), value: value),
      reason: reason,
      reviewBy: review,
      seen: seen,
      file: page.file.path,
      range: range
    )
  }
}
