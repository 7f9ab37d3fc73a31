/// A person's first name and surname in a passage, and whether they are one whom a text may name:
/// staff, a volunteer, an author, or a name that the text says is changed.
struct FullName {
  let range: Range<Int>
  let isKnown: Bool

  static func all(in passage: Passage) -> [FullName] {
    guard passage.role != .fact("called") else { return [] }
    let words = passage.words
    var names: [FullName] = []
    var index = 0
    while index < words.count {
      guard isNamelike(words[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, isNamelike(words[end]), isJoined(passage, end) { end += 1 }
      if end - index > 1, let name = NameReading(passage, index..<end).name {
        names.append(name)
      }
      index = end
    }
    return names
  }

  /// A capital and then small letters, or an initial.
  private static func isNamelike(_ word: Word) -> Bool {
    word.isCapitalised && !word.text.contains(where: \.isNumber)
      && (word.range.count == 1 || !word.isAllCapitals)
  }

  /// A space, a hyphen, or the stop of an initial stands between.
  private static func isJoined(_ passage: Passage, _ index: Int) -> Bool {
    let gap = Array(passage.gap(before: index))
    return gap == [0x20] || gap == [0x2D] || gap == [0xC2, 0xA0]
      || gap == [0x2E, 0x20] && passage.words[index - 1].isTitle
  }
}

extension Word {
  /// “Dr.”, “Mrs.” or an initial.
  fileprivate var isTitle: Bool {
    range.count == 1 || NameWords.titles.contains(lower) || NameWords.jobs.contains(lower)
  }
}

/// Looks at a run of words with capitals, and at the words round it.
private struct NameReading {
  let passage: Passage
  let words: Words
  let run: Range<Int>
  private let lower: [String]

  init(_ passage: Passage, _ run: Range<Int>) {
    (self.passage, words, self.run) = (passage, passage.words, run)
    lower = words[run].map(\.lower)
  }

  var name: FullName? {
    guard isSurname || !lower.contains(where: NameWords.things.contains), !isNamedAfter else {
      return nil
    }
    guard !NameWords.known.contains(lower.joined(separator: " ")) else { return nil }
    guard let start = start, run.upperBound - start > 1, !isPartOfAName(start) else { return nil }
    let last = words[run.upperBound - 1]
    var end = last.range.upperBound
    if last.lower.hasSuffix("'s") { end = last.range.upperBound - possessive(last) }
    return FullName(
      range: words[start].range.lowerBound..<end,
      isKnown: hasJobBefore(start) || hasJobAfter || isChanged || isRead(start)
    )
  }

  /// “Ann Green” is a person, where nobody goes to her.
  private var isSurname: Bool {
    let own = lower.drop { !FirstNames.contains($0) }
    guard own.count == 2, let last = own.last, lower.filter(NameWords.things.contains) == [last]
    else { return false }
    return NameWords.surnames.contains(last)
      && !NameWords.towards.contains(wordBefore(run.lowerBound))
  }

  private func possessive(_ word: Word) -> Int { word.text.hasSuffix("’s") ? 4 : 2 }

  /// Where the name begins within the run: at a first name, or wherever the words round it say so.
  private var start: Int? {
    if let first = run.first(where: { FirstNames.contains(words[$0].lower) }) { return first }
    let begin = run.first {
      let word = words[$0]
      return !NameWords.openings.contains(word.lower) && !word.isTitle
        && !NameWords.kin.contains(word.lower)
    }
    guard let begin, run.upperBound - begin == 2 || run.upperBound - begin == 3 else { return nil }
    let before = wordBefore(begin)
    if NameWords.kin.contains(before) || before == "met" || NameWords.titles.contains(before) {
      return begin
    }
    return isFollowedByAge || NameWords.sayings.contains(wordAfter) && before.isEmpty ? begin : nil
  }

  /// “The Ann Lee books” are no person.
  private func isPartOfAName(_ start: Int) -> Bool {
    guard start > run.lowerBound else { return false }
    let before = words[start - 1].lower
    return before == "the" || NameWords.streets.contains(before)
  }

  private func wordBefore(_ index: Int) -> String { index > 0 ? words[index - 1].lower : "" }

  private var wordAfter: String {
    run.upperBound < words.count ? words[run.upperBound].lower : ""
  }

  /// “, 71,”
  private var isFollowedByAge: Bool {
    guard run.upperBound < words.count, let age = words[run.upperBound].number else { return false }
    return (5...110).contains(age) && passage.gap(before: run.upperBound).first == 0x2C
  }

  /// “the Ann Lee garden”: a place or a prize.
  private var isNamedAfter: Bool {
    NameWords.things.contains(wordAfter) || wordBefore(run.lowerBound) == "the"
      || NameWords.streets.contains(wordBefore(run.lowerBound))
  }

  /// A job in the run itself, or just before it: “link worker Ann Lee”, “the optician, Ann Lee”.
  private func hasJobBefore(_ start: Int) -> Bool {
    if run.lowerBound < start, words[run.lowerBound..<start].contains(where: isJob) { return true }
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 3, NameWords.links.contains(words[index].lower) {
      index -= 1
      steps += 1
    }
    guard index >= 0 else { return false }
    if words[index].lower == "and", index > 1 { return isStaffPair(index) }
    return isJob(words[index]) || words[index].lower == "by"
  }

  private func isJob(_ word: Word) -> Bool {
    NameWords.jobs.contains(word.lower) && (word.lower != "sister" || word.isCapitalised)
  }

  /// “Nurses Ann Lee and Tom Ogden”
  private func isStaffPair(_ index: Int) -> Bool {
    words[max(0, index - 5)..<index].contains { isJob($0) && $0.lower.hasSuffix("s") }
  }

  /// “Ann Lee, our nurse”, “Ann Lee runs the group”
  private var hasJobAfter: Bool {
    if NameWords.leading.contains(wordAfter) { return true }
    let rest = words[run.upperBound...].prefix(6).map(\.lower)
    if ["is", "was", "from", "works"].contains(wordAfter), rest.count > 2,
      NameWords.determiners.contains(rest[1]) || wordAfter == "works",
      rest[2...].prefix(3).contains(where: { NameWords.jobs.contains($0) || $0 == "team" })
    {
      return true
    }
    let gap = passage.gap(after: run.upperBound - 1).first
    guard gap == 0x2C || gap == 0x28 || gap == 0x20 && followsDash else { return false }
    let after = words[run.upperBound...].prefix(6)
    if after.first?.lower == "who",
      after.dropFirst().first.map({ NameWords.leading.contains($0.lower) })
        ?? false
    {
      return true
    }
    guard let first = after.first, NameWords.determiners.contains(first.lower) || isJob(first)
    else {
      return false
    }
    return after.contains(where: isJob)
  }

  private var followsDash: Bool {
    passage.gap(after: run.upperBound - 1).contains(0xE2)
  }

  /// “(not her real name)”
  private var isChanged: Bool {
    let after = words[run.upperBound...].prefix(6).map(\.lower)
    return after.contains("name") && (after.contains("not") || after.contains("changed"))
  }

  /// A writer or a singer whom people read or hear.
  private func isRead(_ start: Int) -> Bool {
    words[max(0, start - 2)..<start].contains { NameWords.reading.contains($0.lower) }
  }
}
