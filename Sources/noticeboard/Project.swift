internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading
internal import Scheduling

/// A project read whole: its files, its catalogue and what is wrong with them.
struct Project {
  let files: [SourceFile]
  let catalogue: Catalogue
  let report: Report

  /// Reads and checks everything; stops where settings cannot be used.
  init(
    reading workspace: borrowing Workspace,
    today: String,
    drafts: Bool = false,
    progress: inout Progress
  ) async throws {
    let (files, unreadable) = workspace.sources()
    try await self.init(
      files: files,
      unreadable: unreadable,
      today: today,
      drafts: drafts,
      progress: &progress
    )
  }

  private init(
    files: [SourceFile],
    unreadable: [Finding],
    today: String,
    drafts: Bool,
    progress: inout Progress
  ) async throws {
    guard let day = CalendarDay(iso: today) else { throw StopReason.broken("no day “\(today)”") }
    let content = files.filter { $0.path.hasPrefix("Content/") && $0.isMarkdown }
    progress.show("reading", 0, of: content.count)
    let manuscripts = try await Work.shared(content) { Manuscript(reading: $0) }
    var findings = unreadable
    let catalogue = Catalogue(
      gathering: manuscripts,
      files: files,
      today: day,
      drafts: drafts,
      findings: &findings
    )
    guard let catalogue else { throw StopReason(settings: findings) }
    progress.show("checking", 0, of: content.count)
    let checked = try await Work.shared(catalogue.manuscripts) {
      Report.findings(for: $0, in: catalogue)
    }
    self.files = files
    report = Report(of: catalogue, findings: findings + checked.flatMap { $0 })
    self.catalogue = catalogue.withholding(report.withheldPaths)
  }
}

extension SourceFile {
  var isMarkdown: Bool {
    let path = path.lowercased()
    return path.hasSuffix(".md") || path.hasSuffix(".markdown")
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
  }
}
