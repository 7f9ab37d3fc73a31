internal import Directory
internal import Reading
internal import Scheduling

extension Gathering {
  static let settings = "Content/directory/sources.yml"

  /// Reads the asset directory's sources, joins records to their listings, and makes an entry of
  /// every record that has none.
  mutating func gatherDirectory(_ files: [SourceFile]) {
    guard let file = files.first(where: { $0.path == Self.settings }) else { return }
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
    takenNames = Set(catalogue.listings.map { Accents.folded($0.entry.name) })
    takenSlugs = Set(catalogue.listings.map(\.entry.slug))
    let matching = Matching(catalogue.listings, sameAs: sameAs)
    let holding = Matching(held, sameAs: heldSameAs)
    for shelf in directory.shelves {
      catalogue.directoryCounts.setAside += shelf.setAside.count
      for record in shelf.records { place(record, from: shelf.source, matching, holding) }
    }
    for index in catalogue.files.indices where ended.contains(catalogue.files[index].path) {
      catalogue.files[index].standing = .ended(nil)
    }
    checkSameAs(directory)
  }

  private mutating func place(
    _ record: DirectoryRecord,
    from source: DirectorySource,
    _ matching: Matching,
    _ holding: Matching
  ) {
    let entry = DirectoryEntry(
      record,
      from: source,
      in: surroundings,
      today: catalogue.today,
      findings: &catalogue.findings
    )
    guard let entry else {
      catalogue.directoryCounts.leftOut += 1
      return
    }
    if let index = matching.listing(for: entry) {
      join(entry, to: index)
    } else if let path = holding.listing(for: entry).map({ held[$0].entry.path })
      ?? heldReferences[entry.reference]
    {
      holdBack(entry, with: path)
    } else if entry.listing.entry.status == .ended {
      catalogue.directoryCounts.leftOut += 1
    } else {
      keep(entry, record, matching)
    }
  }

  /// A copy must not let out what the office keeps back.
  private mutating func holdBack(_ record: DirectoryEntry, with path: String) {
    catalogue.directoryCounts.heldBack += 1
    catalogue.findings.append(
      Finding(
        rule: "directory-match",
        severity: .advice,
        file: path,
        message: "this listing is not shown, so its record “\(record.reference)” is not either",
        remedy: "publish the listing, or take the record out of its “same as”"
      )
    )
  }

  private mutating func join(_ record: DirectoryEntry, to index: Int) {
    let before = catalogue.listings[index].entry.status
    catalogue.listings[index].merge(record)
    catalogue.directoryCounts.joined += 1
    let entry = catalogue.listings[index].entry
    guard before != .ended, entry.status == .ended else { return }
    ended.insert(entry.path)
    catalogue.findings.append(
      Finding(
        rule: "directory-match",
        severity: .warning,
        file: entry.path,
        message: "“\(record.label)” says that “\(entry.name)” has ended, so only a notice is shown",
        remedy: "ask the group; if it still meets, have that list put right, or take out “same as”"
      )
    )
  }

  private mutating func keep(
    _ record: DirectoryEntry,
    _ source: DirectoryRecord,
    _ matching: Matching
  ) {
    var listing = record.listing
    let when = record.retrieved.map { ", \($0)" } ?? ""
    listing.entry.sources = ["From “\(record.label)”\(when)."]
    if listing.entry.areas.isEmpty { listing.entry.areas = areas(around: listing.entry) }
    listing.entry.publication.slug = AddressBook.free(
      listing.entry.slug,
      key: record.reference,
      besides: takenSlugs
    )
    takenSlugs.insert(listing.entry.slug)
    if takenNames.contains(Accents.folded(listing.entry.name)) {
      listing.entry.name += " (from \(record.label))"
    }
    catalogue.listings.append(listing)
    catalogue.directoryCounts.entries += 1
    guard let twin = matching.likelyListing(for: record) else { return }
    catalogue.findings.append(
      Finding(
        rule: "directory-match",
        severity: .advice,
        file: twin.entry.path,
        message: "“\(twin.entry.name)” may be the same group as “\(record.listing.entry.name)” in "
          + "“\(record.label)”; both are shown",
        remedy: "if it is the same, add “same as: \(record.reference)”"
      )
    )
  }

  /// A `same_as` that finds nothing is a slip of the pen or a record that went away.
  private mutating func checkSameAs(_ directory: AssetDirectory) {
    let known = Set(
      directory.shelves.flatMap { shelf in
        shelf.records.map {
          "\(shelf.source.id):\($0.key.split(separator: ":", maxSplits: 2).last ?? "")"
        }
      }
    )
    for (index, references) in sameAs.sorted(by: { $0.key < $1.key }) {
      for reference in references where !known.contains(reference) {
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
