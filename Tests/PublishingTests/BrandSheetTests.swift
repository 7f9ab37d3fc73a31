import Cataloguing
import Foundation
import Testing

@testable import Publishing

/// What a brand changes of the theme.
struct BrandSheetTests {
  private func sheet(of edition: Edition) throws -> String { try edition.text("assets/site.css") }

  private func values(_ name: String, in sheet: String) -> [String] {
    sheet.matches(of: /--([a-z]+): (#[0-9a-f]{6})/).filter { $0.1 == name }.map { String($0.2) }
  }

  @Test func theGroundsOfLinksAreThoseOfTheTheme() throws {
    let sheet = try sheet(of: SampleSite().edition())
    for ground in BrandSheet.lightGrounds + BrandSheet.darkGrounds {
      #expect(sheet.contains(ground), "\(ground)")
    }
  }

  @Test(arguments: ["0b4f4a", "5b1a70", "7a1010", "1d3f91", "000000", "3f4a00"])
  func everyColourDerivedFromABrandCanBeRead(_ colour: String) throws {
    let edition = try SampleSite(["Site/brand.yml": "colour: \(colour)\n"]).edition()
    let sheet = try sheet(of: edition)
    let own = try #require(sheet.components(separatedBy: "/* Of Site/brand.yml */").last)
    let links = try values("link", in: own).map { try #require(Colour(hex: $0)) }
    #expect(links.count == 2)
    for (link, grounds) in zip(links, [BrandSheet.lightGrounds, BrandSheet.darkGrounds]) {
      for ground in grounds {
        let contrast = link.contrast(with: try #require(Colour(hex: ground)))
        #expect(contrast >= 7, "\(link.hex) on \(ground)")
      }
    }
    for name in ["brand", "deep"] {
      for hex in values(name, in: own) {
        #expect(try #require(Colour(hex: hex)).contrast(with: .white) >= 7, "\(name) \(hex)")
      }
    }
    #expect(Gate.fault(inStyle: Array(sheet.utf8)) == nil)
  }

  @Test func aLogoStandsInPlaceOfTheToolsOwnMark() throws {
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8">\
      <path d="M0 0h8v8H0z"/></svg>
      """
    let site = SampleSite([
      "Site/brand.yml": "name: The Hub\nlogo: mark.svg\n", "Site/mark.svg": drawing,
      "Content/listings/tea.md": SampleSite.listing("name: Tea"),
    ])
    let edition = try site.edition()
    #expect(edition.files["assets/logo.svg"]?.isEmpty == false)
    let page = try edition.group("tea")
    let logo = try #require(page.opening("img").first { $0["src"] == "../assets/logo.svg" })
    #expect(logo["alt"] == "" && logo["width"] == "8")
    #expect(page.opening("link").contains { $0["href"] == "../assets/logo.svg" })
    #expect(
      page.words.contains("The Hub") && !page.opening("svg").contains { $0["class"] == "mark" }
    )
  }
}
