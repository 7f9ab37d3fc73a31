import Cataloguing
import Reading
import Support

/// A small project with lists of other people beside its own listings, in memory.
struct MadeUpDirectory {
  struct List {
    var id: String
    /// What else `sources.yml` says of it, a line each.
    var says: [String] = []
    var file: String
    var sheet: [String]
  }

  var project: MadeUpProject
  private var lists: [List] = []

  /// One listing with these facts; none when there are none.
  init(_ facts: String? = nil) {
    project = facts.map { MadeUpProject(listing: $0) } ?? MadeUpProject()
  }

  /// A list by its headings and rows.
  mutating func add(_ id: String, _ head: String, _ rows: [String], says: String...) {
    lists.append(List(id: id, says: says, file: "\(id).csv", sheet: [head] + rows))
  }

  /// Several dated copies of one list.
  mutating func add(_ id: String, _ head: String, copies: [String: [String]], says: String...) {
    lists.append(List(id: id, says: says, file: "\(id)-*.csv", sheet: []))
    for (day, rows) in copies {
      project.files["Content/directory/\(id)-\(day).csv"] = Self.text([head] + rows)
    }
  }

  private static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  func catalogue() throws -> Catalogue { try gathered(whole().sources) }

  func whole() -> MadeUpProject {
    var whole = project
    let declared = lists.map { list in
      (["  - id: \(list.id)", "    label: \(list.id) list", "    file: \(list.file)"]
        + list.says.map { "    \($0)" }).joined(separator: "\n")
    }
    whole.files["Content/directory/sources.yml"] = Self.text(["sources:"] + declared)
    for list in lists where !list.sheet.isEmpty {
      whole.files["Content/directory/\(list.file)"] = Self.text(list.sheet)
    }
    return whole
  }

  /// The same with its lists, and the rows of each, in another order.
  func shuffled(with numbers: inout SeededNumbers) -> Self {
    var other = self
    other.lists = lists.map { list in
      var list = list
      list.sheet = list.sheet.prefix(1) + list.sheet.dropFirst().shuffled(using: &numbers)
      return list
    }.shuffled(using: &numbers)
    return other
  }

  /// The one listing with a file of its own.
  func own() throws -> Listing {
    let listing = try catalogue().listings.first { !$0.entry.isFromDirectory }
    guard let listing else { throw NoListing() }
    return listing
  }

  struct NoListing: Error {}
}
