package import Reading

/// A page of the site's own, such as About or the privacy notice.
package struct Page: Sendable, Hashable {
  package var title: String
  package var publication: Publication
  /// Its place in the menu, smallest first; nil keeps it out.
  package var menu: Int?
  package var prose: Prose
  package var path: String

  static let names = FieldNames(["title", "menu"], synonyms: ["name": "title"])

  init?(reading manuscript: Manuscript, fields: inout Fields, publication: Publication) {
    let title = fields.title(of: "page")
    menu = Self.menu(&fields)
    prose = manuscript.prose
    path = manuscript.path
    self.publication = publication
    self.title = title ?? ""
    guard title != nil else { return nil }
  }

  private static func menu(_ fields: inout Fields) -> Int? {
    guard let scalar = fields.text("menu").value else { return nil }
    if let number = Int(scalar.text) { return number }
    switch Fields.yesOrNo(scalar.text) {
    case true: return 100
    case false: return nil
    case nil:
      fields.complain(
        "front-matter",
        at: scalar.range,
        "“\(scalar.text)” is not a place in the menu",
        "write a number, or no"
      )
      return nil
    }
  }
}

extension Fields {
  mutating func title(of kind: String) -> String? {
    if let title = text("title").value?.text { return title }
    complain("missing-fact", at: .wholeFile, "the \(kind) has no title", "add a line “title: …”")
    return nil
  }
}
