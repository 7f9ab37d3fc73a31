internal import Reading
package import Scheduling

/// What a site's accessibility statement is made from, in `Site/accessibility.yml`: the last check,
/// and what is known to be hard to use. The statement cannot say more than the check has shown.
package struct AccessibilityRecord: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case fully = "fully compliant"
    case partially = "partially compliant"
    case not = "not compliant"
  }

  package struct Check: Sendable, Hashable {
    package var on: CalendarDay
    package var by: String
    package var how: String
    package var errors: Int
  }

  /// Something that does not meet the standard.
  package struct Problem: Sendable, Hashable {
    package var what: String
    /// The success criterion, such as “1.3.1”.
    package var criterion: String?
    /// What is being done, and by when.
    package var plan: String?
  }

  package var status: Status
  package var check: Check?
  package var problems: [Problem]
  package var burden: [String]
  package var outside: [String]
  package var prepared: CalendarDay?

  static let path = "Site/accessibility.yml"
  /// The page that the statement stands on.
  package static let page = "accessibility"
  private static let names = FieldNames(
    ["status", "last_check", "problems", "burden", "outside", "prepared"],
    synonyms: ["check": "last_check", "compliance": "status"],
    common: false
  )
  private static let checkNames = FieldNames(["on", "by", "how", "errors"], common: false)

  /// Nil without the file, or where it claims what cannot be said.
  static func reading(
    _ files: [SourceFile],
    today: CalendarDay,
    findings: inout [Finding]
  ) -> AccessibilityRecord? {
    guard let file = files.first(where: { $0.path == path }),
      let matter = FrontMatter(settings: file, findings: &findings)
    else { return nil }
    var fields = Fields(settings: matter, file: file, names: names, today: today)
    let record = AccessibilityRecord(reading: &fields)
    findings += fields.finish()
    return record
  }

  private init(reading fields: inout Fields) {
    status = fields.choice("status", Status.self).value ?? .not
    check = Self.check(&fields)
    problems = Self.problems(&fields)
    burden = fields.texts("burden", splitting: false).value?.map(\.text) ?? []
    outside = fields.texts("outside", splitting: false).value?.map(\.text) ?? []
    prepared = fields.day("prepared").value
    refuseTooMuch(&fields)
  }

  private static func check(_ fields: inout Fields) -> Check? {
    guard var inner = fields.map("last_check", names: checkNames) else { return nil }
    let (on, by, how) = (inner.day("on").value, inner.string("by"), inner.string("how"))
    let errors = inner.string("errors").flatMap { Int($0) }
    if on == nil || errors == nil {
      inner.complain(
        "site-settings",
        at: fields.range(of: "last_check"),
        "the last check does not say on which day it was, or how many errors it found",
        "write both, as in “on: 3 November 2026” and “errors: 0”"
      )
    }
    fields.take(inner.finish())
    guard let on, let errors else { return nil }
    return Check(on: on, by: by ?? "us", how: how ?? "by hand", errors: errors)
  }

  private static func problems(_ fields: inout Fields) -> [Problem] {
    guard case .list(let items, _) = fields["problems"]?.value else { return [] }
    return items.compactMap { item in
      switch item {
      case .text(let scalar): return Problem(what: scalar.text)
      case .map(let inner, _):
        let map = FrontMatter(fields: inner)
        guard let what = map.text("what") else { return nil }
        return Problem(what: what, criterion: map.text("criterion"), plan: map.text("plan"))
      case .list: return nil
      }
    }
  }

  private func refuseTooMuch(_ fields: inout Fields) {
    guard status == .fully else { return }
    let why: String? =
      if let check, check.errors > 0 {
        "the last check found \(check.errors == 1 ? "1 error" : "\(check.errors) errors")"
      } else if !problems.isEmpty {
        "problems are listed"
      } else if check == nil {
        "no check is written down"
      } else {
        nil
      }
    guard let why else { return }
    fields.complain(
      "site-settings",
      at: fields.range(of: "status"),
      "the site cannot be called fully compliant: \(why)",
      "write “status: partially compliant”, or put things right, check again and write that down"
    )
  }
}
