internal import Cataloguing
internal import Scheduling

/// A calendar file (RFC 5545) of one group's dates, or an area's, in London time.
struct CalendarFile {
  private var lines: [String] = []
  private(set) var hasEvents = false
  private let view: EditionView

  init(of entries: [PublicEntry], named name: String, in view: EditionView) {
    self.view = view
    lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Noticeboard//Community listings//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
      "X-WR-TIMEZONE:Europe/London",
    ]
    lines += Self.london
    for entry in entries where entry.status == .open || entry.status == .notYetStarted {
      add(entry)
    }
    lines.append("END:VCALENDAR")
  }

  /// Lines end in CR LF and are folded at 75 bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines { Self.fold(line, into: &bytes) }
    return bytes
  }

  private mutating func add(_ entry: PublicEntry) {
    for (index, session) in entry.times.schedule.sessions.enumerated() {
      guard let opens = session.opens, session.until.map({ $0 >= view.today }) ?? true else {
        continue
      }
      if case .once(let dates) = session.frequency {
        for day in dates where day >= view.today {
          add(entry, session, index, day, opens, rule: nil, exceptions: [])
        }
      } else if let rule = session.rrule,
        let first = session.firstOccurrence(onOrAfter: session.from ?? view.today)
      {
        let left = exceptions(session, entry.times, from: first)
        add(entry, session, index, first, opens, rule: rule, exceptions: left)
      }
    }
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
    _ entry: PublicEntry,
    _ session: Session,
    _ index: Int,
    _ day: CalendarDay,
    _ opens: ClockTime,
    rule: String?,
    exceptions: [CalendarDay]
  ) {
    hasEvents = true
    let zone = "TZID=Europe/London"
    let single = rule == nil ? "-\(day.compact)" : ""
    let host = view.settings.address.split(separator: "/").dropFirst().first ?? "noticeboard"
    lines += [
      "BEGIN:VEVENT", "UID:\(entry.slug.text)-\(index + 1)\(single)@\(host)",
      "DTSTAMP:\(view.today.compact)T000000Z", "DTSTART;\(zone):\(Self.moment(day, opens))",
    ]
    if let closes = session.closes { lines.append("DTEND;\(zone):\(Self.moment(day, closes))") }
    if let rule { lines.append("RRULE:\(rule)") }
    for left in exceptions { lines.append("EXDATE;\(zone):\(Self.moment(left, opens))") }
    lines.append("SUMMARY:\(Self.escaped(entry.name))")
    if let place = entry.times.places[index]?.line ?? entry.whereInWords {
      lines.append("LOCATION:\(Self.escaped(place))")
    }
    lines.append("DESCRIPTION:\(Self.escaped(description(entry)))")
    if view.audience == .public {
      lines.append("URL:\(view.settings.address)/groups/\(entry.slug.text).html")
    }
    lines.append("END:VEVENT")
  }

  private func description(_ entry: PublicEntry) -> String {
    let contact = ContactValue(entry, view.settings)
    let phone = contact.details.phones.first.map { "Ring \($0) before you go." }
    let cost = entry.costInWords.map { "Cost: \($0)" }
    return [entry.summary.orNil, cost, phone].compactMap { $0 }.joined(separator: "\n")
  }

  /// `20261124T100000`; midnight at the day's end is the next day's beginning.
  private static func moment(_ day: CalendarDay, _ time: ClockTime) -> String {
    let (date, minutes) = time == .endOfDay ? (day.adding(1), 0) : (day, time.minutes)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(date.compact)T\(two(minutes / 60))\(two(minutes % 60))00"
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.isPrinted: escaped.unicodeScalars.append(scalar)
      case _: continue
      }
    }
    return escaped
  }

  private static func fold(_ line: String, into bytes: inout [UInt8]) {
    var length = 0
    for scalar in line.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      if length + letter.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += letter
      length += letter.count
    }
    bytes += [0x0D, 0x0A]
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

  private static let london = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19810329T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
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
