internal import Cataloguing
internal import Scheduling
internal import Templating

/// One group's page: what it is, when, where and home again, the first visit, who for, who to ring,
/// when it was last checked.
struct GroupPage: Sendable {
  var listed: ListedEntry
  var days: DaysInWords
  /// Of the group's own words, where they are in another language than the site's.
  var language: String?
  var picture: PictureValue?
  var contact: ContactValue
  var calendarHref: String?
  var others: CardList
  var body: HTML?
  let words: EntryWords
  let getHome: GetHome?

  init(
    listed: ListedEntry,
    days: DaysInWords,
    language: String?,
    picture: PictureValue?,
    contact: ContactValue,
    calendarHref: String?,
    others: CardList,
    body: HTML?
  ) {
    self.listed = listed
    self.days = days
    self.language = language
    self.picture = picture
    self.contact = contact
    self.calendarHref = calendarHref
    self.others = others
    self.body = body
    words = listed.words
    getHome = GetHome(listed, on: days.today)
  }

  var today: CalendarDay { days.today }

  var entry: PublicEntry {
    _read { yield listed.entry }
  }

  var inAreas: [PageLink] {
    entry.areas.map { PageLink(text: $0.name, href: "../areas/\($0.publication.slug.text).html") }
  }

  var goodFor: [PageLink] {
    entry.helpsWith.map {
      PageLink(text: $0.inReadersWords, href: "../\($0.address)")
    }
  }

  /// Said once, where every answer would be to ask, and nobody but us can be asked.
  var littleKnown: String? {
    guard contact.isOurs, words.asking.isNearlyEverything else { return nil }
    return "We do not know much about this group yet. Ask us, and we will find out with you."
  }

  /// Left out where the answer to “Can I get home?” has it.
  var lastBus: String? {
    guard let time = words.journey.lastBus else { return nil }
    return getHome?.text.utf8.holds(time.utf8) == true ? nil : time
  }

  var accessSentences: String? {
    let told = entry.access.filter(\.isSentence).map { Words.sentence($0.feature) }
    return told.joined(separator: " ").orNil
  }

  var isToldOfJourney: Bool {
    let told = entry.gettingHere
    return [words.journey.inShort, lastBus, told.lift, told.parking, told.byCar].contains {
      $0 != nil
    }
  }

  var isToldOfVisit: Bool {
    let visit = entry.firstVisit
    let told = [
      words.cost, entry.helpWithCosts.value, visit.metBy, visit.meetFirst, visit.arriveEarly,
      visit.bringSomeone, entry.youNeed, entry.food,
    ]
    return told.contains { $0 != nil }
  }

  var isToldOfPeople: Bool {
    let told = [
      words.ages, entry.joining.value, Answers.spaces(entry.spaces, on: today), entry.commitment,
      entry.groupSize, entry.effort, entry.seated, entry.children, entry.privateSpace,
      entry.canHelpWith, entry.cannotHelpWith,
    ]
    return told.contains { $0 != nil } || entry.people.value != nil || !entry.languages.isEmpty
  }

  var notOn: String? {
    var notOn = entry.times.notOn
    let sessions = entry.times.schedule.sessions
    if !sessions.isEmpty, sessions.allSatisfy(\.termTimeOnly) { notOn.schoolHolidays = false }
    return notOn.says.orNil
  }

  var statusText: String? {
    switch entry.status {
    case .open: nil
    case .paused: "It is not meeting just now. Ask when it starts again."
    case .notYetStarted:
      entry.times.schedule.sessions.compactMap(\.from).min().map { "It starts on \($0.long)." }
        ?? "Ask when it starts."
    case .ended: "\(entry.name) does not meet any more."
    }
  }

  var checkFirst: [String] {
    entry.conflicts.filter(\.isWorthRinging).map { conflict in
      let subject = Words.capital(conflict.subject.inWords)
      let others = conflict.others.map { "\(Words.capital($0.says)) says “\($0.words)”." }
      let words = ["\(subject): we print “\(conflict.printed)”."] + others
      return Words.midday(words.joined(separator: " "))
    }
  }

  var dates: [DateValue] {
    switch entry.status {
    case .paused, .ended: []
    case .open, .notYetStarted:
      datesToCome
    }
  }

  /// Four dates are most often of one session: its hours are put into words once.
  private var datesToCome: [DateValue] {
    let hours = entry.times.schedule.sessions.map { Words.hours($0.opens, $0.closes) }
    return entry.times.next(4, from: today).map { next in
      DateValue(next, hours: hours[next.session], days: days, place: place(of: next.session))
    }
  }

  /// A session's own place, or where each has one the group's usual place.
  private func place(of session: Int) -> Place? {
    if let own = entry.times.places[session] { return own }
    return words.meetsInSeveralPlaces ? entry.place.value : nil
  }

  var sessions: [SessionValue] {
    let schedule = entry.times.schedule
    guard schedule.questions.isEmpty else { return [] }
    return schedule.sessions.enumerated().compactMap { index, session in
      if let until = session.until, until < today { return nil }
      return SessionValue(text: Words.midday(session.says), place: place(of: index)?.line)
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
    ]
  )
}

/// One date to come.
struct DateValue: Sendable, Hashable {
  var date: String
  var text: String
  var note: String?

  init(_ occurrence: Occurrence, hours: String?, days: DaysInWords, place: Place?) {
    let day = days[occurrence.day]
    date = occurrence.opens.map { "\(day.iso)T\($0.iso)" } ?? day.iso
    text = hours.map { "\(day.words), \($0)" } ?? day.words
    note = place?.name
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
