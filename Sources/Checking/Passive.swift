/// A passive verb: a form of “be” and what was done.
struct Passive {
  let passage: Passage
  let range: Range<Int>
  /// With “will”, “must” and the like before it, or with “by” someone after it.
  let isClear: Bool

  static func all(in sentence: SentenceWords) -> [Passive] {
    var found: [Passive] = []
    for index in sentence.words where forms.contains(sentence.passage.words[index]) {
      guard let verb = verb(after: index, in: sentence) else { continue }
      let helper = helper(before: index, in: sentence)
      // “To be confirmed” is a gap and not a sentence.
      if helper.map({ sentence.lower($0) }) == "to", open.contains(sentence.lower(verb)) {
        continue
      }
      let isModal = helper.map { modals.contains(sentence.lower($0)) } ?? false
      let agent = agent(after: verb, in: sentence)
      guard !Participle.isState(sentence.lower(verb)) else { continue }
      found.append(
        Passive(
          passage: sentence.passage,
          range: sentence.range(helper ?? index, verb),
          isClear: isModal || agent
        )
      )
    }
    return found
  }

  private static let open: Set = ["confirmed", "announced", "advised", "decided"]
  private static let forms: WordSet = [
    "be", "been", "being", "is", "are", "was", "were", "gets", "got",
  ]
  private static let modals: Set = [
    "will", "must", "should", "can", "may", "might", "would", "could", "cannot", "won't", "can't",
    "shouldn't", "shall", "needs", "need", "to", "couldn't",
  ]

  /// “contacted” in “will not usually be contacted”.
  private static func verb(after index: Int, in sentence: SentenceWords) -> Int? {
    var next = index + 1
    while next <= index + 3, sentence.joins(next - 1), let word = sentence.word(next) {
      if Participle.isOne(word) { return next }
      guard adverbs.contains(word) || word.ends(in: "ly") else { return nil }
      next += 1
    }
    return nil
  }

  private static let adverbs: WordSet = [
    "not", "also", "never", "always", "then", "often", "soon", "only", "now", "first", "still",
    "just", "all", "both", "later", "ever",
  ]

  /// “will” in “will then be posted”, “have” in “have been given”.
  private static func helper(before index: Int, in sentence: SentenceWords) -> Int? {
    let form = sentence.lower(index)
    guard form == "be" || form == "been" else { return nil }
    for place in [index - 1, index - 2, index - 3] {
      let word = sentence.lower(place)
      if form == "be" ? modals.contains(word) : ["have", "has", "had"].contains(word) {
        return place
      }
      guard let step = sentence.word(place), adverbs.contains(step) || word.hasSuffix("ly") else {
        return nil
      }
    }
    return nil
  }

  /// “by his nurse”; not “by Friday”, “by 5pm” or “by bus”.
  private static func agent(after verb: Int, in sentence: SentenceWords) -> Bool {
    for place in (verb + 1)..<(verb + 8) where sentence.lower(place) == "by" {
      guard let next = sentence.word(place + 1) else { return false }
      if next.beginsWithDigit { return false }
      let lower = next.lower
      if lower.hasSuffix("ing") || otherMeans.contains(next) { return false }
      if Calendar.isDayOrMonth(lower) { return false }
      let second = sentence.lower(place + 2)
      return !(["the", "a", "this", "that"].contains(lower) && things.contains(second))
    }
    return false
  }

  private static let otherMeans: WordSet = [
    "bus", "phone", "post", "email", "car", "train", "foot", "text", "then", "now", "noon",
    "midday",
    "midnight", "law", "hand", "mistake", "appointment", "half", "tomorrow", "one", "itself",
    "themselves", "far", "yourself", "default", "nobody", "name", "letter", "bike", "taxi", "tram",
  ]
  private static let things: Set = [
    "end", "door", "time", "gate", "window", "lake", "river", "road", "way", "side", "sea",
    "church",
    "river", "hour", "fire", "day", "week", "month", "entrance", "bus", "stop", "pond", "desk",
  ]
}
