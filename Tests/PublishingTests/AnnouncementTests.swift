import Cataloguing
import Testing

@testable import Publishing

/// Copy for a magazine, and a script for the radio.
struct AnnouncementTests {
  private func announcement(
    _ listings: [String: String],
    as form: Announcement.Form
  ) throws -> Announcement {
    let view = EditionView(of: try SampleSite(listings: listings).catalogue(), for: .public)
    return Announcement(of: try #require(view.areas.first), in: view, as: form)
  }

  private static let checked = "checked: 20 November 2026, by phone"

  @Test(arguments: [40, 60, 90, 150, 400])
  func aMagazineGetsNoMoreWordsThanItTakes(_ most: Int) throws {
    let listings = Dictionary(
      uniqueKeysWithValues: (1...20).map { ("tea-\($0)", "name: Tea \($0)\n\(Self.checked)") }
    )
    let made = try announcement(listings, as: .magazine(words: most))
    let words = made.text.split { $0 == " " || $0 == "\n" }.count
    #expect(words <= most && words == made.words, "\(made.text)")
    #expect(made.text.split(separator: "Ring 01632").count - 1 + made.leftOut == 20)
    #expect(most < 400 || made.leftOut == 0)
  }

  @Test func whatIsInDoubtIsNotAnnounced() throws {
    let made = try announcement(
      [
        "a": "name: Sure\n\(Self.checked)", "b": "name: Never\nchecked: never",
        "c": "name: Paused\nstatus: paused\n\(Self.checked)",
        "d": "name: Unclear\nwhen: Monthly, 10am to 12 noon\n\(Self.checked)",
        "e": "name: Far off\nwhen: 1 March 2027, 2pm\n\(Self.checked)",
      ],
      as: .magazine(words: 200)
    )
    #expect(
      made.text == """
        What's on in Town

        Sure: Tuesdays, 10am to midday at Town Hall. Ring 01632 960123.

        For more, ring 01632 960100 or go to https://town.example/board.

        """
    )
  }

  @Test func theRadioHasHalfAMinuteAndReadsTheNumberOut() throws {
    let listings = Dictionary(
      uniqueKeysWithValues: (1...20).map { ("tea-\($0)", "name: Tea \($0)\n\(Self.checked)") }
    )
    let made = try announcement(listings, as: .radio)
    #expect(made.words <= 80)
    #expect(
      made.text.contains("ring 01632 960100. That is 0 1 6 3 2, 9 6 0 1 0 0."),
      "\(made.text)"
    )
    #expect(made.text.contains("Tea 1 meets at Town Hall: Tuesdays, 10am to midday."))
  }

  @Test func nothingOnIsSaidInWords() throws {
    let made = try announcement([:], as: .magazine(words: 100))
    #expect(made.text.contains("We know of nothing that meets in the next 4 weeks."))
  }
}
