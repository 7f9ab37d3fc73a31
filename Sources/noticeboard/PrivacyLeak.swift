internal import Cataloguing
internal import Checking
internal import Reading

/// A private detail, or something that no page may hold, found in the finished bytes of a site.
struct PrivacyLeak: Hashable, Sendable {
  /// What was found, without saying it again.
  var message: String
  var remedy: String
  /// The content file that keeps the detail to itself; nil where it is no such detail.
  var source: String?
}

/// What keeps trees from being published, with the path of each file it was found in.
struct LeakySite: Error {
  typealias Place = (edition: String, path: String, leak: PrivacyLeak)

  private let first: Place
  private let others: [Place]

  init?(_ places: [Place]) {
    guard let first = places.first else { return nil }
    self.first = first
    others = Array(places.dropFirst())
  }

  var places: [Place] { [first] + others }

  /// Where nothing can be left out to make it safe.
  var stop: StopReason {
    StopReason(
      .refused,
      "“\(first.edition)/\(first.path)” is not safe to publish: \(first.leak.message)",
      remedy: first.leak.remedy,
      details: others.map { "“\($0.edition)/\($0.path)”: \($0.leak.message)" }
    )
  }
}

extension Project {
  /// The project without the files that keep a detail to themselves which would stand on a page:
  /// what is only in them can then be on none. Nil when nothing would be gained.
  func without(_ leaky: LeakySite) -> Project? {
    let found = leaky.places.compactMap { _, path, leak in leak.source.map { ($0, path) } }
    let pages = Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    let report = report.adding(pages.map { Finding(keeperOfADetail: $0, shownBy: $1) })
    guard report.withheldPaths != self.report.withheldPaths else { return nil }
    return Project(self, report: report)
  }
}

extension Finding {
  fileprivate init(keeperOfADetail file: String, shownBy pages: [String]) {
    let others = Set(pages).count - 1
    let more = others == 0 ? "" : " and \(others) more \(others == 1 ? "page" : "pages")"
    self.init(
      rule: "private-detail",
      severity: .error,
      file: file,
      message: "“\(pages.min() ?? "")”\(more) would show what this file keeps private",
      remedy: "say here that it may be printed, or take it out here or there"
    )
  }
}
