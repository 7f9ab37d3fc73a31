/// A time of day, read from `10:00:00`, `8:00am`, `9.30 pm`, with a zone or none.
struct ClockTime: Hashable {
  let hour: Int
  let minute: Int

  init?(reading received: String) {
    var text = received.lowercased()[...]
    if let date = text.firstIndex(of: "t") { text = text[text.index(after: date)...] }
    let digits = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let numbers = digits.split { $0 == ":" || $0 == "." }.map { Int($0) ?? 99 }
    let half = text.dropFirst(digits.count).filter { $0.isLetter }
    let isAfternoon = half == "pm"
    let hasHalf = isAfternoon || half == "am"
    guard numbers.count > 1 || hasHalf, let first = numbers.first else { return nil }
    guard !hasHalf || (1...12).contains(first) else { return nil }
    hour = hasHalf ? first % 12 + (isAfternoon ? 12 : 0) : first
    minute = numbers.count > 1 ? numbers[1] : 0
    guard minute < 60, hour < 24 || hour == 24 && minute == 0 else { return nil }
  }

  var text: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  var english: String {
    if hour % 24 == 0, minute == 0 { return "midnight" }
    if hour == 12, minute == 0 { return "12 noon" }
    let minutes = minute == 0 ? "" : minute < 10 ? ".0\(minute)" : ".\(minute)"
    return "\((hour + 11) % 12 + 1)\(minutes)\(hour < 12 || hour == 24 ? "am" : "pm")"
  }
}
