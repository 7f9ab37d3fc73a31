package import Reading
internal import Scheduling

/// A case study for a practice's protected learning time; never in the public edition.
package struct CaseStudy: Sendable, Hashable {
  private struct Consent {
    var given: Bool
    var on: CalendarDay?
    var until: CalendarDay?
  }

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
    ["given", "on", "for", "until", "withdrawn"],
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
    let consent = Self.consent(&fields)
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
    if !isFictional { Self.askForConsent(consent, &fields) }
    guard title != nil else { return nil }
  }

  private static func consent(_ fields: inout Fields) -> Consent? {
    guard var inner = fields.map("consent", names: consentNames) else { return nil }
    let withdrawn = inner.flag("withdrawn").value ?? false
    let consent = Consent(
      given: (inner.flag("given").value ?? false) && !withdrawn,
      on: inner.day("on").value,
      until: inner.day("until").value
    )
    fields.take(inner.finish())
    return consent
  }

  private static func askForConsent(_ consent: Consent?, _ fields: inout Fields) {
    guard let consent, consent.given, consent.on != nil else {
      return fields.complain(
        "case-study-consent",
        at: fields.range(of: "consent"),
        "there is no record that this person agreed, and when",
        "add “consent: {given: yes, on: DATE, for: WHAT, until: DATE}”, or “fictional: yes”"
      )
    }
    guard let until = consent.until, until < fields.today else { return }
    fields.complain(
      "case-study-consent",
      at: fields.range(of: "consent"),
      "the consent ended on \(until.long)",
      "ask the person again, or take the case study out"
    )
  }
}
