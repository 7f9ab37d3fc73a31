package import Cataloguing
package import Scheduling

/// Words put together for readers: counts, days, lists.
package enum Words {
  package static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(grouped(number)) \(many)"
  }

  package static func groups(_ number: Int) -> String {
    number == 0 ? "No groups yet" : count(number, "group", "groups")
  }

  /// `1,234`
  package static func grouped(_ number: Int) -> String {
    let figures = Array(String(number))
    guard figures.count > 3 else { return String(figures) }
    var text = ""
    for (index, figure) in figures.enumerated() {
      if index > 0, (figures.count - index) % 3 == 0 { text.append(",") }
      text.append(figure)
    }
    return text
  }

  package static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `Tuesday 24 November`
  package static func day(_ day: CalendarDay) -> String {
    let words = day.longWithWeekday
    let end = words.utf8.lastIndex(of: UInt8(ascii: " ")) ?? words.endIndex
    return String(words[..<end])
  }

  package static func hours(_ opens: ClockTime?, _ closes: ClockTime?) -> String? {
    guard let opens else { return nil }
    guard let closes else { return "from \(midday(opens.says))" }
    return midday(opens.says + " to " + closes.says)
  }

  /// Times are read back as “12 noon” and printed as the NHS prints them.
  package static func midday(_ said: String) -> String {
    guard said.utf8.holds("12 noon".utf8) else { return said }
    let bytes = Array(said.utf8)
    var changed: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "1"), bytes[index...].starts(with: "12 noon".utf8) {
        changed += "midday".utf8
        index += 7
      } else {
        changed.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: changed, as: UTF8.self)
  }

  /// A schedule in one line: only days' names keep their capitals after a semicolon.
  package static func times(_ said: String) -> String {
    let said = midday(said)
    guard said.utf8.contains(UInt8(ascii: ";")) else { return said }
    var bytes = Array(said.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: ";") {
      let rest = bytes[(index + 1)...]
      let isSmall = [" Last ", " Every ", " Monthly "].contains { rest.starts(with: $0.utf8) }
      if isSmall { bytes[index + 2] |= 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// “a, b or c”
  package static func choice(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  /// “online”, “by phone or by post”
  package static func ways(_ ways: [JoiningWay]) -> String { choice(ways.map(\.inWords)) }

  package static func sentence(_ text: String) -> String {
    let first = capital(text)
    guard let last = first.utf8.last else { return first }
    if last >= 0x80, let mark = first.last, "”۔؟।。".contains(mark) { return first }
    return ".!?".utf8.contains(last) ? first : first + "."
  }

  package static func capital(_ text: String) -> String {
    guard text.beginsPlainly else { return text.prefix(1).uppercased() + text.dropFirst() }
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return text }
    return text.withFirst(first & 0xDF)
  }

  /// For the middle of a sentence; “BSL” and “Blue-badge” know what they are.
  package static func small(_ text: String) -> String {
    guard let second = text.dropFirst().first, !second.isUppercase else { return text }
    guard text.beginsPlainly else { return text.prefix(1).lowercased() + text.dropFirst() }
    guard let first = text.utf8.first, (0x41...0x5A).contains(first) else { return text }
    return text.withFirst(first | 0x20)
  }
}

extension String {
  /// Its first letter is of ASCII, and no accent stands on it.
  fileprivate var beginsPlainly: Bool { utf8.prefix(2).allSatisfy { $0 < 0x80 } }

  fileprivate func withFirst(_ letter: UInt8) -> String {
    var bytes = Array(utf8)
    bytes[0] = letter
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String.UTF8View {
  /// Whether these bytes stand in it, one after another.
  func holds(_ phrase: String.UTF8View) -> Bool {
    guard let first = phrase.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: phrase) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
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
  func whereInWords(inSeveral: Bool) -> String? {
    if isRemote, place.value == nil { return Words.capital(Words.ways(joinBy)) }
    if inSeveral { return Words.list(placeNames) }
    return place.value?.line ?? times.places.values.first?.line
  }

  /// Only a session with a place of its own can make it more than one.
  var meetsInSeveralPlaces: Bool { !times.places.isEmpty && placeNames.count > 1 }

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

  /// In short, for a list: the group's own page has the notes and measurements.
  var accessInWords: String? {
    let told = access.filter { $0.state != .notKnown }.map(\.inShort)
    guard let first = told.first else { return nil }
    return ([first] + told.dropFirst().map(Words.small)).joined(separator: "; ")
  }

  var costInWords: String? {
    cost.value?.lines.map(Words.capital).joined(separator: ". ")
  }
}

extension ListedEntry {
  package var areasInWords: String { Words.list(entry.areas.map(\.name)) }

  /// Paused, not started, an alert, or sources that disagree: what a card must say first.
  var notice: String? {
    if entry.publication.isDraft { return "Draft" }
    switch entry.status {
    case .paused: return "Paused for now"
    case .notYetStarted: return "Not started yet"
    case .ended: return "This group has ended"
    case .open: break
    }
    if entry.conflicts.contains(where: \.isWorthRinging) { return "Check before you go" }
    return entry.alert?.text
  }
}

extension Reason {
  /// Of its page, below the edition's folder.
  var address: String { Self.addresses[self] ?? "" }

  private static let addresses: [Reason: String] = {
    var addresses: [Reason: String] = [:]
    for reason in allCases { addresses[reason] = "needs/\(reason.slug.text).html" }
    return addresses
  }()
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
    note == nil && state == .yes && (feature.utf8.count > 48 || feature.utf8.holds(". ".utf8))
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
