internal import Directory
internal import Reading
internal import Scheduling

/// A directory record read as a listing is, with its source and its own name for itself.
struct DirectoryEntry: Sendable {
  var listing: Listing
  /// `source:id`, as `same_as` writes it.
  var reference: String
  var label: String
  var datesAreChecks: Bool
  var retrieved: String?

  init?(
    _ record: DirectoryRecord,
    from source: DirectorySource,
    in surroundings: Surroundings,
    today: CalendarDay,
    findings: inout [Finding]
  ) {
    let fields = record.fields.filter { $0.name != "edited" && $0.name != "description" }
    let manuscript = Manuscript(record: record)
    var reader = Fields(fields, of: manuscript, names: Listing.names, today: today)
    var publication = Publication(reading: &reader, path: manuscript.path)
    publication.slug = Slug(folding: record.service.name)
    let listing = Listing(
      reading: manuscript,
      fields: &reader,
      publication: publication,
      in: surroundings,
      isFromDirectory: true
    )
    findings += reader.finish().compactMap { Self.note($0, record) }
    guard let listing else { return nil }
    self.listing = listing
    reference = "\(source.id):\(record.key.split(separator: ":", maxSplits: 2).last ?? "")"
    label = source.label
    datesAreChecks = source.datesMean == .checked
    retrieved = source.retrieved?.text
    if !datesAreChecks { self.listing.entry.forgetCheck(surroundings.bands, today) }
  }

  /// A record's gaps go to the call sheet; its author is nobody here, so nothing is an error.
  private static func note(_ finding: Finding, _ record: DirectoryRecord) -> Finding? {
    guard finding.rule != "unknown-field", finding.rule != "contact-consent" else { return nil }
    var note = finding
    note.severity = .advice
    note.file = record.file
    note.range = record.range
    note.text = ""
    note.message = "“\(record.service.name)”: \(finding.message)"
    note.remedy = "ask the group; the words themselves are printed"
    return note
  }
}

extension PublicEntry {
  fileprivate mutating func forgetCheck(_ bands: Freshness.Bands, _ today: CalendarDay) {
    checked = nil
    freshness = Freshness(checked: nil, today: today, bands: bands)
  }
}

extension Manuscript {
  /// The description as plain paragraphs: a feed's text is never read as Markdown.
  fileprivate init(record: DirectoryRecord) {
    let description = record.lines(of: "description").joined(separator: "\n")
    let summary = record.lines(of: "summary").first ?? ""
    let paragraphs = description.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    let blocks: [Block] = paragraphs.filter { $0 != summary }.map {
      .paragraph([.text($0, .wholeFile)], .wholeFile)
    }
    self.init(path: record.file, prose: Prose(blocks: blocks))
  }
}
