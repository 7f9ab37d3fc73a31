extension TimeSentence {
  /// Whether it says that the group meets by the month, by the fortnight or on single days.
  var saysSeldomerThanWeekly: Bool {
    saysDayOfMonth || saysMonthlyMeeting || saysEveryFewWeeks || saysSingleDay
  }

  /// “2nd Monday of the month”, “first and third Tuesday of each month”, “every 2nd Sunday”.
  private var saysDayOfMonth: Bool {
    words.indices.contains { index in
      guard Self.ordinals.contains(words[index]) else { return false }
      let after = words[(index + 1)...].drop { $0 == "and" || Self.ordinals.contains($0) }
      guard let next = after.first, Self.day(next) != nil else { return false }
      return words.contains { $0.hasPrefix("month") }
        || index > 0 && words[index - 1] == "every"
    }
  }

  /// “Monthly walks”, “a once a month meet up”: the word stands beside the meeting itself.
  private var saysMonthlyMeeting: Bool {
    words.indices.contains { index in
      let after: ArraySlice<String>
      if words[index] == "monthly" {
        if index > 0, Self.meetings.contains(words[index - 1]) { return true }
        after = words[(index + 1)...].prefix(4)
      } else if words[index...].starts(with: ["once", "a", "month"]) {
        after = words[(index + 3)...].prefix(3)
      } else {
        return false
      }
      return after.prefix { $0 != "and" }.contains { Self.meetings.contains($0) }
    }
  }

  private var saysEveryFewWeeks: Bool {
    if words.contains("fortnightly") { return true }
    return words.indices.contains { index in
      guard words[index] == "every", index + 2 < words.count else { return false }
      let number = words[index + 1]
      let isSeveral = number == "other" || number == "two" || Int(number).map { $0 > 1 } ?? false
      let isTime = words[index + 2] == "weeks" || words[index + 2] == "week"
      return isSeveral && (isTime || number == "other" && Self.day(words[index + 2]) != nil)
    }
  }

  /// “Friday 27 January, 2pm”. Days on which a season begins or ends say nothing of the rhythm.
  private var saysSingleDay: Bool {
    guard Self.seasons.isDisjoint(with: words) else { return false }
    return words.indices.contains { index in
      guard index + 1 < words.count, Self.isMonth(words[index + 1]) else { return false }
      let number = words[index].prefix { $0.isNumber }
      guard let day = Int(number), (1...31).contains(day) else { return false }
      return index > 0 && Self.day(words[index - 1]) != nil
    }
  }

  /// “Daily from 8pm”; daily life is no opening time.
  var saysEveryDay: Bool {
    words.indices.contains { index in
      if words[index] == "daily" {
        let before = index > 0 ? words[index - 1] : ""
        let after = index + 1 < words.count ? words[index + 1] : ""
        return ["open", "runs"].contains(before) || ["from", "between"].contains(after)
      }
      return words[index...].starts(with: ["days", "a", "week"]) && index > 0
        && ["7", "seven"].contains(words[index - 1])
    }
  }

  private static let ordinals: Set = [
    "1st", "first", "2nd", "second", "3rd", "third", "4th", "fourth", "5th", "last",
  ]
  private static let meetings: Set = [
    "meet", "meets", "meeting", "meetings", "walk", "walks", "lunch", "lunches", "session",
    "sessions", "drop", "social", "socials", "gathering", "gatherings", "group", "club", "coffee",
  ]
  private static let seasons: Set = [
    "from", "until", "till", "closed", "close", "closes", "except", "begins", "starts", "starting",
    "no",
  ]
}
