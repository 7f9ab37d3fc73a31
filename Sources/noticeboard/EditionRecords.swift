internal import Cataloguing
internal import Scheduling
internal import Upkeep

/// What former editions printed, a file for each day on which one printed something new, in a hidden
/// folder of the output. No byte of a site depends on it.
extension Handle {
  fileprivate static let recordsName: FileName = ".editions"
  private static let mostBytes = 1_000_000_000

  /// The newest record before a day, or also that of the day itself.
  func record(until day: String, orOn isThatDayToo: Bool) -> EditionRecord? {
    guard let folder = try? folder(Self.recordsName) else { return nil }
    let names = folder.recordDays.filter { $0 < day || isThatDayToo && $0 == day }
    // One that is damaged is no reason to forget those before it.
    for name in names.reversed() {
      guard let file = try? folder.file(FileName(name)),
        let bytes = try? file.wholeFile(upTo: Self.mostBytes),
        let record = EditionRecord(reading: bytes)
      else { continue }
      return record
    }
    return nil
  }

  fileprivate var recordDays: [String] {
    let names = ((try? entries()) ?? []).filter { $0.kind == .file }.compactMap(\.name.text)
    return names.filter { CalendarDay(iso: $0) != nil }.sorted()
  }
}

extension OutputFolder {
  private static let newRecord: FileName = ".new"
  private static let mostRecords = 40

  /// To be called when the site stands: keeps what it prints, and tells what has changed since the
  /// edition before this day's.
  func keepRecord(of catalogue: Catalogue) throws(StopReason) -> Changes? {
    let record = EditionRecord(of: catalogue)
    let day = record.made.iso
    let former = folder.record(until: day, orOn: false)
    if former?.printsTheSame(as: record) != true || hasRecord(of: day) {
      try writing("\(path)/.editions") { () throws(DiskError) in try keep(record.bytes, of: day) }
    }
    return former.map { Changes(from: $0, to: record) }
  }

  private func hasRecord(of day: String) -> Bool {
    (try? folder.folder(Handle.recordsName).status(of: FileName(day))) != nil
  }

  private func keep(_ bytes: [UInt8], of day: String) throws(DiskError) {
    do throws(DiskError) { try folder.makeFolder(Handle.recordsName) } catch .alreadyThere {}
    let records = try folder.folder(Handle.recordsName)
    let name = FileName(day)
    if let old = try? records.file(name).wholeFile(upTo: bytes.count + 1), old == bytes { return }
    do throws(DiskError) { try records.removeTree(Self.newRecord) } catch .notThere {}
    if (try? records.status(of: name))?.kind == .folder { try records.removeTree(name) }
    try records.write(bytes, asNew: Self.newRecord)
    try records.rename(Self.newRecord, to: name)
    for day in records.recordDays.dropLast(Self.mostRecords) {
      try records.removeFile(FileName(day))
    }
  }
}
