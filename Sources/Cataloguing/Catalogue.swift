package import Directory
package import Reading
package import Scheduling

/// Everything that a site is made from, gathered on one day: each entry holds what it refers to,
/// and nothing is looked up by id again.
package struct Catalogue: Sendable {
  package let settings: SiteSettings
  package let today: CalendarDay
  package internal(set) var areas: [Area] = []
  package internal(set) var listings: [Listing] = []
  package internal(set) var leaflets: [Leaflet] = []
  package internal(set) var caseStudies: [CaseStudy] = []
  package internal(set) var pages: [Page] = []
  package internal(set) var pictures: PictureShelf
  package internal(set) var shelves: [DirectoryShelf] = []
  /// One for each file read, in order of path.
  package internal(set) var files: [FileRecord] = []
  package internal(set) var manuscripts: [Manuscript] = []
  package internal(set) var findings: [Finding] = []
  var directorySettingsAreBroken = false
  /// Records of the directory by what became of them.
  package internal(set) var directoryCounts = DirectoryCounts()

  /// The labels of directory sources that could not be read to their end.
  package var unreadableSources: [String] {
    (directorySettingsAreBroken ? ["Content/directory/sources.yml"] : [])
      + shelves.filter(\.isRefused).map(\.source.label)
  }

  /// How many records came in from each source of the directory, by its id.
  package var recordCounts: [String: Int] {
    Dictionary(shelves.map { ($0.source.id, $0.received) }) { $0 + $1 }
  }

  package struct DirectoryCounts: Sendable, Hashable {
    package var joined = 0
    package var entries = 0
    /// They have ended.
    package var leftOut = 0
    /// Their listings are not shown.
    package var heldBack = 0
    package var setAside = 0
  }

  /// Nil when the site's own settings cannot be used; `findings` then says why.
  package init?(
    gathering manuscripts: [Manuscript],
    files: [SourceFile],
    today: CalendarDay,
    drafts: Bool = false,
    findings: inout [Finding]
  ) {
    guard let settings = SiteSettings(reading: files, today: today, findings: &findings) else {
      return nil
    }
    self.init(
      settings: settings,
      today: today,
      pictures: PictureShelf(reading: files, today: today)
    )
    self.manuscripts = manuscripts
    var gathering = Gathering(catalogue: self, drafts: drafts)
    gathering.run(files)
    self = gathering.catalogue
    recordUnusable(pictures.findings)
    self.findings = (self.findings + unusedFiles(among: files)).sorted()
  }

  /// Files that stand in no project, each on its own: what they refer to is not asked for.
  package init(loose manuscripts: [Manuscript], today: CalendarDay) {
    self.init(
      settings: SiteSettings(),
      today: today,
      pictures: PictureShelf(reading: [], today: today, isLoose: true)
    )
    self.manuscripts = manuscripts
    var gathering = Gathering(catalogue: self, drafts: true, isLoose: true)
    gathering.run([])
    self = gathering.catalogue
    findings.sort()
  }

  init(settings: SiteSettings, today: CalendarDay, pictures: PictureShelf) {
    self.settings = settings
    self.today = today
    self.pictures = pictures
    findings = pictures.findings
  }
}
