internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading

/// A site as it would be published, in memory: its pages are made when they are asked for.
struct Preview: Sendable {
  let project: Project
  let editions: [PreviewEdition]

  /// Stops where templates cannot be used.
  init(of project: Project, for audiences: [Audience]) async throws {
    self.project = project
    let templates = try Build.templates(project.files)
    let views = EditionView.views(of: project.catalogue, for: audiences)
    editions = try await Work.shared(Array(zip(audiences, views)), atOnce: 1) { audience, view in
      PreviewEdition(
        of: Website(view, templates: templates, handbook: HandbookEntry.all),
        named: audience.rawValue,
        hiding: PrivacySearch(project.catalogue, for: audience),
        from: project
      )
    }
  }

  func edition(_ name: some StringProtocol) -> PreviewEdition? {
    editions.first { $0.name == name }
  }

  /// The content file that an address, such as `public/groups/choir.html`, is the page of.
  func source(of address: String) -> String? {
    guard let slash = address.firstIndex(of: "/") else { return nil }
    let page = String(address[address.index(after: slash)...])
    return project.catalogue.files.first { $0.address == page }?.path
  }
}

/// One edition of the preview.
struct PreviewEdition: Sendable {
  enum Found: Sendable {
    case file(OutputFile)
    /// What stands in it may not be published, nor shown.
    case unsafeToShow(PrivacyLeak)
  }

  let name: String
  let site: Website
  let jobs: EditionJobs
  let search: PrivacySearch

  init(of site: Website, named name: String, hiding search: PrivacySearch, from project: Project) {
    self.site = site
    self.name = name
    self.search = search
    let keys = JobKeys(of: site, project, hiding: search, options: [name])
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
