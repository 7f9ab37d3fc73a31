/// The dash between the two ends of a range.
struct Dash {
  /// No spaces round it.
  let isTight: Bool

  /// Nil when the bytes between two words are not one dash, with a pound sign after it perhaps.
  init?(_ gap: ArraySlice<UInt8>) {
    var rest = gap.drop { $0 == 0x20 }
    let hasSpaceBefore = rest.count < gap.count
    if rest.first == 0x25 { rest = rest.dropFirst() }
    rest = rest.drop { $0 == 0x20 }
    let length: Int
    if rest.first == 0x2D {
      length = 1
    } else if rest.starts(with: [0xE2, 0x80]), let third = rest.dropFirst(2).first,
      (0x90...0x94).contains(third)
    {
      length = 3
    } else if rest.starts(with: [0xE2, 0x88, 0x92]) {
      length = 3
    } else {
      return nil
    }
    let isLong = length == 3 && rest.dropFirst(2).first == 0x94
    rest = rest.dropFirst(length)
    let hasSpaceAfter = rest.first == 0x20 || rest.first == 0x0A
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A }
    if rest.starts(with: [0xC2, 0xA3]) { rest = rest.dropFirst(2) }
    guard rest.isEmpty, hasSpaceBefore == hasSpaceAfter, !(isLong && hasSpaceBefore) else {
      return nil
    }
    isTight = !hasSpaceBefore
  }
}

/// One end of a range: a time, a number, a day of the month, a day or a month.
struct SpanEnd {
  enum Kind {
    case time, number, ordinal, day, month

    /// Alike enough for any dash between them.
    func goes(with other: Kind) -> Bool {
      switch (self, other) {
      case (.time, .time), (.time, .number), (.number, .time), (.ordinal, .ordinal), (.day, .day),
        (.month, .month), (.number, .number):
        true
      case _: false
      }
    }

    func mayGo(with other: Kind) -> Bool {
      switch (self, other) {
      case (.number, .ordinal), (.ordinal, .number), (.month, .number), (.number, .month): true
      case _: false
      }
    }
  }

  private(set) var kind: Kind
  private(set) var range: Range<Int>
  private(set) var words: Range<Int>
  private(set) var hasPound = false
  private(set) var number: Int?
  private(set) var digits = 0
  private(set) var startsWithZero = false

  var isYear: Bool { digits == 4 && number.map { (1800...2199).contains($0) } ?? false }

  private init?(_ word: Word, at index: Int) {
    range = word.range
    words = index..<(index + 1)
    if word.isNumber {
      kind = .number
      number = word.number
      digits = word.text.utf8.count
      startsWithZero = word.text.hasPrefix("0")
      return
    }
    let (digits, rest) = word.figures
    if digits.isEmpty {
      if ["noon", "midday", "midnight", "late"].contains(word.lower) {
        kind = .time
      } else if Calendar.isDay(word.lower) {
        kind = .day
      } else if Calendar.months[word.lower] != nil, word.isCapitalised {
        kind = .month
      } else {
        return nil
      }
    } else if rest == "am" || rest == "pm" {
      kind = .time
    } else if ["st", "nd", "rd", "th"].contains(rest) {
      kind = .ordinal
    } else {
      return nil
    }
  }

  /// The end before the dash: it may begin some words earlier, as in “9 am” or “2.30”.
  init?(endingAt index: Int, in passage: Passage) {
    let word = passage.words[index]
    if word.lower == "am" || word.lower == "pm" {
      guard index > 0, passage.words[index - 1].isNumber, passage.gap(before: index).isOneSpace,
        let end = Self(endingAt: index - 1, in: passage)
      else { return nil }
      self = end
      kind = .time
      range = range.lowerBound..<word.range.upperBound
      return
    }
    self.init(word, at: index)
    if kind == .number || kind == .time, index > 0, passage.words[index - 1].isNumber,
      passage.gap(before: index).isPointOrColon, Self.isMinutes(word)
    {
      kind = .time
      range = passage.words[index - 1].range.lowerBound..<range.upperBound
      words = (index - 1)..<words.upperBound
      number = nil
    }
    takePercent(passage)
    takePound(passage)
  }

  /// The end after the dash.
  init?(startingAt index: Int, in passage: Passage) {
    self.init(passage.words[index], at: index)
    hasPound = passage.byte(range.lowerBound - 1) == 0xA3
    if hasPound { range = (range.lowerBound - 2)..<range.upperBound }
    if kind == .number, let next = following(passage),
      passage.gap(after: words.upperBound - 1)
        .isPointOrColon, Self.isMinutes(next)
    {
      take(next)
      kind = .time
    }
    takePercent(passage)
    guard let next = following(passage), passage.gap(after: words.upperBound - 1).isOneSpace else {
      return
    }
    let isHalf = next.lower == "am" || next.lower == "pm"
    if kind == .number || kind == .time, isHalf || number == 12 && next.lower == "noon" {
      take(next)
      kind = .time
    }
  }

  private func following(_ passage: Passage) -> Word? {
    words.upperBound < passage.words.count ? passage.words[words.upperBound] : nil
  }

  private mutating func take(_ word: Word) {
    range = range.lowerBound..<word.range.upperBound
    words = words.lowerBound..<(words.upperBound + 1)
  }

  private mutating func takePercent(_ passage: Passage) {
    guard passage.byte(range.upperBound) == 0x25 else { return }
    range = range.lowerBound..<(range.upperBound + 1)
  }

  private mutating func takePound(_ passage: Passage) {
    guard range.lowerBound >= 2, passage.byte(range.lowerBound - 1) == 0xA3 else { return }
    range = (range.lowerBound - 2)..<range.upperBound
    hasPound = true
  }

  /// Two digits below 60, with “am” or “pm” after them perhaps.
  private static func isMinutes(_ word: Word) -> Bool {
    let (digits, rest) = word.figures
    guard digits.utf8.count == 2, let minutes = Int(digits), minutes < 60 else { return false }
    return rest.isEmpty || rest == "am" || rest == "pm"
  }
}

extension ArraySlice<UInt8> {
  var isOneSpace: Bool { count == 1 && first == 0x20 }

  var isPointOrColon: Bool { count == 1 && (first == 0x2E || first == 0x3A) }
}
