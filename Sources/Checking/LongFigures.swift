/// A figure over 999 with no comma in it, that is an amount and not a year, a code or a time.
struct LongFigures {
  let range: Range<Int>
  let plain: String

  init?(at index: Int, in sentence: SentenceWords) {
    let passage = sentence.passage
    guard let word = sentence.word(index), (4...7).contains(word.range.count),
      let number = word.number, !word.text.hasPrefix("0"),
      Self.standsAlone(word.range, passage), passage.digitsAround(word.range) == word.range.count
    else { return nil }
    let hasPound = passage.byte(word.range.lowerBound - 1) == 0xA3
    let before = sentence.lower(index - 1)
    if !hasPound {
      guard !Self.codes.contains(before), Self.isCounted(index, number, sentence) else {
        return nil
      }
    }
    range = (word.range.lowerBound - (hasPound ? 2 : 0))..<word.range.upperBound
    plain = (hasPound ? "£" : "") + number.withCommas
  }

  private static func standsAlone(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let before = passage.byte(range.lowerBound - 1)
    let after = passage.byte(range.upperBound)
    if "/.,:-_@#+".utf8.contains(before) { return false }
    if "/:-_@".utf8.contains(after) { return false }
    return !(after == 0x2E || after == 0x2C)
      || !WordReading.isDigit(passage.byte(range.upperBound + 1))
  }

  /// More of something than a year could be: “1500 cakes”, “over 2000”.
  private static func isCounted(_ index: Int, _ number: Int, _ sentence: SentenceWords) -> Bool {
    let (before, next) = (sentence.lower(index - 1), sentence.lower(index + 1))
    let isAmount = amounts.contains(before) || before == "to" && sentence.lower(index - 2) == "up"
    if isAmount { return !["at", "by"].contains(before) && next != "hours" }
    guard !(1800...2099).contains(number), sentence.joins(index),
      !["at", "from", "by", "until", "in", "to"].contains(before), next != "hours", next != "hrs",
      let word = sentence.word(index + 1), !word.isCapitalised
    else { return false }
    return next.hasSuffix("s") && !smallWords.contains(next) || people.contains(next)
  }

  private static let amounts: Set = [
    "over", "about", "around", "nearly", "almost", "than", "least", "some", "roughly", "another",
  ]
  private static let people: Set = ["people", "children", "men", "women", "of", "more"]
  private static let smallWords: Set = ["is", "was", "as", "has", "its", "this"]
  private static let codes: Set = [
    "room", "unit", "box", "page", "form", "extension", "ext", "ref", "reference", "code",
    "channel",
    "bus", "charity", "company", "number", "no", "text", "route", "registered", "year", "pin",
  ]
}
