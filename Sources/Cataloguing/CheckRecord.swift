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
      let record = on.map { CheckRecord(on: $0, by: map.string("by"), how: map.string("how")) }
      fields.take(map.finish())
      return record
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
    guard on <= fields.today else {
      fields.complain(
        "front-matter",
        at: scalar.range,
        "\(on.long) has not come yet",
        "write the day on which someone last checked with the group"
      )
      return nil
    }
    return CheckRecord(on: on, by: nil, how: parts.dropFirst().joined(separator: ", ").orNil)
  }
}

extension String {
  package var orNil: String? { isEmpty ? nil : self }
}
