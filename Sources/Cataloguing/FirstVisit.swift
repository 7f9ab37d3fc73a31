internal import Reading

/// What somebody nervous is told about coming for the first time.
package struct FirstVisit: Sendable, Hashable {
  package var words: String?
  package var bringSomeone: String?
  package var meetFirst: String?
  package var metBy: String?
  package var arriveEarly: String?
  package var isAsk = false

  package var isTold: Bool {
    [words, bringSomeone, meetFirst, metBy, arriveEarly].contains { $0 != nil }
  }

  private static let names = FieldNames(
    ["text", "bring_someone", "meet_first", "met_by", "arrive_early"],
    synonyms: ["words": "text", "what_happens": "text", "bring_a_friend": "bring_someone"],
    common: false
  )

  init(reading fields: inout Fields) {
    if var map = fields.map("first_visit", names: Self.names) {
      words = map.string("text")
      bringSomeone = map.string("bring_someone")
      meetFirst = map.string("meet_first")
      metBy = map.string("met_by")
      arriveEarly = map.string("arrive_early")
      fields.take(map.finish())
      return
    }
    switch fields.texts("first_visit", splitting: false) {
    case .ask: isAsk = true
    case .silent: return
    case .told(let lines): words = lines.map(\.text).joined(separator: " ")
    }
  }

  /// Whole sentences in the order a visitor needs them.
  package var sentences: [String] {
    var lines: [String] = []
    if let words { lines.append(words) }
    if let metBy { lines.append("You will be met by \(metBy).") }
    if let arriveEarly {
      let minutes = arriveEarly.allSatisfy(\.isNumber) ? "\(arriveEarly) minutes" : arriveEarly
      lines.append("You can come \(minutes) early.")
    }
    if let bringSomeone {
      lines.append(
        Self.sentence(
          bringSomeone,
          yes: "You can bring someone with you.",
          no: "Please come on your own."
        )
      )
    }
    if let meetFirst {
      lines.append(
        Self.sentence(
          meetFirst,
          yes: "Someone can meet you before your first visit.",
          no: "You do not need to meet anyone first."
        )
      )
    }
    return lines
  }

  private static func sentence(_ answer: String, yes: String, no: String) -> String {
    switch Fields.yesOrNo(answer) {
    case true: yes
    case false: no
    case nil:
      answer.lowercased() == "if you like" ? String(yes.dropLast()) + ", if you like." : answer
    }
  }
}
