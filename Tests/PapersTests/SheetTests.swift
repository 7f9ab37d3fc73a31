import Cataloguing
import Papers
import Testing

/// Handouts, look-ups, notices, and what is on.
struct SheetTests {
  private static let study = """
    ---
    title: Rose sings
    called: Rose
    fictional: yes
    learning: [Listen first.]
    session: {length: 20 minutes, for: nurses}
    ---

    Rose is made up.
    """

  private func listing(_ name: String, _ lines: String) -> [String: String] {
    let usual = [
      "summary: Tea and talk.", "area: Thornby", "place: Town Hall, High Street, NG00 1AA",
      "when: Tuesdays, 10am to 12 noon", "contact: The hall desk, 01632 960123",
      "checked: 20 November 2026, by phone",
    ]
    let said = Set(lines.split(separator: "\n").map { $0.prefix { $0 != ":" } })
    let rest = usual.filter { !said.contains($0.prefix { $0 != ":" }) }
    let facts = (["name: \(name)"] + rest + [lines]).joined(separator: "\n")
    return ["Content/listings/\(name).md": "---\n\(facts)\n---\n\nCome along.\n"]
  }

  @Test func onlyPracticesHaveHandoutsAndLookUps() throws {
    let board = Board(["Content/case-studies/rose.md": Self.study])
    let only = ["case-studies/rose-handout.pdf", "nine-reasons.pdf", "who-to-refer.pdf"]
    let open = try board.orders().map(\.address)
    let practice = try board.orders(for: .practice).map(\.address)
    #expect(open.filter(only.contains).isEmpty)
    #expect(practice.filter(only.contains) == only)
  }

  @Test func aHandoutSharesOutTheTimeOfItsSession() throws {
    let board = Board(["Content/case-studies/rose.md": Self.study])
    let data = try board.data("case-studies/rose-handout.pdf", for: .practice)
    #expect(data["timings"].all.compactMap { $0["minutes"].number } == [5, 7, 5, 3])
    #expect(
      data["lead"].text
        == "This is a made-up story. It is not about a real person. Allow 20 minutes, for nurses."
    )
  }

  @Test func aNoticeSaysWhomToRingInOneSentence() throws {
    let board = Board(listing("tea", "contact: The hall desk, 01632 960123"))
    let contact = try board.data("groups/tea-notice.pdf")["contact"].text ?? ""
    #expect(contact.hasPrefix("Ring the hall desk on 01632"), "\(contact)")
  }

  @Test func aGroupThatTakesNoReferralsIsNotLookedUp() throws {
    let board = Board(
      listing("Open", "helps_with: housing\nopen_to_referrals: talk to us first")
        .merging(listing("Shut", "helps_with: housing\nopen_to_referrals: no")) { $1 }
    )
    let reasons = try board.data("nine-reasons.pdf", for: .practice)["reasons"]
    let housing = try #require(reasons.all.first { $0["title"].text == "Housing" })
    #expect(housing["groups"].all.compactMap { $0["name"].text } == ["Open"])
    #expect(housing["groups"][0]["open"].text == "Talk to us first")
    #expect(reasons.all.count == 9 && housing["count"].number == 1)
  }

  @Test func onlyWhatMeetsIsOn() throws {
    let listings = [
      listing("Tea", ""), listing("Paused", "status: paused"),
      listing("Unclear", "when: Monthly, 10am to 12 noon"),
      listing("Hourless", "when: Every Tuesday"),
      listing("Later", "when: 1 December 2026, 2pm"),
      listing("Away", "not_on: 24 November 2026"),
    ].reduce(into: [:]) { $0.merge($1) { $1 } }
    let week = try Board(listings).data("areas/thornby-this-week.pdf")["days"]
    #expect(week.all.map { $0["title"].text } == ["Tuesday 24 November"])
    #expect(week[0]["events"].all.map { $0["name"].text } == ["Tea"])
    #expect(week[0]["events"][0]["time"].text == "10am to midday")
    let weeks = try Board(listings).data("areas/thornby-four-weeks.pdf")["days"]
    #expect(weeks.all.count == 4, "\(weeks)")
    #expect(weeks[1]["events"].all.compactMap { $0["name"].text } == ["Away", "Tea", "Later"])
    #expect(weeks[1]["events"][2]["first"].text == "Ring first: we are not sure of the time.")
  }

  @Test func whatNobodyHasCheckedSaysToRingFirst() throws {
    let board = Board(listing("Tea", "checked: never"))
    let event = try board.data("areas/thornby-this-week.pdf")["days"][0]["events"][0]
    #expect(event["first"].text?.hasPrefix("Ring first") == true, "\(event)")
  }
}
