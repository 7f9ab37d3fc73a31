internal import Cataloguing
internal import Scheduling

/// A fact that the standard has no word for, as a term of this tool's own list.
private struct ListingTerm {
  /// As a listing names it.
  var field: String
  /// What the field tells.
  var says: String
  /// The term itself, for words that many listings share; else the group's own words are its value.
  var word: String?
  var value: String?
}

extension ReferralService {
  static let taxonomy = "Noticeboard"

  func attributes(_ entry: PublicEntry) -> [ReferralObject] {
    let terms = shared(entry) + told(entry) + toldToPractices(entry)
    let own = id.text
    return terms.enumerated().map { number, term in
      var object = part(.attributes, number)
      object.add("link_id", code: own)
      object.add("link_type", code: term.field)
      object.add("link_entity", code: "service")
      object.add("value", term.value)
      object.add("taxonomy_term", taxonomyTerm(term))
      return object
    }
  }

  private func taxonomyTerm(_ term: ListingTerm) -> ReferralObject {
    let name = term.word ?? term.says
    var object = ReferralObject(.taxonomyTerms, id: names.term(term.field, term.word))
    object.add("name", name)
    object.add("description", always: term.says)
    object.add("taxonomy", code: Self.taxonomy)
    return object
  }

  /// Words that listings choose among, or share.
  private func shared(_ entry: PublicEntry) -> [ListingTerm] {
    let kind = entry.kind == .group ? [] : [entry.kind.rawValue]
    let anyAge = entry.ages.value == AgeRange() ? ["any"] : []
    let ways = entry.joinBy == [.inPerson] ? [] : entry.joinBy.map(\.rawValue)
    let status = entry.status == .notYetStarted ? [entry.status.rawValue] : []
    let lists = [
      ("kind", "What sort of thing it is", kind),
      ("status", "Whether it is running", status),
      ("activity", "What people do there", entry.activities),
      ("helps_with", "What it can help with", entry.helpsWith.map(\.rawValue)),
      ("pcn", "Its primary care network", entry.networks),
      ("people", "Whom it is for", entry.people.value ?? []),
      ("ages", "What ages it is for", anyAge),
      ("join_by", "How people take part", ways),
    ]
    return lists.flatMap { field, says, words in
      words.map { ListingTerm(field: field, says: says, word: $0) }
    }
  }

  /// The group's own words.
  private func told(_ entry: PublicEntry) -> [ListingTerm] {
    let visit = entry.firstVisit.sentences.joined(separator: " ").orNil
    let facts: [(String, String, [String?])] = [
      ("summary", "What happens, in one sentence", [sentenceApart(entry.summary)]),
      ("when", "When it meets", times(entry)),
      ("not_on", "When it does not meet", [notOn(entry)]),
      ("joining", "How people start", [entry.joining.value]),
      ("help_with_costs", "Help with costs", [entry.helpWithCosts.value]),
      ("food", "Food and drink", [entry.food]),
      ("spaces", "Whether there is room now", [entry.spaces]),
      ("first_visit", "The first visit", [visit]),
      ("commitment", "Whether people come every time", [entry.commitment]),
      ("you_need", "What people need", [entry.youNeed]),
      ("group_size", "How many people come", [entry.groupSize]),
      ("effort", "How active it is", [entry.effort]),
      ("seated", "Whether people can sit", [entry.seated]),
      ("children", "Whether children can come", [entry.children]),
      ("private_space", "Somewhere private to talk", [entry.privateSpace]),
      ("volunteer", "What volunteers do", [entry.volunteer]),
      ("best_time", "The best time to ring", [entry.contact.value?.bestTime]),
      ("website", "Other web pages", websites(entry).dropFirst().map { $0 }),
      ("page", "Its page on our site", [listed.practice == nil ? "\(names.address)/\(page)" : nil]),
    ]
    return facts.flatMap(terms)
  }

  /// What the group said that anyone may read, or that practices may.
  private func toldToPractices(_ entry: PublicEntry) -> [ListingTerm] {
    let practice = listed.practice
    let facts: [(String, String, [String?])] = [
      ("open_to_referrals", "Whether staff can send people", [practice?.openToReferrals.value]),
      ("can_help_with", "What it can support", [practice?.canHelpWith ?? entry.canHelpWith]),
      (
        "cannot_help_with", "What it cannot support",
        [practice?.cannotHelpWith ?? entry.cannotHelpWith]
      ),
    ]
    return facts.flatMap(terms)
  }

  private func terms(_ field: String, _ says: String, _ values: [String?]) -> [ListingTerm] {
    values.compactMap { $0?.orNil }.map { ListingTerm(field: field, says: says, value: $0) }
  }

  /// Readers take a description's first sentence for the summary. One that they could not find so
  /// is given apart.
  private func sentenceApart(_ summary: String) -> String? {
    let ends = summary.utf8.indices.filter { ".!?".utf8.contains(summary.utf8[$0]) }
    let last = summary.utf8.indices.last
    return ends.count == 1 && ends.first == last ? nil : summary
  }

  private func times(_ entry: PublicEntry) -> [String] {
    let schedule = entry.times.schedule
    if schedule.isAsk { return [] }
    let isClear = schedule.questions.isEmpty && !schedule.sessions.isEmpty
    return isClear ? schedule.sessions.map(\.says) : schedule.phrases
  }

  private func notOn(_ entry: PublicEntry) -> String? {
    guard entry.times.schedule.questions.isEmpty else { return nil }
    var notOn = entry.times.notOn
    notOn.formUnion(entry.times.schedule.notOn)
    return notOn.isEmpty ? nil : notOn.says
  }
}
