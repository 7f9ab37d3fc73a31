import Cataloguing
import Reading
import Scheduling

extension Rule {
  package static let eveningNoWayHome = Rule(
    id: "evening-no-way-home",
    says: "A listing that ends after 6pm says how people get home",
    because:
      "“You can get there but you cannot get back.” In many villages the last bus goes before "
      + "half past six. (the scoping study, section 3.4, extract 7)",
    severity: .warning,
    audience: .public,
    flags: [
      "---\ntype: listing\nname: Tea\nwhen: ⟦Thursdays, 7pm to 9pm⟧\n---\nBus 14 stops outside.",
      "---\ntype: listing\nname: Tea\nwhen:\n  - Mondays, 2pm to 4pm\n  - ⟦Fridays, 6pm to 8pm⟧\n---\nHi.",
      "---\ntype: listing\nname: Tea\nlast bus: 8pm\nwhen: ⟦Thursdays, 7pm to 9pm⟧\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhen: ⟦Tuesdays, 7pm to 9pm⟧\n---\nThe last bus is at 8.50pm.",
      "---\ntype: listing\nname: Tea\nwhen: ⟦Tuesdays, 7pm to 9pm⟧\n---\nWe have home-made cakes.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\nwhen: Mondays, 2pm to 4pm\n---\nHi.",
      "---\ntype: listing\nname: Tea\nlast bus: 9.40pm\nwhen: Thursdays, 7pm to 9pm\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhen: Thursdays, 7pm to 9pm\n---\nWe share cars.",
      "---\ntype: listing\nname: Tea\nwhen: Tuesdays, 7pm to 9pm\n---\nThe last bus home is 9:40pm.",
      "---\ntype: listing\nname: Tea\nkind: online\nwhen: Thursdays, 7pm to 9pm\n---\nHi.",
      "---\ntype: listing\nname: Tea\ngetting here: ask\nwhen: Thursdays, 7pm to 9pm\n---\nHi.",
    ],
    mayConcern: { !lacks($0, site: nil).isEmpty }
  ) { subject, site in
    lacks(subject, site: site)
  }
}

private func lacks(_ subject: Subject, site: SiteMap?) -> [Remark] {
  guard let listing = subject.openListing, listing.isInPerson, listing.mayBeLate else { return [] }
  let late = listing.phrases.compactMap { phrase in
    phrase.schedule.sessions.compactMap(\.end).filter { $0.minutes > 18 * 60 }.max()
      .map { (range: phrase.range, end: $0) }
  }
  guard !late.isEmpty else { return [] }
  let own = listing.gettingHere
  let here =
    listing.venue(among: site?.venues ?? [:]).map { own.filled(from: $0.gettingHere) } ?? own
  let told = ToldWords(subject)
  if here.isAsk || here.givesLifts || told.tell(rides) { return [] }
  let lastBus = here.lastBus ?? LastBus.said(in: subject)
  if lastBus == nil, told.tell(homewards, unless: notHomewards) || told.tell(lateBuses) {
    return []
  }
  return late.filter { late in lastBus.map { $0 < late.end } ?? true }
    .map { remark($0.range, $0.end, lastBus) }
}

private func remark(_ range: SourceRange, _ end: ClockTime, _ lastBus: ClockTime?) -> Remark {
  let remedy = "say how people get home: “last bus: …”, a lift, a shared taxi, or “ask”"
  if let lastBus {
    return Remark(
      range,
      "the last bus is at \(lastBus.says), before this ends",
      remedy: remedy
    )
  }
  return Remark(range, "buses may have stopped by \(end.says)", remedy: remedy)
}

extension ListingFacts {
  /// Whether any hour told could be after six: most groups meet by day, and reading times is slow.
  fileprivate var mayBeLate: Bool {
    guard let when = value(of: "when") else { return false }
    return when.texts.contains { Words($0).contains(where: isLate) }
  }

  private func isLate(_ word: Word) -> Bool {
    guard word.beginsWithDigit else { return written.contains(word) }
    let (digits, rest) = word.figures
    guard !rest.hasPrefix("am"), let number = Int(digits) else { return false }
    return (6...11).contains(number) || (18...24).contains(number)
  }
}

extension Session {
  /// When people set off home, as far as that is told.
  fileprivate var end: ClockTime? { closes ?? opens }
}

/// The last bus as an author's sentence tells it.
private enum LastBus {
  static func said(in subject: Subject) -> ClockTime? {
    subject.passages.lazy.compactMap { passage in
      phrases.all(in: passage.tokens).first.flatMap { phrase in
        time(in: passage.bytes, after: passage.tokens[phrase.upperBound - 1].range.upperBound)
      }
    }.first
  }

  private static let phrases = PhraseSet(
    ["bus", "buses", "train", "tram"].flatMap { ["last \($0)", "late \($0)", "return \($0)"] }
      + ["bus back", "goes back", "last number"] + (1...199).map { "last \($0)" }
  )

  /// The first time of day within the sentence.
  private static func time(in bytes: [UInt8], after start: Int) -> ClockTime? {
    let text = String(decoding: bytes[start..<min(start + 80, bytes.count)], as: UTF8.self)
    let chunks = text.split(separator: " ").prefix(9).map { $0.trimmedMarks }
    for (index, chunk) in chunks.enumerated()
    where chunk.utf8.first.map(WordReading.isDigit) ?? false {
      let next = index + 1 < chunks.count ? chunks[index + 1].lowercased() : ""
      if let time = ClockTime(reading: chunk), chunk.utf8.count > 3 || chunk.hasSuffix("m") {
        return time
      }
      if next == "pm" || next == "am", let time = ClockTime(reading: "\(chunk) \(next)") {
        return time
      }
    }
    return nil
  }
}

extension Substring {
  /// Without a comma or a full stop at its end.
  fileprivate var trimmedMarks: String {
    var text = String(self)
    while let last = text.last, ".,;:)!".contains(last) { text.removeLast() }
    return text
  }
}

private let written: WordSet = [
  "six", "seven", "eight", "nine", "ten", "eleven", "midnight", "evening", "evenings", "night",
]
private let rides: PhraseSet = [
  "lifts", "a lift home", "lift home", "give you a lift", "share cars", "car share", "car sharing",
  "shared cars", "share taxis", "share a taxi", "shared taxi", "taxi", "taxis", "minibus",
  "mini bus", "drop you", "drop people", "drops you", "lift both", "take you home",
  "takes you home", "take people home", "takes people home", "takes singers home",
  "drive you home", "drives you home", "run you home", "walk you home", "walk you to",
  "pick you up",
  "picks up", "dial a ride", "community transport", "volunteer drivers", "volunteer driver",
]
private let homewards: PhraseSet = ["home"]
private let lateBuses: PhraseSet = [
  "last bus", "last train", "last tram", "run until", "runs until", "run till", "runs till",
  "late bus", "late buses", "later bus", "return bus", "bus back", "buses back", "goes back",
  "go back", "walk back", "back together", "bus after", "bus at", "buses after", "wait with you",
  "until late", "buses until", "a lift there", "sort a lift", "get a lift", "find a lift",
  "arrange a lift", "offer a lift", "need a lift", "want a lift", "like a lift", "give a lift",
]
private let notHomewards = ToldWords.Turned(
  before: [
    "care", "nursing", "at", "a", "from", "residential", "mobile", "your", "their", "her", "his",
    "funeral", "second", "my", "our", "children's", "take", "bring", "work", "stay", "holiday",
    "welcome", "new",
  ],
  after: [
    "made", "cooked", "baked", "grown", "visits", "visit", "help", "office", "page", "town",
    "improvement", "and garden", "economics", "working", "school", "team", "game",
  ]
)
