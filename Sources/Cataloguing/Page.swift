package import Reading

/// A page of the site's own, such as About or the privacy notice.
package struct Page: Sendable, Hashable {
  package var title: String
  package var publication: Publication
  /// Nil keeps it out of the menu.
  package var menu: Menu?
  package var prose: Prose
  package var path: String

  package struct Menu: Sendable, Hashable {
    /// Smallest first.
    package var position: Int
    /// The word in the menu, where it is not the title.
    package var label: String?
  }

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

  /// A number, `yes`, or the word that the menu shows.
  private static func menu(_ fields: inout Fields) -> Menu? {
    guard let text = fields.string("menu") else { return nil }
    if let number = Int(text) { return Menu(position: number) }
    switch Fields.yesOrNo(text) {
    case true: return Menu(position: 100)
    case false: return nil
    case nil: return Menu(position: 100, label: text)
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
