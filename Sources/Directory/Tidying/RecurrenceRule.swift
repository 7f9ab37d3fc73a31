/// A recurrence rule on one line (RFC 5545), or the length of a repeat (ISO 8601), under the
/// standard's names.
struct RecurrenceRule {
  /// As the standard's JSON would have it: `freq`, `byday`, `until` …
  private(set) var values: [String: JSONValue] = [:]

  /// Reads `RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`, alone or with `DTSTART` on a line of its own.
  init?(reading text: String) {
    for line in text.split(whereSeparator: { $0.isNewline || $0 == " " }) {
      let upper = line.uppercased()
      if upper.hasPrefix("DTSTART") || upper.hasPrefix("EXDATE") {
        let value = upper.split(separator: ":").last.map(String.init) ?? ""
        if upper.hasPrefix("DTSTART") { values["dtstart"] = .text(Self.date(value)) }
      } else {
        read(upper.hasPrefix("RRULE:") ? upper.dropFirst(6) : upper[...])
      }
    }
    guard values["freq"] != nil else { return nil }
    applyPosition()
  }

  /// `P1W`, `P2W`, `P1M`, `P1D`.
  init?(everyPeriod text: String) {
    let upper = text.uppercased()
    guard upper.first == "P", let unit = upper.last, let number = Int(upper.dropFirst().dropLast()),
      let freq = ["D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"][unit]
    else { return nil }
    let isWeeks = unit == "D" && number.isMultiple(of: 7)
    values["freq"] = .text(isWeeks ? "WEEKLY" : freq)
    values["interval"] = .number(String(isWeeks ? number / 7 : number))
  }

  private mutating func read(_ rule: Substring) {
    for part in rule.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let name = pair[0].lowercased()
      let value = String(pair[1])
      values[name] = .text(name == "until" ? Self.date(value) : value)
    }
  }

  /// The first Tuesday can be written as Tuesdays of which the first is meant.
  private mutating func applyPosition() {
    guard let position = values.removeValue(forKey: "bysetpos")?.scalarText,
      let day = values["byday"]?.scalarText, !day.contains(","),
      day.first?.isLetter == true
    else { return }
    values["byday"] = .text(position + day)
  }

  /// `20261231T235959Z` as `2026-12-31`.
  private static func date(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber }
    guard digits.count == 8 else { return text }
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}
