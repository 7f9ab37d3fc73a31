internal import Directory
internal import Reading
internal import Scheduling

extension Gathering {
  static let settings = "Content/directory/sources.yml"

  /// Reads the asset directory's sources and what people decided of them, brings together what is
  /// of one group, and makes an entry of every record that has no listing.
  mutating func gatherDirectory(_ files: [SourceFile]) {
    let book = DeskBook(files, today: catalogue.today, findings: &catalogue.findings)
    if let file = files.first(where: { $0.path == Self.settings }) { readSources(file, files) }
    guard !catalogue.shelves.isEmpty || book.isUsed else { return }
    takenNames = Set(catalogue.listings.map { Accents.folded($0.entry.name) })
    takenSlugs = Set(catalogue.listings.map(\.entry.slug))
    let matching = matching(tellings(), book)
    catalogue.findings += matching.findings
    settle(consume matching, book)
    for index in catalogue.files.indices where ended.contains(catalogue.files[index].path) {
      catalogue.files[index].standing = .ended(nil)
    }
  }

  private mutating func readSources(_ file: SourceFile, _ files: [SourceFile]) {
    var found: [Finding] = []
    let settings = FrontMatter(settings: file, findings: &found)
    let sources = settings.map {
      DirectorySource.all(reading: $0, from: file.path, findings: &found)
    }
    catalogue.findings += found
    catalogue.directorySettingsAreBroken = found.contains { $0.severity == .error }
    guard let sources else { return }
    let directory = AssetDirectory(reading: sources, files: files, findings: &catalogue.findings)
    catalogue.shelves = directory.shelves
  }

  /// Every record as an account of a group, in order of reference: in what order sources are declared
  /// or records stand in them never counts.
  private mutating func tellings() -> [Telling] {
    var tellings: [Telling] = []
    for (shelf, held) in catalogue.shelves.enumerated() {
      catalogue.directoryCounts.setAside += held.setAside.count
      for (number, record) in held.records.enumerated() {
        let place = Telling.RecordPlace(shelf: shelf, number: number)
        add(record, from: held.source, at: place, since: nil, to: &tellings)
      }
      for lost in held.missing {
        let since = CalendarDay(iso: lost.since)
        add(lost.record, from: held.source, at: nil, since: since, to: &tellings)
      }
    }
    return tellings.sorted {
      $0.source.reference.utf8.lexicographicallyPrecedes($1.source.reference.utf8)
    }
  }

  private mutating func add(
    _ record: DirectoryRecord,
    from source: DirectorySource,
    at place: Telling.RecordPlace?,
    since day: CalendarDay?,
    to tellings: inout [Telling]
  ) {
    let read = Telling(
      record,
      from: source,
      missingSince: day,
      in: surroundings,
      today: catalogue.today,
      findings: &catalogue.findings
    )
    guard var telling = read else {
      if day == nil { catalogue.directoryCounts.leftOut += 1 }
      return
    }
    telling.record = place
    tellings.append(telling)
  }

  private mutating func matching(_ tellings: [Telling], _ book: DeskBook) -> Matching {
    let unread = heldReferences.values.sorted()
    let parties = Matching.Parties(
      tellings: tellings,
      listings: catalogue.listings,
      held: held,
      unread: Array(Set(unread)).sorted()
    )
    var said: [Int: [String]] = [:]
    for (index, references) in sameAs { said[parties.firstListing + index] = references }
    for (index, references) in heldSameAs { said[parties.firstHeld + index] = references }
    for (reference, path) in heldReferences {
      guard let index = parties.unread.firstIndex(of: path) else { continue }
      said[parties.firstUnread + index, default: []].append(reference)
    }
    let matching = Matching(parties, said: said.mapValues { $0.sorted() }, book: book.matches)
    checkSameAs(matching)
    return matching
  }

  /// A `same_as` that finds nothing is a slip of the pen or a record that went away.
  private mutating func checkSameAs(_ matching: Matching) {
    for (index, references) in sameAs.sorted(by: { $0.key < $1.key }) {
      for reference in references where matching.numbers[reference] == nil {
        catalogue.findings.append(
          Finding(
            rule: "directory-match",
            severity: .warning,
            file: catalogue.listings[index].entry.path,
            message: "the directory has no record “\(reference)”",
            remedy: "correct it, or take it out of “same as”"
          )
        )
      }
    }
  }
}
