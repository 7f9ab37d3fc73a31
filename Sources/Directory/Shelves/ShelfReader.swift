import Reading

/// Reads one file of a source, or one package of sheets, record by record.
struct ShelfReader {
  let source: DirectorySource
  let file: SourceFile
  /// What the keys of its records begin with.
  let scheme: String?
  var records: [DirectoryRecord] = []
  var setAside: [DirectoryShelf.SetAside] = []
  var findings: [Finding] = []
  var isRefused = false
  /// How the file was read, in words: “JSON”, “sheet in UTF-8, with commas”.
  var readAs = ""

  init(source: DirectorySource, file: SourceFile, scheme: String? = nil) {
    self.source = source
    self.file = file
    self.scheme = scheme
  }

  mutating func read(isAlone: Bool) {
    switch form {
    case .sheet: readSheet()
    case .feed: readSnapshot(isAlone: isAlone)
    case .archive, .database, nil:
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

  private var form: FileForm? {
    switch source.kind {
    case .sheet: .sheet
    case .openReferral: .feed
    case .package, .database, nil: FileForm(recognising: file)
    }
  }

  private mutating func readSnapshot(isAlone: Bool) {
    readAs = "JSON"
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
      let before = records.count
      let range = SourceRange(cut.position, cut.position)
      for service in received { take(service, file.path, range, scheme ?? "oruk") }
      for record in records[before...] { warnOfRepeats(cut, record) }
    }
  }

  mutating func read(_ package: DataPackage) {
    readAs = "CSV package"
    isRefused = package.isRefused
    findings += package.findings
    setAside += package.setAside
    for record in package.records {
      for service in ReceivedService.all(in: record.value, within: nil) {
        take(service, record.file, record.range, scheme ?? "csv")
      }
    }
    findings += package.orphans(of: source)
  }

  mutating func take(
    _ received: ReceivedService,
    _ file: String,
    _ range: SourceRange,
    _ scheme: String
  ) {
    let number = records.count + setAside.count + 1
    switch received {
    case .nothing(let reason, let name, let remedy):
      let title = "record \(number)" + (name.map { " (“\($0)”)" } ?? "")
      leaveOut(title, reason, remedy, range, in: file)
    case .service(let service, let fields, let hasMadeID):
      let edited = service.lastModified.flatMap(CalendarDate.init(reading:))?.iso
      records.append(
        DirectoryRecord(
          source: source.id,
          key: "\(scheme):\(source.id):\(service.id)",
          service: service,
          file: file,
          range: range,
          number: number,
          edited: edited,
          checked: service.assuredDate ?? (source.datesMean == .checked ? edited : nil),
          fields: ServiceFields(service: service, range: range).fields,
          hasMadeID: hasMadeID,
          tidyings: fields.tidyings,
          extra: fields.extra
        )
      )
    }
  }

  mutating func leaveOut(
    _ name: String,
    _ reason: String,
    _ remedy: String,
    _ range: SourceRange,
    in path: String? = nil
  ) {
    let left = DirectoryShelf.SetAside(
      file: path ?? file.path,
      range: range,
      name: name,
      reason: reason
    )
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
