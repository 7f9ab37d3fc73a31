internal import Cataloguing
internal import Scheduling

/// Words put together for readers: counts, days, lists.
enum Words {
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(grouped(number)) \(many)"
  }

  static func groups(_ number: Int) -> String {
    number == 0 ? "No groups yet" : count(number, "group", "groups")
  }

  /// `1,234`
  static func grouped(_ number: Int) -> String {
    let figures = Array(String(number))
    guard figures.count > 3 else { return String(figures) }
    var text = ""
    for (index, figure) in figures.enumerated() {
      if index > 0, (figures.count - index) % 3 == 0 { text.append(",") }
      text.append(figure)
    }
    return text
  }

  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `Tuesday 24 November`
  static func day(_ day: CalendarDay) -> String {
    let words = day.longWithWeekday.split(separator: " ").dropLast()
    return words.joined(separator: " ")
  }

  static func hours(_ occurrence: Occurrence) -> String? {
    guard let opens = occurrence.opens else { return nil }
    guard let closes = occurrence.closes else { return "from \(opens.says)" }
    return "\(opens.says) to \(closes.says)"
  }

  static func sentence(_ text: String) -> String {
    let first = text.prefix(1).uppercased() + text.dropFirst()
    guard let last = first.last, !".!?”".contains(last) else { return first }
    return first + "."
  }

  static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension PublicEntry {
  /// Days and times in one line; the group's own words while a question is open.
  var whenInWords: String? {
    let schedule = times.schedule
    if schedule.isAsk || schedule.phrases.isEmpty { return nil }
    guard schedule.questions.isEmpty, !schedule.sessions.isEmpty else {
      let said = schedule.phrases.filter { !$0.isEmpty }.joined(separator: "; ")
      return said.isEmpty ? schedule.says : said
    }
    return schedule.says
  }

  var whereInWords: String? {
    if let place = place.value { return place.line }
    if !times.places.isEmpty { return "Different places on different days" }
    return joinBy.contains(.inPerson) ? nil : Words.capital(joinInWords)
  }

  /// “online”, “by phone and by post”
  var joinInWords: String { Words.list(joinBy.map(\.inWords)) }

  var accessInWords: String? {
    let told = access.filter { $0.state != .notKnown }
    guard !told.isEmpty else { return nil }
    return told.map(\.inWords).joined(separator: "; ")
  }

  var costInWords: String? { cost.value?.lines.joined(separator: ". ") }

  var agesInWords: String? { ages.value?.says }

  var areasInWords: String { Words.list(areas.map(\.name)) }

  /// Paused, not started, an alert, or sources that disagree: what a card must say first.
  var notice: String? {
    switch status {
    case .paused: return "Paused for now"
    case .notYetStarted: return "Not started yet"
    case .ended: return "This group has ended"
    case .open: break
    }
    if conflicts.contains(where: \.isWorthRinging) { return "Check before you go" }
    return alert?.text
  }
}

extension JoiningWay {
  var inWords: String {
    switch self {
    case .inPerson: "in person"
    case .online: "online"
    case .phone: "by phone"
    case .post: "by post"
    }
  }
}

extension AccessFact {
  var inWords: String {
    let note = note.map { ", \($0)" } ?? ""
    return switch state {
    case .yes: "\(Words.capital(feature))\(note)"
    case .no: "No \(feature.lowercased())\(note)"
    case .part: "\(Words.capital(feature)): in part\(note)"
    case .notKnown: "\(Words.capital(feature)): not known"
    }
  }

  var answer: String {
    switch state {
    case .yes: "Yes"
    case .no: "No"
    case .part: "In part"
    case .notKnown: "Not known"
    }
  }
}
