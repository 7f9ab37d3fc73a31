import Cataloguing
import Reading
import Scheduling
import Testing

/// What a group leader writes, word for word as the design gives it.
struct LeadersListingTests {
  @Test func fiveAnswersPublish() throws {
    let file = """
      ---
      name: Tuesday Coffee and Crafts        # made-up example
      what: Bring some knitting or just come for a chat.
      where: Example Village Hall, High Street, NG00 0AA
      when: Every Tuesday, 10am to 12 noon
      contact: Sam, 01632 960123
      ---
      """
    let project = MadeUpProject(["Content/listings/coffee.md": file])
    let catalogue = try project.catalogue()
    #expect(catalogue.files.last?.standing == .published)
    #expect(try project.errors() == [])
    let entry = try project.entry()
    #expect(entry.name == "Tuesday Coffee and Crafts")
    #expect(entry.place.value?.name == "Example Village Hall")
    #expect(entry.place.value?.address == "High Street")
    #expect(entry.place.value?.postcode == "NG00 0AA")
    #expect(entry.areas.map(\.name) == ["Thornby"])
    let next = entry.times.next(2, from: today).map(\.iso)
    #expect(next == ["2026-11-24T10:00", "2026-12-01T10:00"])
    #expect(entry.contact.value?.phones == ["01632 960123"])
    #expect(entry.contact.value?.who == nil)
    #expect(entry.freshness == .notConfirmed)
    #expect(entry.status == .open)
    #expect(entry.joinBy == [.inPerson])
  }

  static let fuller = """
    ---
    name: Tuesday Coffee and Crafts
    what: Bring some knitting or just come for a chat.
    area: Sherwood
    where: Example Village Hall
    when:
      - Every Tuesday, 10am to 12 noon
      - 2nd Thursday of the month, 7pm to 8.30pm
    not on: bank holidays, 24 December to 2 January
    cost: Free. £1 for tea
    ages: 18 and over
    people: anyone
    joining: just turn up
    first visit: Ask for Sam at the door. Come ten minutes early if you like. You can bring someone.
    getting here: Number 00 bus stops outside
    last bus: 6.40pm
    access:
      step-free entrance: yes
      accessible toilet: no
      hearing loop: not known
    contact:
      name: Sam
      phone: 01632 960123
      best time: weekday mornings
    happy for this to be printed: yes, 3 March 2026
    ---

    We are a small group of about twelve…
    """

  @Test func theFullerFormGivesTheFactsAReaderExpects() throws {
    let project = MadeUpProject([
      "Content/listings/coffee.md": Self.fuller,
      "Content/areas/sherwood.md": "---\nname: Sherwood\n---\n",
    ])
    #expect(try project.findings() == [])
    let entry = try project.entry()
    #expect(entry.areas.map(\.name) == ["Sherwood"])
    let sessions = entry.times.schedule.sessions
    #expect(sessions.map(\.days) == [[.tuesday], [.thursday]])
    #expect(sessions.map { $0.opens?.iso } == ["10:00", "19:00"])
    #expect(sessions.map { $0.closes?.iso } == ["12:00", "20:30"])
    #expect(sessions.last?.frequency == .monthly(nth: [2]))
    let days = entry.times.next(6, from: today).map { String($0.iso.prefix(10)) }
    #expect(
      days == [
        "2026-11-24", "2026-12-01", "2026-12-08", "2026-12-10", "2026-12-15", "2026-12-22",
      ]
    )
    let january = CalendarDay(year: 2026, month: 12, day: 23) ?? today
    #expect(entry.times.next(1, from: january).map { String($0.iso.prefix(10)) } == ["2027-01-05"])
    #expect(entry.cost.value?.lines == ["Free. £1 for tea"])
    #expect(entry.cost.value?.isFree == true)
    #expect(entry.ages.value == AgeRange(minimum: 18))
    #expect(entry.people.value == ["anyone"])
    #expect(entry.joining.value == "just turn up")
    #expect(entry.firstVisit.words?.hasPrefix("Ask for Sam at the door.") == true)
    #expect(entry.gettingHere.words == "Number 00 bus stops outside")
    #expect(entry.gettingHere.lastBus?.says == "6:40pm")
    #expect(
      entry.access == [
        AccessFact(feature: "step-free entrance", state: .yes),
        AccessFact(feature: "accessible toilet", state: .no),
        AccessFact(feature: "hearing loop", state: .notKnown),
      ]
    )
    #expect(entry.contact.value?.who == "Sam")
    #expect(entry.contact.value?.phones == ["01632 960123"])
    #expect(entry.contact.value?.bestTime == "weekday mornings")
    #expect(entry.prose.texts == ["We are a small group of about twelve…"])
  }

  @Test func aLineOfAccessIsReadFeatureByFeature() throws {
    let entry = try MadeUpProject(listing: "access: Step-free, accessible toilet, no hearing loop")
      .entry()
    #expect(entry.access.map(\.state) == [.yes, .yes, .no])
    #expect(entry.access.map(\.feature) == ["Step-free", "accessible toilet", "hearing loop"])
  }
}
