/// How many syllables an English word has: a rule by its letters, and the words that it misleads.
///
/// A list of every word would be larger than the rest of the checker; the rule alone is right for
/// 97 words in 100 of the text that this is written for, and with the exceptions for 99.
struct Syllables {
  private let letters: [UInt8]
  /// What is left of them without an ending that is counted apart.
  private let count: Int

  /// Letters in small form; a plain apostrophe may stand among them.
  static func count(of letters: [UInt8]) -> Int {
    var count = letters.count
    if ends(letters, count, with: possessive) { count -= 2 }
    if let known = SyllableExceptions.count(of: letters[..<count]) { return known }
    guard ends(letters, count, with: negation) else {
      return max(1, Syllables(letters, count).total)
    }
    let isHeard = count > 3 && "dst".utf8.contains(letters[count - 4])
    return max(1, Syllables(letters, count - 3).total) + (isHeard ? 1 : 0)
  }

  private static let possessive = Array("'s".utf8)
  private static let negation = Array("n't".utf8)

  private init(_ letters: [UInt8], _ count: Int) {
    self.letters = letters
    self.count = count
  }

  private static func ends(_ letters: [UInt8], _ count: Int, with ending: [UInt8]) -> Bool {
    guard count >= ending.count else { return false }
    var index = ending.count - 1
    while index >= 0 {
      if letters[count - ending.count + index] != ending[index] { return false }
      index -= 1
    }
    return true
  }

  private func ends(with ending: [UInt8]) -> Bool { Self.ends(letters, count, with: ending) }

  private var total: Int { vowels - silent + sounded }

  private func letter(_ index: Int) -> UInt8 { index >= 0 && index < count ? letters[index] : 0 }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    case _: false
    }
  }

  private func isVowel(_ index: Int) -> Bool {
    let letter = letter(index)
    guard Self.isVowel(letter) else { return false }
    if letter == 0x79, index == 0 { return false }
    return !(letter == 0x75 && index > 0 && self.letter(index - 1) == 0x71)
  }

  /// Groups of vowels, and vowels together that are said apart.
  private var vowels: Int {
    (0..<count).count { index in
      isVowel(index) && (index == 0 || !isVowel(index - 1) || areApart(index))
    }
  }

  /// “ia” in “media”, “io” in “radio”, but not in “social” and “station”.
  private func areApart(_ index: Int) -> Bool {
    let before = letter(index - 2)
    let next = letter(index + 1)
    switch (letter(index - 1), letter(index)) {
    case (0x69, 0x61): return !"cts".utf8.contains(before)
    case (0x69, 0x6F): return !"tscgx".utf8.contains(before)
    case (0x69, 0x75), (0x65, 0x6F), (0x75, 0x61): return before != 0x71 && before != 0x67
    case (0x65, 0x61): return next == 0x74 && "ei".utf8.contains(letter(index + 2))
    case (0x75, 0x6F), (0x79, 0x69), (0x69, 0x69): return true
    case (0x69, 0x65):
      return next == 0x74 || restReads(Self.ier, from: index - 1)
        || restReads(Self.iest, from: index - 1)
    case (0x75, 0x69): return startsING(index) || next == 0x74 && !"rsb".utf8.contains(before)
    case (_, 0x69): return startsING(index) && "eao".utf8.contains(letter(index - 1))
    case _: return false
    }
  }

  private func startsING(_ index: Int) -> Bool {
    letter(index) == 0x69 && letter(index + 1) == 0x6E && letter(index + 2) == 0x67
  }

  private func restReads(_ ending: [UInt8], from index: Int) -> Bool {
    count - index == ending.count && ends(with: ending)
  }

  private static let ier = Array("ier".utf8)
  private static let iest = Array("iest".utf8)
}

extension Syllables {
  /// Vowels that are written and not said.
  private var silent: Int {
    let silent = endings(count) + (ends(with: Self.ically) ? 1 : 0)
    for ending in Self.silentEndings where ends(with: ending) {
      let place = count - ending.count
      let before = letter(place - 1)
      guard place > 1, !isVowel(place - 1) else { continue }
      if before == 0x6C, !isVowel(place - 2), ending[1] != 0x6C { continue }
      return silent + 1
    }
    return silent + (hasJoint ? 1 : 0)
  }

  private static let ically = Array("ically".utf8)
  /// An e that is not said, and what follows it.
  private static let silentEndings = [
    "ely", "ement", "ements", "eful", "eless", "eness", "efully", "esome", "elessness",
  ].map { Array($0.utf8) }

  private func endings(_ count: Int) -> Int {
    let (last, second, third) = (letter(count - 1), letter(count - 2), letter(count - 3))
    if last == 0x65 {
      if second == 0x6C { return count > 2 && Self.isVowel(third) ? 1 : 0 }
      return count > 2 && !Self.isVowel(second) ? 1 : 0
    }
    if second == 0x65, last == 0x73, count > 3, !Self.isVowel(third) {
      if third == 0x6C { return Self.isVowel(letter(count - 4)) ? 1 : 0 }
      let isHeard =
        "szxcg".utf8.contains(third)
        || third == 0x68 && "cs".utf8.contains(letter(count - 4))
      return isHeard ? 0 : 1
    }
    guard second == 0x65, last == 0x64, count > 3, !"aeiouytd".utf8.contains(third) else {
      return 0
    }
    return third == 0x6C && !"aeiouylr".utf8.contains(letter(count - 4)) ? 0 : 1
  }

  /// “someone”, “safeguard”: a silent e where two words join.
  private var hasJoint: Bool {
    guard count > 5, let parts = Self.firstParts[letters[0]] else { return false }
    return parts.contains { part in
      let length = part.count
      guard count > length + 1, letters.starts(with: part) else { return false }
      let next = letters[length]
      guard !Self.isVowel(next), !"rds".utf8.contains(next) else { return false }
      return !Self.silentEndings.contains {
        count - length == $0.count - 1 && letters[length..<count].elementsEqual($0.dropFirst())
      }
    }
  }

  /// By their first letters.
  private static let firstParts = Dictionary(
    grouping: [
      "some", "there", "where", "here", "life", "time", "home", "care", "safe", "case", "house",
      "stake", "face", "fore", "base", "fire", "wide", "side", "place",
    ].map { Array($0.utf8) },
    by: { $0[0] }
  )

  /// “prism” has two.
  private var sounded: Int {
    let last = letter(count - 1) == 0x73 ? count - 2 : count - 1
    let isSM = { letter($0 - 1) == 0x73 && letter($0) == 0x6D }
    return isSM(last) || isSM(count - 1) ? 1 : 0
  }
}
