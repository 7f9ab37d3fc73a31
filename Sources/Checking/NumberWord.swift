/// A number that is written as words, such as “twenty-five” or “one in four”.
struct NumberWord {
  let range: Range<Int>
  let plain: String
  /// The word after it.
  let next: Int

  static let all = Array(values.keys)

  private static let values: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let known = WordSet(values.keys)

  /// The figures for one small number word.
  static func figures(for word: String) -> String? { values[word].map(String.init) }

  init?(at index: Int, in sentence: SentenceWords) {
    guard let word = sentence.word(index), Self.known.contains(word),
      let value = Self.values[word.lower], !word.isCapitalised
    else { return nil }
    var (number, last) = (value, index)
    if value >= 20, let units = Self.units(after: index, in: sentence) {
      number += units
      last += 1
    }
    var suffix = ""
    switch sentence.lower(last + 1) {
    case "hundred": (number, last) = (number * 100, last + 1)
    case "thousand": (number, last) = (number * 1000, last + 1)
    case "million": (suffix, last) = (" million", last + 1)
    case _: break
    }
    let isShare = sentence.reads(["one", "in"], at: index - 2)
    let first = isShare ? index - 2 : index
    guard !NumberGuards(first, last, sentence).isFixed else { return nil }
    range = sentence.range(first, last)
    plain = (isShare ? "1 in " : "") + number.withCommas + suffix
    next = last + 1
  }

  /// The “five” of “twenty-five” and “twenty five”.
  private static func units(after index: Int, in sentence: SentenceWords) -> Int? {
    guard let word = sentence.word(index + 1) else { return nil }
    let units = word.lower == "one" ? 1 : values[word.lower]
    guard let units, units < 10 else { return nil }
    let gap = sentence.passage.gap(after: index)
    return gap.elementsEqual([0x2D]) || gap.isOneSpace ? units : nil
  }
}

/// What shows that number words are a saying, a time of day or part of a name.
private struct NumberGuards {
  private let first: Int
  private let last: Int
  private let sentence: SentenceWords

  init(_ first: Int, _ last: Int, _ sentence: SentenceWords) {
    (self.first, self.last, self.sentence) = (first, last, sentence)
  }

  var isFixed: Bool {
    let (before, after) = (sentence.lower(first - 1), sentence.lower(last + 1))
    let passage = sentence.passage
    if passage.byte(passage.words[first].range.lowerBound - 1) == 0x2D { return true }
    if passage.byte(passage.words[last].range.upperBound) == 0x2D { return true }
    if Self.beforeTimes.contains(before) || after == "o'clock" { return true }
    if Self.beforeSayings.contains(before) || Self.afterSayings.contains(after) { return true }
    if after == "times", sentence.lower(last + 2) == "out" { return true }
    if before == "of", sentence.lower(first - 2) == "out", sentence.lower(first - 3) == "times" {
      return true
    }
    if before == "or" || after == "or", sentence.lower(first - 2) == "one" { return true }
    if after == "of", ["us", "you", "them", "these", "those"].contains(sentence.lower(last + 2)) {
      return ["the", "just", "only", "all"].contains(before) || before.isEmpty
    }
    if before == "to", !["up", "from"].contains(sentence.lower(first - 2)) {
      return sentence.lower(first - 2) == "ten" || sentence.lower(first - 2) == "nine"
    }
    return sentence.word(last + 1).map { $0.isCapitalised && sentence.joins(last) } ?? false
  }

  /// “at two”, “half past three”
  private static let beforeTimes: Set = [
    "at", "past", "until", "till", "chapter", "part", "act", "number",
  ]
  private static let beforeSayings: Set = ["cloud", "high", "fours", "other", "these", "those"]
  private static let afterSayings: Set = ["minds", "cheers", "fold", "pm", "am", "noon"]
}

extension Int {
  /// With a comma between thousands.
  var withCommas: String {
    let digits = String(self)
    guard digits.utf8.count > 3 else { return digits }
    return String(self / 1000).withThousands + "," + digits.suffix(3)
  }
}

extension String {
  fileprivate var withThousands: String { Int(self).map(\.withCommas) ?? self }
}
