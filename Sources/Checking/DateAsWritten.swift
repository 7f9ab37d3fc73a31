/// A date as an author wrote it, with its usual form.
struct DateAsWritten {
  private(set) var range: Range<Int>
  /// The word after it.
  private(set) var nextWord: Int
  private(set) var plain: String

  init?(at index: Int, in passage: Passage) {
    let word = passage.words[index]
    if word.beginsWithDigit {
      guard let date = Self.inFigures(index, passage) ?? Self.dayFirst(index, passage) else {
        return nil
      }
      self = date
    } else if passage.promise.contains(.month), let date = Self.monthFirst(index, passage) {
      self = date
    } else {
      return nil
    }
    takeShortDay(before: index, in: passage)
  }

  private init(_ range: Range<Int>, _ nextWord: Int, _ plain: String) {
    (self.range, self.nextWord, self.plain) = (range, nextWord, plain)
  }

  /// “Wed” before the date belongs to it; a whole “Wednesday” stands well where it is.
  private mutating func takeShortDay(before index: Int, in passage: Passage) {
    guard index > 0, let day = Calendar.days[passage.words[index - 1].lower],
      passage.words[index - 1].isCapitalised,
      passage.gap(before: index).allSatisfy({ ".,".utf8.contains($0) || WordReading.isSpace($0) })
    else { return }
    let name = MonthNames.days[day]
    guard name.lowercased() != passage.words[index - 1].lower else { return }
    range = passage.words[index - 1].range.lowerBound..<range.upperBound
    plain = "\(name) \(plain)"
  }
}

extension DateAsWritten {
  /// “06/08/2026”, “6.8.26”, “2026-08-06”, and “6/8” where a day of the week stands before it.
  private static func inFigures(_ index: Int, _ passage: Passage) -> DateAsWritten? {
    let words = passage.words
    guard index + 1 < words.count, let first = words[index].number,
      let second = words[index + 1].number, !"/.-:#£".utf8.contains(before(index, passage)),
      let mark = mark(after: index, passage)
    else { return nil }
    if index + 2 < words.count, let third = words[index + 2].number,
      self.mark(after: index + 1, passage) == mark
    {
      let after = passage.byte(words[index + 2].range.upperBound)
      let beyond = passage.byte(words[index + 2].range.upperBound + 1)
      if "/-:".utf8.contains(after) || after == 0x2E && WordReading.isDigit(beyond) { return nil }
      if mark == 0x2E, index > 0, isNumbered(words[index - 1]) { return nil }
      let range = words.stretch(index, index + 2)
      let digits = [index, index + 1, index + 2].map { words[$0].range.count }
      let date: String? =
        if digits[0] == 4 {
          mark == 0x2E ? nil : text(third, second, year: first, digits: 4)
        } else if digits[2] == 2 || digits[2] == 4, digits[0] <= 2, digits[1] <= 2 {
          text(first, second, year: third, digits: digits[2])
        } else {
          nil
        }
      return date.map { DateAsWritten(range, index + 3, $0) }
    }
    guard mark == 0x2F, index > 0, Calendar.days[words[index - 1].lower] != nil,
      words[index].range.count <= 2, words[index + 1].range.count <= 2
    else { return nil }
    let range = words.stretch(index, index + 1)
    return text(first, second, year: nil, digits: 0).map { DateAsWritten(range, index + 2, $0) }
  }

  /// “section 1.4.10” and “WCAG 1.4.10” are no dates.
  private static func isNumbered(_ word: Word) -> Bool {
    word.isAllCapitals && word.range.count > 1 || numbered.contains(word.lower)
  }

  private static let numbered: Set = [
    "version", "section", "criterion", "clause", "paragraph", "part", "rule", "release", "standard",
    "guideline", "chapter", "level", "step",
  ]

  private static func before(_ index: Int, _ passage: Passage) -> UInt8 {
    passage.byte(passage.words[index].range.lowerBound - 1)
  }

  /// The one mark that parts the figures.
  private static func mark(after index: Int, _ passage: Passage) -> UInt8? {
    let gap = passage.gap(after: index)
    guard gap.count == 1, let mark = gap.first, "/.-".utf8.contains(mark) else { return nil }
    return mark
  }

  private static func text(_ day: Int, _ month: Int, year: Int?, digits: Int) -> String? {
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    let start = "\(day) \(MonthNames.months[month - 1])"
    guard let year else { return start }
    if digits == 2 { return "\(start) \(year < 50 ? 2000 + year : 1900 + year)" }
    return (1800...2199).contains(year) ? "\(start) \(year)" : nil
  }
}

extension DateAsWritten {
  /// “6th August 2026”, “6 Aug”, “6th of August”
  private static func dayFirst(_ index: Int, _ passage: Passage) -> DateAsWritten? {
    let words = passage.words
    guard let day = day(words[index]), passage.promise.contains(.month),
      !"/.-:,£".utf8.contains(before(index, passage)) || isDash(before: index, passage)
    else { return nil }
    var next = index + 1
    if next < words.count, words[next].lower == "of" { next += 1 }
    guard next < words.count, words[next].isCapitalised, next == index + 1 || day.isOrdinal,
      let month = Calendar.months[words[next].lower],
      (index..<next).allSatisfy({ passage.gap(after: $0).isOneSpace })
    else { return nil }
    if words[next].lower == "may" || words[next].lower == "march", isName(next, passage) {
      return nil
    }
    return finished(day.number, month, index, next, passage)
  }

  /// “14-16 Aug”: the date after a dash.
  private static func isDash(before index: Int, _ passage: Passage) -> Bool {
    before(index, passage) == 0x2D && index > 0 && passage.words[index - 1].number != nil
  }

  /// “1st May Hall”
  private static func isName(_ month: Int, _ passage: Passage) -> Bool {
    guard month + 1 < passage.words.count, passage.gap(after: month).isOneSpace else {
      return false
    }
    return passage.words[month + 1].isCapitalised
  }

  private static func finished(
    _ day: Int,
    _ month: Int,
    _ first: Int,
    _ last: Int,
    _ passage: Passage
  ) -> DateAsWritten {
    let words = passage.words
    var plain = "\(day) \(MonthNames.months[month])"
    var (end, next) = (words[last].range.upperBound, last + 1)
    if next < words.count, let year = year(words[next]), passage.gap(after: last).isYearGap {
      plain += " \(year)"
      end = words[next].range.upperBound
      next += 1
    } else if passage.byte(end) == 0x2E, words[last].lower != MonthNames.months[month].lowercased(),
      passage.byte(end + 1) == 0x20, next < words.count, !words[next].isCapitalised
    {
      end += 1
    }
    return DateAsWritten(words[first].range.lowerBound..<end, next, plain)
  }

  private static func year(_ word: Word) -> Int? {
    guard word.range.count == 4, let year = word.number, (1800...2199).contains(year) else {
      return nil
    }
    return year
  }

  private static func day(_ word: Word) -> (number: Int, isOrdinal: Bool)? {
    let (digits, rest) = word.figures
    guard digits.utf8.count <= 2, let number = Int(digits), (1...31).contains(number) else {
      return nil
    }
    guard rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) else { return nil }
    return (number, !rest.isEmpty)
  }
}

extension DateAsWritten {
  /// “August 6th, 2026”, “Aug 6”, and “Sept 2026” with no day.
  private static func monthFirst(_ index: Int, _ passage: Passage) -> DateAsWritten? {
    let words = passage.words
    guard index + 1 < words.count, words[index].isCapitalised,
      let month = Calendar.months[words[index].lower],
      passage.gap(after: index).elementsEqual([0x20])
        || passage.gap(after: index).elementsEqual([0x2E, 0x20])
    else { return nil }
    let name = MonthNames.months[month]
    if let year = year(words[index + 1]) {
      guard words[index].lower != name.lowercased() else { return nil }
      let range = words.stretch(index, index + 1)
      return DateAsWritten(range, index + 2, "\(name) \(year)")
    }
    guard let day = day(words[index + 1]), isDate(index, day.isOrdinal, passage) else { return nil }
    return finished(day.number, month, index, index + 1, passage)
  }

  /// Not “In May 20 people came”, a time or a price after the month, or a range of dates.
  private static func isDate(_ index: Int, _ isOrdinal: Bool, _ passage: Passage) -> Bool {
    let words = passage.words
    let after = passage.byte(words[index + 1].range.upperBound)
    let beyond = passage.byte(words[index + 1].range.upperBound + 1)
    if "-/%".utf8.contains(after) || ".:".utf8.contains(after) && WordReading.isDigit(beyond) {
      return false
    }
    if index > 0, day(words[index - 1]) != nil, passage.gap(before: index).isOneSpace {
      return false
    }
    if isOrdinal { return index + 2 >= words.count || words[index + 2].lower != "of" }
    let next = index + 2 < words.count ? words[index + 2] : nil
    guard let next, passage.gap(after: index + 1).isOneSpace else { return true }
    if year(next) != nil { return true }
    return !next.isCapitalised && afterDates.contains(next.lower)
  }

  private static let afterDates: Set = [
    "at", "from", "to", "and", "or", "in", "is", "for", "until", "with", "we", "will",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate var isYearGap: Bool {
    isOneSpace || elementsEqual([0x2C, 0x20]) || elementsEqual([0x2E, 0x20])
  }
}

/// The names of months and days as they are printed.
enum MonthNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
