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

  private func template(_ source: String) throws -> Template<Door> {
    var findings: [Finding] = []
    let file = TemplateFile(name: "door", path: "Templates/door.html", source: source)
    let template = TemplateSet(files: [file])
      .template(named: "door", for: Door.vocabulary, findings: &findings)
    return try #require(template, "\(findings)")
  }

  private func written(_ source: String, _ names: [String], root: String) throws -> [String] {
    let template = try template(source)
    var book = MarkupBook()
    for name in names { book.append(template, Door(name: name)) }
    return names.indices.map { number in
      var html = HTML()
      book.write(number, root: root, into: &html)
      return html.description
    }
  }

  @Test(arguments: ["", "../", "../../"])
  func everyAddressGetsThePrefixOfItsPage(_ root: String) throws {
    let found = try written("<a href=\"{{href}}\">{{name}}</a> {{href}}\n", ["a", "b"], root: root)
    let expected = ["a", "b"].map { "<a href=\"\(root)doors/\($0)\">\($0)</a> \(root)doors/\($0)" }
    #expect(found == expected)
  }

  @Test func aPieceWithoutAnAddressStaysAsItIs() throws {
    #expect(try written("{{name}}", ["a", "", "c"], root: "../") == ["a", "", "c"])
  }

  @Test func nobodysWordsCanHoldAHole() throws {
    let found = try written("{{name}}|\u{1A}{{href}}", ["a\u{1A}b"], root: "../")
    #expect(found == ["ab|../doors/ab"])
  }

  @Test func withAPrefixAnAddressIsWholeAtOnce() throws {
    let html = try template("{{href}}").html(Door(name: "<a>", root: "../"))
    #expect(html.description == "../doors/&lt;a&gt;")
  }
}
