internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading
internal import Scheduling

/// A project read whole: its files, its catalogue and what is wrong with them.
struct Project {
  let files: [SourceFile]
  /// Without the items that are withheld.
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
    let unused = PageTemplates.unused(among: files)
    let day = try CalendarDay(asked: today)
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
    guard let catalogue = catalogue?.noting(findings + unused) else {
      throw StopReason(settings: findings)
    }
    progress.show("checking", 0, of: content.count)
    report = try await Self.report(of: catalogue, files: files)
    self.files = files
    self.catalogue = catalogue.withholding(report.withheldPaths)
  }

  /// Files that stand in no project, each checked on its own.
  init(loose files: [SourceFile], unreadable: [Finding], today: String) async throws {
    let content = files.filter(\.isMarkdown)
    let manuscripts = try await Work.shared(content) { Manuscript(reading: $0) }
    catalogue = Catalogue(loose: manuscripts, today: try CalendarDay(asked: today))
    report = try await Self.report(of: catalogue, files: files, besides: unreadable)
    self.files = files
  }

  private static func report(
    of catalogue: Catalogue,
    files: [SourceFile],
    besides: [Finding] = []
  ) async throws -> Report {
    let inspection = Inspection(of: catalogue)
    let found = try await Work.shared(catalogue.manuscripts) { inspection.findings(for: $0) }
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
