internal import Scheduling
internal import Cataloguing
internal import Checking

/// What became of every file, so that nothing is left out in silence.
struct Summary {
  private let lines: [String]
  private let page: String

  /// `page` is the one to open; `more` tells of papers, and what is different since the edition
  /// before.
  init(_ project: Project, toOpen page: String, besides more: [String]) {
    lines =
      Self.kinds(project.catalogue) + Self.directory(project.catalogue)
      + Self.leftOut(project.catalogue) + more
    self.page = page
  }

  func text(_ tally: Tally) -> String {
    let written = "\(tally.written) \(tally.written == 1 ? "file" : "files") written"
    let files = "\(written), \(tally.kept) as they were, \(tally.removed) removed."
    return (lines + [files, "Open \(page)"]).joined(separator: "\n")
  }

  /// `Listings: 198 published, 9 draft, 4 later, 3 ended, 1 withheld.`
  private static func kinds(_ catalogue: Catalogue) -> [String] {
    let words = ["published", "draft", "later", "ended", "withheld"]
    return catalogue.files.map(\.kind).unrepeated.sorted().map { kind in
      let files = catalogue.files.filter { $0.kind == kind }
      let counts = words.compactMap { word -> String? in
        let count = files.count { $0.standing.word == word }
        return count == 0 ? nil : "\(count) \(word)"
      }
      return "\(kind.prefix(1).uppercased() + kind.dropFirst()): \(counts.joined(separator: ", "))."
    }
  }

  private static func directory(_ catalogue: Catalogue) -> [String] {
    let counts = catalogue.directoryCounts
    guard !catalogue.shelves.isEmpty else { return [] }
    return [
      "Directory: \(counts.joined) joined to listings, "
        + "\(counts.entries) \(counts.entries == 1 ? "entry of its own" : "entries of their own"), "
        + "\(counts.leftOut) left out as ended, \(counts.heldBack) held back with their listings, "
        + "\(counts.setAside) set aside."
        + (counts.repeated == 0 ? "" : " \(counts.repeated) told of a group that another tells of.")
        + (counts.missing == 0 ? "" : " \(counts.missing) missing from their source are kept.")
        + (catalogue.reviews.isEmpty
          ? ""
          : " \(catalogue.reviews.count) pairs may be one group: “noticeboard due” lists them.")
    ]
  }

  private static func leftOut(_ catalogue: Catalogue) -> [String] {
    let files = catalogue.files.compactMap { LeftOut($0).map { "  \($0.path): \($0.why)" } }
    guard !files.isEmpty else { return [] }
    let more = files.count > 50 ? ["  and \(files.count - 50) more"] : []
    return ["Not on the site:"] + files.prefix(50) + more
  }
}

extension [String] {
  fileprivate var unrepeated: [String] { Array(Set(self)) }
}
