internal import Reading
internal import Scheduling

/// What people decided where sources disagree: `Content/directory/decisions.yml`.
struct DecisionBook: Sendable {
  static let path = "Content/directory/decisions.yml"

  struct Decision: Sendable, Hashable {
    var listing: String
    var subject: Conflict.Subject
    /// The account that is right: a listing's file name, or `source:id`.
    var chosen: String
    /// Stands for all that the sources said when it was decided.
    var seen: String
    var signature: Signature
    var range: SourceRange
  }

  private(set) var decisions: [Decision] = []

  init() {}

  init(_ file: SourceFile, today: CalendarDay, findings: inout [Finding]) {
    let names = FieldNames(
      ["listing", "field", "chosen", "by", "on", "seen", "because"],
      synonyms: ["date": "on", "who": "by", "reason": "because", "fact": "field"],
      common: false
    )
    var page = OfficeFile(file, list: "decisions", names: names, today: today)
    for (item, range) in zip(page.items, page.ranges) {
      var fields = item
      let listing = fields.string("listing").map(MatchBook.plain)
      let subject = fields.choice("field", Conflict.Subject.self).value
      let chosen = fields.string("chosen").map(MatchBook.plain)
      let seen = fields.string("seen")
      _ = fields.string("because")
      let signature = Signature(&fields)
      page.take(fields)
      guard let listing, let subject, let chosen, let seen else {
        page.report(
          "this decision does not say all of listing, field, chosen and seen",
          "copy the line that “noticeboard check” prints for it",
          at: range
        )
        continue
      }
      if let lack = signature.lack {
        page.report(
          "nobody can tell who decided this, or when",
          "add “\(lack)”",
          .advice,
          at: range
        )
      }
      decisions.append(
        Decision(
          listing: listing,
          subject: subject,
          chosen: chosen,
          seen: seen,
          signature: signature,
          range: range
        )
      )
    }
    findings += page.findings
  }
}
