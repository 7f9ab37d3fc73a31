internal import Directory
internal import Reading
internal import Scheduling

/// What becomes of the accounts of each group once it is known which they are.
extension Gathering {
  mutating func settle(_ matching: consuming Matching, _ book: DeskBook) {
    let room = Merge.Room(
      book: book,
      shelves: catalogue.shelves,
      surroundings: surroundings,
      today: catalogue.today
    )
    let reviews = Reviews(copy matching)
    catalogue.reviews = reviews.pairs
    catalogue.findings += reviews.findings
    noteUnknown(book, matching)
    matching.letGoOfListings()
    for members in matching.clusters.members where !members.isEmpty {
      settle(members.sorted(), of: matching, in: room)
    }
  }

  private mutating func settle(_ members: [Int], of matching: Matching, in room: Merge.Room) {
    let parties = matching.parties
    let isAlone = members.count == 1 && members[0] >= parties.firstListing
    if isAlone, !room.book.hasOverrides { return }
    let records = members.prefix { $0 < parties.firstListing }.map { parties.tellings[$0] }
    guard let last = members.last, last >= parties.firstListing else {
      return keep(records, in: room)
    }
    if last >= parties.firstHeld {
      let path =
        last < parties.firstUnread
        ? held[last - parties.firstHeld].entry.path : parties.unread[last - parties.firstUnread]
      for record in records { holdBack(record, with: path) }
    } else {
      join(records, to: last - parties.firstListing, in: room)
    }
  }

  /// A copy must not let out what the office keeps back.
  private mutating func holdBack(_ record: Telling, with path: String) {
    catalogue.directoryCounts.heldBack += 1
    catalogue.findings.append(
      Finding(
        rule: "directory-match",
        severity: .advice,
        file: path,
        message:
          "this listing is not shown, so its record “\(record.source.reference)” is not either",
        remedy: "publish the listing, or take the record out of its “same as”"
      )
    )
  }

  private mutating func join(_ records: [Telling], to index: Int, in room: Merge.Room) {
    let own = Telling(own: catalogue.listings[index])
    let editor = editor(of: [own] + records, in: room)
    guard !records.isEmpty || editor != nil,
      let merge = Merge(records + [own] + [editor].compactMap { $0 }, in: room)
    else { return }
    let before = own.entry.status
    catalogue.listings[index] = merge.listing
    catalogue.findings += merge.findings
    catalogue.directoryCounts.joined += records.count { $0.isLive }
    noteMissing(records, merge.listing.entry)
    guard before != .ended, merge.listing.entry.status == .ended else { return }
    ended.insert(own.entry.path)
    noteEnd(of: merge.listing.entry, records)
  }

  private mutating func noteEnd(of entry: PublicEntry, _ records: [Telling]) {
    let labels = records.filter { $0.entry.status == .ended }.map { "“\($0.source.label)”" }
    guard !labels.isEmpty else { return }
    catalogue.findings.append(
      Finding(
        rule: "directory-match",
        severity: .warning,
        file: entry.path,
        message: "\(Set(labels).sorted().joined(separator: " and ")) says that “\(entry.name)” has "
          + "ended, so only a notice is shown",
        remedy: "ask the group; if it still meets, have that list put right, or take out “same as”"
      )
    )
  }

  /// Records without a listing: one entry for each group, unless all of them say that it has ended.
  private mutating func keep(_ records: [Telling], in room: Merge.Room) {
    guard records.contains(where: { $0.entry.status != .ended }) else {
      catalogue.directoryCounts.leftOut += records.count { $0.isLive }
      return
    }
    let editor = editor(of: records, in: room)
    guard let merge = Merge(records + [editor].compactMap { $0 }, in: room),
      let first = records.first
    else { return }
    catalogue.findings += merge.findings
    var listing = merge.listing
    if listing.entry.areas.isEmpty { listing.entry.areas = areas(around: listing.entry) }
    listing.entry.publication.slug = AddressBook.free(
      first.entry.slug,
      key: first.source.reference,
      besides: takenSlugs
    )
    takenSlugs.insert(listing.entry.slug)
    if takenNames.contains(Accents.folded(listing.entry.name)) {
      listing.entry.name += " (from \(merge.tellings[merge.base].source.label))"
    }
    noteMissing(records, listing.entry)
    if listing.entry.status == .ended { noteEnd(of: listing.entry, records) }
    catalogue.listings.append(listing)
    catalogue.directoryCounts.entries += 1
    catalogue.directoryCounts.repeated += max(0, records.count { $0.isLive } - 1)
  }

  private mutating func noteMissing(_ records: [Telling], _ entry: PublicEntry) {
    for record in records {
      guard let since = record.source.missingSince else { continue }
      catalogue.directoryCounts.missing += 1
      catalogue.findings.append(
        Finding(
          rule: "directory-match",
          severity: .warning,
          file: record.source.file,
          message: "“\(entry.name)” is missing from “\(record.source.label)” since \(since.long)",
          remedy: "ask the group whether it still meets"
        )
      )
    }
  }
}

extension Gathering {
  /// What editors laid over a group, as one account that is believed before all others.
  private mutating func editor(of tellings: [Telling], in room: Merge.Room) -> Telling? {
    let keys = tellings.map(\.source.reference).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let overrides = room.book.overrides(on: keys)
    guard let first = overrides.first, let page = room.book.page(first.file) else { return nil }
    let told = Set(overrides.map(\.name))
    var fields = overrides.map(\.field)
    // A listing needs these two; they are not what the editor tells.
    for name in ["name", "summary"] where !told.contains(name) {
      let range = first.field.key.range
      let value = Scalar(tellings[0].entry.name, range)
      fields.append(Field(key: Scalar(name, range), value: .text(value)))
    }
    var reader = Fields(fields, of: page, names: Listing.names, today: catalogue.today)
    let publication = Publication(reading: &reader, path: first.file)
    let listing = Listing(
      reading: page,
      fields: &reader,
      publication: publication,
      in: surroundings
    )
    catalogue.findings += reader.finish().map(Self.laidOver)
    return listing.map { Telling(editor: $0, telling: told, file: first.file) }
  }

  private static func laidOver(_ finding: Finding) -> Finding {
    var finding = finding
    finding.rule = "directory-decision"
    if finding.severity == .error { finding.severity = .warning }
    return finding
  }

  private mutating func noteUnknown(_ book: DeskBook, _ matching: Matching) {
    for named in book.named where matching.numbers[named.listing] == nil {
      catalogue.findings.append(
        Finding(
          rule: "directory-decision",
          severity: .warning,
          file: named.file,
          range: named.range,
          message: "there is no listing and no record “\(named.listing)”",
          remedy: "correct it, or take it out"
        )
      )
    }
  }
}
