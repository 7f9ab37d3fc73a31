internal import Cataloguing

/// The ids of a site's objects: numbers made from their web addresses, the same at every build and on
/// every machine, and other than those of any other site.
struct ReferralNames: Sendable {
  /// Of the site, without a slash at the end.
  let address: String
  /// Those of the terms that nearly every service has, worked out once.
  private let usualTerms: [String: String]

  private static let usualFields = [
    "when", "not_on", "joining", "help_with_costs", "food", "spaces", "first_visit", "commitment",
    "you_need", "group_size", "effort", "seated", "children", "volunteer", "best_time", "page",
    "open_to_referrals", "can_help_with", "cannot_help_with",
  ]

  init(address: String) {
    self.address = address
    let terms = Self.usualFields.map { field in
      (field, UniversalID(ofAddress: Self.term(field, "", at: address)).text)
    }
    usualTerms = Dictionary(terms) { first, _ in first }
  }

  func id(_ path: String) -> UniversalID { UniversalID(ofAddress: "\(address)/\(path)") }

  /// `word` is nil where the words are a group's own.
  func term(_ field: String, _ word: String?) -> String {
    if word == nil, let known = usualTerms[field] { return known }
    return UniversalID(ofAddress: Self.term(field, word ?? "", at: address)).text
  }

  private static func term(_ field: String, _ word: String, at address: String) -> String {
    "\(address)/open-referral/terms/\(field)#\(word)"
  }
}
