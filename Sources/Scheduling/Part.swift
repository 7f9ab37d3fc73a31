/// When in the week somebody must be free to go: by day, in the evening, at the weekend.
package enum Part: String, Sendable, Hashable, CaseIterable {
  /// On a day from Monday to Friday, starting before 5pm.
  case daytime
  /// Starting at 5pm or later, on any day.
  case evening
  /// On a Saturday or Sunday.
  case weekend
}

extension Session {
  package var parts: Set<Part> {
    var parts: Set<Part> = []
    if days.contains(where: \.isWeekend) { parts.insert(.weekend) }
    guard let opens else { return parts }
    if opens.minutes >= 17 * 60 {
      parts.insert(.evening)
    } else if days.contains(where: { !$0.isWeekend }) {
      parts.insert(.daytime)
    }
    return parts
  }
}

extension Schedule {
  package var parts: Set<Part> { sessions.reduce(into: []) { $0.formUnion($1.parts) } }

  package var weekdays: Set<Weekday> { Set(sessions.flatMap(\.days)) }
}
