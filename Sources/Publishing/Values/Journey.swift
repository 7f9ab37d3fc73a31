internal import Cataloguing
internal import Scheduling

/// How people get there, each fact said once: the place's and the group's own words often say the
/// same.
package struct Journey: Sendable, Hashable {
  package var bus: String?
  package var words: String?
  package var lastBus: String?

  init(_ entry: borrowing PublicEntry, inSeveralPlaces: Bool) {
    let told = entry.gettingHere
    bus = told.bus.map(Answers.bus)
    lastBus = told.lastBus.map { Words.midday($0.says) }
    words = told.words.flatMap { Self.withoutRepeats($0, of: told.bus ?? "") }
    if inSeveralPlaces, words != nil { (bus, lastBus) = (nil, nil) }
    if let time = lastBus, words?.contains(time) == true { lastBus = nil }
  }

  /// For a list: in one line.
  package var inShort: String? { bus ?? words }

  /// Sentences all of whose words the bus line has are left out.
  private static func withoutRepeats(_ words: String, of bus: String) -> String? {
    let known = Set(tokens(bus))
    let kept = sentences(words).filter { sentence in
      let own = tokens(sentence)
      return own.isEmpty || !own.allSatisfy(known.contains)
    }
    return kept.joined(separator: " ").orNil
  }

  private static func sentences(_ text: String) -> [String] {
    var sentences = [""]
    for word in text.split(separator: " ") {
      let last = sentences[sentences.count - 1]
      sentences[sentences.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
      if let end = word.last, ".!?".contains(end) { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func tokens(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
