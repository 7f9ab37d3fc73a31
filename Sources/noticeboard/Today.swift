/// The day that everything is reckoned from, as `2026-11-21`.
enum Today {
  /// What was asked for, else what SOURCE_DATE_EPOCH says, else the day it is in England.
  static func iso(
    asked: String?,
    sourceDateEpoch: String? = Surroundings.environment("SOURCE_DATE_EPOCH"),
    now: Int = Surroundings.nanosecondsSince1970 / 1_000_000_000
  ) throws(StopReason) -> String {
    if let asked {
      guard isDay(asked) else {
        throw StopReason(
          .mistyped,
          "“\(asked)” is no day that --today can take",
          remedy: "write it as year, month and day, as in 2026-11-21"
        )
      }
      return asked
    }
    guard let epoch = sourceDateEpoch, !epoch.isEmpty else { return londonDay(at: now) }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw StopReason(
        .mistyped,
        "SOURCE_DATE_EPOCH is “\(epoch)”, which is no count of seconds since 1970",
        remedy: "set it to a number, or unset it"
      )
    }
    return londonDay(at: seconds)
  }

  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      numbers[0] > 0, (1...12).contains(numbers[1])
    else { return false }
    return iso(of: dayNumber(numbers[0], numbers[1], numbers[2])) == text
  }

  /// Summer time runs from the last Sunday of March to that of October, from 1 to 1 by Greenwich.
  static func londonDay(at seconds: Int) -> String {
    let greenwich = civil(floorDivide(seconds, 86_400))
    let start = lastSunday(ofMonth: 3, greenwich.year) * 86_400 + 3_600
    let end = lastSunday(ofMonth: 10, greenwich.year) * 86_400 + 3_600
    let offset = (start..<end).contains(seconds) ? 3_600 : 0
    return iso(of: floorDivide(seconds + offset, 86_400))
  }

  /// March and October have 31 days; day 3 after 1 January 1970 was a Sunday.
  private static func lastSunday(ofMonth month: Int, _ year: Int) -> Int {
    let last = dayNumber(year, month, 31)
    return last - (((last - 3) % 7) + 7) % 7
  }

  private static func iso(of day: Int) -> String {
    let date = civil(day)
    return [(date.year, 4), (date.month, 2), (date.day, 2)]
      .map { number, width in
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
      }
      .joined(separator: "-")
  }

  /// Days since 1 January 1970; the year is taken to begin in March, so that leap days come last.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}
