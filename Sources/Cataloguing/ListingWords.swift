/// The few words that a listing's fields choose among.
package enum ListingStatus: String, Sendable, Hashable, CaseIterable {
  case open, paused, ended
  case notYetStarted = "not yet started"
}

package enum ListingKind: String, Sendable, Hashable, CaseIterable {
  case group
  case oneToOne = "one to one"
  case dropIn = "drop-in"
  case course, place, phone, online, event, volunteering
}

package enum JoiningWay: String, Sendable, Hashable, CaseIterable {
  case inPerson = "in person"
  case online, phone, post
}

package enum AddressShown: String, Sendable, Hashable, CaseIterable {
  case full
  case areaOnly = "area only"
  case notAtAll = "not at all"
}

/// The nine reasons for which practices refer people, in the referral form's words.
package enum Reason: String, Sendable, Hashable, CaseIterable {
  case physicalHealth = "physical health"
  case mentalHealth = "mental health and wellbeing"
  case socialIsolation = "social isolation"
  case lifestyleChange = "lifestyle change"
  case longTermCondition = "managing a long-term condition"
  case benefitsAndMoney = "benefits and money"
  case housing
  case workAndTraining = "work and training"
  case practicalSupport = "practical support"

  package var slug: Slug { Slug(folding: rawValue) }

  /// As a reader would say it of themselves.
  package var inReadersWords: String {
    switch self {
    case .physicalHealth: "I want to move more or feel better in my body"
    case .mentalHealth: "I feel low, worried or stressed"
    case .socialIsolation: "I feel lonely"
    case .lifestyleChange: "I want to change my habits"
    case .longTermCondition: "I live with a long-term health condition"
    case .benefitsAndMoney: "I have money worries"
    case .housing: "I need help with my home"
    case .workAndTraining: "I want to work or learn"
    case .practicalSupport: "I need a hand with everyday things"
    }
  }

  /// Other words that people write for a reason.
  static func reading(_ text: String) -> Reason? {
    if let reason = Reason(rawValue: text) { return reason }
    let tidied = text.lowercased().replacing("&", with: "and").trimmed
    if let reason = allCases.first(where: { $0.rawValue == tidied }) { return reason }
    return synonyms[tidied]
  }

  private static let synonyms: [String: Reason] = [
    "mental health": .mentalHealth, "wellbeing": .mentalHealth, "loneliness": .socialIsolation,
    "isolation": .socialIsolation, "money": .benefitsAndMoney, "benefits": .benefitsAndMoney,
    "debt": .benefitsAndMoney, "benefits/financial advice": .benefitsAndMoney,
    "employment": .workAndTraining, "employment/training": .workAndTraining,
    "work": .workAndTraining, "training": .workAndTraining, "lifestyle": .lifestyleChange,
    "long-term condition": .longTermCondition, "long term condition": .longTermCondition,
    "managing a long term condition": .longTermCondition, "exercise": .physicalHealth,
  ]
}
