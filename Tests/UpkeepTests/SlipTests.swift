import Cataloguing
import Reading
import Testing

@testable import Upkeep

/// The slips that are left with groups, for them to put right what we print.
struct SlipTests {
  private func slips(_ listings: [String: String]) throws -> String {
    CallSheet(of: try Town(listings).catalogue()).slips(style: "p{color:red}")
  }

  @Test func eachGroupThatIsDueHasOneWithWhatWePrint() throws {
    let page = try slips([
      "late": "name: Late & Co\nchecked: 3 March 2026, by phone", "fine": "name: Fine",
      "open": "name: Open\ncost: ask",
    ])
    #expect(page.split(separator: "<section").count == 3, "\(page)")
    #expect(page.contains("<h2>Late &amp; Co</h2>"))
    #expect(page.contains("<strong>When:</strong> Tuesdays, 10am to 12 noon"), "\(page)")
    #expect(!page.contains("Fine"))
    #expect(page.contains("<li>What does it cost to come? Is anything extra?</li>"))
    #expect(page.contains("Please send it back: 01632 960100."))
  }

  @Test func nobodyWhoDidNotAgreeIsNamed() throws {
    let page = try slips([
      "late": "checked: 3 March 2026, by phone\ncontact: {name: Brenda Quill, phone: 07700 900123}"
    ])
    #expect(!page.contains("Quill") && !page.contains("900123"), "\(page)")
  }
}
