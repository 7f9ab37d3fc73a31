/// A whole date with its year, in the bytes of a file: “3 March 1951”, “12/05/49”, “1985-06-14”.
struct WholeDate {
  let range: Range<Int>
  let year: Int

  static func all(in bytes: [UInt8]) -> [WholeDate] {
    var found: [WholeDate] = []
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || !WordReading.isLetterOrDigit(bytes[index - 1])
      if isStart, let date = WholeDate(at: index, in: bytes) {
        found.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private init?(at start: Int, in bytes: [UInt8]) {
    var reader = Reader(bytes: bytes, index: start)
    guard let year = reader.isDigit ? reader.figures() ?? reader.dayFirst() : reader.monthFirst()
    else { return nil }
    guard reader.isAtEnd else { return nil }
    range = start..<reader.index
    self.year = year < 100 ? year + (year > 26 ? 1900 : 2000) : year
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int

    var isDigit: Bool { index < bytes.count && WordReading.isDigit(bytes[index]) }

    var isAtEnd: Bool {
      index >= bytes.count || !WordReading.isPlain(bytes[index])
    }

    /// Day, month and year, or year, month and day, with the same mark between them.
    mutating func figures() -> Int? {
      let start = index
      if let first = number(), let mark = take("/.-"), let month = number(), take(mark) != nil,
        let last = number()
      {
        if first > 31, (1900...2100).contains(first), (1...12).contains(month), last <= 31 {
          return first
        }
        let isYear = last > 99 ? (1800...2100).contains(last) : true
        let isDate = (1...31).contains(first) && (1...31).contains(month) && min(first, month) <= 12
        if isDate, isYear { return last }
      }
      index = start
      return nil
    }

    /// “3rd of March, 1951”
    mutating func dayFirst() -> Int? {
      guard let day = number(), (1...31).contains(day) else { return nil }
      skip(["st", "nd", "rd", "th"])
      skipSpaces()
      skip(["of "])
      skipSpaces()
      guard isMonth() else { return nil }
      skipMarks()
      return year()
    }

    /// “March 3rd, 1951”
    mutating func monthFirst() -> Int? {
      guard isMonth() else { return nil }
      skipSpaces()
      guard let day = number(), (1...31).contains(day) else { return nil }
      skip(["st", "nd", "rd", "th"])
      skipMarks()
      return year()
    }

    private mutating func year() -> Int? {
      let start = index
      guard let year = number() else { return nil }
      return (1800...2100).contains(year) || index - start == 2 ? year : nil
    }

    private mutating func number() -> Int? {
      var value = 0
      let start = index
      while isDigit, index - start < 5 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return index > start ? value : nil
    }

    private mutating func take(_ marks: String) -> String? {
      guard index < bytes.count, marks.utf8.contains(bytes[index]) else { return nil }
      index += 1
      return String(decoding: [bytes[index - 1]], as: UTF8.self)
    }

    private mutating func isMonth() -> Bool {
      let start = index
      guard index + 2 < bytes.count, Self.begins(bytes[index..<(index + 3)]) else { return false }
      var end = index
      while end < bytes.count, WordReading.isPlain(bytes[end]), end - start < 10 { end += 1 }
      let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
      guard Calendar.months[word] != nil else { return false }
      index = end
      return true
    }

    /// The first three letters of each month, as one number.
    private static let beginnings = Set(Calendar.months.keys.map { number(Array($0.utf8)[..<3]) })

    private static func begins(_ letters: ArraySlice<UInt8>) -> Bool {
      beginnings.contains(number(letters))
    }

    private static func number(_ letters: ArraySlice<UInt8>) -> Int {
      letters.reduce(0) { $0 << 8 | Int($1 | 0x20) }
    }

    private mutating func skip(_ words: [String]) {
      for word in words where bytes[index...].starts(with: word.utf8) {
        index += word.utf8.count
        return
      }
    }

    private mutating func skipSpaces() {
      while index < bytes.count, WordReading.isSpace(bytes[index]) { index += 1 }
    }

    private mutating func skipMarks() {
      while index < bytes.count, ",. \n".utf8.contains(bytes[index]) { index += 1 }
    }
  }
}
