import Cataloguing
import Foundation
import Reading
import Testing

/// Where facts came from, for practices as data and for anyone in words.
struct ProvenanceTests {
  private func listings(of made: MadeUpDirectory) throws -> [[String: Any]] {
    let files = try edition(.practice, of: made.catalogue())
    let bytes = try #require(files["provenance.json"])
    let whole = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(whole?["listings"] as? [[String: Any]])
  }

  private static let made: MadeUpDirectory = {
    var made = MadeUpDirectory(
      "where: ask\ncost: £9\nchecked: 3 March 2026, by phone\nsame as: [hub:1, county:1]"
    )
    made.add(
      "hub",
      "id,name,cost,contact",
      ["1,Tea and Chat,£3,Sam Marlow 07700 900777"],
      says: "retrieved: 3 November 2026"
    )
    made.add(
      "county",
      "id,name,place,postcode",
      ["1,Tea and Chat,Example Hall,ng000aa", "2,Netball,Hall,NG00 0AB"],
      says: "retrieved: 1 November 2026"
    )
    return made
  }()

  @Test func eachFactIsToldWithItsSource() throws {
    let tea = try #require(try listings(of: Self.made).first { $0["listing"] as? String == "tea" })
    let sources = try #require(tea["sources"] as? [[String: Any]])
    #expect(sources.map { $0["reference"] as? String } == ["tea", "county:1", "hub:1"])
    #expect(sources[0]["checked"] as? String == "2026-03-03")
    #expect(sources[1]["retrieved"] as? String == "1 November 2026")
    #expect(sources[1]["record"] as? String == "csv:county:1")
    let facts = try #require(tea["facts"] as? [String: [String: Any]])
    #expect(facts["place"]?["source"] as? Int == 1)
    #expect(facts["place"]?["received"] as? String == "ng000aa")
    #expect(facts["place"]?["printed"] as? String == "Example Hall, NG00 0AA")
    #expect(facts["when"]?["rule"] as? String == "parsed")
    #expect(facts["when"]?["received"] as? String == "Every Tuesday, 10am to 12 noon")
    let conflicts = try #require(tea["conflicts"] as? [[String: Any]])
    #expect(conflicts.map { $0["fact"] as? String } == ["cost"])
  }

  @Test func whatComesFromOneSourceIsOnlyNamed() throws {
    let netball = try #require(
      try listings(of: Self.made).first { $0["listing"] as? String == "netball" }
    )
    #expect(netball["facts"] == nil)
    #expect((netball["asTold"] as? [String])?.contains("place") == true)
  }

  @Test func itStandsInThePracticeEditionAlone() throws {
    let files = try edition(.public, of: Self.made.catalogue())
    #expect(files["provenance.json"] == nil)
    for (path, bytes) in files { #expect(!bytes.asText.contains("county:1"), "\(path)") }
  }

  @Test func nobodysNameComesAlong() throws {
    for audience in Audience.allCases {
      for (path, bytes) in try edition(audience, of: Self.made.catalogue()) {
        #expect(!bytes.asText.contains("Marlow"), "\(path)")
        #expect(!PhoneNumber.digits(bytes.asText).contains("7700900777"), "\(path)")
      }
    }
  }

  @Test func aPageSaysItInWords() throws {
    let page = try edition(.public, of: Self.made.catalogue())["groups/tea.html"]
    let text = try #require(page).asText
    #expect(text.contains("The rest is from the group, checked by phone on 3 March 2026."))
    #expect(text.contains("Place from “county list”, 1 November 2026."))
  }
}
