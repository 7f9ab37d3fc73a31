import Scheduling

/// A calendar file (RFC 5545) read by the standard alone, for tests: what it holds, what is wrong
/// with how it is written, and the dates its rules give.
struct CalendarReader {
  struct Event {
    var uid = ""
    var summary = ""
    var start: Moment?
    var end: Moment?
    var rule: [String: String] = [:]
    var exceptions: [Moment] = []
    var properties: [String: String] = [:]
  }

  /// A day and minutes after its midnight, as the London clock shows.
  struct Moment: Hashable, Comparable {
    var day: CalendarDay
    var minutes: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.day, left.minutes) < (right.day, right.minutes)
    }

    var iso: String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(day.iso)T\(two(minutes / 60)):\(two(minutes % 60))"
    }
  }

  private(set) var events: [Event] = []
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8]) {
    var open: [String] = []
    for line in Self.unfolded(bytes, &faults) {
      guard let colon = line.firstIndex(of: ":") else {
        faults.append("no colon in “\(line)”")
        continue
      }
      let head = line[..<colon].split(separator: ";").map(String.init)
      let (name, value) = (head.first ?? "", String(line[line.index(after: colon)...]))
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { events.append(Event()) }
      case "END":
        if open.popLast() != value { faults.append("END:\(value) closes nothing") }
      case _ where open.last == "VEVENT": read(name, head.dropFirst().joined(separator: ";"), value)
      case _: continue
      }
    }
    if !open.isEmpty { faults.append("\(open) is not closed") }
    if Set(events.map(\.uid)).count < events.count { faults.append("a UID stands twice") }
  }

  private mutating func read(_ name: String, _ parameters: String, _ value: String) {
    let last = events.count - 1
    if events[last].properties[name] != nil, name != "EXDATE" { faults.append("\(name) twice") }
    events[last].properties[name] = value
    let isTime = ["DTSTART", "DTEND", "EXDATE"].contains(name)
    let time = isTime ? Self.moment(value) : nil
    if isTime, time == nil || parameters != "TZID=Europe/London" {
      faults.append("\(name);\(parameters):\(value) is no London time")
    }
    switch name {
    case "UID": events[last].uid = value
    case "SUMMARY": events[last].summary = Self.text(value)
    case "DTSTART": events[last].start = time
    case "DTEND": events[last].end = time
    case "EXDATE": events[last].exceptions += [time].compactMap { $0 }
    case "RRULE":
      for part in value.split(separator: ";") {
        let pair = part.split(separator: "=").map(String.init)
        events[last].rule[pair[0]] = pair.count > 1 ? pair[1] : ""
      }
    case _: return
    }
  }

  /// Lines as they were before folding; each is at most 75 bytes, whole letters, and ends in CR LF.
  private static func unfolded(_ bytes: [UInt8], _ faults: inout [String]) -> [String] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0x0D), end + 1 < rest.endIndex, bytes[end + 1] == 0x0A
      else {
        faults.append("the last line has no end")
        break
      }
      let line = rest[..<end]
      if line.count > 75 { faults.append("a line of \(line.count) bytes") }
      if line.contains(where: { $0 < 0x20 && $0 != 0x09 }) { faults.append("a control letter") }
      if String(validating: line, as: UTF8.self) == nil { faults.append("a letter is cut in two") }
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
      rest = rest[(end + 2)...]
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  static func text(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for letter in value {
      if letter == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      text.append(isEscaped && (letter == "n" || letter == "N") ? "\n" : letter)
      isEscaped = false
    }
    return text
  }

  private static func moment(_ value: String) -> Moment? {
    let figures = Array(value)
    guard figures.count == 15, figures[8] == "T" else { return nil }
    func number(_ range: Range<Int>) -> Int { Int(String(figures[range])) ?? -1 }
    let day = CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    let (hour, minute) = (number(9..<11), number(11..<13))
    guard let day, (0..<24).contains(hour), (0..<60).contains(minute), number(13..<15) == 0 else {
      return nil
    }
    return Moment(day: day, minutes: hour * 60 + minute)
  }

  /// The first so many moments at which something begins, on or after a day.
  func next(_ count: Int, from today: CalendarDay) -> [Moment] {
    let all = events.flatMap { $0.moments(through: today.adding(399)) }
    return Array(all.filter { $0.day >= today }.sorted().prefix(count))
  }
}

extension CalendarReader.Event {
  func moments(through last: CalendarDay) -> [CalendarReader.Moment] {
    guard let start else { return [] }
    guard !rule.isEmpty else { return [start] }
    let span = max(0, last.number - start.day.number)
    return (0...span).map { start.day.adding($0) }
      .filter { falls(on: $0, since: start.day) }
      .map { CalendarReader.Moment(day: $0, minutes: start.minutes) }
      .filter { !exceptions.contains($0) }
  }

  private func falls(on day: CalendarDay, since first: CalendarDay) -> Bool {
    if let until = rule["UNTIL"], day.compact > until.prefix(8) { return false }
    let every = Int(rule["INTERVAL"] ?? "1") ?? 1
    let days = (rule["BYDAY"] ?? "").split(separator: ",").map(String.init)
    if rule["FREQ"] == "WEEKLY" {
      let monday: (CalendarDay) -> Int = { ($0.number - $0.weekday.rawValue) / 7 }
      return days.contains(day.weekday.code) && (monday(day) - monday(first)) % every == 0
    }
    let months = (day.year - first.year) * 12 + day.month - first.month
    let fromStart = (day.day - 1) / 7 + 1
    let fromEnd = (1...5).first { day.adding($0 * 7).month != day.month } ?? 0
    return months % every == 0
      && (days.contains("\(fromStart)\(day.weekday.code)")
        || days.contains("-\(fromEnd)\(day.weekday.code)"))
  }
}
