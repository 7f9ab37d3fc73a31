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
    guard let closes = occurrence.closes else { return "from \(midday(opens.says))" }
    return midday("\(opens.says) to \(closes.says)")
  }

  /// Times are read back as “12 noon” and printed as the NHS prints them.
  static func midday(_ said: String) -> String { said.replacing("12 noon", with: "midday") }

  /// A schedule in one line: only days' names keep their capitals after a semicolon.
  static func times(_ said: String) -> String {
    midday(said).replacing("; Last ", with: "; last ").replacing("; Every ", with: "; every ")
      .replacing("; Monthly ", with: "; monthly ")
  }

  /// “a, b or c”
  static func choice(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  static func sentence(_ text: String) -> String {
    let first = text.prefix(1).uppercased() + text.dropFirst()
    guard let last = first.last, !".!?”".contains(last) else { return first }
    return first + "."
  }

  static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// For the middle of a sentence; “BSL” and “Blue-badge” know what they are.
  static func small(_ text: String) -> String {
    guard let second = text.dropFirst().first, !second.isUppercase else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension PublicEntry {
  /// Days and times in one line; the group's own words while a question is open.
  var whenInWords: String? {
    let schedule = times.schedule
    if schedule.isAsk || schedule.phrases.isEmpty { return nil }
    guard schedule.questions.isEmpty, !schedule.sessions.isEmpty else {
      let said = schedule.phrases.filter { !$0.isEmpty }.joined(separator: "; ")
      return said.isEmpty ? Words.times(schedule.says) : said
    }
    return Words.times(schedule.says)
  }

  /// One place in full; of several, their names.
  var whereInWords: String? {
    if isRemote, place.value == nil { return Words.capital(joinInWords) }
    if meetsInSeveralPlaces { return Words.list(placeNames) }
    return place.value?.line ?? times.places.values.first?.line
  }

  var meetsInSeveralPlaces: Bool { placeNames.count > 1 }

  /// In the order of its sessions.
  private var placeNames: [String] {
    var names: [String] = []
    for index in times.schedule.sessions.indices {
      guard let name = (times.places[index] ?? place.value)?.name, !names.contains(name) else {
        continue
      }
      names.append(name)
    }
    return names
  }

  /// Nobody needs to travel.
  var isRemote: Bool { !joinBy.contains(.inPerson) }

  /// “online”, “by phone or by post”
  var joinInWords: String { Words.choice(joinBy.map(\.inWords)) }

  /// In short, for a list: the group's own page has the notes and measurements.
  var accessInWords: String? {
    let told = access.filter { $0.state != .notKnown }.map(\.inShort)
    guard let first = told.first else { return nil }
    return ([first] + told.dropFirst().map(Words.small)).joined(separator: "; ")
  }

  var costInWords: String? {
    cost.value?.lines.map(Words.capital).joined(separator: ". ")
  }

  var agesInWords: String? { ages.value?.says }

  var areasInWords: String { Words.list(areas.map(\.name)) }

  /// Paused, not started, an alert, or sources that disagree: what a card must say first.
  var notice: String? {
    if publication.isDraft { return "Draft" }
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
  var inShort: String {
    let feature = feature.hasSuffix(".") ? String(feature.dropLast()) : feature
    return switch state {
    case .yes: Words.capital(feature)
    case .no: "No \(Words.small(feature))"
    case .part: "\(Words.capital(feature)) in part"
    case .notKnown: "\(Words.capital(feature)) not known"
    }
  }

  /// Told in a sentence of its own, which wants no “Yes” beside it.
  var isSentence: Bool {
    note == nil && state == .yes && (feature.contains(". ") || feature.utf8.count > 48)
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
