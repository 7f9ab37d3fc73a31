package import Cataloguing
package import Scheduling

/// One group to ring: why, on what number, and the words to read out.
package struct Call: Sendable, Hashable {
  /// Why a group is rung; the first that holds decides where on the sheet it stands.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case overdue, conflict, question, missing
  }

  package var name: String
  package var areas: [String]
  /// The listing's own file, or the directory's.
  package var path: String
  package var isFromDirectory: Bool
  /// It is not on the site until its file is put right.
  package var isWithheld: Bool
  package var checked: CheckRecord?
  package var freshness: Freshness
  /// The day by which someone meant to look at it again, where that has come.
  package var reviewBy: CalendarDay?
  package var routes: Routes
  /// What we print now, fact by fact.
  package var printed: [Printed]
  /// What to say at the start, with our own name in it.
  package var opening: String
  package var asks: [Ask]

  package struct Printed: Sendable, Hashable {
    package var fact: PrintedFact
    package var text: String
  }

  /// A question as it is read out.
  package struct Ask: Sendable, Hashable {
    package var reason: Reason
    package var words: String
  }

  /// How to reach the group.
  package struct Routes: Sendable, Hashable {
    package var who: String?
    package var phones: [String] = []
    package var others: [String] = []
    package var bestTime: String?
    /// Given to the office, and not to be printed.
    package var notForPrint: [String] = []

    /// On one line; nil where we know of none.
    package var line: String? {
      let ways = (phones + others).joined(separator: ", ").orNil
      let asked = [who.map { "ask for \($0)" }, bestTime.map { "best time: \($0)" }]
      guard let ways else { return nil }
      return ([ways] + asked.compactMap { $0 }).joined(separator: "; ")
    }
  }

  /// In the order of the sheet; nothing to ask is no reason to ring.
  package var reasons: [Reason] {
    Reason.allCases.filter { reason in
      (reason == .overdue && isOverdue) || asks.contains { $0.reason == reason }
    }
  }

  package var isOverdue: Bool { reviewBy != nil || freshness != .checked }

  /// Why, in words: “Last checked on 3 March 2026 (late). 2 sources disagree.”
  package var why: String {
    let disagreements = asks.count { $0.reason == .conflict }
    let questions = asks.count { $0.reason == .question }
    let gaps = asks.count { $0.reason == .missing }
    return [
      isWithheld ? "Not on the site until its file is put right." : nil,
      overdueSays,
      disagreements == 0 ? nil : "Our sources disagree on \(disagreements.things("fact")).",
      questions == 0 ? nil : "\(questions.things("question")) to settle.",
      gaps == 0 ? nil : "\(gaps.things("fact")) missing.",
    ].compactMap { $0 }.joined(separator: " ")
  }

  private var overdueSays: String? {
    guard isOverdue else { return nil }
    let review = reviewBy.map { " It was to be looked at again by \($0.long)." } ?? ""
    guard let checked else { return "Never checked with the group." + review }
    return "Last checked on \(checked.on.long) (\(freshness.rawValue))." + review
  }
}

extension Int {
  /// “1 fact”, “2 facts”.
  func things(_ one: String) -> String { "\(self) \(one)\(self == 1 ? "" : "s")" }
}
