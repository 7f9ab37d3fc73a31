internal import Cataloguing
internal import Scheduling

extension Call {
  /// Nil when there is no reason to ring.
  init?(
    _ listing: Listing,
    from runBy: String,
    isWithheld: Bool = false,
    on today: CalendarDay
  ) {
    let entry = listing.entry
    name = entry.name
    areas = entry.areas.map(\.name)
    path = entry.path
    isFromDirectory = entry.isFromDirectory
    self.isWithheld = isWithheld
    checked = entry.checked
    freshness = entry.freshness
    reviewBy = entry.publication.reviewBy.flatMap { $0 <= today ? $0 : nil }
    routes = Routes(entry, listing.office.hiddenContact)
    printed = Self.shown.compactMap { fact in
      entry.printed(fact).map { Printed(fact: fact, text: $0) }
    }
    opening =
      "Hello, I am ringing from \(runBy). We print the details of \(entry.name) so that people can "
      + "find it. May I go through them with you? It takes five minutes."
    asks = []
    asks = Self.asks(of: listing, isOverdue: isOverdue, on: today)
    if reasons.isEmpty { return nil }
  }

  private static let shown: [PrintedFact] = [
    .when, .place, .cost, .phone, .text, .email, .status, .joining, .ages, .people, .access,
    .gettingHere,
  ]

  private static func asks(
    of listing: Listing,
    isOverdue: Bool,
    on today: CalendarDay
  ) -> [Ask] {
    let entry = listing.entry
    let disputed = Set(entry.conflicts.map(\.subject.rawValue))
    let asked = Set(entry.times.schedule.questions.isEmpty ? [] : ["when"])
    let settled = PrintedFact.first.filter { !disputed.union(asked).contains($0.rawValue) }
    let confirmed = isOverdue ? settled.compactMap { confirmation($0, entry) } : []
    return confirmed.map { Ask(reason: .overdue, words: $0) }
      + entry.conflicts.map { Ask(reason: .conflict, words: $0.asked) }
      + questions(of: listing, on: today).map { Ask(reason: .question, words: $0) }
      + missing(from: listing).map { Ask(reason: .missing, words: $0) }
  }

  /// “We say: …” and whether it still holds.
  private static func confirmation(_ fact: PrintedFact, _ entry: PublicEntry) -> String? {
    guard let text = entry.printed(fact) else { return nil }
    switch fact {
    case .when: return "We print these times: \(text). Is that still right?"
    case .place: return "We print that you meet here: \(text). Is that still right?"
    case .cost: return "We print this as what it costs: \(text). Is that still right?"
    case .phone: return "We print this number to ring: \(text). Is that still right?"
    case .status, .name, .text, .email, .joining, .ages, .people, .areas, .access, .gettingHere,
      .summary:
      return nil
    }
  }

  private static func questions(of listing: Listing, on today: CalendarDay) -> [String] {
    let entry = listing.entry
    let schedule = entry.times.schedule
    var asked = schedule.questions.map { question in
      let phrases = schedule.phrases
      let phrase = phrases.indices.contains(question.phrase) ? phrases[question.phrase] : ""
      return phrase.isEmpty ? question.ask : "We have “\(phrase)”. \(question.ask)"
    }
    switch entry.status {
    case .paused: asked.append("We print that the group is paused. When does it start again?")
    case .notYetStarted: asked.append("We print that it has not started yet. On what day does it?")
    case .open, .ended: break
    }
    asked += entry.missingFrom.map {
      "“\($0.label)” has not had you in it since \($0.since.long). Do you still meet?"
    }
    if let room = entry.roomToAsk(on: today) { asked.append(room) }
    if !listing.office.hiddenContact.values.isEmpty, !listing.office.hiddenContact.isRefused {
      asked.append("May we print your name and how to reach you? If so, I put down today's date.")
    }
    return asked
  }

  private static func missing(from listing: Listing) -> [String] {
    let entry = listing.entry
    let isReached = entry.contact.value?.hasRoute ?? false
    let isRefused = listing.office.hiddenContact.isRefused
    let gaps: [(Bool, String)] = [
      (entry.printed(.when) == nil, "On which days do you meet, and from when until when?"),
      (entry.printed(.place) == nil && entry.isSomewhere, "Where do you meet, with the postcode?"),
      (entry.printed(.cost) == nil, "What does it cost to come? Is anything extra?"),
      (!isReached && !isRefused, "Whom can people ring or write to, and may we print that?"),
      (entry.printed(.joining) == nil, "How do people start: just turn up, ring first, or book?"),
      (
        entry.printed(.access) == nil && entry.isSomewhere,
        "Is the way in step-free, and is there an accessible toilet?"
      ),
      (
        entry.printed(.gettingHere) == nil && entry.isSomewhere,
        "How do people get there without a car, and is there a bus home when it ends?"
      ),
    ]
    return gaps.filter(\.0).map(\.1)
  }
}

extension Conflict {
  /// All values, and whose the others are; which of them is printed must not sway the answer.
  fileprivate var asked: String {
    let rest = others.map { other in
      other.source.isOwn
        ? "our own listing has “\(other.words)”" : "“\(other.source.label)” has “\(other.words)”"
    }
    return "\(subject.lead) we have “\(printed)”, and \(rest.joined(separator: ", and ")). "
      + "Which is right?"
  }
}

extension Conflict.Subject {
  fileprivate var lead: String {
    switch self {
    case .when: "For the times"
    case .place: "For the place"
    case .cost: "For the cost"
    case .phone: "For the number to ring"
    case .ages: "For the ages"
    case .status: "On whether it is running"
    case .joining: "On how people start"
    case .access: "On getting in"
    }
  }
}

extension PublicEntry {
  /// What was said of room is worth printing for thirty days.
  fileprivate func roomToAsk(on today: CalendarDay) -> String? {
    guard let spaces else { return nil }
    let parts = spaces.split(separator: ",", maxSplits: 1).map { $0.trimmed }
    guard parts.count == 2, let day = CalendarDay(english: parts[1]) else {
      return "Is there room for new people now?"
    }
    guard today.number - day.number > 30 else { return nil }
    return "On \(day.long) we were told of room: \(parts[0]). Is there room for new people now?"
  }
}

extension Call.Routes {
  init(_ entry: PublicEntry, _ hidden: ContactDetails.Hidden) {
    let contact = entry.contact.value
    who = contact?.who
    phones = contact?.phones ?? []
    bestTime = contact?.bestTime
    others = [
      contact?.textMessage.map { "text \($0)" }, contact?.email, contact?.post,
    ].compactMap { $0 }
    if phones.isEmpty, others.isEmpty { others = entry.websites }
    notForPrint = hidden.values
  }
}
