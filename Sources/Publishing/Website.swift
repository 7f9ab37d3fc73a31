internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

/// One edition as a website: every file of it, in order of path.
package struct Website: Sendable {
  let maker: PageMaker
  /// Every group with a page: those that lists show, then those that have ended.
  let listed: ListedEntries
  let jobs: [Job]

  /// The handbook goes into the practice edition only.
  package init(
    _ view: EditionView,
    templates: PageTemplates,
    handbook: [HandbookEntry] = [],
    papers: PaperShelf = PaperShelf()
  ) {
    let handbook = view.isPractice ? handbook : []
    maker = PageMaker(view, templates, handbook: handbook, papers: papers)
    listed = view.entries + view.ended
    jobs =
      Job.all(of: view) + (0..<ReferralFiles(view).pageCount).map { .services(page: $0) }
      + papers.made.indices.map { .paper($0) }
  }

  var view: EditionView { maker.view }

  /// How many groups' pages are made together.
  static let groupsAtOnce = 8

  /// What can be made of the groups apart from one another, each a number for `group`.
  package var groupCount: Int { (listed.count + Self.groupsAtOnce - 1) / Self.groupsAtOnce }

  /// The pages and calendars of a few groups.
  package func group(_ number: Int) -> [OutputFile] {
    maker.groupFiles(numbers(ofGroup: number), of: listed)
  }

  func numbers(ofGroup number: Int) -> Range<Int> {
    guard (0..<groupCount).contains(number) else { return 0..<0 }
    let start = number * Self.groupsAtOnce
    return start..<min(start + Self.groupsAtOnce, listed.count)
  }

  /// All but the groups' own pages, as jobs that can be done in any order and at once; the numbers
  /// of those that take longest come first.
  package var jobCount: Int { jobs.count }

  /// The files that one job makes, each path only once among all jobs.
  package func files(of job: Int) -> [OutputFile] {
    guard jobs.indices.contains(job) else { return [] }
    return switch jobs[job] {
    case .area(let number): maker.areaFiles(number)
    case .part(let area, let part): maker.facetPages(area, part)
    case .letter(let area, let letter): [maker.letterPage(area, letter)]
    case .need(let reason): maker.need(reason)
    case .whoToRefer: [maker.whoToRefer()]
    case .gaps: maker.gapFiles()
    case .aToZ: maker.aToZ() + [maker.search()]
    case .search(let shard): [SearchIndex(view: view).file(shard)]
    case .provenance: [ProvenanceFile.made(of: listed, on: view.today)]
    case .signposts: maker.signposts()
    case .front: [maker.home(), maker.notFound(), maker.needsIndex()]
    case .leaflets: [maker.leafletsIndex()] + view.leaflets.flatMap { maker.leaflet($0) }
    case .pages: view.pages.flatMap { maker.textPage($0) }
    case .caseStudies:
      [maker.caseStudiesIndex()]
        + view.caseStudies.flatMap { [maker.caseStudy($0), maker.slides($0)] }
    case .redirects: maker.redirects()
    case .handbook: maker.handbookPages()
    case .assets: maker.assets()
    case .services(let page): ReferralFiles(view).page(page)
    case .termSheets: ReferralFiles(view).termSheets()
    case .serviceSheet: [ReferralFiles(view).serviceSheet()]
    case .partSheets: ReferralFiles(view).partSheets()
    case .groupSheet: [maker.groupSheet()]
    case .paper(let number): [maker.papers.file(number)]
    }
  }

  /// Every file, for callers that do not share out the work.
  package func files() -> [OutputFile] {
    (0..<jobCount).flatMap { files(of: $0) } + (0..<groupCount).flatMap { group($0) }
  }
}

/// One of the jobs that make what is not a group's own page.
enum Job: Sendable {
  case area(Int)
  case part(area: Int, Int)
  case letter(area: Int, Int)
  case need(Reason)
  case search(String)
  case whoToRefer, gaps, provenance, aToZ, signposts, front, leaflets, pages, caseStudies,
    redirects, handbook
  case assets
  case services(page: Int)
  case serviceSheet, partSheets, termSheets, groupSheet
  case paper(Int)

  fileprivate static func all(of view: EditionView) -> [Job] {
    (view.isPractice ? [] : [.partSheets]) + Reason.allCases.map { .need($0) }
      + view.areas.indices.map { .area($0) }
      + view.areas.indices.flatMap { area in
        view.areaLists[area].parts.indices.map { .part(area: area, $0) }
      }
      + view.areas.indices.flatMap { area in
        view.areaLists[area].letters.indices.map { .letter(area: area, $0) }
      }
      + SearchIndex(view: view).shards.map { .search($0) }
      + (view.isPractice ? [.whoToRefer, .gaps, .provenance, .caseStudies, .handbook] : [])
      + [.aToZ, .signposts, .front, .leaflets, .pages, .redirects, .assets, .groupSheet]
      + (view.isPractice ? [] : [.termSheets, .serviceSheet])
  }
}
