/// Words that tell a time only to those who know what day it is.
enum RelativeTime {
  static let firstWords = [
    "currently", "presently", "recently", "moment", "present", "soon", "next", "last", "this",
    "now",
    "coming", "future", "notice", "later", "earlier", "tomorrow", "shortly",
  ]
  private static let known = WordSet(firstWords)

  static func all(in sentence: SentenceWords) -> [Range<Int>] {
    let speaksToReader = sentence.speaksToReader
    var found: [Range<Int>] = []
    var last = sentence.words.lowerBound
    for index in sentence.words where known.contains(sentence.passage.words[index]) {
      guard index >= last,
        let (first, end) = phrase(at: index, in: sentence, speaksToReader: speaksToReader)
      else { continue }
      found.append(sentence.range(first, end))
      last = end + 1
    }
    return found
  }

  private static func phrase(
    at index: Int,
    in sentence: SentenceWords,
    speaksToReader: Bool
  ) -> (Int, Int)? {
    let (before, after) = (sentence.lower(index - 1), sentence.lower(index + 1))
    switch sentence.lower(index) {
    case "currently", "presently": return speaksToReader ? nil : (index, index)
    case "recently": return speaksToReader || !isOurs(index, sentence) ? nil : (index, index)
    case "moment", "present":
      let start = before == "the" ? index - 2 : index - 1
      guard sentence.lower(start) == "at", after != "of", before != "any", !speaksToReader,
        before == "the" || sentence.lower(index) == "present"
      else { return nil }
      return (start, index)
    case "soon": return soon(index, sentence)
    case "shortly": return before == "will" || before == "opening" ? (index - 1, index) : nil
    case "next", "last", "this":
      return speaksToReader && sentence.lower(index) != "this" ? nil : period(index, sentence)
    case "now": return now(index, sentence)
    case "coming":
      guard sentence.lower(index - 1) == "the", ["weeks", "months", "year"].contains(after) else {
        return nil
      }
      return (index, index + 1)
    case "future": return before == "near" ? (index - 1, index) : nil
    case "notice":
      return sentence.reads(["until", "further"], at: index - 2) ? (index - 2, index) : nil
    case "later", "earlier":
      guard after == "this", periods.contains(sentence.lower(index + 2)) else { return nil }
      return (index, index + 2)
    case "tomorrow":
      return !speaksToReader && beforeTomorrow.contains(before) ? (index, index) : nil
    case _: return nil
    }
  }

  /// “coming soon”, “will soon open”; not “as soon as” or “soon after”.
  private static func soon(_ index: Int, _ sentence: SentenceWords) -> (Int, Int)? {
    let (before, after) = (sentence.lower(index - 1), sentence.lower(index + 1))
    if ["after", "as", "afterwards"].contains(after) { return nil }
    if beforeSoon.contains(before) { return (index - 1, index) }
    if before == "will" || before == "are" || before == "is" {
      return ["you", "it", "they"].contains(sentence.lower(index - 2)) ? nil : (index, index)
    }
    return nil
  }

  private static let beforeTomorrow: Set = [
    "opens", "open", "starts", "start", "closes", "closed", "shut", "is", "on", "again", "meet",
    "back",
  ]
  private static let beforeSoon: Set = [
    "coming", "out", "opening", "starting", "available", "back", "start", "starts", "open", "opens",
    "dates", "details", "news", "ready", "here", "launching", "online", "begin", "begins",
  ]

  /// “next month”, “this Friday”; not “the next day”, “every next” or “this year’s”.
  private static func period(_ index: Int, _ sentence: SentenceWords) -> (Int, Int)? {
    let word = sentence.lower(index + 1).withoutPossessive
    let isDay = Calendar.isDay(word) && !word.hasSuffix("s") || word == "weekend"
    guard
      isDay || periods.contains(word) || Calendar.months[word] != nil && isMonth(index, sentence),
      sentence.joins(index)
    else { return nil }
    let before = sentence.lower(index - 1)
    if ["the", "every", "each", "your", "our", "their", "his", "her", "very", "one", "to"]
      .contains(before), sentence.lower(index) != "this"
    {
      return nil
    }
    if ["of", "in", "way"].contains(sentence.lower(index + 2)), sentence.lower(index) == "last" {
      return nil
    }
    if let first = sentence.word(index), first.isCapitalised,
      sentence.words.lowerBound != index || sentence.word(index + 1)?.isCapitalised ?? false,
      !isDay, Calendar.months[word] == nil
    {
      return nil
    }
    return (index, index + 1)
  }

  private static func isMonth(_ index: Int, _ sentence: SentenceWords) -> Bool {
    sentence.word(index + 1)?.isCapitalised ?? false
  }

  private static let periods: Set = [
    "week", "month", "year", "term", "season", "spring", "summer", "autumn", "winter", "fortnight",
    "christmas", "easter",
  ]

  /// “now open”; not “now and then” or “from now on”.
  private static func now(_ index: Int, _ sentence: SentenceWords) -> (Int, Int)? {
    let before = sentence.lower(index - 1)
    guard ["are", "is", "we", "has", "have"].contains(before) else { return nil }
    let subject = sentence.lower(index - 2)
    if ["you", "he", "she", "who", "i", "they"].contains(subject) { return nil }
    guard let next = sentence.word(index + 1), afterNow.contains(next), sentence.joins(index) else {
      return nil
    }
    return (index, index + 1)
  }

  private static let afterNow: WordSet = [
    "open", "closed", "full", "available", "taking", "running", "meeting", "recruiting", "based",
    "booking", "accepting", "offering", "offer", "meet", "run", "looking", "shut", "live", "online",
    "moved", "being",
  ]

  /// What we did, as “we recently moved”.
  private static func isOurs(_ index: Int, _ sentence: SentenceWords) -> Bool {
    let around = [sentence.lower(index - 1), sentence.lower(index - 2), sentence.lower(index + 1)]
    if around.contains("you") || around.contains("who") { return false }
    return !Set(around).isDisjoint(with: [
      "we", "moved", "opened", "changed", "joined", "refurbished", "started", "launched", "has",
      "was", "have", "were",
    ])
  }
}

extension SentenceWords {
  /// About the reader’s own time, whenever that is: “if you are currently …”.
  fileprivate var speaksToReader: Bool {
    words.contains { index in
      switch passage.words[index].lower {
      case "if", "whether", "who", "anyone", "unless": true
      case "you":
        ["are", "have", "were", "do", "did"].contains(lower(index - 1))
          || ["feel", "miss", "felt", "missed"].contains(lower(index + 1))
      case _: false
      }
    }
  }
}

extension String {
  fileprivate var withoutPossessive: String { hasSuffix("'s") ? String(dropLast(2)) : self }
}
