internal import Cataloguing
package import Scheduling
internal import Templating

/// Whether people can get home after a session.
package struct GetHome: Sendable, Hashable {
  package var text: String
  package var isWarning: Bool

  /// For evening sessions, and wherever the last bus goes before the end.
  package init?(_ listed: ListedEntry, on today: CalendarDay) {
    guard !listed.words.isRemote else { return nil }
    let sessions = listed.entry.times.current(on: today)
    // One place's last bus says nothing of the other places.
    let lastBus = listed.words.meetsInSeveralPlaces ? nil : listed.entry.gettingHere.lastBus
    let answers = sessions.compactMap { Answer($0, lastBus: lastBus) }
    guard let worst = answers.max() else { return nil }
    let givesLifts = listed.entry.gettingHere.givesLifts
    let lift = givesLifts ? "Ask about a lift home." : "Ask how others get home."
    let last = lastBus.map { "The last bus is at \(Words.midday($0.says))" } ?? ""
    switch worst {
    case .after: text = "Yes. \(last), after this ends."
    case .perhaps: text = "\(last). Ask the group when this ends."
    case .soonAfter: text = "\(last), soon after this ends. \(lift)"
    case .before where answers.count { $0 == .before } < sessions.count:
      text = "\(last). Some days it leaves before this ends. \(lift)"
    case .before: text = "\(last). It leaves before this ends. \(lift)"
    case .notKnown: text = "Buses may have stopped when this ends. \(lift)"
    }
    isWarning = worst > .perhaps && !(worst == .notKnown && givesLifts)
  }

  /// From best to worst.
  private enum Answer: Int, Comparable {
    case after, perhaps, soonAfter, notKnown, before

    /// Nil where nobody would ask: it ends by day, or well before the last bus that we know of.
    init?(_ session: Session, lastBus: ClockTime?) {
      guard let end = session.closes ?? session.opens else { return nil }
      let isLate = end.minutes > 18 * 60
      let wait = lastBus.map { $0.minutes - end.minutes }
      switch wait {
      case .some(..<0): self = .before
      case .some(0..<15) where session.closes != nil: self = .soonAfter
      case _ where !isLate: return nil
      case .some where session.closes != nil: self = .after
      case .some: self = .perhaps
      case nil: self = .notKnown
      }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  static let vocabulary: Vocabulary<GetHome> = Vocabulary(
    "get-home",
    [
      .text("text", "the answer, such as “The last bus leaves before this ends.”") { $0.text },
      .flag("warning", "it needs care") { $0.isWarning },
    ]
  )
}
