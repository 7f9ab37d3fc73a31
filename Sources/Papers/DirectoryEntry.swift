internal import Cataloguing
internal import Publishing
internal import Reading
internal import Scheduling

/// A group as a directory prints it.
struct DirectoryEntry: Sendable {
  let listed: ListedEntry

  private var entry: PublicEntry {
    _read { yield listed.entry }
  }

  private var id: String { entry.slug.text }

  /// Nobody has confirmed it for long, or its sources disagree on what matters.
  var isToBeChecked: Bool {
    isUnconfirmed || !entry.missingFrom.isEmpty || isContradicted
  }

  var isUnconfirmed: Bool { entry.freshness == .notConfirmed }

  private var isContradicted: Bool { entry.conflicts.contains(where: \.isWorthRinging) }

  var isGroup: Bool {
    switch entry.kind {
    case .group, .event, .course: true
    case .oneToOne, .dropIn, .place, .phone, .online, .volunteering: false
    }
  }

  /// Times that are in doubt lead nobody to a closed door.
  func meets(_ facet: Facet, _ today: CalendarDay) -> Bool {
    let isOnTimes =
      switch facet {
      case .day, .eveningsAndWeekends: true
      case .free, .withoutACar, .stepFree, .online: false
      }
    if isOnTimes,
      entry.status == .paused || entry.conflicts.contains(where: { $0.subject == .when })
    {
      return false
    }
    return entry.matches(facet, on: today)
  }

  /// “10am to midday”, or “1st Saturday of the month, 10am to midday”: the sessions on a weekday.
  func hours(on day: Weekday, _ today: CalendarDay) -> String? {
    let sessions = entry.times.current(on: today).filter { $0.days.contains(day) }
    guard entry.times.schedule.questions.isEmpty else { return listed.words.when }
    let isUsual = sessions.allSatisfy { $0.isEveryWeek }
    guard isUsual else { return Words.times(Schedule(sessions: sessions).says) }
    let hours = sessions.compactMap { Words.hours($0.opens, $0.closes) }
    return hours.isEmpty ? nil : Words.list(hours)
  }

  /// The last day on which what is printed of it is right, where that is known. What meets on single
  /// days prints them, and is wrong on none.
  func ending(from today: CalendarDay) -> CalendarDay? {
    let isDated = entry.times.current(on: today).allSatisfy(\.isDated)
    let shown =
      isDated && !entry.times.schedule.sessions.isEmpty ? nil : entry.publication.showUntil
    return [shown, lastSession(from: today), entry.alert?.until].compactMap { $0 }.min()
  }

  /// When all its sessions come to an end; single dates are printed and need no other.
  private func lastSession(from today: CalendarDay) -> CalendarDay? {
    let sessions = entry.times.current(on: today)
    let ends = sessions.compactMap(\.until)
    return ends.count == sessions.count ? ends.max() : nil
  }

  /// A line of an index.
  func line(_ name: String? = nil, note: String?) -> JSONText {
    .pairs(
      ("id", .string(id)),
      ("name", .string(name ?? entry.name)),
      ("see", name.map { _ in .string(entry.name) }),
      ("check", isToBeChecked ? .bool(true) : nil),
      ("note", isToBeChecked ? nil : note.map { .string($0) })
    )
  }

  /// The whole of it.
  func full(_ house: PaperHouse) -> JSONText {
    let facts = facts(house)
    let length = facts.reduce(entry.summary.utf8.count) { $0 + $1.text.utf8.count }
    return .pairs(
      ("id", .string(id)),
      ("name", .string(entry.name)),
      ("notice", notice(house).map { .string($0) }),
      ("language", language(house).map { .string($0) }),
      ("summary", entry.summary.orNil.map { .string($0) }),
      (
        "facts",
        .list(facts.map { .pairs(("label", .string($0.label)), ("text", .string($0.text))) })
      ),
      ("checked", .string(checked)),
      ("long", .bool(length > Self.mostTogether))
    )
  }

  /// Beyond so many letters it could fill a page, and may be parted.
  private static let mostTogether = 1_500

  /// Of its own words, where they are in another language than the paper's.
  private func language(_ house: PaperHouse) -> String? {
    listed.language(besides: Language.primary(house.settings.language)).map(Language.primary)
  }

  /// Only what it is and whom to ring.
  func short(_ house: PaperHouse) -> JSONText {
    let ways = [contact(house)].compactMap { $0 }.map(Words.sentence)
    return .pairs(
      ("id", .string(id)),
      ("name", .string(entry.name)),
      ("summary", entry.summary.orNil.map { .string($0) }),
      (
        "facts",
        .list(ways.map { .pairs(("label", .string("Contact")), ("text", .string($0))) })
      ),
      ("checked", .string(reason)),
      ("long", .bool(entry.summary.utf8.count > Self.mostTogether))
    )
  }

  /// Why it is to be checked.
  private var reason: String {
    if isContradicted { return "We were told different things about this." }
    if let missing = entry.missingFrom.first { return missing.says }
    return checked
  }

  private var checked: String {
    guard let check = entry.checked else { return "We have not checked this with the group yet." }
    return "Checked \(Words.month(of: check.on))."
  }

  private func notice(_ house: PaperHouse) -> String? {
    let ends = ending(from: house.today).flatMap { day in
      day <= house.today.adding(house.settings.freshness.checked) ? "Until \(day.long)." : nil
    }
    let status: String? =
      switch entry.status {
      case .paused: "Paused for now. Ring to ask when it starts again."
      case .notYetStarted: "Not started yet. Ring to ask."
      case .ended: "This has ended."
      case .open: nil
      }
    return [status, entry.alert.map { Words.sentence($0.text) }, ends].compactMap { $0 }
      .joined(separator: " ").orNil
  }

  private func facts(_ house: PaperHouse) -> [(label: String, text: String)] {
    let words = listed.words
    let all: [(String, String?)] = [
      ("When", words.when), ("Where", words.place), ("Getting there", journey),
      ("Getting home", home(house)), ("Cost", words.cost),
      ("Who for", who), ("Access", words.access),
      ("First time", entry.firstVisit.words), ("Contact", contact(house)),
      ("Practices", referral), ("Please ask", words.asking.inShort),
    ]
    return all.compactMap { label, text in text?.orNil.map { (label, Words.sentence($0)) } }
  }

  private var journey: String? {
    if listed.words.isRemote { return nil }
    let journey = listed.words.journey
    return [journey.bus, journey.words].compactMap { $0.map(Words.sentence) }
      .joined(separator: " ").orNil
  }

  private func home(_ house: PaperHouse) -> String? {
    GetHome(listed, on: house.today)?.text
      ?? listed.words.journey.lastBus.map { "The last bus is at \($0)" }
  }

  private var who: String? {
    [listed.words.ages, entry.people.value.map { Words.list($0) }].compactMap { $0?.orNil }
      .map(Words.capital).joined(separator: ". ").orNil
  }

  /// In the practice edition alone, for the public one has no such facts.
  private var referral: String? {
    listed.practice.flatMap { practice in
      [
        practice.openToReferrals.value.map { "Health staff may send people: \($0)" },
        practice.canHelpWith.map { "Can help with \($0)" },
        practice.cannotHelpWith.map { "Cannot help with \($0)" },
      ].compactMap { $0.map(Words.sentence) }.joined(separator: " ").orNil
    }
  }

  private func contact(_ house: PaperHouse) -> String? {
    guard case .told(let told) = entry.contact, told.hasRoute else {
      return house.settings.contact.phone.map { "Ring us on \($0), and we will help" }
    }
    var ways = told.phones.prefix(2).map { "Ring \($0)" }
    if let text = told.textMessage { ways.append("text \(text)") }
    if let email = told.email { ways.append("email \(email)") }
    if ways.isEmpty, let post = told.post { ways.append("write to \(post)") }
    if told.turnUp { ways.append("just turn up") }
    return Words.capital(Words.choice(ways))
  }
}

extension Session {
  fileprivate var isEveryWeek: Bool {
    frequency == .weekly && interval == 1 && from == nil && until == nil && !termTimeOnly
  }

  fileprivate var isDated: Bool {
    switch frequency {
    case .once: true
    case .weekly, .monthly: false
    }
  }
}
