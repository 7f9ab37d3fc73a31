import Cataloguing
import Papers
import Testing

/// What stands in the directory of an area.
struct DirectoryTests {
  @Test func aGroupStandsWhereAReaderLooksForIt() throws {
    let directory = try Town([
      "tea":
        "helps with: social isolation\nalso_known_as: Old Tea\ngetting_here: Number 9 stops outside",
      "film": "name: Film Night\nwhen: Fridays, 7pm to 9pm\ngetting_here: {bus: 9}\nlast_bus: 8pm",
    ]).directory()
    #expect(directory.listings == ["Film Night", "Tea Time"])
    #expect(directory.names(under: "I feel lonely", of: "needs") == ["Tea Time"])
    #expect(directory.names(under: "Tuesday", of: "days") == ["Tea Time"])
    #expect(directory.notes(under: "Tuesday", of: "days") == ["10am to midday"])
    #expect(directory.names(under: "Evenings and weekends", of: "evenings") == ["Film Night"])
    #expect(directory.lines(of: "letters") == ["Film Night", "Old Tea", "Tea Time"])
    #expect(directory.facts(of: "Film Night")["Getting home"]?.contains("before this ends") == true)
    #expect(directory.facts(of: "Tea Time")["checked"] == "Checked November 2026.")
  }

  @Test func whatIsEmptyIsSaidInWords() throws {
    let directory = try Town(["tea": "getting_here: ask"]).directory()
    let evenings = directory.heading("Evenings and weekends", of: "evenings")["otherwise"]
    #expect(
      evenings as? String
        == "There is nothing in the evening or at the weekend in Thornby that we know of."
    )
    let car = directory.heading("Without a car", of: "no-car")["otherwise"] as? String
    #expect(car?.hasPrefix("There is nothing in Thornby that we know you can get to") == true)
    #expect(directory.text("no-days")?.contains("Thursday, Friday, Saturday or Sunday") == true)
    #expect(directory.text("no-needs")?.contains("“I feel lonely”") == true)
  }

  @Test(arguments: ["checked: never", "checked: 20 November 2025, by phone"])
  func whatNobodyConfirmedIsPrintedApartWithItsNumberAlone(_ line: String) throws {
    let directory = try Town(["tea": line, "film": "name: Film Night"]).directory()
    #expect(directory.listings == ["Film Night"])
    #expect(directory.toBeChecked == ["Tea Time"])
    let facts = directory.facts(of: "Tea Time")
    #expect(facts["Contact"] == "Ring 01632 960123.")
    #expect(facts["When"] == nil && facts["Where"] == nil)
    #expect(directory.notes(under: "Tuesday", of: "days") == ["10am to midday"])
  }

  @Test func whatNobodyConfirmedIsLeftOutWhereTheSiteSaysSo() throws {
    let listings = ["tea": "checked: never", "film": "name: Film Night"]
    let directory = try Town(listings, settings: "freshness: {not confirmed: leave out}\n")
      .directory()
    #expect(directory.listings == ["Film Night"])
    #expect(directory.toBeChecked.isEmpty)
    #expect(directory.lines(of: "letters") == ["Film Night"])
    #expect(
      directory.text("left-out")
        == "We have left out 1 group that nobody has confirmed lately. It is on the web page of Thornby."
    )
    #expect(try Town(listings).directory().text("left-out") == nil)
  }

  @Test(arguments: [
    ("when: Tuesdays, 10am to noon", "19 February 2027", nil),
    (
      "when: Tuesdays until 15 December 2026, 10am to noon", "15 December 2026",
      "Until 15 December 2026."
    ),
    ("show_until: 1 December 2026", "1 December 2026", "Until 1 December 2026."),
    ("when: 28 November 2026, 2pm\nshow_until: 28 November 2026", "19 February 2027", nil),
    ("show_until: 1 June 2027", "19 February 2027", nil),
  ])
  func aDirectoryIsGoodUntilTheFirstFactInItMayBeWrong(
    _ lines: String,
    _ until: String,
    _ notice: String?
  ) throws {
    let directory = try Town(["tea": lines]).directory()
    #expect(directory.text("use-until") == until)
    #expect(directory.facts(of: "Tea Time")["notice"] == notice)
  }

  @Test func aPausedGroupLeadsNobodyToItsDoor() throws {
    let directory = try Town(["tea": "status: paused"]).directory()
    #expect(directory.names(under: "Tuesday", of: "days").isEmpty)
    #expect(directory.facts(of: "Tea Time")["notice"]?.hasPrefix("Paused for now.") == true)
  }

  @Test func whatPracticesMayReadStandsInTheirDirectoryAlone() throws {
    let town = Town(["tea": "open_to_referrals: yes\ncannot_help_with: heavy lifting"])
    #expect(try town.directory().facts(of: "Tea Time")["Practices"] == nil)
    let practices = try town.directory(for: .practice).facts(of: "Tea Time")["Practices"]
    #expect(practices?.contains("heavy lifting") == true)
    let open = try town.orders().flatMap(\.plain)
    #expect(!String(decoding: open, as: UTF8.self).contains("heavy lifting"))
  }

  @Test func everyNetworkOfAnAreaHasADirectoryOfItsOwn() throws {
    let orders = try Town(["tea": "pcn: Mill Network", "film": "name: Film Night"]).orders()
      .filter { $0.template == "directory.typ" }
    #expect(
      orders.map(\.address) == [
        "areas/thornby-directory.pdf", "areas/thornby-large-print.pdf",
        "networks/hill-network-directory.pdf", "networks/hill-network-large-print.pdf",
        "networks/mill-network-directory.pdf", "networks/mill-network-large-print.pdf",
      ]
    )
    #expect(orders.allSatisfy { $0.linkedFrom == ["areas/thornby.html"] })
    let hill = String(decoding: orders[2].plain, as: UTF8.self)
    #expect(hill.contains("Film Night") && !hill.contains("Tea Time"))
  }
}
