internal import Scheduling
internal import Cataloguing
internal import Templating

/// When a person last checked the facts, in words and date, never by colour.
struct CheckedValue: Sendable, Hashable {
  var text: String
  var date: String?
  var isOverdue: Bool

  init(_ entry: PublicEntry) {
    guard let checked = entry.checked else {
      text = "We have not checked this with the group yet"
      date = nil
      isOverdue = true
      return
    }
    let how = checked.how.map { " \($0.hasPrefix("by ") ? $0 : "(\($0))")" } ?? ""
    let by = checked.by.map { " by \($0)" } ?? ""
    text = "Last checked with the group\(by)\(how) on \(checked.on.long)"
    date = checked.on.iso
    isOverdue = entry.freshness == .late || entry.freshness == .notConfirmed
  }

  static let vocabulary: Vocabulary<CheckedValue> = Vocabulary(
    "checked",
    [
      .flag("known", "it has been checked at least once") { $0.date != nil },
      .text("text", "such as “Last checked with the group by phone on 3 March 2026”") { $0.text },
      .text("date", "the date as `2026-03-03`; absent when never checked") { $0.date },
      .flag("overdue", "too long ago, or never: ring before you go") { $0.isOverdue },
    ]
  )
}
