internal import Cataloguing
internal import Scheduling
internal import Templating

/// When a person last checked the facts, in words and date, never by colour.
struct CheckedValue: Sendable, Hashable {
  var text: String
  /// For a list: the day alone.
  var short: String
  var date: String?
  var isOverdue: Bool

  init(_ entry: PublicEntry) {
    guard let checked = entry.checked else {
      text = "We have not checked this with the group yet"
      short = text
      date = nil
      isOverdue = true
      return
    }
    let ways = ([checked.by.map { "by \($0)" }] + Self.ways(checked.how)).compactMap { $0 }
    let manner = ways.map { ", \($0)" }.joined()
    text = "Last checked with the group on \(checked.on.long)\(manner)"
    short = "Last checked on \(checked.on.long)"
    date = checked.on.iso
    isOverdue = entry.freshness == .late || entry.freshness == .notConfirmed
  }

  private static func ways(_ how: String?) -> [String] {
    guard let how else { return [] }
    let parts = how.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    return parts.map { way in
      switch way.lowercased() {
      case "visit", "a visit", "by visit": "on a visit"
      case "leader sent it", "the leader sent it": "from what the leader sent us"
      case "phone", "email", "text", "post": "by \(way.lowercased())"
      case _ where way.lowercased().hasPrefix("by "): way
      case _: "(\(way))"
      }
    }
  }

  static let vocabulary: Vocabulary<CheckedValue> = Vocabulary(
    "checked",
    [
      .flag("known", "it has been checked at least once") { $0.date != nil },
      .text("text", "such as “Last checked with the group on 3 March 2026, by phone”") { $0.text },
      .text("short", "such as “Last checked on 3 March 2026”") { $0.short },
      .text("date", "the date as `2026-03-03`; absent when never checked") { $0.date },
      .flag("overdue", "too long ago, or never: ask before you go") { $0.isOverdue },
    ]
  )
}
