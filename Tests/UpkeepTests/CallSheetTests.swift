import Cataloguing
import Reading
import Testing

@testable import Upkeep

/// Whom to ring, in what order, and the words to read out.
struct CallSheetTests {
  private func sheet(_ listings: [String: String]) throws -> CallSheet {
    CallSheet(of: try Town(listings).catalogue())
  }

  @Test func aGroupWithNothingToAskIsNotRung() throws {
    let sheet = try sheet(["tea": ""])
    #expect(sheet.calls.isEmpty, "\(sheet.text)")
    #expect(sheet.counted == "Nobody needs to be rung.")
  }

  @Test func overdueComesBeforeQuestionsAndTheseBeforeWhatIsMissing() throws {
    let sheet = try sheet([
      "a": "name: Missing\ncost: ask",
      "b": "name: Question\nwhen: Monthly, 10am to 12 noon",
      "c": "name: Late\nchecked: 3 March 2026, by phone",
      "d": "name: Never\nchecked: never",
      "e": "name: Last year\nchecked: 3 March 2025, by phone",
      "f": "name: Over\nstatus: ended\nchecked: never",
    ])
    #expect(
      sheet.calls.map(\.name) == ["Never", "Last year", "Late", "Question", "Missing"],
      "\(sheet.text)"
    )
    #expect(
      sheet.counted
        == "5 groups to ring: 3 overdue, 1 with a question to settle, 1 with a fact missing."
    )
  }

  @Test func anOverdueGroupIsAskedAboutWhatWePrint() throws {
    let call = try #require(try sheet(["tea": "checked: 3 March 2026, by phone"]).calls.first)
    #expect(call.why == "Last checked on 3 March 2026 (late).")
    #expect(call.opening.hasPrefix("Hello, I am ringing from Thornby Hub."))
    #expect(
      call.asks.map(\.words) == [
        "We print these times: Tuesdays, 10am to 12 noon. Is that still right?",
        "We print that you meet here: Town Hall, High Street, NG00 1AA. Is that still right?",
        "We print this as what it costs: Free. Is that still right?",
        "We print this number to ring: 01632 960123. Is that still right?",
      ]
    )
    #expect(call.routes.line == "01632 960123; ask for The hall desk")
  }

  @Test func aTimeInDoubtIsAskedInItsOwnWordsAndNotConfirmed() throws {
    let call = try #require(
      try sheet(["tea": "when: Monthly, 10am to 12 noon\nchecked: never"]).calls.first
    )
    let words = call.asks.map(\.words)
    #expect(words.contains { $0.hasPrefix("We have “Monthly, 10am to 12 noon”.") }, "\(words)")
    #expect(!words.contains { $0.hasPrefix("We print these times") })
    #expect(call.reasons == [.overdue, .question])
  }

  @Test func whatNobodyToldIsAsked() throws {
    let call = try #require(
      try sheet(["tea": "cost: ask\naccess: ask\ngetting_here: ask"]).calls.first
    )
    #expect(call.reasons == [.missing])
    #expect(call.asks.count == 3, "\(call.asks)")
    #expect(call.why == "3 facts missing.")
  }

  @Test func nobodyIsAskedForAPlaceThatMeetsOnline() throws {
    let sheet = try sheet(["tea": "join_by: online\nplace: ask\naccess: ask\ngetting_here: ask"])
    #expect(sheet.calls.isEmpty, "\(sheet.text)")
  }

  @Test func aContactWhoMayNotBePrintedIsNamedApartAndAsked() throws {
    let sheet = try sheet(["tea": "contact: Sam Marlow, 07700 900123"])
    let call = try #require(sheet.calls.first)
    #expect(call.routes.phones.isEmpty)
    #expect(call.routes.notForPrint.contains("07700 900123"), "\(call.routes)")
    #expect(call.asks.contains { $0.words.hasPrefix("May we print your name") })
    for text in [sheet.text, sheet.json, sheet.page(style: "")] {
      #expect(text.contains("07700 900123"))
      #expect(text.contains(CallSheet.warning))
    }
  }

  @Test func aGroupThatIsKeptOffTheSiteIsAskedForWhatItLacks() throws {
    let catalogue = try Town(["tea": "cost: ask"]).catalogue()
    let sheet = CallSheet(of: catalogue, withheld: [SourcePath("Content/listings/tea.md")])
    #expect(
      sheet.calls.map(\.why) == ["Not on the site until its file is put right. 1 fact missing."]
    )
  }

  @Test func whatTheOfficeKeepsToItselfIsNotInIt() throws {
    let sheet = try sheet([
      "tea": "checked: never\noffice_notes: fell out with the hall\ngroup_needs: funds for a kettle"
    ])
    for text in [sheet.text, sheet.csv, sheet.json, sheet.page(style: "")] {
      #expect(!text.contains("fell out") && !text.contains("kettle"))
      #expect(text.contains("Tea Time"))
    }
  }

  @Test func anAreaHasASheetOfItsOwn() throws {
    let catalogue = try Town([
      "a": "name: Here\nchecked: never", "b": "name: There\narea: Otterby\nchecked: never",
    ]).catalogue()
    let area = try #require(catalogue.areas.first { $0.name == "Otterby" })
    let sheet = CallSheet(of: catalogue, in: area)
    #expect(sheet.calls.map(\.name) == ["There"])
    #expect(sheet.title == "Who to ring in Otterby")
  }

  @Test func sourcesThatDisagreeAreBothReadOut() throws {
    var town = Town(["tea": "same_as: hub:1"])
    town.add(
      "Content/directory/sources.yml",
      "sources:\n  - id: hub\n    label: Hub list\n    file: hub.csv\n"
        + "    columns: {id: Ref, name: Name, when: Times}\n"
    )
    town.add(
      "Content/directory/hub.csv",
      "Ref,Name,Times\n1,Tea Time,\"Wednesdays, 2pm to 4pm\"\n"
    )
    let sheet = CallSheet(of: try town.catalogue())
    let call = try #require(sheet.calls.first, "\(sheet.text)")
    #expect(call.reasons == [.conflict])
    #expect(
      call.asks.map(\.words) == [
        "For the times we have “Tuesdays, 10am to 12 noon”, and “Hub list” has "
          + "“Wednesdays, 2pm to 4pm”. Which is right?"
      ]
    )
  }

  /// A town with a list of other people beside its one listing.
  private func town(_ files: [String: String], list file: String) -> Town {
    var town = Town(["tea": ""])
    town.add(
      "Content/directory/sources.yml",
      "sources:\n  - {id: hub, label: Hub list, file: \(file)}\n"
    )
    for (name, text) in files { town.add("Content/directory/\(name)", text) }
    return town
  }

  @Test func whatMayBeTheSameStandsSideBySide() throws {
    let rows =
      "id,name,place,postcode,when\n1,The Tea Time Group,Hall,NG00 1AA,Mondays 1pm to 2pm\n"
    let sheet = CallSheet(of: try town(["hub.csv": rows], list: "hub.csv").catalogue())
    for text in [sheet.text, sheet.json] {
      #expect(text.contains("Tuesdays, 10am to 12 noon"))
      #expect(text.contains("Mondays, 1pm to 2pm"))
      #expect(text.contains("- {same: [tea, hub:1], by: ROLE, on: DAY}"))
      #expect(text.contains("- {different: [tea, hub:1], by: ROLE, on: DAY}"))
    }
    let page = sheet.page(style: "")
    #expect(page.contains("<h2>Are these the same group?</h2>"))
    #expect(page.contains("<dt>“The Tea Time Group” in “Hub list”</dt>"))
  }

  @Test func aGroupThatAListNoLongerHasIsAskedWhetherItMeets() throws {
    let copies = [
      "hub-2026-10-01.csv": "id,name\n1,Bingo\n2,Chess\n",
      "hub-2026-11-01.csv": "id,name\n2,Chess\n",
    ]
    let sheet = CallSheet(of: try town(copies, list: "hub-*.csv").catalogue())
    let bingo = try #require(sheet.calls.first { $0.name == "Bingo" })
    #expect(
      bingo.asks.map(\.words).contains(
        "“Hub list” has not had you in it since 1 November 2026. Do you still meet?"
      )
    )
  }

  /// A spreadsheet reckons with what begins so.
  @Test(arguments: ["=1+1", "+44 1632", "-5", "@x", "\t=1"])
  func aCellThatWouldBeAFormulaIsText(_ cell: String) {
    var sheet = CSVText(headings: ["A"])
    sheet.append([cell])
    let rows = sheet.text.split(separator: "\r\n")
    #expect(rows.count == 2 && rows[1].hasPrefix("\"'"), "\(rows)")
  }

  @Test func aCellCannotEndItsRowOrSteerATerminal() {
    var sheet = CSVText(headings: ["A", "B"])
    sheet.append(["one\r\ntwo", "say \"no\"\u{1B}[2J"])
    #expect(sheet.text == "\u{FEFF}A,B\r\none  two,\"say \"\"no\"\" [2J\"\r\n")
  }

  @Test func thePageEscapesWhatItPrintsAndItsStyle() throws {
    let sheet = try sheet(["tea": "name: <b>Tea</b>\nchecked: never"])
    let page = sheet.page(style: "a > b { } </style><script>")
    #expect(page.contains("&lt;b&gt;Tea&lt;/b&gt;"))
    #expect(!page.contains("<script") && page.contains("data:text/css;charset=utf-8,a%20%3E%20b"))
    #expect(page.contains("break-inside: avoid"))
  }
}
