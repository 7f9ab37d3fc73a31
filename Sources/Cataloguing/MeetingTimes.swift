package import Scheduling

/// When a group meets: its sessions in order, each at its own place where it moves about.
package struct MeetingTimes: Sendable, Hashable {
  package var schedule: Schedule
  package var notOn: NotOn
  /// By the session's number in the schedule, where a session has a place of its own.
  package var places: [Int: Place]
  package var terms: TermDates?

  package init(
    schedule: Schedule,
    notOn: NotOn = NotOn(),
    places: [Int: Place] = [:],
    terms: TermDates? = nil
  ) {
    self.schedule = schedule
    self.notOn = notOn
    self.places = places
    self.terms = terms
  }

  package func next(_ count: Int, from today: CalendarDay) -> [Occurrence] {
    schedule.next(count, from: today, notOn: notOn, terms: terms)
  }

  /// The sessions that have not run out.
  package func current(on today: CalendarDay) -> [Session] {
    schedule.sessions.filter { $0.until.map { $0 >= today } ?? true }
  }
}

extension Schedule {
  /// Another schedule after this one, its questions still pointing at their own phrases.
  mutating func append(_ other: Schedule) {
    let first = phrases.count
    phrases += other.phrases
    sessions += other.sessions
    questions += other.questions.map { question in
      var moved = question
      moved.phrase += first
      return moved
    }
    notOn.formUnion(other.notOn)
    isAsk = (first == 0 || isAsk) && other.isAsk
  }
}
