/// The words that make a rule look closer at a passage, by the first eight of their small letters.
struct KnownWords {
  static let all = KnownWords()

  /// By the last five bits of a first letter: the lengths, to eight, that known words have.
  private var lengths = [UInt16](repeating: 0, count: 32)
  private var promises: [UInt64: Promise] = [:]
  /// What words promise only behind some others.
  private var leads: [UInt64: (promise: Promise, words: Set<UInt64>)] = [:]

  func promise(of key: UInt64, after previous: UInt64) -> Promise {
    let length = (71 - key.leadingZeroBitCount) / 8
    let first = Int(truncatingIfNeeded: key >> UInt64(8 * (length - 1))) & 31
    guard lengths[first] & 1 << UInt16(length) != 0, let promise = promises[key] else { return [] }
    guard let lead = leads[key], lead.words.contains(previous) else { return promise }
    return promise.union(lead.promise)
  }

  private init() {
    add(["eg", "ie", "etc", "nb", "via", "annum", "viz", "pa"], .latin)
    add(["tbc", "tba", "tbd", "todo", "fixme", "lorem", "insert", "yyyy", "yy"], .placeholder)
    add((2...8).map { String(repeating: "x", count: $0) }, .placeholder)
    add(["be"], .placeholder, after: ["to"])
    add(["here"], .placeholder, after: ["text", "name", "goes"])
    add(OldName.firstWords, .oldName)
    add(["follow", "come"], .placeholder, after: ["to"])
    add(NumberWord.all, .numberWord)
    add(RelativeTime.firstWords, .relativeTime)
    add(["be", "been", "being", "is", "are", "was", "were", "gets", "got"], .passive)
    add(ColourOrPlace.firstWords, .colourOrPlace)
    add(Array(Calendar.months.keys), .month)
    add(["pound", "pounds"], .pounds)
  }

  private mutating func add(_ words: [String], _ promise: Promise, after leads: [String] = []) {
    for word in words {
      let key = Self.key(word)
      let length = min(word.utf8.count, 8)
      lengths[Int(truncatingIfNeeded: key >> UInt64(8 * (length - 1))) & 31] |= 1 << UInt16(length)
      promises[key, default: []].formUnion(leads.isEmpty ? promise : [])
      if !leads.isEmpty { self.leads[key] = (promise, Set(leads.map(Self.key))) }
    }
  }

  private static func key(_ word: String) -> UInt64 {
    word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
