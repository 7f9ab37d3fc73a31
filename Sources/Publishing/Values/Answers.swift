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
}

extension PublicEntry {
  /// Whether there is room: only where somebody said so in the last thirty days.
  func spaces(on today: CalendarDay) -> String? {
    guard let spaces else { return nil }
    let parts = spaces.split(separator: ",", maxSplits: 1).map { $0.trimmed }
    guard parts.count == 2, let day = CalendarDay(english: parts[1]), day <= today,
      today.number - day.number <= 30
    else { return nil }
    return "\(parts[0]), on \(day.long)"
  }
}

enum MapLink {
  /// A search for the address on a map that the reader may choose to open.
  static func href(_ entry: PublicEntry) -> String? {
    guard let place = entry.place.value, let postcode = place.postcode, postcode.contains(" ") else {
      return nil
    }
    let words = [place.address, postcode].compactMap { $0 }.joined(separator: ", ")
    return "https://www.openstreetmap.org/search?query=" + Percent.encoded(words)
  }
}

enum Percent {
  /// For the value of a query: letters, digits, `-`, `_` and `.` stay, all else is encoded.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
