internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

/// One edition as a website: every file of it, in order of path.
package struct Website: Sendable {
  private let maker: PageMaker
  /// Every group with a page: those that lists show, then those that have ended.
  private let listed: [ListedEntry]

  package init(_ view: EditionView, templates: PageTemplates) {
    maker = PageMaker(view, templates)
    listed = view.entries + view.ended
  }

  private var view: EditionView { maker.view }

  /// The pages that can be made apart from one another, each a number for `page`.
  package var groupCount: Int { listed.count }

  /// The page and calendar of one group.
  package func group(_ number: Int) -> [OutputFile] {
    guard listed.indices.contains(number) else { return [] }
    return maker.groupFiles(listed[number], number)
  }

  package var jobCount: Int { groupCount + 1 }

  package func files(of job: Int) -> [OutputFile] {
    job == 0 ? rest() : group(job - 1)
  }

  /// All but the groups' own pages.
  package func rest() -> [OutputFile] {
    var files = [maker.home(), maker.aToZ(), maker.notFound(), maker.needsIndex()]
    files += Reason.allCases.map { maker.need($0) }
    for area in view.areas { files += maker.areaFiles(area) }
    files.append(maker.leafletsIndex())
    files += view.leaflets.map { maker.leaflet($0) }
    files += view.pages.compactMap { maker.textPage($0) }
    if view.isPractice {
      files += [maker.whoToRefer(), maker.caseStudiesIndex()]
      files += view.caseStudies.map { maker.caseStudy($0) }
    }
    files += maker.redirects()
    files += maker.assets()
    files += maker.signposts()
    return files
  }

  /// Every file, in order of path: for callers that do not share out the work.
  package func files() -> [OutputFile] {
    Self.sorted((0..<groupCount).flatMap { group($0) } + rest())
  }

  package static func sorted(_ files: [OutputFile]) -> [OutputFile] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
