import Reading
import Templating
import Testing

/// Pieces of markup that wait for the prefix of the page they come to stand on.
struct MarkupBookTests {
  private struct Door: Sendable {
    var name: String
    var root: String?

    static let vocabulary: Vocabulary<Door> = Vocabulary(
      "door",
      [
        .text("name", "what stands on it") { $0.name },
        .address("href", "where it leads") { SiteAddress(root: $0.root, path: "doors/\($0.name)") },
      ]
    )
  }

  private func template<Subject>(
    _ source: String,
    for vocabulary: Vocabulary<Subject>
  ) throws -> Template<Subject> {
    var findings: [Finding] = []
    let file = TemplateFile(name: "door", path: "Templates/door.html", source: source)
    let template = TemplateSet(files: [file])
      .template(named: "door", for: vocabulary, findings: &findings)
    return try #require(template, "\(findings)")
  }

  private func written(_ source: String, _ names: [String], root: String) throws -> [String] {
    let template = try template(source, for: Door.vocabulary)
    var book = MarkupBook()
    for name in names { book.append(template, Door(name: name)) }
    let page = try self.template("<p>{{{piece}}}", for: Self.page)
    return names.indices.map { number in
      page.html(book.cut(number, root: root)).description
    }
  }

  /// A page that is one piece.
  private static let page: Vocabulary<MarkupBook.Cut> = Vocabulary(
    "page",
    [.cut("piece", "what stands on it") { $0 }]
  )

  @Test(arguments: ["", "../", "../../"])
  func everyAddressGetsThePrefixOfItsPage(_ root: String) throws {
    let found = try written("<a href=\"{{href}}\">{{name}}</a> {{href}}\n", ["a", "b"], root: root)
    let expected = ["a", "b"].map { "<a href=\"\(root)doors/\($0)\">\($0)</a> \(root)doors/\($0)" }
    #expect(found == expected.map { "<p>" + $0 })
  }

  @Test func aPieceWithoutAnAddressStaysAsItIs() throws {
    #expect(try written("{{name}}", ["a", "", "c"], root: "../") == ["<p>a", "<p>", "<p>c"])
  }

  @Test func nobodysWordsCanHoldAHole() throws {
    let found = try written("{{name}}|\u{1A}{{href}}", ["a\u{1A}b"], root: "../")
    #expect(found == ["<p>ab|../doors/ab"])
  }

  @Test func withAPrefixAnAddressIsWholeAtOnce() throws {
    let html = try template("{{href}}", for: Door.vocabulary).html(Door(name: "<a>", root: "../"))
    #expect(html.description == "../doors/&lt;a&gt;")
  }
}
