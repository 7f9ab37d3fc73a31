internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading

/// A site as it would be published, in memory: its pages are made when they are asked for.
struct Preview: Sendable {
  let project: Project
  let editions: [PreviewEdition]
  /// With what is withheld, for those who are to put it right.
  private let whole: Project
  private let templates: PageTemplates

  /// Stops where templates cannot be used.
  init(of project: Project, within whole: Project, for audiences: [Audience]) async throws {
    self.project = project
    self.whole = whole
    let templates = try Build.templates(project.files)
    self.templates = templates
    let views = EditionView.views(of: project.catalogue, for: audiences)
    editions = try await Work.shared(views, atOnce: 1) { view in
      PreviewEdition(of: view, with: templates, from: project)
    }
  }

  /// The same without what would give away a private detail; nil when nothing would be gained.
  func without(_ leaky: LeakySite, for audiences: [Audience]) async throws -> Preview? {
    guard let rest = project.without(leaky) else { return nil }
    return try await Preview(of: rest, within: whole, for: audiences)
  }

  /// What became of the content file that an address, such as `public/groups/choir.html`, is the
  /// page of.
  func record(of address: String) -> FileRecord? {
    guard let slash = address.firstIndex(of: "/") else { return nil }
    let page = String(address[address.index(after: slash)...])
    return project.catalogue.files.first { $0.address == page }
  }

  /// A page that is withheld, as it would be without its errors; nil where it cannot be made.
  func withheldFile(at path: String, of edition: PreviewEdition) -> OutputFile? {
    let view = EditionView(of: whole.catalogue, for: edition.audience)
    let site = PreviewEdition(of: view, with: templates, from: whole)
    switch site.file(at: path, likelyOf: nil)?.0 {
    case .file(let file): return file
    case .unsafeToShow, nil: return nil
    }
  }
}

/// One edition of the preview.
struct PreviewEdition: Sendable {
  enum Found: Sendable {
    case file(OutputFile)
    /// What stands in it may not be published, nor shown.
    case unsafeToShow(PrivacyLeak)
  }

  let audience: Audience
  let jobs: EditionJobs
  private let site: Website
  private let search: PrivacySearch

  var name: String { audience.rawValue }

  fileprivate init(of view: EditionView, with templates: PageTemplates, from project: Project) {
    audience = view.audience
    site = Website(view, templates: templates, handbook: HandbookEntry.all)
    search = PrivacySearch(project.catalogue, for: view.audience)
    let keys = JobKeys(of: site, project, hiding: search, options: [view.name])
    jobs = Build.jobs(of: site, keys)
  }

  /// A file, and the number of the job that makes it; nil when no job does.
  func file(at path: String, likelyOf job: Int?) -> (Found, job: Int)? {
    let near = [job, site.groupJob(at: path).map { site.jobCount + $0 }].compactMap { $0 }
    for job in near + (0..<site.jobCount) where (0..<jobs.count).contains(job) {
      guard let file = jobs.files(job).first(where: { $0.path == path }) else { continue }
      let leak = leaks(in: file).first
      return (leak.map { .unsafeToShow($0) } ?? .file(file), job)
    }
    return nil
  }

  /// What of a job's files may not be published.
  func leaks(of job: Int) -> [(path: String, leak: PrivacyLeak)] {
    jobs.files(job).flatMap { file in leaks(in: file).map { (file.path, $0) } }
  }

  private func leaks(in file: OutputFile) -> [PrivacyLeak] {
    Build.inspect(file.path, file.bytes, search)
  }
}
