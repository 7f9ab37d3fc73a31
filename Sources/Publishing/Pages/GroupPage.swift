internal import Cataloguing
internal import Scheduling
internal import Templating

/// One group's page: what it is, when, where and home again, the first visit, who for, who to ring,
/// when it was last checked.
struct GroupPage: Sendable {
  var listed: ListedEntry
  var today: CalendarDay
  var inAreas: [PageLink]
  var goodFor: [PageLink]
  var picture: PictureValue?
  var contact: ContactValue
  var calendarHref: String?
  var others: [Card]
  var body: HTML?
  var papers: [Paper] = []

  var entry: PublicEntry { listed.entry }

  static func bus(_ entry: PublicEntry) -> Fact {
    Fact(entry.gettingHere.bus ?? entry.gettingHere.words, otherwise: askAboutGettingThere)
  }

  static let askAboutGettingThere = "Ask the group about getting there"

  var statusText: String? {
    switch entry.status {
    case .open: nil
    case .paused: "It is not meeting just now. Ring to ask when it starts again."
    case .notYetStarted:
      entry.times.schedule.sessions.compactMap(\.from).min().map { "It starts on \($0.long)." }
        ?? "Ring to ask when it starts."
    case .ended: "\(entry.name) does not meet any more."
    }
  }

  var checkFirst: [String] {
    entry.conflicts.filter(\.isWorthRinging).map { conflict in
      let subject = Words.capital(conflict.subject.inWords)
      return "\(subject): we print “\(conflict.printed)”. “\(conflict.source)” says “\(conflict.other)”."
    }
  }

  var dates: [DateValue] {
    switch entry.status {
    case .paused, .ended: []
    case .open, .notYetStarted:
      entry.times.next(4, from: today).map { DateValue($0, in: entry) }
    }
  }

  var sessions: [SessionValue] {
    let schedule = entry.times.schedule
    guard schedule.questions.isEmpty else { return [] }
    return schedule.sessions.enumerated().compactMap { index, session in
      if let until = session.until, until < today { return nil }
      return SessionValue(text: session.says, place: entry.times.places[index]?.line)
    }
  }
}

extension Conflict.Subject {
  fileprivate var inWords: String {
    switch self {
    case .when: "when it meets"
    case .place: "where it meets"
    case .phone: "the phone number"
    case .status: "whether it is running"
    case .cost: "what it costs"
    case .ages: "the ages"
    case .joining: "how to join"
    case .access: "getting in"
    }
  }
}

/// One time that a group meets.
struct SessionValue: Sendable, Hashable {
  var text: String
  var place: String?

  static let vocabulary: Vocabulary<SessionValue> = Vocabulary(
    "session",
    [
      .text("text", "such as “Tuesdays, 10am to 12 noon”") { $0.text },
      .text("place", "its own place, when not the group's one place") { $0.place },
      .text("dates", "bounds in words, where `text` does not hold them") { _ in nil },
    ]
  )
}

/// One date to come.
struct DateValue: Sendable, Hashable {
  var date: String
  var text: String
  var note: String?

  init(_ occurrence: Occurrence, in entry: PublicEntry) {
    date = occurrence.iso
    let hours = Words.hours(occurrence).map { ", \($0)" } ?? ""
    text = Words.day(occurrence.day) + hours
    note = entry.times.places[occurrence.session]?.name
  }

  static let vocabulary: Vocabulary<DateValue> = Vocabulary(
    "date",
    [
      .text("date", "as `2026-11-24T10:00`") { $0.date },
      .text("text", "such as “Tuesday 24 November, 10am to 12 noon”") { $0.text },
      .text("note", "such as the place") { $0.note },
    ]
  )
}

/// Whether people can get home after a session.
struct GetHome: Sendable, Hashable {
  var text: String
  var isWarning: Bool

  /// For evening sessions, and wherever the last bus goes before the end.
  init?(_ entry: PublicEntry, on today: CalendarDay) {
    guard entry.joinBy.contains(.inPerson) else { return nil }
    let sessions = entry.times.current(on: today)
    let last = entry.gettingHere.lastBus?.says
    if let last, sessions.contains(where: { entry.canGetHome($0) == false }) {
      let lift = entry.gettingHere.givesLifts ? " Ask about a lift home." : " Ask how others get home."
      self.init(text: "The last bus is at \(last). It leaves before this ends.\(lift)", isWarning: true)
      return
    }
    guard sessions.contains(where: \.endsLate) else { return nil }
    if let last {
      self.init(text: "Yes. The last bus is at \(last), after this ends.", isWarning: false)
    } else if entry.gettingHere.givesLifts {
      self.init(text: "Buses may have stopped when this ends. Ask about a lift home.", isWarning: false)
    } else {
      self.init(
        text: "Buses may have stopped when this ends. Ask the group how people get home.",
        isWarning: true
      )
    }
  }

  private init(text: String, isWarning: Bool) {
    self.text = text
    self.isWarning = isWarning
  }

  static let vocabulary: Vocabulary<GetHome> = Vocabulary(
    "get-home",
    [
      .text("text", "the answer, such as “The last bus leaves before this ends.”") { $0.text },
      .flag("warning", "it needs care") { $0.isWarning },
    ]
  )
}

extension Session {
  /// Ends after six, when country buses have mostly stopped.
  fileprivate var endsLate: Bool {
    (closes ?? opens).map { $0.minutes > 18 * 60 } ?? false
  }
}
