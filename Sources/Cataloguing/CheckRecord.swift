internal import Reading
package import Scheduling

/// When a person last checked the facts with the group.
package struct CheckRecord: Sendable, Hashable {
  package var on: CalendarDay
  /// A role, never a name.
  package var by: String?
  package var how: String?

  private static let names = FieldNames(["date", "by", "how", "on"], common: false)

  static func reading(_ fields: inout Fields) -> CheckRecord? {
    if var map = fields.map("checked", names: names) {
      let on = map.day("date").value ?? map.day("on").value
      let (by, how) = (map.string("by"), map.string("how"))
      fields.take(map.finish())
      guard let on, hasCome(on, &fields) else { return nil }
      return CheckRecord(on: on, by: by, how: how)
    }
    guard let scalar = fields.text("checked").value, scalar.text.lowercased() != "never" else {
      return nil
    }
    let parts = scalar.text.parts(at: [","])
    guard let first = parts.first, let on = CalendarDay(english: first) else {
      fields.complain(
        "front-matter",
        at: scalar.range,
        "“\(scalar.text)” does not say on what day it was checked",
        "write it as “3 March 2026, by phone”, or “never”"
      )
      return nil
    }
    guard hasCome(on, &fields) else { return nil }
    return CheckRecord(on: on, by: nil, how: parts.dropFirst().joined(separator: ", ").orNil)
  }

  private static func hasCome(_ day: CalendarDay, _ fields: inout Fields) -> Bool {
    guard day > fields.today else { return true }
    fields.complain(
      "front-matter",
      at: fields.range(of: "checked"),
      "\(day.long) has not come yet",
      "write the day on which someone last checked with the group"
    )
    return false
  }
}

extension String {
  package var orNil: String? { isEmpty ? nil : self }
}
