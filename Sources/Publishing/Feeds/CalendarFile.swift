internal import Cataloguing
internal import Scheduling

/// A calendar file (RFC 5545) of one group's dates, or an area's, in London time.
struct CalendarFile {
  private var text: CalendarText
  private(set) var hasEvents = false
  private let view: EditionView

  init(named name: String, in view: EditionView) {
    self.view = view
    text = CalendarText()
    text.line("BEGIN:VCALENDAR\r\nVERSION:2.0")
    text.line("PRODID:-//Noticeboard//Community listings//EN")
    text.line("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH")
    text.line("X-WR-CALNAME:", escaping: name)
    text.line("X-WR-TIMEZONE:Europe/London")
    text.line(Self.london)
  }

  var bytes: [UInt8] {
    var whole = text
    whole.line("END:VCALENDAR")
    return whole.bytes
  }

  /// The dates of a listing that is running or about to.
  mutating func add(_ listed: ListedEntry, _ contact: ContactValue) {
    let entry = listed.entry
    switch entry.status {
    case .paused, .ended: return
    case .open, .notYetStarted: break
    }
    for (index, session) in entry.times.schedule.sessions.enumerated() {
      guard let opens = session.opens, session.until.map({ $0 >= view.today }) ?? true else {
        continue
      }
      let event = Event(listed: listed, contact: contact, session: session, index: index)
      if case .once(let dates) = session.frequency {
        for day in dates where day >= view.today { add(event, day, opens, rule: nil, []) }
      } else if let rule = session.rrule,
        let first = session.firstOccurrence(onOrAfter: session.from ?? view.today)
      {
        let left = exceptions(session, entry.times, from: first)
        add(event, first, opens, rule: rule, left)
      }
    }
  }

  private struct Event {
    var listed: ListedEntry
    var contact: ContactValue
    var session: Session
    var index: Int
  }

  /// A year's worth: a calendar is fetched again long before.
  private func exceptions(
    _ session: Session,
    _ times: MeetingTimes,
    from first: CalendarDay
  ) -> [CalendarDay] {
    var notOn = times.notOn
    notOn.formUnion(times.schedule.notOn)
    let last = max(first, view.today).adding(400)
    return session.exceptions(from: first, through: last, notOn: notOn, terms: times.terms)
  }

  private mutating func add(
    _ event: Event,
    _ day: CalendarDay,
    _ opens: ClockTime,
    rule: String?,
    _ exceptions: [CalendarDay]
  ) {
    hasEvents = true
    let entry = event.listed.entry
    let single = rule == nil ? "-\(day.compact)" : ""
    text.line("BEGIN:VEVENT")
    text.line("UID:", "\(entry.slug.text)-\(event.index + 1)\(single)@\(host)")
    text.line("DTSTAMP:", view.today.compact, "T000000Z")
    text.line("DTSTART", day, opens)
    if let closes = event.session.closes { text.line("DTEND", day, closes) }
    if let rule { text.line("RRULE:", rule) }
    for left in exceptions { text.line("EXDATE", left, opens) }
    text.line("SUMMARY:", escaping: entry.name)
    if let place = entry.times.places[event.index]?.line ?? event.listed.words.place {
      text.line("LOCATION:", escaping: place)
    }
    text.line("DESCRIPTION:", escaping: description(event))
    if view.audience == .public {
      text.line("URL:", "\(view.settings.address)/groups/\(entry.slug.text).html")
    }
    text.line("END:VEVENT")
  }

  private var host: Substring {
    view.settings.address.split(separator: "/").dropFirst().first ?? "noticeboard"
  }

  private func description(_ event: Event) -> String {
    let phone = event.contact.details.phones.first.map { "Ring \($0) before you go." }
    let cost = event.listed.words.cost.map { "Cost: \($0)" }
    return [event.listed.entry.summary.orNil, cost, phone].compactMap { $0 }
      .joined(separator: "\n")
  }

  private static let london = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19810329T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ].joined(separator: "\r\n")
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
