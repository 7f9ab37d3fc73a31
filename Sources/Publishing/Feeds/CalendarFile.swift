internal import Cataloguing
internal import Scheduling

/// A calendar file (RFC 5545) of one group's dates, or an area's, in London time.
struct CalendarFile {
  private var text = CalendarText()
  private(set) var hasEvents = false
  private let setting: Shared<CalendarSetting>

  init(named name: String, in setting: Shared<CalendarSetting>) {
    self.setting = setting
    text.line(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Noticeboard//Community listings//EN\r\n"
        + "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH"
    )
    text.line("X-WR-CALNAME:", escaping: name)
    text.line(Self.london)
  }

  var bytes: [UInt8] {
    var whole = text
    whole.line("END:VCALENDAR")
    return whole.bytes
  }

  /// The dates of a listing that is running or about to.
  mutating func add(_ listed: ListedEntry, phone: String?) {
    switch listed.entry.status {
    case .paused, .ended: return
    case .open, .notYetStarted: break
    }
    let details = details(listed, phone)
    for (index, session) in listed.entry.times.schedule.sessions.enumerated() {
      guard let opens = session.opens, session.until.map({ $0 >= setting.today }) ?? true else {
        continue
      }
      var event = Event(
        head: "\(listed.entry.publication.slug.text)-\(index + 1)",
        session: session,
        place: listed.entry.times.places[index]?.line ?? listed.words.place,
        details: details
      )
      if case .once(let dates) = session.frequency {
        for day in dates where day >= setting.today {
          event.head = "\(listed.entry.publication.slug.text)-\(index + 1)-\(day.compact)"
          add(event, listed, day, opens, rule: nil, [])
        }
      } else if let rule = session.rrule,
        let first = session.firstOccurrence(onOrAfter: session.from ?? setting.today)
      {
        let left = exceptions(session, listed.entry.times, from: first)
        add(event, listed, first, opens, rule: rule, left)
      }
    }
  }

  private struct Event {
    /// What begins its identifier.
    var head: String
    var session: Session
    var place: String?
    var details: String
  }

  /// A year's worth: a calendar is fetched again long before.
  private func exceptions(
    _ session: Session,
    _ times: MeetingTimes,
    from first: CalendarDay
  ) -> [CalendarDay] {
    let isInTerm = session.termTimeOnly && times.terms != nil
    let isAlwaysOn = times.notOn.isEmpty && times.schedule.notOn.isEmpty
    if isAlwaysOn, !isInTerm, session.except.isEmpty { return [] }
    var notOn = times.notOn
    notOn.formUnion(times.schedule.notOn)
    let last = max(first, setting.today).adding(400)
    return session.exceptions(from: first, through: last, notOn: notOn, terms: times.terms)
  }

  private mutating func add(
    _ event: Event,
    _ listed: ListedEntry,
    _ day: CalendarDay,
    _ opens: ClockTime,
    rule: String?,
    _ exceptions: [CalendarDay]
  ) {
    hasEvents = true
    text.line("BEGIN:VEVENT")
    text.line("UID:", event.head, "@", setting.host)
    text.line("DTSTAMP:", setting.stamp)
    text.line("DTSTART", day, opens)
    if let closes = event.session.closes { text.line("DTEND", day, closes) }
    if let rule { text.line("RRULE:", rule) }
    for left in exceptions { text.line("EXDATE", left, opens) }
    text.line("SUMMARY:", escaping: listed.entry.name)
    if let place = event.place { text.line("LOCATION:", escaping: place) }
    text.line("DESCRIPTION:", escaping: event.details)
    if let address = setting.address {
      text.line("URL:", address, "/groups/", listed.entry.publication.slug.text, ".html")
    }
    text.line("END:VEVENT")
  }

  private func details(
    _ listed: ListedEntry,
    _ phone: String?
  ) -> String {
    let phone = phone.map { "Ring \($0) before you go." }
    let cost = listed.words.cost.map { "Cost: \($0)" }
    return [listed.entry.summary.orNil, cost, phone].compactMap { $0 }.joined(separator: "\n")
  }

  private static let london = [
    "X-WR-TIMEZONE:Europe/London", "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19810329T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ].joined(separator: "\r\n")
}

/// What all calendars of an edition say.
struct CalendarSetting: Sendable {
  var today: CalendarDay
  /// When it was made, in the calendar's own way.
  var stamp: String
  var host: String
  /// The site's address; none in the practice edition.
  var address: String?

  init(_ view: EditionView) {
    let parts = view.settings.address.split(separator: "/")
    today = view.today
    stamp = view.today.compact + "T000000Z"
    host = parts.dropFirst().first.map(String.init) ?? "noticeboard"
    address = view.isPractice ? nil : view.settings.address
  }
}

extension CalendarFile {
  static func escaped(_ text: String) -> String {
    var escaped = CalendarText()
    escaped.append(escaping: text)
    return String(decoding: escaped.bytes, as: UTF8.self)
  }

  /// A calendar's bytes with its folded lines whole again; other files as they are.
  static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: "BEGIN:VCALENDAR".utf8) else { return bytes }
    var unfolded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset...].starts(with: [0x0D, 0x0A, 0x20]) {
        offset += 3
      } else {
        unfolded.append(bytes[offset])
        offset += 1
      }
    }
    return unfolded
  }
}

extension Unicode.Scalar {
  /// Not a control, nor a mark that turns the direction of reading.
  var isPrinted: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    case _: true
    }
  }
}
