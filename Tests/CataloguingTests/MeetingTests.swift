import Cataloguing
import Reading
import Scheduling
import Testing

/// Times in listings.
struct MeetingTests {
  @Test func severalSessionsMayEachHaveAPlace() throws {
    let facts = """
      when:
        - {day: Tuesday, from: 10am, to: 12 noon, place: "Mill Hall, NG00 1AA"}
        - First Saturday of the month, 2pm to 4pm
        - day: Thursday
          from: 1:30pm
          to: 3pm
          place: reading-room
          starting: 7 January 2027
      """
    var project = MadeUpProject(listing: facts)
    project.files["Content/places/reading-room.md"] =
      "---\nname: Reading Room\npostcode: NG00 6AA\n---\n"
    let times = try project.entry().times
    #expect(times.schedule.sessions.map(\.days) == [[.tuesday], [.saturday], [.thursday]])
    #expect(
      times.places.mapValues(\.line) == [0: "Mill Hall, NG00 1AA", 2: "Reading Room, NG00 6AA"]
    )
    #expect(times.schedule.questions == [])
  }

  @Test func aQuestionPointsAtItsLineAndTheWordsThemselvesArePrinted() throws {
    let facts = "when:\n  - Mondays 1pm to 3pm\n  - every other Friday, 2pm to 4pm"
    let project = MadeUpProject(listing: facts)
    let findings = try project.findings()
    #expect(findings.map(\.rule) == ["when-question"], "\(findings)")
    #expect(findings.map(\.text) == ["every other Friday, 2pm to 4pm"])
    #expect(findings.map(\.severity) == [.warning])
    let page = try #require(try edition(.public, of: project.catalogue())["groups/tea.html"]).asText
    #expect(page.contains("every other Friday, 2pm to 4pm"))
  }

  @Test(arguments: [
    "8 to 10 on Mondays", "monthly, 2pm to 4pm", "Mondays, 4pm to 2pm", "now and then",
  ])
  func wordsThatCannotBeReadForSureAreAskedAndPrinted(_ phrase: String) throws {
    let project = MadeUpProject(listing: "when: \(phrase)")
    #expect(try !project.findings().named("when-question").isEmpty)
    #expect(try project.errors() == [])
    let page = try #require(try edition(.public, of: project.catalogue())["groups/tea.html"]).asText
    #expect(page.contains(phrase))
  }

  @Test func daysItDoesNotMeetAreLeftOut() throws {
    let facts =
      "when: Tuesdays, 10am to 11am\nnot_on: [24 November 2026, 8 December 2026 to 22 December 2026]"
    let next = try MadeUpProject(listing: facts).entry().times.next(3, from: today)
    #expect(next.map { String($0.iso.prefix(10)) } == ["2026-12-01", "2026-12-29", "2027-01-05"])
  }

  @Test func wordsForDaysOffThatCannotBeReadAreAsked() throws {
    let findings = try MadeUpProject(listing: "not_on: [bank holidays, when it rains]").findings()
    #expect(findings.map(\.text) == ["when it rains"])
  }

  @Test func termTimeFollowsTheSitesTerms() throws {
    var project = MadeUpProject(listing: "when: Tuesdays, 10am to 11am, in term time")
    project.files["Site/term-dates.yml"] = """
      terms:
        - {from: 2 September 2026, until: 1 December 2026}
        - {from: 4 January 2027, until: 12 February 2027}
      """
    let next = try project.entry().times.next(3, from: today)
    #expect(next.map { String($0.iso.prefix(10)) } == ["2026-11-24", "2026-12-01", "2027-01-05"])
  }

  @Test func aTermWithoutDaysIsNamed() throws {
    var findings: [Finding] = []
    var project = MadeUpProject()
    project.files["Site/term-dates.yml"] = "terms:\n  - {from: 9 March 2027, until: 1 March 2027}\n"
    _ = SiteSettings(reading: project.sources, today: today, findings: &findings)
    #expect(findings.map(\.message) == ["this term has no first and last day"])
  }
}

/// The ways to narrow a list down.
struct FacetTests {
  private func matches(_ facts: String, _ facet: Facet) throws -> Bool {
    try MadeUpProject(listing: facts).entry().matches(facet, on: today)
  }

  @Test(arguments: [
    ("Free", true), ("Free. £1 for tea", true), ("Free, £1 for tea", true), ("It’s free", true),
    ("Free to come and play", true), ("Free for everyone", true), ("Free of charge", true),
    ("No charge", true), ("£0", true), ("[Free, £1 for tea]", true),
    ("Free (donations welcome)", true),
    ("Free for carers", false), ("Free for carers, £3 for others", false), ("donation", false),
    ("Donations welcome", false), ("£1 for tea", false), ("Free first session, then £3", false),
    ("First session free", false), ("Free parking, £2 to come in", false), ("£0.50 a card", false),
    ("Not free", false), ("Free with a leisure card", false),
    ("[£2 a session, Free for carers]", false),
    ("ask", false), ("£3.50", false), ("Free to members", false),
  ])
  func freeIsFreeForEveryone(_ cost: String, _ isFree: Bool) throws {
    #expect(try matches("cost: \(cost)", .free) == isFree)
  }

  @Test(arguments: [
    ("Mondays, 4:59pm to 7pm", false), ("Mondays, 5pm to 6pm", true),
    ("Saturdays, 10am to 11am", true),
    ("Sundays, 10am to 11am", true), ("Mondays, 10am to 11am", false), ("ask", false),
    ("Mondays 6pm to 8pm until 1 November 2026", false),
  ])
  func eveningsBeginAtFive(_ when: String, _ isLate: Bool) throws {
    #expect(try matches("when: \(when)", .eveningsAndWeekends) == isLate)
  }

  @Test(arguments: [
    ("when: Mondays, 1pm to 3pm\ngetting_here: {bus: 12}", true),
    ("when: Mondays, 1pm to 3pm\nlast_bus: 3:15pm", true),
    ("when: Mondays, 1pm to 3pm\nlast_bus: 3:14pm", false),
    ("when: Mondays, 7pm to 9pm\ngetting_here: {bus: 12, last_bus: 8:40pm}", false),
    ("when: Mondays, 7pm to 9pm\ngetting_here: {bus: 12, last_bus: 8:40pm, lift: yes}", true),
    ("when: Mondays, 7pm to 9pm\ngetting_here: {lift: car share}", true),
    ("when: Mondays, 7pm to 9pm\ngetting_here: {lift: ask}", false),
    ("when: Mondays, 7pm to 9pm\ngetting_here: {lift: no, bus: 12}", true),
    ("when: [Mondays 7pm to 9pm, Tuesdays 1pm to 2pm]\nlast_bus: 6pm", true),
    ("join_by: online\nwhen: Mondays, 7pm to 9pm", true), ("kind: phone\nwhen: ask", true),
    ("when: Mondays, 1pm to 3pm", false), ("when: Mondays, 1pm to 3pm\ngetting_here: ask", false),
    ("when: Mondays, 1pm to 3pm\ngetting_here: {parking: free}", false),
  ])
  func withoutACarMeansThereAndBack(_ facts: String, _ canCome: Bool) throws {
    #expect(try matches(facts, .withoutACar) == canCome)
  }

  @Test(arguments: [
    ("access: {step-free entrance: yes}", true),
    ("access: {Step-free entrance: \"yes, ramp\"}", true),
    ("access: {step_free: yes}", true), ("access: step-free", true),
    ("access: [level access]", true),
    ("access: {step-free entrance: no}", false), ("access: {step-free entrance: part}", false),
    ("access: {step-free entrance: not known}", false),
    ("access: {step-free entrance: ask}", false),
    ("access: {step-free entrance: \"not known, please ring\"}", false),
    ("access: {step-free entrance: 2 steps at the door}", false),
    ("access: {step-free entrance: usually}", false), ("access: no step-free entrance", false),
    ("access: {accessible toilet: yes}", false), ("access: ask", false), ("food: none", false),
  ])
  func stepFreeIsOnlyWhatSomebodySaidYesTo(_ facts: String, _ isStepFree: Bool) throws {
    #expect(try matches(facts, .stepFree) == isStepFree)
  }

  @Test func eachDayHasItsOwn() throws {
    let entry = try MadeUpProject(listing: "when: Monday to Wednesday, 1pm to 3pm").entry()
    let days = Weekday.allCases.filter { entry.matches(.day($0), on: today) }
    #expect(days == [.monday, .tuesday, .wednesday])
  }
}
