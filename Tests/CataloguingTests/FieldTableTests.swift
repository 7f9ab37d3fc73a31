import Cataloguing
import Reading
import Scheduling
import Testing

/// Every field of the design's table: a value, and what becomes of it.
struct FieldTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var facts: String
    var becomes: String
    var read: @Sendable (Listing) -> String?
    var testDescription: String { facts }

    init(_ facts: String, _ becomes: String, _ read: @escaping @Sendable (Listing) -> String?) {
      (self.facts, self.becomes, self.read) = (facts, becomes, read)
    }
  }

  static let identity: [Row] = [
    Row("name: Knit and Natter", "Knit and Natter") { $0.entry.name },
    Row("also_known_as: [Knitters, Purlers]", "Knitters, Purlers") { joined($0.entry.alsoKnownAs) },
    Row("id: other-name", "tea") { $0.entry.slug.text },
    Row("same_as: county:none", "Tea and Chat") { $0.entry.name },
    Row("status: not yet started", "not yet started") { $0.entry.status.rawValue },
    Row("status: temporarily closed", "paused") { $0.entry.status.rawValue },
    Row("alert: {text: No heating, until: 21 November 2026}", "No heating") {
      $0.entry.alert?.text
    },
    Row("alert: {text: No heating, until: 20 November 2026}", "none") {
      $0.entry.alert?.text ?? "none"
    },
    Row("summary: Tea for all.", "Tea for all.") { $0.entry.summary },
    Row("kind: one-to-one", "one to one") { $0.entry.kind.rawValue },
    Row("activity: walking, singing", "walking, singing") { joined($0.entry.activities) },
    Row("helps_with: [Housing, mental health]", "housing, mental health and wellbeing") {
      joined($0.entry.helpsWith.map(\.rawValue))
    },
    Row("run_by: Example hub", "Example hub") { $0.entry.runBy },
    Row("org_number: GB-CHC-0000001", "GB-CHC-0000001") { $0.entry.orgNumber },
    Row("area: thornby", "Thornby") { joined($0.entry.areas.map(\.name)) },
    Row("pcn: [North, South]", "North, South") { joined($0.entry.networks) },
    Row("source: the leader's e-mail", "Tea and Chat") { $0.entry.name },
  ]

  static let meeting: [Row] = [
    Row("place: Mill Hall\naddress: Mill Lane\npostcode: ng001aa", "Mill Hall, Mill Lane, NG00 1AA")
    {
      $0.entry.place.value?.line
    },
    Row(
      "place: {name: Mill Hall, address: Mill Lane, post code: NG00 1AA}",
      "Mill Hall, Mill Lane, NG00 1AA"
    ) {
      $0.entry.place.value?.line
    },
    Row(
      "where: Rose Cottage, Thornby, NG00 2AA\naddress_shown: area only",
      "Address on request, Thornby, NG00"
    ) {
      $0.entry.place.value?.line
    },
    Row("where: Rose Cottage, Thornby, NG00 2AA\naddress_shown: not at all", "Address on request") {
      $0.entry.place.value?.line
    },
    Row("join_by: [online, phone]", "online, phone") { joined($0.entry.joinBy.map(\.rawValue)) },
    Row("when: {day: Friday, from: 2pm, to: 4pm}", "Fridays, 2pm to 4pm") {
      $0.entry.times.schedule.sessions.first?.says
    },
    Row("not_on: [bank holidays, school holidays]", "bank holidays and school holidays") {
      $0.entry.times.notOn.says
    },
    Row("last_bus: 18:40", "6:40pm") { $0.entry.gettingHere.lastBus?.says },
    Row("access: {wide doors: 85 cm}", "yes 85 cm") {
      $0.entry.access.first.map { "\($0.state.rawValue) \($0.note ?? "")" }
    },
    Row("access: {step-free entrance: \"part, a ramp at the side\"}", "part a ramp at the side") {
      $0.entry.access.first.map { "\($0.state.rawValue) \($0.note ?? "")" }
    },
    Row(
      "getting_here: {bus: {route: 12, stop: Mill Lane, walk: 3 minutes}}",
      "12, Mill Lane, 3 minutes walk"
    ) {
      $0.entry.gettingHere.bus
    },
    Row("getting_here: {lift: car share}", "true") { String($0.entry.gettingHere.givesLifts) },
    Row("getting_here: {parking: free}", "free") { $0.entry.gettingHere.parking },
  ]

  static let people: [Row] = [
    Row("cost: [£3 a session, £1 for tea]", "£3 a session, £1 for tea") {
      joined($0.entry.cost.value?.lines ?? [])
    },
    Row("help_with_costs: {answer: yes, covers: [kit, travel]}", "yes, covers kit, travel") {
      $0.entry.helpWithCosts.value
    },
    Row("food: meal, £4", "meal, £4") { $0.entry.food },
    Row("ages: under 25", "24 and under") { $0.entry.ages.value?.says },
    Row("ages: 5 and under", "5 and under") { $0.entry.ages.value?.says },
    Row("ages: up to 25", "25 and under") { $0.entry.ages.value?.says },
    Row("ages: 50 to 70", "50 to 70") { $0.entry.ages.value?.says },
    Row("ages: 18+", "18 and over") { $0.entry.ages.value?.says },
    Row("ages: any", "Any age") { $0.entry.ages.value?.says },
    Row("people: [carers, LGBTQ+]", "carers, LGBTQ+") { joined($0.entry.people.value ?? []) },
    Row("joining: ring first", "ring first") { $0.entry.joining.value },
    Row("spaces: a few, 16 November 2026", "a few, 16 November 2026") { $0.entry.spaces },
    Row("first_visit: {text: Come in., met_by: a host, arrive_early: 10}", "a host 10") {
      "\($0.entry.firstVisit.metBy ?? "") \($0.entry.firstVisit.arriveEarly ?? "")"
    },
    Row("first_visit: {meet_first: if you like, bring_someone: yes}", "if you like yes") {
      "\($0.entry.firstVisit.meetFirst ?? "") \($0.entry.firstVisit.bringSomeone ?? "")"
    },
    Row("commitment: every week", "every week") { $0.entry.commitment },
    Row("you_need: nothing", "nothing") { $0.entry.youNeed },
    Row("group_size: 10 to 15", "10 to 15") { $0.entry.groupSize },
    Row("effort: gentle\nseated: all seated", "gentle all seated") {
      "\($0.entry.effort ?? "") \($0.entry.seated ?? "")"
    },
    Row("languages: [English, ur]", "English, ur") { joined($0.entry.languages) },
    Row("children: crèche", "crèche") { $0.entry.children },
    Row("private_space: yes", "yes") { $0.entry.privateSpace },
    Row(
      "website: example.org\nsocial: [https://a.example, b.example]",
      "example.org, https://a.example, b.example"
    ) {
      joined($0.entry.websites)
    },
    Row("volunteer: A first aider.", "A first aider.") { $0.entry.volunteer },
  ]

  static let kept: [Row] = [
    Row("contact: {role: the desk, phone: 01632 960123, best way: phone}", "the desk phone") {
      "\($0.entry.contact.value?.who ?? "") \($0.entry.contact.value?.bestWay ?? "")"
    },
    Row("contact: {name: Sam, phone: 01632 960123}\ncontact_ok: yes, 3 March 2026", "Sam") {
      $0.entry.contact.value?.who
    },
    Row("open_to_referrals: talk to us first", "talk to us first") {
      $0.practice.openToReferrals.value
    },
    Row("can_help_with: Loneliness.", "Loneliness.-") {
      "\($0.practice.canHelpWith ?? "")\($0.entry.canHelpWith ?? "-")"
    },
    Row("cannot_help_with: {text: Not at night., public: yes}", "Not at night.Not at night.") {
      "\($0.practice.cannotHelpWith ?? "")\($0.entry.cannotHelpWith ?? "-")"
    },
    Row("visited: 8 July 2026", "8 July 2026") { $0.practice.visited?.long },
    Row("group_needs: [funds, room]", "funds, room") { joined($0.office.groupNeeds) },
    Row(
      "checked: 16 November 2026, by the manager, by phone",
      "16 November 2026 by the manager, by phone"
    ) {
      $0.entry.checked.map { "\($0.on.long) \($0.how ?? "")" }
    },
    Row("checked: {date: 2026-11-16, by: a link worker, how: phone}", "a link worker phone") {
      $0.entry.checked.map { "\($0.by ?? "") \($0.how ?? "")" }
    },
    Row("review_by: 2 February 2027", "2 February 2027") { $0.entry.publication.reviewBy?.long },
  ]

  @Test(arguments: identity + meeting + people + kept)
  func aValueBecomes(_ row: Row) throws {
    let project = MadeUpProject(listing: row.facts)
    #expect(try project.errors() == [])
    #expect(row.read(try project.listing()) == row.becomes)
  }

  @Test func theBodyIsTheDescription() throws {
    let entry = try MadeUpProject(listing: "food: none", body: "Come as you are.").entry()
    #expect(entry.prose.texts == ["Come as you are."])
  }

  @Test(arguments: ["checked: 22 November 2026", "checked: {date: 22 November 2026}"])
  func aCheckCannotLieAhead(_ facts: String) throws {
    let errors = try MadeUpProject(listing: facts).errors()
    #expect(errors.map(\.message) == ["22 November 2026 has not come yet"])
  }

  @Test(arguments: [
    (0, Freshness.checked), (90, .checked), (91, .due), (180, .due), (181, .late), (365, .late),
    (366, .notConfirmed),
  ])
  func aCheckAges(_ days: Int, _ band: Freshness) throws {
    let entry = try MadeUpProject(listing: "checked: \(today.adding(-days).long)").entry()
    #expect(entry.freshness == band)
  }
}

private func joined(_ texts: [String]) -> String { texts.joined(separator: ", ") }
