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
  /// Venues by their names and by the names of their files.
  package internal(set) var venues: [String: Place] = [:]
  package internal(set) var shelves: [DirectoryShelf] = []
  /// One for each file read, in order of path.
  package internal(set) var files: [FileRecord] = []
  /// The content files themselves, in the same order.
  package internal(set) var texts: [FileText] = []
  package internal(set) var findings: [Finding] = []
  var directorySettingsAreBroken = false
  /// Records of the directory by what became of them.
  package internal(set) var directoryCounts = DirectoryCounts()
  /// Entries that may be of one group, for a person to decide.
  package internal(set) var reviews: [ReviewPair] = []

  /// The labels of directory sources that could not be read to their end.
  package var unreadableSources: [String] {
    (directorySettingsAreBroken ? ["Content/directory/sources.yml"] : [])
      + shelves.filter(\.isRefused).map(\.source.label)
  }

  /// How many records came in from each source of the directory, by its id.
  package var recordCounts: [String: Int] {
    Dictionary(shelves.map { ($0.source.id, $0.received) }) { $0 + $1 }
  }

  /// How many came in from the copy before, where one stands beside it.
  package var formerCounts: [String: Int] {
    Dictionary(shelves.compactMap { shelf in shelf.former.map { (shelf.source.id, $0) } }) {
      $0 + $1
    }
  }

  package struct DirectoryCounts: Sendable, Hashable {
    package var joined = 0
    package var entries = 0
    /// They tell of a group that another record tells of.
    package var repeated = 0
    /// They no longer stand in their source.
    package var missing = 0
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
    let gathering = Gathering(files, today: today, drafts: drafts, findings: &findings)
    guard var gathering else { return nil }
    gathering.takeFirst(manuscripts)
    self = gathering.catalogue(of: manuscripts.map(gathering.read), files: files)
  }

  /// Files that stand in no project, each on its own: what they refer to is not asked for.
  package init(loose manuscripts: [Manuscript], today: CalendarDay) {
    var gathering = Gathering(looseOn: today)
    gathering.takeFirst(manuscripts)
    self = gathering.catalogue(of: manuscripts.map(gathering.read), files: [])
  }

  init(settings: SiteSettings, today: CalendarDay, pictures: PictureShelf) {
    self.settings = settings
    self.today = today
    self.pictures = pictures
    findings = pictures.findings
  }
}
