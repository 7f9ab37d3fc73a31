internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading

extension Build {
  /// Reads, checks, makes every edition asked for, and swaps them in.
  func makeSite() async throws -> ExitCode {
    if papers == .require { throw StopReason.noPapers }
    let terminal = common.terminal
    var progress = Progress(on: terminal)
    let workspace = try Workspace(at: common.project)
    let folder = try OutputFolder(at: outputPath, for: workspace)
    let project = try await Project(
      reading: workspace,
      today: common.day,
      drafts: drafts,
      progress: &progress
    )
    try refuseLostFolders(project.report)
    try refuseHalfFeeds(project.catalogue)
    let feeds = FeedCounts(project.catalogue.recordCounts)
    if !acceptShrink { try folder.refuseShrunkenFeeds(feeds) }
    let templates = try Self.templates(project.files)
    var editions: [EditionWork] = []
    for audience in edition.audiences {
      let view = EditionView(of: project.catalogue, for: audience)
      editions.append(try Self.work(Website(view, templates: templates), view.name))
    }
    let searches = Self.searches(project.catalogue)
    let counter = ProgressCounter(
      "making pages",
      of: editions.map(\.jobCount).reduce(0, +),
      progress
    )
    let published = try await folder.publish(
      editions,
      report: Array(project.report.json(command: "build").utf8),
      inspecting: { edition, path, bytes in Self.inspect(path, bytes, searches[edition]) },
      done: { counter.add($0) }
    )
    counter.end()
    try folder.keep(feeds)
    show(project, published, terminal)
    return project.report.ok ? .done : .withheld
  }

  /// One unreadable file is left out and named; a whole folder would empty the site.
  private func refuseLostFolders(_ report: Report) throws(StopReason) {
    let kinds = ContentKind.allCases.map { "Content/\($0.folder)" }
    let folders = Set(["Content", "Site", "Templates"] + kinds)
    let lost = report.findings.first {
      $0.rule == "file-unreadable" && folders.contains($0.file)
    }
    guard let lost else { return }
    throw StopReason(
      .disk,
      "the folder “\(lost.file)” could not be read, so nothing was published: \(lost.message)",
      remedy: lost.remedy
    )
  }

  /// A directory that cannot be read to its end would take half its groups off the site.
  private func refuseHalfFeeds(_ catalogue: Catalogue) throws(StopReason) {
    guard !acceptShrink, let source = catalogue.unreadableSources.first else { return }
    throw StopReason(
      .refused,
      "the directory “\(source)” cannot be read, so nothing was published",
      remedy: "put its file right (“noticeboard check” says what is wrong), or publish without it "
        + "with --accept-shrink"
    )
  }

  private static func templates(_ files: [SourceFile]) throws -> PageTemplates {
    var findings: [Finding] = []
    guard let templates = PageTemplates(overriddenBy: files, findings: &findings) else {
      throw StopReason(settings: findings)
    }
    return templates
  }

  private static func work(_ site: Website, _ name: String) throws(StopReason) -> EditionWork {
    try EditionWork(edition: name, jobCount: site.jobCount) { site.files(of: $0) }
  }

  private static func searches(_ catalogue: Catalogue) -> [String: PrivacySearch] {
    var searches: [String: PrivacySearch] = [:]
    for audience in Audience.allCases {
      searches[audience.rawValue] = PrivacySearch(catalogue, for: audience)
    }
    return searches
  }

  /// A finished file must hold no private value, and a page nothing but what the gate's lists name.
  private static func inspect(
    _ path: String,
    _ bytes: [UInt8],
    _ search: PrivacySearch?
  ) -> PrivacyLeak? {
    if let value = search?.leak(in: bytes) {
      return PrivacyLeak(
        message: "“\(value.field)” of \(value.path) would stand in it",
        remedy: "look at that file: the words may stand elsewhere in the project too"
      )
    }
    if path.hasSuffix(".css"), let fault = Gate.fault(inStyle: bytes) {
      return PrivacyLeak(message: fault, remedy: "take it out of the stylesheet")
    }
    guard path.hasSuffix(".html"), let fault = Gate.faults(in: bytes).first else { return nil }
    return PrivacyLeak(
      message: "at byte \(fault.offset), \(fault.message)",
      remedy: "look at the template of this page: it may hold only plain markup"
    )
  }

  private func show(_ project: Project, _ published: Published, _ terminal: Terminal) {
    let report = project.report
    let written = report.written(
      as: self.report.format,
      command: "build",
      colour: terminal.showsColour
    )
    if !written.isEmpty { terminal.result(report: written) }
    let summary = Summary(project, published, output: outputPath).text
    switch self.report.format {
    case .text: terminal.result(summary)
    case .json, .sarif, .github: terminal.say(summary)
    }
  }
}

extension StopReason {
  fileprivate static let noPapers = StopReason(
    .disk,
    "papers were asked for, and this version makes none",
    remedy: "leave “--papers require” out: every page has its print style"
  )
}

extension EditionChoice {
  var audiences: [Audience] {
    switch self {
    case .public: [.public]
    case .practice: [.practice]
    case .all: [.public, .practice]
    }
  }
}
