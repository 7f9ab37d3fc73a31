internal import Directory
internal import Reading
internal import Scheduling

extension Telling {
  /// A directory record read as a listing is; nil when nothing can be said of it.
  init?(
    _ record: DirectoryRecord,
    from source: DirectorySource,
    missingSince: CalendarDay? = nil,
    in surroundings: Surroundings,
    today: CalendarDay,
    findings: inout [Finding]
  ) {
    let fields = record.fields.filter { $0.name != "edited" && $0.name != "description" }
    let manuscript = Manuscript(record: record)
    var reader = Fields(fields, of: manuscript, names: Listing.names, today: today)
    var publication = Publication(reading: &reader, path: manuscript.path)
    publication.slug = Slug(folding: record.service.name)
    let read = Listing(
      reading: manuscript,
      fields: &reader,
      publication: publication,
      in: surroundings,
      isFromDirectory: true
    )
    if missingSince == nil { findings += reader.finish().compactMap { Self.note($0, record) } }
    guard var listing = read else { return nil }
    if source.datesMean != .checked { listing.entry.forgetCheck(surroundings.bands, today) }
    self.listing = listing
    voice = .record
    trust = source.trust ?? 0
    told = Set(fields.compactMap { Listing.names.canonical($0.name) })
    self.source = Provenance.Source(
      reference: record.reference,
      label: source.label,
      file: record.file
    )
    self.source.key = record.key
    self.source.checked = listing.entry.checked
    self.source.edited = record.edited.flatMap(CalendarDay.init(iso:))
    self.source.retrieved = source.retrieved?.text
    self.source.missingSince = missingSince
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

extension DirectoryRecord {
  /// `source:id`, as `same as` and the decisions write it.
  var reference: String { "\(source):\(key.split(separator: ":", maxSplits: 2).last ?? "")" }
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
