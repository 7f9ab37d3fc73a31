package import Cataloguing
internal import Scheduling

/// A fact that a page prints, in the order in which a wrong one does most harm.
package enum PrintedFact: String, Sendable, Hashable, CaseIterable {
  case when, place, cost, phone, status, name, text, email, joining, ages, people, areas, access
  case gettingHere = "getting here"
  case summary

  /// What a reader goes by before leaving the house.
  package static let first: [PrintedFact] = [.when, .place, .cost, .phone]

  package var label: String {
    switch self {
    case .text: "Text messages"
    case .joining: "How to join"
    case .people: "Who for"
    case .when, .place, .cost, .phone, .status, .name, .email, .ages, .areas, .access,
      .gettingHere, .summary:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}

extension PublicEntry {
  /// What is printed of a fact, on one line; nil where nobody has told us.
  package func printed(_ fact: PrintedFact) -> String? {
    switch fact {
    case .when: whenPrinted
    case .place: placePrinted
    case .cost: cost.value?.lines.joined(separator: ". ").orNil
    case .phone: contact.value?.phones.joined(separator: ", ").orNil
    case .status: status.rawValue
    case .name: name
    case .text: contact.value?.textMessage
    case .email: contact.value?.email
    case .joining: joining.value
    case .ages: ages.value?.says
    case .people: people.value?.joined(separator: ", ").orNil
    case .areas: areas.map(\.name).joined(separator: ", ").orNil
    case .access: accessPrinted
    case .gettingHere: gettingHere.printed
    case .summary: summary.orNil
    }
  }

  /// As long as something must be asked of a time, its own words are printed.
  private var whenPrinted: String? {
    let schedule = times.schedule
    if schedule.isAsk || schedule.phrases.isEmpty { return nil }
    guard schedule.questions.isEmpty, !schedule.sessions.isEmpty else {
      return schedule.phrases.filter { !$0.isEmpty }.joined(separator: "; ").orNil
    }
    return schedule.says.orNil
  }

  private var placePrinted: String? {
    let several = times.places.sorted { $0.key < $1.key }.map(\.value.line)
    let places = [place.value?.line].compactMap { $0 } + several
    var seen: Set<String> = []
    let told = places.filter { seen.insert($0).inserted }.joined(separator: "; ").orNil
    guard told == nil, !joinBy.contains(.inPerson) else { return told }
    return joinBy.map(\.rawValue).joined(separator: ", ").orNil
  }

  private var accessPrinted: String? {
    let told = access.filter { $0.state != .notKnown }
    let lines = told.map { fact in
      "\(fact.feature): \(fact.state.rawValue)" + (fact.note.map { ", \($0)" } ?? "")
    }
    return lines.joined(separator: "; ").orNil
  }

  /// People have to travel to it.
  package var isSomewhere: Bool { joinBy.contains(.inPerson) }
}

extension GettingHere {
  fileprivate var printed: String? {
    let bus = bus.map { "bus \($0)" }
    let last = lastBus.map { "last bus \($0.says)" }
    let lift = lift.map { "lift: \($0)" }
    let parking = parking.map { "parking: \($0)" }
    return [words, bus, last, lift, parking, byCar].compactMap { $0 }.joined(separator: "; ").orNil
  }
}
