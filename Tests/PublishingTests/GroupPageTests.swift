import Cataloguing
import Testing

@testable import Publishing

/// What a group's page says, in the order of what people ask.
struct GroupPageTests {
  private func page(_ lines: String) throws -> FinishedPage {
    try SampleSite(listings: ["tea": lines]).edition().group("tea")
  }

  @Test func thePageAnswersInTheOrderThatPeopleAsk() throws {
    for edition in Audience.allCases.compactMap({ Thornby.editions[$0] }) {
      for entry in edition.view.entries {
        let page = try edition.group(entry.entry.slug.text)
        let order = page.opening("h2").compactMap { $0["id"] }
        let asked = ["when", "where", "first-visit", "who", "ring", "checked"]
        #expect(order.filter(asked.contains) == asked, "\(page.path)")
        #expect(page.opening("h1").first?.text == entry.entry.name)
      }
    }
  }

  @Test func whatNobodyToldIsAskedOnceForEachQuestion() throws {
    let page = try page("when: ask\nplace: ask\ncontact: ask")
    #expect(page.words.contains("We do not know much about this group yet."))
    #expect(page.words.contains("Ask the group when it meets."))
    #expect(
      page.words.contains(
        "Ask the group where it meets, how to get there and home and how easy it is to get in and around."
      )
    )
    #expect(page.words.contains("Ask the group what ages come, who it is for and how to join."))
    let asked = page.words.split(separator: "Ask the group").count - 1
    #expect(asked == 4, "\(page.words)")
  }

  @Test func whatIsKnownIsNotAsked() throws {
    let page = try page(
      "cost: £2\nages: any\npeople: anyone\njoining: book\nwhen: Mondays, 1pm to 2pm"
    )
    #expect(!page.words.contains("We do not know much"))
    #expect(!page.words.contains("what it costs") && !page.words.contains("when it meets"))
    #expect(page.words.contains("Ask the group what a first visit is like, if there is help"))
  }

  @Test(arguments: [
    (
      "7pm to 9pm", "last_bus: 8:40pm",
      "The last bus is at 8:40pm. It leaves before this ends. Ask how"
    ),
    (
      "7pm to 9pm", "last_bus: 8:40pm\n  lift: yes",
      "The last bus is at 8:40pm. It leaves before this ends. Ask about a lift"
    ),
    ("7pm to 8.30pm", "last_bus: 8:40pm", "The last bus is at 8:40pm, soon after this ends."),
    ("6pm to 7pm", "last_bus: 8:40pm", "Yes. The last bus is at 8:40pm, after this ends."),
    ("from 7pm", "last_bus: 8:40pm", "The last bus is at 8:40pm. Ask the group when this ends."),
    ("from 7pm", "last_bus: 6pm", "The last bus is at 6pm. It leaves before this ends."),
    ("7pm to 9pm", "bus: Number 5", "Buses may have stopped when this ends. Ask how others"),
    ("2pm to 5pm", "last_bus: 4:50pm", "The last bus is at 4:50pm. It leaves before this ends."),
  ])
  func itSaysWhetherPeopleCanGetHome(_ hours: String, _ way: String, _ words: String) throws {
    let page = try page("when: Mondays \(hours)\ngetting_here:\n  \(way)")
    #expect(page.words.contains("Can I get home? \(words)"), "\(page.words)")
    let needsNoCare = words.hasPrefix("Yes") || words.contains("Ask the group when this ends.")
    #expect(page.opening("div").contains { $0["class"] == "tip" } == needsNoCare)
  }

  @Test func oneLateSessionOfTwoIsSaidToBeOnSomeDays() throws {
    let page = try page(
      "when: [\"Mondays, 10am to 11am\", \"Tuesdays, 7pm to 9pm\"]\ngetting_here:\n  last_bus: 8pm"
    )
    #expect(page.words.contains("The last bus is at 8pm. Some days it leaves before this ends."))
  }

  @Test func byDayNobodyAsksHowToGetHome() throws {
    let page = try page("when: Mondays 1pm to 2pm\ngetting_here:\n  last_bus: 8pm")
    #expect(!page.words.contains("Can I get home?"))
    #expect(page.words.contains("Last bus home 8pm"))
  }

  @Test func aBusIsSaidOnce() throws {
    let site = SampleSite([
      "Content/places/hall.md": """
      ---
      name: The Hall
      address: High Street
      getting_here:
        bus: Number 5 stops outside, 1 minute's walk away
        last_bus: 8pm
      ---
      """,
      "Content/listings/tea.md": SampleSite.listing(
        "place: The Hall\ngetting_here: Number 5 stops outside. The last bus is 8pm. Bring a torch."
      ),
    ])
    let words = try site.edition().group("tea").words
    #expect(words.contains("By bus Number 5 stops outside, 1 minute's walk away"))
    #expect(words.contains("Getting there The last bus is 8pm. Bring a torch."))
    #expect(words.split(separator: "8pm").count == 2, "\(words)")
  }

  @Test(arguments: [
    ("spaces: plenty, 9 November 2026", "There was plenty of room on 9 November 2026"),
    ("spaces: full, 9 November 2026", "It was full on 9 November 2026. Ask when there is room"),
    ("spaces: waiting list, 9 November 2026", "There was a waiting list on 9 November 2026."),
    ("joining: be referred", "Ask a link worker or your GP practice to put you in touch"),
    ("seated: all seated", "You sit down all the time"),
    ("children: welcome", "Yes, they are welcome"),
    ("group_size: 12 to 16", "About 12 to 16"), ("group_size: a handful", "A handful"),
    ("people: [women only, new arrivals]", "Women only, new arrivals"),
    ("getting_here:\n  bus: 5 and 8, Mill Street", "By bus Numbers 5 and 8, Mill Street"),
    ("getting_here:\n  bus:\n    route: 8\n    stop: Mill Street", "By bus Number 8, Mill Street"),
    ("getting_here:\n  parking: none", "By car There is nowhere to park."),
    ("also_known_as: [Chat, Natter]", "Also called Chat or Natter"),
    ("cost: [£4 a session, £36 a term]", "What it costs £4 a session £36 a term Ask"),
    ("access: [Step-free, no BSL, hearing loop]", "BSL No Hearing loop Yes"),
    ("access:\n  lift: \"yes, ring the bell\"", "Lift Yes, ring the bell"),
    ("checked: \"9 November 2026, by phone\"", "with the group on 9 November 2026, by phone"),
    (
      "checked: {on: 9 November 2026, by: a link worker, how: visit}",
      "Last checked with the group on 9 November 2026, by a link worker, on a visit"
    ),
    (
      "when: Mondays, 10am to 12 noon",
      "Mondays, 10am to midday Next dates Monday 23 November, 10am"
    ),
    ("contact:\n  role: van driver\n  phone: 01632 960123", "Ask for the van driver."),
    ("contact: \"Sam, 01632 960123\"\ncontact_ok: \"yes, 3 March 2026\"", "Ask for Sam."),
    ("contact: \"The hall desk, 01632 960123\"", "Ask for the hall desk."),
    ("contact:\n  email: hello@example.org", "Who to ask"),
    ("join_by: online", "Where Online"), ("join_by: [phone, post]", "Where By phone or by post"),
  ])
  func factsReadAsPeopleSayThem(_ lines: String, _ words: String) throws {
    let isRemote = lines.hasPrefix("join_by")
    let page = try page(lines + (isRemote ? "\nplace: ask" : ""))
    #expect(page.words.contains(words), "\(page.words)")
  }

  @Test func roomThatWasToldLongAgoIsNotSaid() throws {
    #expect(!(try page("spaces: plenty, 9 October 2026").words.contains("room")))
  }

  @Test func aGroupThatTravelsNamesEveryPlace() throws {
    let page = try Thornby.edition(.public).group("toy-library-on-wheels")
    let names = "Otterby Village Hall, St Osyth's Church Hall and Cold Marlow Reading Room"
    #expect(page.words.contains("Where, and getting home \(names)"))
    #expect(
      !page.words.contains("Find this place on a map") && !page.words.contains("Can I get home")
    )
    #expect(page.words.contains("1st Saturday of the month, 10am to midday Otterby Village Hall"))
  }

  @Test func nobodyIsToldHowToTravelToWhatIsOnline() throws {
    let page = try Thornby.edition(.public).group("sofa-quiz")
    #expect(!page.words.contains("By bus") && !page.words.contains("getting home"))
    #expect(!page.words.contains("get in and around"))
  }

  @Test func onlyTheGroupsOwnWordsAreInItsLanguage() throws {
    let page = try Thornby.edition(.public).group("paned-a-sgwrs")
    #expect(page.opening("html").first?["lang"] == "en-GB")
    #expect(page.opening("h1").first?["lang"] == "cy")
    let marked = page.opening().filter { $0["lang"] == "cy" }.map(\.text).joined()
    #expect(marked.contains("Dewch am baned") && !marked.contains("Library"))
    let english = page.opening("h2").filter { $0["lang"] != nil }
    #expect(english.isEmpty)
  }

  @Test func anEndedGroupsNoticeLeadsOnwards() throws {
    let site = SampleSite(listings: ["tea": "status: ended", "cake": "name: Cake"])
    let words = try site.edition().group("tea").words
    #expect(words.contains("Tea Time does not meet any more."))
    #expect(words.contains("Cake") && words.contains("All groups in Town"))
    #expect(!words.contains("Next dates"))
  }

  @Test func aPausedGroupHasNoDatesAndOneNotice() throws {
    let page = try Thornby.edition(.public).group("gentle-swim")
    #expect(
      page.words.contains("Paused for now It is not meeting just now. Ask when it starts again.")
    )
    #expect(!page.words.contains("Next dates") && !page.words.contains("Please note"))
  }
}
