internal import Scheduling

extension ListingStatus {
  var caution: Int {
    switch self {
    case .open: 0
    case .notYetStarted: 1
    case .paused: 2
    case .ended: 3
    }
  }
}

extension MeetingTimes {
  /// What two readings of the same times share, however they were written; times that have run out
  /// say nothing.
  func comparable(on today: CalendarDay) -> Set<String> {
    Set(
      current(on: today).flatMap { session in
        session.days.map { day in
          let hours = "\(session.opens?.iso ?? "") \(session.closes?.iso ?? "")"
          return "\(day.code) \(hours) \(session.frequency) \(session.interval)"
        }
      }
    )
  }
}

extension Place {
  func isSame(as other: Place) -> Bool {
    if let postcode, let theirs = other.postcode, postcode == theirs {
      return TidyName.of(name) == TidyName.of(other.name) || name.hasPrefix("Address on request")
        || isPart(of: other)
    }
    if postcode != nil, other.postcode != nil { return false }
    return TidyName.of(name) == TidyName.of(other.name) || isPart(of: other)
  }

  /// “Community Hub” for “Thornby Community Hub”.
  private func isPart(of other: Place) -> Bool {
    let words = Set(TidyName.of(name).split(separator: " "))
    let theirs = Set(TidyName.of(other.name).split(separator: " "))
    return words.isSubset(of: theirs) || theirs.isSubset(of: words)
  }
}

extension String {
  /// For comparing what people wrote: without case and signs.
  var compared: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "£" && $0 != "." }
    return words.joined(separator: " ").replacing(".00", with: "")
  }
}
