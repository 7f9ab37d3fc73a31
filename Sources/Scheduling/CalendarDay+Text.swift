/// The months as the English write them.
enum Month {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month that a word in small letters names.
  static func number(of word: String) -> Int? { numbers[word] }

  static func name(_ month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  private static let numbers: [String: Int] = {
    var numbers = ["sept": 9, "febuary": 2, "feburary": 2, "janurary": 1, "novemeber": 11]
    for (index, name) in names.enumerated() {
      numbers[name.lowercased()] = index + 1
      numbers[String(name.lowercased().prefix(3))] = index + 1
    }
    return numbers
  }()
}

extension CalendarDay {
  /// `2026-11-21`, and nothing else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    guard let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
      let day = Self.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-11-21`.
  package var iso: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// `21 November 2026`.
  package var long: String { "\(day) \(Month.name(month)) \(year)" }

  /// `Saturday 21 November 2026`.
  package var longWithWeekday: String { "\(weekday.name) \(long)" }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

/// A number with noughts in front.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension CalendarDay {
  /// `3 March 2027`, the way that most dates are written, read without the grammar.
  static func plain(_ text: String) -> CalendarDay? {
    let bytes = Array(text.utf8)
    guard let space = bytes.firstIndex(of: 0x20), let last = bytes.lastIndex(of: 0x20),
      (1...2).contains(space), last - space > 3, bytes.count - last == 5,
      bytes[0] != UInt8(ascii: "0"), let day = digits(bytes[..<space]),
      let year = digits(bytes[(last + 1)...]), (1900...2099).contains(year),
      let month = Month.names.firstIndex(where: {
        $0.utf8.elementsEqual(bytes[(space + 1)..<last])
      })
    else { return nil }
    return CalendarDay(year: year, month: month + 1, day: day)
  }
}
