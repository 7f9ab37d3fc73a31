import Cataloguing
import Testing

@testable import Publishing

/// The practice edition's page of what no group offers.
struct GapsPageTests {
  private func page(_ listings: [String: String]) throws -> (text: String, edition: Edition) {
    let edition = try SampleSite(listings: listings).edition(.practice)
    let bytes = try #require(edition.files["gaps.html"])
    return (String(decoding: bytes, as: UTF8.self), edition)
  }

  @Test func eachReasonHasItsCountsAndTheGroupsBehindThem() throws {
    let (text, _) = try page(["tea": "helps_with: housing\ncost: Free"])
    #expect(text.contains("<th scope=\"row\">Housing</th><td>1</td><td>1</td><td>none</td>"))
    #expect(text.contains("<a href=\"groups/tea.html\">Tea Time</a>: daytime, free"))
    #expect(text.contains("Housing: nothing in the evening"))
    #expect(text.contains("Work and training: no group yet"))
  }

  @Test func aGroupWithoutAReasonIsToldOf() throws {
    let (text, _) = try page(["tea": ""])
    #expect(text.contains("told us no reason and cannot be counted."), "\(text)")
  }

  @Test func theSheetBesideItHoldsTheSame() throws {
    let (text, edition) = try page(["tea": "helps_with: housing"])
    let sheet = String(decoding: try #require(edition.files["gaps.csv"]), as: UTF8.self)
    #expect(text.contains("href=\"gaps.csv\""))
    #expect(sheet.contains("Town,housing,25 to 64,daytime,1,0,0,0,Tea Time\r\n"), "\(sheet)")
  }

  @Test func thePublicEditionHasNeither() throws {
    let edition = try SampleSite(listings: ["tea": "helps_with: housing"]).edition()
    #expect(edition.files["gaps.html"] == nil && edition.files["gaps.csv"] == nil)
    let home = try #require(edition.files["index.html"])
    #expect(!String(decoding: home, as: UTF8.self).contains("gaps.html"))
  }

  @Test func aLargeAreaNamesAHundredAndLeavesTheRestToTheSheet() throws {
    var listings: [String: String] = [:]
    for number in 0..<105 { listings["g\(number)"] = "name: Group \(number)\nhelps_with: housing" }
    let (text, _) = try page(listings)
    #expect(text.contains("And 5 groups more: the sheet names them all."))
  }
}
