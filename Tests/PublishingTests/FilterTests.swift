import Cataloguing
import Reading
import Testing

@testable import Publishing

/// Narrowing a list down on its own page, as the stylesheet does it: what the marks of a choice are
/// not on is hidden.
struct FilterTests {
  /// Fifty made-up groups: each fifth meets on Tuesdays, and of those each second is free.
  private static let fifty: SampleSite = {
    var listings: [String: String] = [:]
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    for number in 0..<50 {
      let cost = number / 5 % 2 == 0 ? "Free" : "£2 a session"
      listings["g\(number)"] = """
        name: Group \(number)
        when: Every \(days[number % 5]), 10am to 12 noon
        cost: \(cost)
        """
    }
    return SampleSite(listings: listings)
  }()

  private func left(on page: FinishedPage, _ marks: String...) -> Int {
    let cards = page.opening("li").compactMap { $0["data-is"] }
    return cards.count { card in
      marks.allSatisfy { card.split(separator: " ").contains(Substring($0)) }
    }
  }

  @Test func fiftyGroupsThenTuesdayThenTuesdayAndFree() throws {
    let page = try Self.fifty.edition().page("areas/town.html")
    #expect(left(on: page) == 50)
    #expect(left(on: page, "tuesday") == 10)
    #expect(left(on: page, "tuesday", "free") == 5)
    #expect(page.words.contains("of 50"))
  }

  @Test(arguments: Audience.allCases)
  func everyCardHasExactlyTheMarksOfItsGroup(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    for (area, list) in zip(edition.view.areas, edition.view.areaLists) {
      let page = try edition.page("areas/\(area.slug.text).html")
      let cards = page.opening("li").compactMap { $0["data-is"] }.map {
        Set($0.split(separator: " ").map(String.init))
      }
      #expect(cards.count == list.entries.count)
      for part in list.parts {
        #expect(cards.count { $0.contains(part.facet.mark) } == part.entries.count)
      }
    }
  }

  @Test func everyMarkIsKnownToTheStylesheetAndEveryChoiceLeavesSomething() throws {
    var findings: [Finding] = []
    let templates = PageTemplates(overriddenBy: [], findings: &findings)
    let sheet = try #require(templates).stylesheet
    for mark in Facet.marks + KindMark.allCases.map(\.rawValue) {
      let rule = ".list:has(#f-\(mark):checked) .card:not([data-is~=\(mark)])"
      #expect(sheet.contains(rule), "\(mark)")
    }
    for page in try Thornby.edition(.public).pages where page.path.hasPrefix("areas/") {
      for mark in page.opening("input").compactMap({ $0["value"] }) where !mark.isEmpty {
        #expect(left(on: page, mark) > 0, "\(page.path): \(mark)")
      }
    }
  }

  @Test func listsOfOneDayAndOfANeedAreNarrowedDownToo() throws {
    let day = try Self.fifty.edition().page("areas/town/tuesday.html")
    #expect(day.opening("input").compactMap { $0["value"] }.contains("free"))
    #expect(!day.opening("input").compactMap { $0["value"] }.contains("tuesday"))
    #expect(left(on: day, "free") == 5 && day.words.contains("of 10"))
    let site = SampleSite(
      listings: (0..<8).reduce(into: [:]) { all, number in
        all["g\(number)"] = """
          name: Group \(number)
          helps with: [social isolation]
          cost: \(number == 0 ? "Free" : "£2 a session")
          """
      }
    )
    let need = try site.edition().page("needs/social-isolation.html")
    #expect(need.opening("input").compactMap { $0["value"] }.contains("free"))
    #expect(left(on: need, "free") == 1 && need.words.contains("of 8"))
  }

  @Test func aChoiceOfOneBeginsWithAnyAndAFewGroupsNeedNoFilter() throws {
    let page = try Self.fifty.edition().page("areas/town.html")
    let checked = page.opening("input").filter { $0["checked"] != nil }
    #expect(checked.map { $0["name"] } == ["day"] && checked.first?["value"] == "")
    #expect(page.opening("script").contains { $0["src"] == "../assets/filter.js" })
    let small = try SampleSite(listings: ["tea": "name: Tea"]).edition().page("areas/town.html")
    #expect(small.opening("form").isEmpty)
    #expect(small.words.contains("Choose what suits you"))
  }
}
