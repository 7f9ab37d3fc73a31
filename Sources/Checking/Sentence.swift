/// A sentence of a passage: from its first letter to its full stop.
package struct Sentence: Sendable, Hashable {
  /// Which of the passages it stands in.
  package let passage: Int
  package let range: Range<Int>

  package static func all(in passages: [Passage]) -> [Sentence] {
    passages.indices.flatMap { index in
      SentenceReading(passages[index]).ranges.map { Sentence(passage: index, range: $0) }
    }
  }
}

/// Finds where sentences end. A full stop after an abbreviation, an initial or a list's number
/// ends none; a line break does when a new sentence follows it.
private struct SentenceReading {
  private let passage: Passage
  private let bytes: [UInt8]

  init(_ passage: Passage) {
    self.passage = passage
    bytes = passage.bytes
  }

  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      let range = trimmed(start..<end)
      if !range.isEmpty { ranges.append(range) }
      start = end
    }
    while index < bytes.count {
      if let end = end(at: index) {
        close(end)
        index = end
      } else {
        index += 1
      }
    }
    close(bytes.count)
    return ranges
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, WordReading.isSpace(bytes[start]) { start += 1 }
    while end > start, WordReading.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The end of the sentence whose last mark stands here, closing quotation marks included.
  private func end(at index: Int) -> Int? {
    switch bytes[index] {
    case 0x2E, 0x21, 0x3F: break
    case 0x0A: return startsAnew(index + 1) ? index + 1 : nil
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA6]): break
    case _: return nil
    }
    var next = index + WordReading.scalarLength(bytes[index])
    while next < bytes.count, let length = closerLength(next) { next += length }
    guard next < bytes.count else { return bytes.count }
    guard WordReading.isSpace(bytes[next]), startsAnew(next) else { return nil }
    if bytes[index] == 0x2E, isAbbreviation(before: index) { return nil }
    return next
  }

  private func closerLength(_ index: Int) -> Int? {
    switch bytes[index] {
    case 0x22, 0x27, 0x29, 0x5D, 0x2E, 0x21, 0x3F: 1
    case 0xE2:
      bytes[index...].starts(with: [0xE2, 0x80, 0x9D])
        || bytes[index...].starts(with: [0xE2, 0x80, 0x99]) ? 3 : nil
    case _: nil
    }
  }

  /// Whether a capital, a digit or an opening mark follows.
  private func startsAnew(_ index: Int) -> Bool {
    guard let first = bytes[min(index, bytes.count)...].first(where: { !WordReading.isSpace($0) })
    else { return true }
    switch first {
    case 0x41...0x5A, 0x30...0x39, 0x22, 0x27, 0x28, 0x5B: return true
    case _: return first >= 0x80
    }
  }

  private func isAbbreviation(before dot: Int) -> Bool {
    let index = passage.wordCount(before: dot) - 1
    guard index >= 0 else { return false }
    let word = passage.words[index]
    guard word.range.upperBound == dot else { return false }
    let following = passage.words.dropFirst(index + 1).first
    if word.isNumber { return index == 0 && word.range.lowerBound == 0 }
    if word.range.count == 1 {
      let before = index > 0 ? passage.words[index - 1] : nil
      return isInitial(word, after: before, before: following)
    }
    if Self.beforeNumbers.contains(word) { return following?.isNumber ?? false }
    return Self.titles.contains(word)
  }

  /// “J. Jones”, “e.g. tea”, “2 p.m. Monday”; not “She and I. Then he”.
  private func isInitial(_ word: Word, after before: Word?, before following: Word?) -> Bool {
    if word.lower == "m", let before, ["a", "p"].contains(before.lower) {
      return following.map { Calendar.isDayOrMonth($0.lower) } ?? false
    }
    if word.lower == word.text { return before?.range.count == 1 }
    return word.text != "I" && before?.isCapitalised ?? true
  }

  private static let titles: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "revd", "st", "sr", "jr", "hon", "cllr", "vs", "dept",
    "eg", "ie", "approx", "incl", "inc", "esp",
  ]
  private static let beforeNumbers: WordSet = [
    "no", "nos", "tel", "ext", "p", "pp", "fig", "vol", "ref",
  ]
}

/// The names of days and months, whole and shortened.
enum Calendar {
  static let days: [String: Int] = named([
    ["monday", "mon"], ["tuesday", "tues", "tue"], ["wednesday", "wed", "weds"],
    ["thursday", "thurs", "thur", "thu"], ["friday", "fri"], ["saturday", "sat"],
    ["sunday", "sun"],
  ])
  static let months: [String: Int] = named([
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ])

  static func isDay(_ word: String) -> Bool {
    days[word] != nil || (word.hasSuffix("s") && days[String(word.dropLast())] != nil)
  }

  static func isDayOrMonth(_ word: String) -> Bool { isDay(word) || months[word] != nil }

  private static func named(_ names: [[String]]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { numbers[word] = index }
    }
    return numbers
  }
}
