internal import Cataloguing
internal import Scheduling
internal import Templating

/// When a person last checked the facts, in words and date, never by colour.
struct CheckedValue: Sendable, Hashable {
  private let record: CheckRecord?
  let isOverdue: Bool

  init(_ listed: ListedEntry) {
    record = listed.entry.checked
    let freshness = listed.entry.freshness
    isOverdue =
      record == nil || freshness == .late || freshness == .notConfirmed
      || !listed.entry.missingFrom.isEmpty
  }

  var text: String {
    guard let record else { return Self.never }
    let by = record.by.map { ", by \($0)" } ?? ""
    return
      "Last checked with the group on \(record.on.long)\(by)\(record.how.map(Self.manner) ?? "")"
  }

  /// For a list: the day alone.
  var short: String { record.map { "Last checked on \($0.on.long)" } ?? Self.never }

  var date: String? { record?.on.iso }

  private static let never = "We have not checked this with the group yet"

  /// “, by phone, on a visit”
  private static func manner(_ how: String) -> String {
    if asTheyAre.contains(how) { return ", \(how)" }
    if let usual = usual[how] { return usual }
    let parts = how.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    return parts.map { way in
      let small = way.lowercased()
      if let usual = usual[small] { return usual }
      return small.hasPrefix("by ") ? ", \(way)" : ", (\(way))"
    }.joined()
  }

  private static let usual = [
    "visit": ", on a visit", "a visit": ", on a visit", "by visit": ", on a visit",
    "leader sent it": ", from what the leader sent us",
    "the leader sent it": ", from what the leader sent us",
    "phone": ", by phone", "email": ", by email", "text": ", by text", "post": ", by post",
  ]
  private static let asTheyAre: Set = ["by phone", "by email", "by text", "by post"]

  static let vocabulary: Vocabulary<CheckedValue> = Vocabulary(
    "checked",
    [
      .flag("known", "it has been checked at least once") { $0.record != nil },
      .text("text", "such as “Last checked with the group on 3 March 2026, by phone”") { $0.text },
      .text("short", "such as “Last checked on 3 March 2026”") { $0.short },
      .text("date", "the date as `2026-03-03`; absent when never checked") { $0.date },
      .flag("overdue", "too long ago, or never: ask before you go") { $0.isOverdue },
    ]
  )
}
