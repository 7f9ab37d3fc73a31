internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading
internal import Upkeep

extension Build {
  /// Reads, checks, makes every edition asked for, and swaps them in.
  func makeSite() async throws -> ExitCode {
    let workspace = try Workspace(at: common.project)
    let folder = try OutputFolder(at: outputPath, for: workspace)
    try folder.clearLeftOvers()
    let names = edition.audiences.map(\.rawValue)
    let typesetter = noPapers ? nil : await Typesetter.fitting(besides: [common.project, "."])
    let maker = PictureMaker.found()
    let engines = [typesetter?.identity ?? "", maker?.identity ?? ""]
    let question = BuildQuestion(try options + engines, of: workspace)
    if let question, let answer = folder.answer(to: question, names) { return show(answer) }
    let progress = Progress(on: common.terminal)
    defer { progress.end() }
    let day = try common.day
    var pictures: PictureWork?
    var project = try await Project(
      reading: workspace,
      today: day,
      drafts: drafts,
      keptIn: SourceSpool(in: folder.folder),
      knowing: { KnownLooks(on: day, with: $0)?.recalled(in: folder.folder) },
      copying: { shelf in
        let work = await PictureWork(shelf, by: maker, in: folder, progress)
        (shelf, pictures) = (work.shelf, work)
      },
      progress: progress
    )
    try refuseLostFolders(project.report)
    try refuseHalfFeeds(project.catalogue)
    let feeds = FeedCounts(project.catalogue.recordCounts)
    if !acceptShrink {
      try folder.refuseShrunkenFeeds(feeds, besides: project.catalogue.formerCounts)
    }
    let (published, safe, paperwork) = try await publishSafely(
      project,
      typesetter,
      in: folder,
      progress
    )
    project = safe
    try folder.keep(feeds)
    project.known?.keep(project.looks, in: folder.folder)
    progress.end()
    let changes = drafts ? nil : try folder.keepRecord(of: project.catalogue)
    let tally = published.tally
    let lines = [pictures?.line, paperwork.summary, changes?.line].compactMap { $0 }
    var answer = answer(project, tally, besides: lines)
    let exit = show(answer)
    answer = self.answer(project, Tally(kept: tally.written + tally.kept), besides: lines)
    if let question, paperwork.isLasting, pictures?.isLasting != false {
      folder.keep(answer, to: question, names)
    }
    return exit
  }

  /// All that was typed or set and decides what is made or said.
  private var options: [String] {
    get throws(StopReason) {
      [
        try common.day, edition.rawValue, "\(drafts)", "\(acceptShrink)", "\(noPapers)", outputPath,
        report.format.rawValue, "\(common.terminal.showsColour)",
      ]
    }
  }

  /// One file's private detail on another's page must not stop all others: both are left out.
  private func publishSafely(
    _ project: Project,
    _ typesetter: Typesetter?,
    in folder: borrowing OutputFolder,
    _ progress: Progress
  ) async throws -> (Published, Project, Paperwork) {
    do {
      return try await publish(project, typesetter, in: folder, progress)
    } catch let leaky as LeakySite {
      guard let rest = project.without(leaky) else { throw leaky.stop }
      return try await publishSafely(rest, typesetter, in: folder, progress)
    }
  }

  private func publish(
    _ project: Project,
    _ typesetter: Typesetter?,
    in folder: borrowing OutputFolder,
    _ progress: Progress
  ) async throws -> (Published, Project, Paperwork) {
    let templates = try Self.templates(project.files)
    let searches = Self.searches(project.catalogue)
    let options = try options
    let views = EditionView.views(of: project.catalogue, for: edition.audiences)
    let tools = PaperTools(
      templates: try Self.paperTemplates(project.files),
      stylesheet: templates.stylesheet,
      typesetter: typesetter
    )
    let paperwork = try await paperwork(for: views, with: tools, in: folder, progress)
    let project = Project(project, report: project.report.noting(paperwork.findings))
    let editions = try views.map { view in
      try EditionWork(edition: view.name) {
        let site = Website(
          view,
          templates: templates,
          handbook: HandbookEntry.all,
          papers: paperwork.shelves[view.name] ?? PaperShelf()
        )
        let search = searches[view.name]
        return Self.jobs(
          of: site,
          JobKeys(of: site, project, hiding: search, options: options + [view.name])
        )
      }
    }
    let published = try await folder.publish(
      editions,
      report: { project.report.jsonBytes(command: "build") },
      inspecting: { edition, path, bytes in
        // A paper is packed: what was put into it is searched in its stead.
        let words = paperwork.plain[edition]?[path] ?? bytes
        return Self.inspect(path, words, searches[edition])
      },
      done: { edition, jobs, all in progress.add(jobs, of: all, "making the \(edition) edition") }
    )
    return (published, project, paperwork)
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

  static func templates(_ files: [SourceFile]) throws -> PageTemplates {
    var findings: [Finding] = []
    guard let templates = PageTemplates(overriddenBy: files, findings: &findings) else {
      throw StopReason(settings: findings)
    }
    return templates
  }

  static func jobs(of site: Website, _ keys: JobKeys?) -> EditionJobs {
    let lists = site.jobCount
    return EditionJobs(
      count: lists + site.groupCount,
      longJobs: lists,
      key: { job in
        let ingredients =
          job < lists ? site.ingredients(of: job) : site.ingredients(ofGroup: job - lists)
        return keys?.key(job, of: ingredients)
      },
      files: { $0 < lists ? site.files(of: $0) : site.group($0 - lists) }
    )
  }

  private static func searches(_ catalogue: Catalogue) -> [String: PrivacySearch] {
    var searches: [String: PrivacySearch] = [:]
    for audience in Audience.allCases {
      searches[audience.rawValue] = PrivacySearch(catalogue, for: audience)
    }
    return searches
  }

  /// A finished file must hold no private value, and a page nothing but what the gate's lists name.
  static func inspect(
    _ path: String,
    _ bytes: [UInt8],
    _ search: PrivacySearch?
  ) -> [PrivacyLeak] {
    let values = search?.leaks(in: bytes) ?? []
    guard values.isEmpty else { return values.map(PrivacyLeak.init) }
    if path.hasSuffix(".css"), let fault = Gate.fault(inStyle: bytes) {
      return [PrivacyLeak(message: fault, remedy: "take it out of the stylesheet")]
    }
    guard path.hasSuffix(".html"), let fault = Gate.faults(in: bytes).first else { return [] }
    return [
      PrivacyLeak(
        message: "at byte \(fault.offset), \(fault.message)",
        remedy: "look at the template of this page: it may hold only plain markup"
      )
    ]
  }

  private func answer(
    _ project: Project,
    _ tally: Tally,
    besides lines: [String]
  ) -> BuildAnswer {
    let report = project.report.written(
      as: report.format,
      command: "build",
      colour: common.terminal.showsColour
    )
    let page = "\(outputPath)/\(edition.audiences[0].rawValue)/index.html"
    let summary = Summary(project, toOpen: page, besides: lines).text(tally)
    return BuildAnswer(project.report.ok ? .done : .withheld, report: report, summary: summary)
  }

  private func show(_ answer: BuildAnswer) -> ExitCode {
    let terminal = common.terminal
    if !answer.report.isEmpty { terminal.result(report: answer.report) }
    switch report.format {
    case .text: terminal.result(answer.summary)
    case .json, .sarif, .github: terminal.say(answer.summary)
    }
    return answer.exit
  }
}

extension PrivacyLeak {
  fileprivate init(_ value: PrivateValues.Value) {
    message = "“\(value.field)” of \(value.path) would stand in it"
    remedy = "look at that file: the words may stand elsewhere in the project too"
    source = value.path
  }
}
