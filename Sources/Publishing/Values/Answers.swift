internal import Cataloguing
internal import Scheduling

/// Bare answers turned into words a reader needs no question for.
enum Answers {
  static func lift(_ answer: String) -> String {
    switch answer.lowercased() {
    case "yes": "The group can give lifts. Please ask."
    case "no": "The group cannot give lifts."
    case "ask": "Ask the group about a lift."
    case "car share": "People share cars. Please ask."
    case _: Words.sentence(answer)
    }
  }

  static func parking(_ answer: String) -> String {
    switch answer.lowercased() {
    case "free", "yes": "Parking is free."
    case "paid": "You pay to park."
    case "none", "no": "There is nowhere to park."
    case _: Words.sentence(answer)
    }
  }

  static func help(_ answer: String) -> String {
    switch answer.lowercased() {
    case "yes": "Yes. Please ask, in private if you like."
    case "no": "The group has no money for this."
    case _: Words.sentence(answer)
    }
  }

  static func minutes(_ answer: String) -> String {
    answer.allSatisfy(\.isNumber) ? "\(answer) minutes early, if you like" : Words.capital(answer)
  }

  static func bringing(_ answer: String) -> String {
    switch answer.lowercased() {
    case "yes": "Yes, you can"
    case "no": "Please come on your own"
    case _: Words.capital(answer)
    }
  }

  static func meeting(_ answer: String) -> String {
    switch answer.lowercased() {
    case "yes": "Yes, someone can meet you before you come"
    case "if you like": "Yes, someone can meet you before you come, if you like"
    case "no": "You do not need to"
    case _: Words.capital(answer)
    }
  }

  static func joining(_ answer: String) -> String {
    switch answer.lowercased() {
    case "just turn up", "turn up": "Just turn up"
    case "ring first": "Ring before you come"
    case "meet us first": "Meet someone from the group first"
    case "be referred": "Ask a link worker or your GP practice to put you in touch"
    case "members only": "For members. Ask how to become one"
    case "book": "Book a place first"
    case _: Words.capital(answer)
    }
  }

  static func seated(_ answer: String) -> String {
    switch answer.lowercased() {
    case "all seated": "You sit down all the time"
    case "can be seated": "You can sit down"
    case "standing": "You stand up"
    case _: Words.capital(answer)
    }
  }

  static func children(_ answer: String) -> String {
    switch answer.lowercased() {
    case "welcome", "yes": "Yes, they are welcome"
    case "crèche", "creche": "Yes, there is a crèche"
    case _: Words.capital(answer)
    }
  }

  /// “About 12 people”, unless the group said it in words.
  static func size(_ answer: String) -> String {
    let isBare = answer.allSatisfy { $0.isNumber || $0 == " " || $0.isLetter }
    let words = answer.split(separator: " ")
    guard isBare, words.allSatisfy({ $0 == "to" || $0.allSatisfy(\.isNumber) }) else {
      return Words.capital(answer)
    }
    return "About \(answer)"
  }

  /// “Parents and carers”; “Women only, new arrivals”.
  static func people(_ answers: [String]) -> String {
    let isOnly = answers.contains { $0.lowercased().hasSuffix(" only") }
    return Words.capital(isOnly ? answers.joined(separator: ", ") : Words.list(answers))
  }

  /// For after “Ask for”: a name as it is, a role as people say it.
  static func who(_ who: String) -> String {
    if who.hasPrefix("The ") { return Words.small(who) }
    let first = who.split(separator: " ").first?.lowercased() ?? ""
    guard who.first?.isLowercase == true, !asTheyAre.contains(first) else { return who }
    return "the \(who)"
  }

  private static let asTheyAre: Set = [
    "the", "a", "an", "any", "anyone", "someone", "either", "our", "your", "reception", "enquiries",
    "bookings", "one",
  ]

  /// A bus line that begins with bare numbers says that they are numbers.
  static func bus(_ answer: String) -> String {
    var routes = 0
    for word in answer.utf8.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") }) {
      let word = Substring(word)
      if word == "and" || word == "or" { continue }
      guard word.first?.isNumber == true, word.utf8.count <= 4,
        !word.utf8.contains(UInt8(ascii: ":")), word.utf8.last != UInt8(ascii: "m")
      else { break }
      routes += 1
    }
    switch routes {
    case 0: return Words.capital(answer)
    case 1: return "Number \(answer)"
    case _: return "Numbers \(answer)"
    }
  }
}

extension Answers {
  /// Whether there is room: only where somebody said so in the last thirty days.
  static func spaces(_ spaces: String?, on today: CalendarDay) -> String? {
    guard let spaces else { return nil }
    let parts = spaces.split(separator: ",", maxSplits: 1).map { $0.trimmed }
    guard parts.count == 2, let day = CalendarDay(english: parts[1]), day <= today,
      today.number - day.number <= 30
    else { return nil }
    return switch parts[0].lowercased() {
    case "plenty": "There was plenty of room on \(day.long)"
    case "a few", "few": "There were a few places on \(day.long)"
    case "full": "It was full on \(day.long). Ask when there is room"
    case "waiting list": "There was a waiting list on \(day.long). Ask to be put on it"
    case _: "\(Words.capital(parts[0])), on \(day.long)"
    }
  }
}

enum MapLink {
  /// A search for the address on a map that the reader may choose to open.
  static func href(_ listed: ListedEntry) -> String? {
    guard case .told(let place) = listed.entry.place, let postcode = place.postcode,
      postcode.utf8.contains(0x20), !listed.words.meetsInSeveralPlaces
    else { return nil }
    let words = [place.address, postcode].compactMap { $0 }.joined(separator: ", ")
    return "https://www.openstreetmap.org/search?query=" + Percent.encoded(words)
  }
}

enum Percent {
  /// For the value of a query: letters, digits, `-`, `_` and `.` stay, all else is encoded.
  static func encoded(_ text: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count * 2)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: encoded.append(byte)
      case _:
        encoded.append(UInt8(ascii: "%"))
        encoded.append(digit(byte >> 4))
        encoded.append(digit(byte & 15))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
