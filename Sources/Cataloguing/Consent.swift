package import Reading
package import Scheduling

/// What a person agreed to, and when, as the note of it says: in parts, or on one line such as
/// “1 January 2026, signed, ends 1 January 2031”.
package struct Consent: Sendable, Hashable {
  package enum Standing: Sendable, Hashable {
    case holds
    /// Nobody agreed, or nobody wrote down that they did.
    case missing
    case undated
    case ended(CalendarDay)
    case withdrawn
  }

  package private(set) var isGiven = true
  package private(set) var isWithdrawn = false
  package private(set) var on: CalendarDay?
  package private(set) var until: CalendarDay?
  /// Whether the person agreed to stand there with their name.
  package private(set) var mayBeNamed = false

  package init(_ value: FieldValue) {
    switch value {
    case .map(let fields, _):
      for field in fields { read(field) }
    case .text(let scalar): read(line: scalar.text)
    case .list(let items, _):
      for item in items {
        guard case .text(let scalar) = item else { continue }
        read(line: scalar.text)
      }
    }
  }

  package func standing(on today: CalendarDay) -> Standing {
    if isWithdrawn { return .withdrawn }
    if !isGiven { return .missing }
    if on == nil, until == nil { return .undated }
    if let until, until < today { return .ended(until) }
    return .holds
  }

  private mutating func read(_ field: Field) {
    guard case .text(let scalar) = field.value else { return }
    let text = scalar.text.trimmed
    switch field.name {
    case "given": isGiven = isGiven && !Self.isRefusal(text)
    case "on", "date": on = CalendarDay(english: text)
    case "until", "ends": until = CalendarDay(english: text)
    case "withdrawn": isWithdrawn = Fields.yesOrNo(text) ?? true
    case "named": mayBeNamed = Fields.yesOrNo(text) ?? true
    case _: mayBeNamed = mayBeNamed || Self.speaksOfName(text)
    }
  }

  private mutating func read(line: String) {
    let words = line.lowercased().split { " ,;:()\n\t".contains($0) }.map(String.init)
    let days = Self.days(in: words)
    if Self.isRefusal(line) || days.isEmpty && words.contains(where: pending.contains) {
      isGiven = false
    }
    isWithdrawn = isWithdrawn || words.contains { $0.hasPrefix("withdr") } || line.hasRetreat
    mayBeNamed = mayBeNamed || Self.speaksOfName(line)
    for (day, lead) in days {
      if lead.contains(where: endings.contains) || on != nil { until = day } else { on = day }
    }
  }

  /// The days in a line, each with the two words before it.
  private static func days(in words: [String]) -> [(CalendarDay, ArraySlice<String>)] {
    var found: [(CalendarDay, ArraySlice<String>)] = []
    var index = 0
    while index < words.count {
      let lengths = [3, 1].filter { index + $0 <= words.count }
      let day = lengths.lazy.compactMap { length in
        CalendarDay(english: words[index..<(index + length)].joined(separator: " "))
          .map { ($0, length) }
      }.first
      if let (day, _) = day { found.append((day, words[..<index].suffix(2))) }
      index += day?.1 ?? 1
    }
    return found
  }

  private static func isRefusal(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    guard let first = words.first else { return text.trimmed.isEmpty }
    return refusals.contains(first)
  }

  private static func speaksOfName(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains("named") || words.contains("name") && !words.contains("first")
  }
}

private let endings: Set = [
  "ends", "end", "until", "till", "til", "to", "expires", "expiry", "ending", "expired", "ended",
]
private let refusals: Set = [
  "no", "none", "not", "unknown", "ask", "never", "nobody", "refused", "n", "na", "tbc", "missing",
  "don't", "don’t", "unsure", "lost",
]
private let pending: Set = [
  "pending", "waiting", "awaiting", "asked", "tbc", "refused", "requested", "chasing", "yet",
]

extension String {
  fileprivate var hasRetreat: Bool {
    let lower = lowercased()
    return ["taken back", "took back", "revoked", "changed their mind", "changed her mind"]
      .contains { lower.contains($0) }
  }
}
