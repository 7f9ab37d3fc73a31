import Reading

/// Reads one file of a source, record by record.
struct ShelfReader {
  let source: DirectorySource
  let file: SourceFile
  var records: [DirectoryRecord] = []
  var setAside: [DirectoryShelf.SetAside] = []
  var findings: [Finding] = []
  var isRefused = false

  init(source: DirectorySource, file: SourceFile) {
    self.source = source
    self.file = file
  }

  mutating func read(isAlone: Bool) {
    switch source.kind ?? DirectorySource.Kind(recognising: file) {
    case .sheet: readSheet()
    case .openReferral: readSnapshot(isAlone: isAlone)
    case nil:
      isRefused = true
      findings.append(
        Finding(
          rule: "directory-source",
          severity: .error,
          file: file.path,
          message: "“\(file.path)” is neither a sheet saved as CSV nor a feed saved as JSON",
          remedy: "save it as one of the two"
        )
      )
    }
  }

  private mutating func readSnapshot(isAlone: Bool) {
    guard let snapshot = Snapshot(reading: file, findings: &findings) else {
      isRefused = true
      return
    }
    if isAlone, let page = snapshot.page {
      findings.append(
        Finding(
          rule: "directory-source",
          severity: .warning,
          file: file.path,
          message: "“\(source.label)” holds only \(page) of its feed",
          remedy: "save all pages beside this one, in a folder of their own"
        )
      )
    }
    let organization = ReceivedService.organization(in: snapshot.wrapper)
    for cut in snapshot.cuts {
      let received = ReceivedService.all(in: snapshot.value(of: cut), within: organization)
      for service in received { take(service, cut) }
    }
  }

  private mutating func take(_ received: ReceivedService, _ cut: JSONScanner.Cut) {
    let number = records.count + setAside.count + 1
    let range = SourceRange(cut.position, cut.position)
    switch received {
    case .nothing(let reason, let name, let remedy):
      leaveOut("record \(number)" + (name.map { " (“\($0)”)" } ?? ""), reason, remedy, range)
    case .service(let service, let fields):
      let edited = service.lastModified.flatMap(CalendarDate.init(reading:))?.iso
      let record = DirectoryRecord(
        source: source.id,
        key: "oruk:\(source.id):\(service.id)",
        service: service,
        file: file.path,
        range: range,
        number: number,
        edited: edited,
        checked: service.assuredDate ?? (source.datesMean == .checked ? edited : nil),
        fields: ServiceFields(service: service, range: range).fields,
        tidyings: fields.tidyings,
        extra: fields.extra
      )
      warnOfRepeats(cut, record)
      records.append(record)
    }
  }

  mutating func leaveOut(
    _ name: String,
    _ reason: String,
    _ remedy: String,
    _ range: SourceRange
  ) {
    let left = DirectoryShelf.SetAside(file: file.path, range: range, name: name, reason: reason)
    setAside.append(left)
    findings.append(left.finding(remedy: remedy))
  }

  private mutating func warnOfRepeats(_ cut: JSONScanner.Cut, _ record: DirectoryRecord) {
    for key in cut.repeatedKeys.prefix(10) {
      findings.append(
        Finding(
          rule: "directory-record",
          severity: .warning,
          file: file.path,
          range: record.range,
          message: "\(record.title) gives “\(key.prefix(60))” twice, and only one is kept",
          remedy: "ask “\(source.owner ?? source.label)” which is right"
        )
      )
    }
  }
}
