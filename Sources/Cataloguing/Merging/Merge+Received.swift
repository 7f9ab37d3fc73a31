internal import Directory
internal import Scheduling

/// What came in, where it is not what is printed.
extension Merge {
  mutating func noteReceived() {
    for (fact, names) in Self.fieldsOfFacts {
      let teller = provenance.fact(fact)?.source ?? base
      guard tellings[teller].voice == .record, isPrinted(fact) else { continue }
      if let received = untidied(fact, in: tellings[teller]) {
        let rule = provenance.fact(fact)?.rule ?? .tidied
        provenance.note(Provenance.Fact(fact, teller, rule, received: received))
      } else if let known = provenance.fact(fact) {
        let words = names.flatMap { lines(of: $0, in: tellings[teller]) }.joined(separator: ", ")
        provenance.note(Provenance.Fact(fact, teller, known.rule, received: words.orNil))
      }
    }
  }

  private static let fieldsOfFacts = [
    (fact: "when", names: ["when"]), (fact: "place", names: ["place", "address", "postcode"]),
    (fact: "cost", names: ["cost"]), (fact: "phone", names: ["phone"]),
    (fact: "ages", names: ["ages"]), (fact: "status", names: ["status"]),
  ]

  private func isPrinted(_ fact: String) -> Bool {
    switch fact {
    case "place": listing.office.addressShown == .full && listing.entry.place.value != nil
    case "phone": listing.entry.contact.value?.phones.isEmpty == false
    case _: true
    }
  }

  /// The values of a fact as they stood in the feed, before they were tidied.
  private func untidied(_ fact: String, in telling: Telling) -> String? {
    guard let place = telling.record else { return nil }
    let tidyings = room.shelves[place.shelf].records[place.number].tidyings
    let raw = tidyings.filter { tidying in
      let name = tidying.field.split { $0 == "." || $0 == "[" }.last { $0.first?.isLetter == true }
      return name.flatMap { Self.factsOfValues[String($0)] } == fact && isFit(tidying, fact)
    }
    return raw.map(\.received).joined(separator: ", ").orNil
  }

  /// Only what became of a printed value, and only its signs: a name beside a number is nobody's to
  /// pass on.
  private func isFit(_ tidying: Tidying, _ fact: String) -> Bool {
    guard let kept = tidying.kept else { return false }
    switch fact {
    case "place": return listing.entry.place.value?.line.contains(kept) == true
    case "phone":
      let numbers = listing.entry.contact.value?.phones.map(PhoneNumber.international) ?? []
      return !tidying.received.contains(where: \.isLetter)
        && numbers.contains(PhoneNumber.international(kept))
    case _: return true
    }
  }

  private static let factsOfValues = [
    "postal_code": "place", "postcode": "place", "opens_at": "when", "closes_at": "when",
    "byday": "when", "freq": "when", "interval": "when", "dtstart": "when", "number": "phone",
    "phone": "phone", "amount": "cost", "minimum_age": "ages", "maximum_age": "ages",
    "status": "status",
  ]
}
