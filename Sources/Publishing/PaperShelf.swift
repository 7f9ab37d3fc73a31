internal import Templating

/// The papers that go with an edition: those that were made, and those that could not be.
package struct PaperShelf: Sendable, Hashable {
  package struct Made: Sendable, Hashable {
    /// Below the edition's folder.
    package var address: String
    /// The pages that lead to it.
    package var linkedFrom: [String]
    package var title: String
    /// Such as “A4, large print”.
    package var form: String
    package var pages: Int
    /// Stands for all that it was made of.
    package var seal: String
    package var bytes: [UInt8]

    package init(
      address: String,
      linkedFrom: [String],
      title: String,
      form: String,
      pages: Int,
      seal: String,
      bytes: [UInt8]
    ) {
      self.address = address
      self.linkedFrom = linkedFrom
      self.title = title
      self.form = form
      self.pages = pages
      self.seal = seal
      self.bytes = bytes
    }
  }

  package struct Missing: Sendable, Hashable {
    package var linkedFrom: [String]
    package var title: String

    package init(linkedFrom: [String], title: String) {
      self.linkedFrom = linkedFrom
      self.title = title
    }
  }

  /// In order of address.
  package let made: [Made]
  package let missing: [Missing]
  private let byPage: [String: [Paper]]

  package init(made: [Made] = [], missing: [Missing] = []) {
    self.made = made
    self.missing = missing
    var byPage: [String: [Paper]] = [:]
    for paper in made {
      for page in paper.linkedFrom {
        byPage[page, default: []].append(Paper(paper, root: PageMaker.root(of: page)))
      }
    }
    for paper in missing {
      for page in paper.linkedFrom { byPage[page, default: []].append(Paper(missing: paper.title)) }
    }
    self.byPage = byPage
  }

  /// Those that a page leads to, as it names them.
  func papers(from page: String) -> [Paper] { byPage[page] ?? [] }

  func file(_ number: Int) -> OutputFile {
    OutputFile(path: made[number].address, bytes: made[number].bytes)
  }

  /// What some pages say of their papers, for telling whether they must be made again.
  func words(of pages: [String]) -> [String] {
    pages.flatMap { papers(from: $0) }.flatMap { paper in
      [paper.text, paper.href ?? "", paper.format, paper.pages ?? "", paper.size ?? ""]
    }
  }
}
