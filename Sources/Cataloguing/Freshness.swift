package import Scheduling

/// How long ago a person last checked a listing with the group, in words and bands.
package enum Freshness: String, Sendable, Hashable, CaseIterable {
  case checked, due, late
  case notConfirmed = "not confirmed"

  /// Days since the check at which each band ends, and what papers do with what lies beyond.
  package struct Bands: Sendable, Hashable {
    package var checked = 90
    package var due = 180
    package var late = 365
    /// What nobody has confirmed stands at the back of a directory, or in none.
    package var isUnconfirmedPrinted = true

    package init() {}

    init(reading fields: inout Fields) {
      let names = FieldNames(["checked", "due", "late", "not_confirmed"], common: false)
      guard var inner = fields.map("freshness", names: names) else { return }
      for (name, path) in [("checked", \Self.checked), ("due", \.due), ("late", \.late)] {
        guard let text = inner.string(name) else { continue }
        if let days = Int(text.prefix { $0.isNumber }), days > 0 {
          self[keyPath: path] = days
        } else {
          inner.complain(
            "site-settings",
            at: inner.range(of: name),
            "“\(text)” is not a number of days",
            "write a number, such as 90"
          )
        }
      }
      readUnconfirmed(&inner)
      fields.take(inner.finish())
    }

    private mutating func readUnconfirmed(_ fields: inout Fields) {
      guard let text = fields.string("not_confirmed") else { return }
      switch text.lowercased() {
      case "leave out": isUnconfirmedPrinted = false
      case "print at the back": isUnconfirmedPrinted = true
      case _:
        fields.complain(
          "site-settings",
          at: fields.range(of: "not_confirmed"),
          "“\(text)” is nothing that papers can do with groups that nobody has confirmed",
          "write “print at the back” or “leave out”"
        )
      }
    }
  }

  package init(checked: CalendarDay?, today: CalendarDay, bands: Bands) {
    guard let checked else {
      self = .notConfirmed
      return
    }
    switch today.number - checked.number {
    case ...bands.checked: self = .checked
    case ...bands.due: self = .due
    case ...bands.late: self = .late
    case _: self = .notConfirmed
    }
  }
}
