import Cataloguing
import Foundation
import Testing

@testable import Publishing

/// The directory as Open Referral's standard asks for it, looked at without our own reader.
struct OpenReferralTests {
  private func object(_ path: String, in edition: Edition) throws -> [String: Any] {
    let bytes = try #require(edition.files[path], "there is no “\(path)”")
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [String: Any])
  }

  /// What the standard does not let be left out, by the name of the list or word that holds it.
  private static let needed: [String: [String]] = [
    "contents": ["name", "status"], "organization": ["name", "description"],
    "addresses": [
      "address_1", "city", "state_province", "postal_code", "country", "address_type",
    ],
    "location": ["location_type"], "phones": ["number"],
    "taxonomy_term": ["name", "description"],
    "organization_identifiers": ["identifier_type", "identifier"],
  ]

  private static let words: [String: Set<String>] = [
    "status": ["active", "inactive", "defunct", "temporarily closed"],
    "freq": ["WEEKLY", "MONTHLY"], "location_type": ["physical", "postal", "virtual"],
    "address_type": ["physical", "postal", "virtual"],
  ]

  /// What is wrong with an object and all within it.
  private func faults(_ value: Any, as name: String) -> [String] {
    if let list = value as? [Any] {
      return (list.isEmpty && name != "contents" ? ["\(name) is an empty list"] : [])
        + list.flatMap { faults($0, as: name) }
    }
    guard let object = value as? [String: Any] else {
      return (value as? String)?.isEmpty == true && !Self.mayBeEmpty.contains(name)
        ? ["\(name) is empty"] : []
    }
    var found = (Self.needed[name] ?? []).filter { object[$0] == nil }.map {
      "\(name) has no \($0)"
    }
    if (object["id"] as? String).flatMap({ UUID(uuidString: $0) }) == nil {
      found.append("\(name) has no id: \(object["id"] ?? "")")
    }
    for (word, allowed) in Self.words {
      if let said = object[word] as? String, !allowed.contains(said) { found.append(said) }
    }
    return found + object.flatMap { faults($0.value, as: $0.key) }
  }

  private static let mayBeEmpty: Set = ["address_1", "city", "state_province", "postal_code"]

  @Test(arguments: Audience.allCases)
  func everyServiceHasWhatTheStandardAsksFor(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    let page = try object("open-referral/services.json", in: edition)
    let services = try #require(page["contents"] as? [[String: Any]])
    #expect(services.count == edition.view.entries.count + edition.view.ended.count)
    #expect(faults(services, as: "contents") == [])
    for service in services {
      let id = try #require(service["id"] as? String)
      let single = try object("open-referral/services/\(id).json", in: edition)
      #expect(single as NSDictionary == service as NSDictionary)
    }
  }

  @Test func noIDStandsForTwoThings() throws {
    let edition = try Thornby.edition(.public)
    var owners: [String: Set<String>] = [:]
    func look(_ value: Any, _ name: String) {
      if let list = value as? [Any] { list.forEach { look($0, name) } }
      guard let object = value as? [String: Any] else { return }
      if let id = object["id"] as? String { owners[id, default: []].insert(name) }
      object.forEach { look($0.value, $0.key) }
    }
    let page = try object("open-referral/services.json", in: edition)
    look(try #require(page["contents"]), "contents")
    #expect(owners.count > 100)
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test func aGroupKeepsItsIDWhateverElseChanges() throws {
    let first = try SampleSite(listings: ["tea": "name: Tea"]).edition()
    let second = try SampleSite(
      listings: ["tea": "name: Tea and cake\ncost: Free", "a": "name: A"]
    ).edition(.practice)
    let singles = { (edition: Edition) in
      Set(edition.files.keys.filter { $0.hasPrefix("open-referral/services/") })
    }
    #expect(singles(first).count == 1)
    #expect(singles(first).isSubset(of: singles(second)))
    // Python's uuid.uuid5(NAMESPACE_URL, "https://town.example/board/groups/tea.html").
    #expect(singles(first).first == "open-referral/services/\(Self.teaID).json")
  }

  private static let teaID = "bc2447a3-48c8-5760-a9ca-0847ce8b9e58"

  @Test func longListsArePaged() throws {
    var listings: [String: String] = [:]
    for number in 0..<205 { listings["g\(number)"] = "name: Group \(number)" }
    let edition = try SampleSite(listings: listings).edition()
    var ids: [String] = []
    for number in 1...3 {
      let name = number == 1 ? "services" : "services-\(number)"
      let page = try object("open-referral/\(name).json", in: edition)
      #expect(page["total_items"] as? Int == 205 && page["total_pages"] as? Int == 3)
      #expect(page["page_number"] as? Int == number)
      #expect(page["first_page"] as? Bool == (number == 1))
      #expect(page["last_page"] as? Bool == (number == 3))
      let contents = try #require(page["contents"] as? [[String: Any]])
      #expect(page["size"] as? Int == contents.count)
      ids += contents.compactMap { $0["id"] as? String }
    }
    #expect(Set(ids).count == 205)
    #expect(edition.files["open-referral/services-4.json"] == nil)
  }

  @Test func theWholeListHoldsWhatThePagesHold() throws {
    var listings: [String: String] = [:]
    for number in 0..<130 { listings["g\(number)"] = "name: Group \(number)" }
    let edition = try SampleSite(listings: listings).edition()
    let files = ReferralFiles(edition.view)
    #expect(files.pageCount == 2)
    let bytes = files.whole((0..<2).map { files.lines(ofPage: $0) })
    let whole = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let services = try #require(whole["contents"] as? [[String: Any]])
    #expect(whole["total_pages"] as? Int == 1 && whole["total_items"] as? Int == 130)
    let ids = services.compactMap { $0["id"] as? String }
    let singles = edition.files.keys.filter { $0.hasPrefix("open-referral/services/") }
    #expect(Set(ids.map { "open-referral/services/\($0).json" }) == Set(singles))
  }

  @Test func anEmptySiteHasAnEmptyPage() throws {
    let page = try object("open-referral/services.json", in: SampleSite().edition())
    #expect(page["empty"] as? Bool == true && page["total_items"] as? Int == 0)
  }

  @Test func whatHasEndedIsTheNameAlone() throws {
    let edition = try SampleSite(listings: ["tea": "status: ended\nrun_by: Town Hub"]).edition()
    let page = try object("open-referral/services.json", in: edition)
    let service = try #require((page["contents"] as? [[String: Any]])?.first)
    #expect(Set(service.keys) == ["id", "name", "status"])
    #expect(service["status"] as? String == "defunct")
  }

  @Test func noSheetHoldsAFormula() throws {
    let hostile = "name: \"=HYPERLINK(1)\"\nsummary: \"+1, she said\"\ncost: \"@SUM(A1)\""
    let edition = try SampleSite(listings: ["tea": hostile]).edition()
    let sheets = edition.files.filter { $0.key.hasSuffix(".csv") }
    #expect(sheets.count == ReferralTable.allCases.count + 1)
    for (path, bytes) in sheets {
      let text = String(decoding: bytes, as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline) {
        for cell in line.split(separator: ",") {
          let letter = cell.first { $0 != "\"" && $0 != "\u{FEFF}" }
          #expect(letter.map("=+@".contains) != true, "\(path): \(cell)")
        }
      }
    }
    let services = try edition.text("open-referral/csv/services.csv")
    #expect(services.contains("'=HYPERLINK(1)") && services.contains("'+1, she said"))
  }

  @Test func thePackagesListSaysWhatItsSheetsHold() throws {
    let edition = try Thornby.edition(.public)
    let list = try object("open-referral/csv/datapackage.json", in: edition)
    let resources = try #require(list["resources"] as? [[String: Any]])
    #expect(resources.count == ReferralTable.allCases.count)
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let head = try edition.text("open-referral/csv/\(path)").prefix { $0 != "\r\n" }
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(fields.compactMap { $0["name"] as? String }.joined(separator: ",") == head)
      for key in schema["foreignKeys"] as? [[String: Any]] ?? [] {
        let target = try #require(key["reference"] as? [String: Any])
        let names = resources.compactMap { $0["name"] as? String }
        #expect(names.contains(try #require(target["resource"] as? String)))
      }
    }
  }

  @Test func onlyPracticesAreToldWhatPracticesMayKnow() throws {
    let site = SampleSite(listings: ["tea": "open to referrals: \"yes, by telephone\""])
    for audience in Audience.allCases {
      let list = try site.edition(audience).text("open-referral/services.json")
      #expect(list.contains("yes, by telephone") == (audience == .practice))
    }
  }

  @Test func everyPageSaysWhereTheDataIs() throws {
    let page = try SampleSite(listings: ["tea": ""]).edition().text("groups/tea.html")
    #expect(page.contains("href=\"../open-referral/groups.csv\""))
    #expect(page.contains("href=\"../open-referral/services.json\""))
  }

  @Test(
    arguments: [
      ("Free", 0, nil), ("£3 a session", 300, "a session"), ("£2.50", 250, nil),
      ("£12.05 each", 1205, "each"),
    ] as [(String, Int, String?)]
  )
  func aPlainPriceIsAnAmount(_ line: String, _ pence: Int, _ unit: String?) throws {
    let price = try #require(Price(line))
    #expect(price.pence == pence && price.unit == unit)
  }

  @Test(arguments: ["Free. £1 for tea", "£3-£5", "£2.5", "£", "3 pounds", "£1,000", "£-1", "£0"])
  func aPriceThatSaysMoreStaysWords(_ line: String) {
    #expect(Price(line) == nil)
  }
}
