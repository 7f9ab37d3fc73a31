package import Reading

/// A case study for a practice's protected learning time; never in the public edition.
package struct CaseStudy: Sendable, Hashable {
  package var title: String
  package var publication: Publication
  /// What the person is called here, which is not their name.
  package var called: String?
  package var isFictional: Bool
  package var detailsChanged: Bool
  package var learning: [String]
  package var questions: [String]
  /// The listings it speaks of.
  package var groups: [String]
  package var sessionLength: String?
  package var sessionFor: String?
  package var prose: Prose
  package var path: String

  static let names = FieldNames(
    [
      "title", "called", "consent", "fictional", "details_changed", "learning", "questions",
      "groups_used", "session", "pictures",
    ],
    synonyms: ["name": "title", "groups": "groups_used", "names_changed": "details_changed"]
  )
  private static let consentNames = FieldNames(
    ["given", "on", "how", "for", "until", "withdrawn", "named"],
    common: false
  )
  private static let sessionNames = FieldNames(["length", "for"], common: false)

  init?(reading manuscript: Manuscript, fields: inout Fields, publication: Publication) {
    let title = fields.title(of: "case study")
    called = fields.string("called")
    isFictional = fields.flag("fictional").value ?? false
    let changes = fields.text("details_changed").value?.text
    detailsChanged = changes.map { Fields.yesOrNo($0) ?? true } ?? false
    learning = fields.texts("learning", splitting: false).value?.map(\.text) ?? []
    questions = fields.texts("questions", splitting: false).value?.map(\.text) ?? []
    groups = fields.strings("groups_used")
    prose = manuscript.prose
    path = manuscript.path
    Self.checkConsent(&fields)
    if var session = fields.map("session", names: Self.sessionNames) {
      sessionLength = session.string("length")
      sessionFor = session.string("for")
      fields.take(session.finish())
    } else {
      sessionLength = fields.string("session")
    }
    _ = fields.strings("pictures")
    self.publication = publication
    self.title = title ?? ""
    guard title != nil else { return nil }
  }

  /// The record itself is the office's own: it is read, so that a slip is named, and a rule asks
  /// whether it holds.
  private static func checkConsent(_ fields: inout Fields) {
    guard var inner = fields.map("consent", names: consentNames) else { return }
    for name in ["given", "withdrawn", "named"] { _ = inner.flag(name) }
    for name in ["on", "until"] { _ = inner.day(name) }
    fields.take(inner.finish())
  }
}
