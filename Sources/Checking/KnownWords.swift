/// The words that make a rule look closer at a passage.
struct KnownWords {
  static let all = KnownWords()

  private var filter = KeyFilter()
  private var promises: [UInt64: Promise] = [:]
  /// What words promise only behind some others.
  private var leads: [UInt64: (promise: Promise, words: Set<UInt64>)] = [:]

  func promise(of key: UInt64, after previous: UInt64) -> Promise {
    guard filter.mayHold(key), let promise = promises[key] else { return [] }
    guard let lead = leads[key], lead.words.contains(previous) else { return promise }
    return promise.union(lead.promise)
  }

  private init() {
    add(["eg", "ie", "etc", "nb", "via", "annum", "viz", "pa"], .latin)
    add(["tbc", "tba", "tbd", "todo", "fixme", "lorem", "insert", "yyyy", "yy"], .placeholder)
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
      let key = Token.key(word)
      filter.insert(key)
      promises[key, default: []].formUnion(leads.isEmpty ? promise : [])
      if !leads.isEmpty { self.leads[key] = (promise, Set(leads.map { Token.key($0) })) }
    }
  }
}
