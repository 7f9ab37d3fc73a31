internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading
internal import Scheduling

/// A project read whole: its files, its catalogue and what is wrong with them.
struct Project {
  let files: [SourceFile]
  /// Without the items that are withheld, unless they were asked for.
  let catalogue: Catalogue
  let report: Report
  /// What was known of the files before, where that was asked for, and what is known now.
  let known: KnownLooks?
  let looks: [KnownLooks.Entry]
  /// Of the content files, by their paths, where that was asked for.
  let prints: [String: FilePrints]

  /// Reads and checks everything; stops where settings cannot be used.
  init(
    reading workspace: borrowing Workspace,
    today: String,
    drafts: Bool = false,
    withholding: Bool = true,
    keptIn spool: consuming SourceSpool? = nil,
    knowing known: (_ files: [SourceFile]) -> KnownLooks? = { _ in nil },
    copying copy: (inout PictureShelf) async -> Void = { _ in },
    progress: Progress
  ) async throws {
    try await self.init(
      of: workspace.sources(keptIn: spool),
      today: today,
      drafts: drafts,
      withholding: withholding,
      knowing: known,
      copying: copy,
      progress: progress
    )
  }

  /// The same of what a workspace has given out.
  init(
    of sources: (files: [SourceFile], findings: [Finding]),
    today: String,
    drafts: Bool = false,
    withholding: Bool = true,
    knowing known: (_ files: [SourceFile]) -> KnownLooks?,
    copying copy: (inout PictureShelf) async -> Void = { _ in },
    remembering memory: SharedValue<FormerReadings>? = nil,
    progress: Progress
  ) async throws {
    let (files, unreadable) = sources
    let unused = PageTemplates.unused(among: files)
    let day = try CalendarDay(asked: today)
    let content = files.filter { $0.path.hasPrefix("Content/") && $0.isMarkdown }
    progress.show("reading", 0, of: content.count)
    var findings = unreadable
    let gathering = Gathering(files, today: day, drafts: drafts, findings: &findings)
    guard var gathering else { throw StopReason(settings: findings) }
    await copy(&gathering.pictures)
    let known = known(files)
    let (gathered, looks) = try await Self.read(
      content,
      gathering,
      files,
      knowing: known,
      remembering: memory,
      progress
    )
    let catalogue = gathered.noting(findings + unused)
    report = try await Self.report(of: catalogue, looks.map(\.look), files: files, progress)
    self.known = known
    self.looks = known == nil ? [] : looks
    prints = known == nil ? [:] : Self.prints(of: content, looks)
    self.files = files
    self.catalogue = withholding ? catalogue.withholding(report.withheldPaths) : catalogue
  }

  /// The same, with what was found when it was to be published.
  init(_ project: Project, report: Report) {
    files = project.files
    catalogue = project.catalogue.withholding(report.withheldPaths)
    self.report = report
    known = project.known
    looks = project.looks
    prints = project.prints
  }

  /// Files that stand in no project, each checked on its own.
  init(
    loose files: [SourceFile],
    unreadable: [Finding],
    today: String,
    progress: Progress
  ) async throws {
    let content = files.filter(\.isMarkdown)
    let notes = files.filter { !$0.isMarkdown && $0.isNote }
    let gathering = Gathering(looseOn: try CalendarDay(asked: today), notes: notes)
    let (catalogue, looks) = try await Self.read(content, gathering, [], knowing: nil, progress)
    report = try await Self.report(
      of: catalogue,
      looks.map(\.look),
      files: files,
      besides: unreadable,
      progress
    )
    self.files = files
    self.catalogue = catalogue
    known = nil
    self.looks = []
    prints = [:]
  }

  private static func prints(
    of content: [SourceFile],
    _ looks: [KnownLooks.Entry]
  ) -> [String: FilePrints] {
    var prints: [String: FilePrints] = [:]
    prints.reserveCapacity(content.count)
    for (file, look) in zip(content, looks) { prints[file.path] = look.prints }
    return prints
  }

  /// Reads every file and looks at it, one by one on all cores; only what is kept of it outlives
  /// its turn.
  private static func read(
    _ content: [SourceFile],
    _ gathering: Gathering,
    _ files: [SourceFile],
    knowing known: KnownLooks?,
    remembering memory: SharedValue<FormerReadings>? = nil,
    _ progress: Progress
  ) async throws -> (Catalogue, [KnownLooks.Entry]) {
    var gathering = gathering
    let first = content.filter { Gathering.comesFirst($0.path) }
    gathering.takeFirst(try await Work.shared(first) { Manuscript(reading: $0) })
    // Some files at a time take each step together: turning from step to step for every file makes
    // the machine fetch all of the program again, which costs a third more.
    let batches = stride(from: 0, to: content.count, by: 16).map { start in
      content[start..<min(start + 16, content.count)]
    }
    let words = WordList(with: gathering.words)
    let former = memory?.now.usable(by: gathering, files, on: known?.question) ?? .none
    let done = try await Work.shared(batches) { [gathering] batch in
      let read = batch.map { former.reading(of: $0, by: gathering) }
      let files = zip(batch, read).compactMap { file, done in done == nil ? file : nil }
      let manuscripts = files.map { Manuscript(reading: $0) }
      let readings = manuscripts.map { gathering.read($0) }
      let looks = zip(files, manuscripts).map { file, manuscript in
        KnownLooks.Entry(of: file, read: manuscript, in: known) {
          FirstLook(at: manuscript, on: gathering.today, words: words)
        }
      }
      progress.add(batch.count, of: content.count, "reading")
      var fresh = zip(readings, looks).map { (reading: $0, look: $1) }.makeIterator()
      return read.compactMap { $0 ?? fresh.next() }
    }
    if let memory, let question = known?.question {
      let all = done.flatMap(\.self)
      memory.change { [gathering] in
        $0 = FormerReadings(all, by: gathering, files, on: question)
      }
    }
    let looks = done.flatMap { $0.map(\.look) }
    // Listings move from the readings into the catalogue, so nothing else may hold them by then.
    let readings = (consume done).flatMap { $0.map(\.reading) }
    return (gathering.catalogue(of: readings, files: files), looks)
  }

  private static func report(
    of catalogue: Catalogue,
    _ looks: [FirstLook],
    files: [SourceFile],
    besides: [Finding] = [],
    _ progress: Progress
  ) async throws -> Report {
    let inspection = Inspection(of: catalogue)
    let looked = Array(zip(catalogue.texts, looks))
    let found = try await Work.shared(looked) { text, look in
      defer { progress.add(1, of: looked.count, "checking") }
      return inspection.findings(for: text, after: look)
    }
    return Report(of: inspection, found, files: files, besides: besides)
  }
}

extension CalendarDay {
  fileprivate init(asked text: String) throws(StopReason) {
    guard let day = CalendarDay(iso: text) else { throw StopReason.broken("no day “\(text)”") }
    self = day
  }
}

extension SourceFile {
  var isMarkdown: Bool {
    if path.hasSuffix(".md") { return true }
    let path = path.lowercased()
    return path.hasSuffix(".md") || path.hasSuffix(".markdown")
  }
}

extension SourceFile {
  /// What may be a picture's note.
  var isNote: Bool {
    let path = path.lowercased()
    return path.hasSuffix(".yml") || path.hasSuffix(".yaml")
  }
}

extension StopReason {
  /// Settings or templates that cannot be used, each place on a line of its own.
  init(settings findings: [Finding]) {
    let errors = findings.filter { $0.severity == .error }
    let lines = errors.map { finding in
      let place = "\(finding.file):\(finding.range.start.line):\(finding.range.start.column)"
      return "\(place): \(finding.message): \(finding.remedy)"
    }
    self.init(
      .settings,
      "the site's settings or templates cannot be used, so nothing was published",
      remedy: "put these right, then run the command again",
      details: lines
    )
    self.findings = findings
  }
}

extension Report {
  /// The report in the form asked for; the text form is for people.
  func written(as format: ReportFormat, command: String, colour: Bool) -> String {
    switch format {
    case .text: text(colour: colour)
    case .json: json(command: command)
    case .sarif: sarif()
    case .github: github
    }
  }
}
