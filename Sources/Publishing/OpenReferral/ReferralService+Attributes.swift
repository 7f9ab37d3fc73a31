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

private struct ListingTerms {
  private(set) var all: [ListingTerm] = []

  /// Words that other listings may share, each a term.
  mutating func add(_ field: String, _ says: String, _ words: [String]) {
    for word in words { all.append(ListingTerm(field: field, says: says, word: word)) }
  }

  /// The group's own words, if it has said anything.
  mutating func add(_ field: String, _ says: String, own value: String?) {
    guard let value = value?.orNil else { return }
    all.append(ListingTerm(field: field, says: says, value: value))
  }
}

extension ReferralService {
  static let taxonomy = "Noticeboard"

  func attributes(_ entry: PublicEntry) -> [ReferralObject] {
    var terms = ListingTerms()
    addShared(entry, to: &terms)
    addTold(entry, to: &terms)
    addToldToPractices(entry, to: &terms)
    let own = id.text
    return terms.all.enumerated().map { number, term in
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
  private func addShared(_ entry: PublicEntry, to terms: inout ListingTerms) {
    if entry.kind != .group { terms.add("kind", "What sort of thing it is", [entry.kind.rawValue]) }
    if entry.status == .notYetStarted {
      terms.add("status", "Whether it is running", [entry.status.rawValue])
    }
    terms.add("activity", "What people do there", entry.activities)
    terms.add("helps_with", "What it can help with", entry.helpsWith.map(\.rawValue))
    terms.add("pcn", "Its primary care network", entry.networks)
    terms.add("people", "Whom it is for", entry.people.value ?? [])
    if entry.ages.value == AgeRange() { terms.add("ages", "What ages it is for", ["any"]) }
    if entry.joinBy != [.inPerson] {
      terms.add("join_by", "How people take part", entry.joinBy.map(\.rawValue))
    }
  }

  /// The group's own words.
  private func addTold(_ entry: PublicEntry, to terms: inout ListingTerms) {
    terms.add("summary", "What happens, in one sentence", own: sentenceApart(entry.summary))
    for time in times(entry) { terms.add("when", "When it meets", own: time) }
    terms.add("not_on", "When it does not meet", own: notOn(entry))
    terms.add("joining", "How people start", own: entry.joining.value)
    terms.add("help_with_costs", "Help with costs", own: entry.helpWithCosts.value)
    terms.add("food", "Food and drink", own: entry.food)
    terms.add("spaces", "Whether there is room now", own: entry.spaces)
    let visit = entry.firstVisit.sentences.joined(separator: " ")
    terms.add("first_visit", "The first visit", own: visit)
    terms.add("commitment", "Whether people come every time", own: entry.commitment)
    terms.add("you_need", "What people need", own: entry.youNeed)
    terms.add("group_size", "How many people come", own: entry.groupSize)
    terms.add("effort", "How active it is", own: entry.effort)
    terms.add("seated", "Whether people can sit", own: entry.seated)
    terms.add("children", "Whether children can come", own: entry.children)
    terms.add("private_space", "Somewhere private to talk", own: entry.privateSpace)
    terms.add("volunteer", "What volunteers do", own: entry.volunteer)
    terms.add("best_time", "The best time to ring", own: entry.contact.value?.bestTime)
    for site in websites(entry).dropFirst() { terms.add("website", "Other web pages", own: site) }
    guard listed.practice == nil else { return }
    terms.add("page", "Its page on our site", own: "\(names.address)/\(page)")
  }

  /// What the group said that anyone may read, or that practices may.
  private func addToldToPractices(_ entry: PublicEntry, to terms: inout ListingTerms) {
    let practice = listed.practice
    let open = practice?.openToReferrals.value
    terms.add("open_to_referrals", "Whether staff can send people", own: open)
    let can = practice?.canHelpWith ?? entry.canHelpWith
    terms.add("can_help_with", "What it can support", own: can)
    let cannot = practice?.cannotHelpWith ?? entry.cannotHelpWith
    terms.add("cannot_help_with", "What it cannot support", own: cannot)
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
