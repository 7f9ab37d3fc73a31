/// What a stretch of a phrase says about one set of days, before it is made into sessions.
struct Group {
  struct Hours {
    var opens: WrittenTime
    var closes: WrittenTime
    var part: PartOfDay?
    var range: Range<Int>
  }

  struct Start {
    var time: WrittenTime
    var part: PartOfDay?
  }

  var lists: [DayList] = []
  var dates: [WrittenDate] = []
  var hours: [Hours] = []
  var starts: [Start] = []
  var isAllDay = false
  /// The hours stood before the days.
  var hoursFirst = false
  var weeks = 1
  var months: Int?
  /// A question already asked says that it isn't known which.
  var isVague = false
  var from: WrittenDate?
  var until: WrittenDate?
  var without: Set<Weekday> = []
  var except: [WrittenDate] = []
  var termTime = false
  /// “term time” stood after some hours, so that hours after it may be for the holidays.
  var termTimeEnds = false
  var isClosed = false
  /// “Monday to Sunday as required”, with the hours in the group that follows.
  var isHeading = false
  /// A label stood before it, so it is about another activity than the group before.
  var isLabelled = false
  var segment = 0
  var range: Range<Int>?

  var hasDays: Bool { !lists.isEmpty || !dates.isEmpty }
  var hasTimes: Bool { !hours.isEmpty || !starts.isEmpty || isAllDay }
  var isComplete: Bool { hasDays && hasTimes }
  var days: Set<Weekday> { Set(lists.flatMap(\.days)) }

  mutating func cover(_ more: Range<Int>) {
    range =
      range.map {
        min($0.lowerBound, more.lowerBound)..<max($0.upperBound, more.upperBound)
      } ?? more
  }
}
