/// The old name of a body or scheme, met in a sentence that does not speak of the past.
struct OldName {
  /// One name for all spellings.
  let name: String
  let range: Range<Int>
  let now: String

  struct Entry {
    var name: String
    var now: String
    /// Letters as they are written, and phrases in small letters.
    var letters: [String] = []
    var phrases: [[String]] = []
  }

  static func all(in passage: Passage, _ sentence: Range<Int>) -> [OldName] {
    guard passage.promise.contains(.oldName) else { return [] }
    let numbers = passage.tokens(in: sentence)
    let found = numbers.compactMap { name(at: $0, in: passage, upTo: numbers.upperBound) }
    guard !found.isEmpty, !speaksOfThePast(passage.words[numbers]) else { return [] }
    return found.filter { !isPlace(after: $0.range, passage) }
  }

  private static func name(at index: Int, in passage: Passage, upTo end: Int) -> OldName? {
    let word = passage.words[index]
    if let entry = byLetters[word.text] {
      if word.text == "CAB", isTaxi(index, passage) { return nil }
      return OldName(name: entry.name, range: word.range, now: entry.now)
    }
    for (entry, phrase) in byFirst[word.lower] ?? [] where index + phrase.count <= end {
      let matches = phrase.indices.allSatisfy { offset in
        let other = passage.words[index + offset].lower
        return other == phrase[offset]
          && (offset == 0 || joins(passage.gap(before: index + offset)))
      }
      guard matches else { continue }
      let range = passage.words.stretch(index, index + phrase.count - 1)
      return OldName(name: entry.name, range: range, now: entry.now)
    }
    return nil
  }

  /// “took a CAB home”
  private static func isTaxi(_ index: Int, _ passage: Passage) -> Bool {
    passage.words[..<index].suffix(3).contains {
      ["take", "took", "takes", "taking", "hail", "share", "shared", "by"].contains($0.lower)
    }
  }

  /// A space, a hyphen or the apostrophe of “Citizens'”.
  private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
    let rest = gap.drop { $0 == 0x27 || $0 == 0xE2 || $0 == 0x80 || $0 == 0x99 }
    return rest.count == 1 && (rest.first == 0x20 || rest.first == 0x2D || rest.first == 0x0A)
  }

  /// History may be told by its names, and so may a change of name.
  private static func speaksOfThePast(_ words: Slice<Words>) -> Bool {
    let lower = words.map(\.lower)
    if lower.contains(where: past.contains) { return true }
    for index in lower.indices.dropLast() {
      let pair = [lower[index], lower[index + 1]]
      if [
        "used to", "no longer", "now called", "old name", "was called", "were called", "was the",
        "known before", "once called",
      ].contains(pair.joined(separator: " ")) {
        return true
      }
      if ["in", "since", "before", "during", "from"].contains(pair[0]),
        let year = Int(pair[1]), (1940...2024).contains(year)
      {
        return true
      }
    }
    return false
  }

  private static let past: Set = [
    "until", "formerly", "previously", "replaced", "renamed", "abolished", "closed", "former",
    "historically", "disbanded", "dissolved", "became", "ended", "successor",
  ]

  /// “CCG House” is an address.
  private static func isPlace(after range: Range<Int>, _ passage: Passage) -> Bool {
    guard let next = passage.tokens(in: range.upperBound..<passage.bytes.count).first else {
      return false
    }
    return passage.words[next].isCapitalised && places.contains(passage.words[next].lower)
  }

  private static let places: Set = [
    "house", "street", "road", "lane", "close", "court", "building", "hall", "centre", "square",
    "avenue", "drive", "way", "radio", "cafe", "café", "fm", "band", "club",
  ]

  private static let byLetters: [String: Entry] = {
    var table: [String: Entry] = [:]
    for entry in entries {
      for letters in entry.letters { table[letters] = entry }
    }
    return table
  }()

  private static let byFirst: [String: [(Entry, [String])]] = {
    var table: [String: [(Entry, [String])]] = [:]
    for entry in entries {
      for phrase in entry.phrases { table[phrase[0], default: []].append((entry, phrase)) }
    }
    return table.mapValues { $0.sorted { $0.1.count > $1.1.count } }
  }()

  /// The beginnings of all names, in small letters, as far as an apostrophe.
  static let firstWords: [String] = {
    let words = entries.flatMap { $0.letters.map { $0.lowercased() } + $0.phrases.map { $0[0] } }
    return words.map { String($0.prefix { $0 != "'" && $0 != "’" }) }
  }()
}
