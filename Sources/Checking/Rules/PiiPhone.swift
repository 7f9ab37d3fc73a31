import Cataloguing
import Reading

extension Rule {
  package static let piiPhone = Rule(
    id: "pii-phone",
    says: "No one's own telephone number stands in a file",
    because: "A mobile number follows a person for years. A group's own number belongs in the "
      + "listing's contact. (UK GDPR)",
    severity: .error,
    flags: [
      "---\ntype: case study\ntitle: A\n---\nRing Maggie on ⟦07700 900 866⟧.",
      "---\ntype: case study\ntitle: A\n---\nText ⟦07700900123⟧ for a lift.",
      "Ring Jean on her mobile, ⟦+44 (0)7700 900 123⟧, or ⟦07700-900-124⟧.",
      "---\ntype: listing\nname: A\ncontact: 01632 960 123\n---\nPat is on ⟦07700 900 123⟧ at night.",
      "---\ntype: case study\ntitle: A\n---\nHer home number is ⟦01632 960 123⟧.",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\n---\nRing the group on 01632 960 123.",
      "---\ntype: listing\nname: A\ncontact: 07700 900 866\n---\nText 07700 900866 first.",
      "Ring the Samaritans on 116 123, or us on 0300 123 4567.",
      "Text our volunteers on 07700 900 123.",
      "The part is number 07700 900 1234. ISBN 0770090012.",
    ]
  ) { subject in
    let mobiles = MobileNumber.all(in: subject.source.bytes)
    let homes = subject.kind == .caseStudy ? homeNumbers(in: subject) : []
    guard !mobiles.isEmpty || !homes.isEmpty else { return [] }
    let text = PrivateText(subject)
    let own = Set(
      mobiles.filter { text.fact(at: $0.range.lowerBound).map(contacts.contains) ?? false }
        .map(\.digits)
    )
    let places = mobiles.filter { !own.contains($0.digits) && isPersons($0.range, text, subject) }
    return (places.map(\.range) + homes).map { place in
      Remark(
        subject.source.range(ofBytes: place),
        "“\(text.text(place))” looks like someone's own number",
        remedy: "give the group's number, or take it out"
      )
    }
  }
}

private let contacts: Set = [
  "contact", "phone", "telephone", "tel", "mobile", "text", "do_this", "help_now",
]

/// In a case study all are; elsewhere those that are not the group's own.
private func isPersons(_ place: Range<Int>, _ text: PrivateText, _ subject: Subject) -> Bool {
  if text.before(place.lowerBound).hasSuffix("tel:") { return false }
  switch subject.kind {
  case .caseStudy, nil: return true
  case .listing, .leaflet, .area, .place, .page: break
  }
  let before = text.wordsBefore(place.lowerBound).suffix(8)
  if before.contains(where: persons.contains) { return true }
  let around = before + text.wordsAfter(place.upperBound).prefix(5)
  return !around.contains(where: groups.contains)
}

/// Landlines that a case study calls someone's own.
private func homeNumbers(in subject: Subject) -> [Range<Int>] {
  subject.passages.flatMap { passage in
    PhoneNumber.all(in: passage).filter { number in
      let before = passage.text(max(0, number.range.lowerBound - 40)..<number.range.lowerBound)
      let words = before.plainWords.suffix(5)
      let isMobile = !MobileNumber.all(in: Array(passage.bytes[number.range])).isEmpty
      return !isMobile && words.contains(where: owners.contains)
        && words.contains(where: lines.contains)
    }
    .map { passage.place(of: $0.range) }
  }
}

private let persons: Set = ["my", "her", "his", "personal", "own", "mum", "dad", "wife", "husband"]
private let groups: Set = [
  "us", "our", "we", "group", "group's", "club", "club's", "team", "office", "hub", "helpline",
  "line", "centre", "service", "volunteers", "worker", "workers", "coordinator", "organiser",
  "leader", "leaders", "secretary", "committee", "choir", "charity", "desk", "bookings", "duty",
  "reception", "shop", "café", "cafe", "society", "church", "warden", "samaritans", "shout",
]
private let owners: Set = ["her", "his", "my", "their"]
private let lines: Set = ["home", "landline", "number", "phone", "house"]
