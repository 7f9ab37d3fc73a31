import Reading
import Support
import Testing

@testable import Directory

/// Files damaged at random: whatever is left of them, reading ends and the counts add up.
struct DamagedFilesTests {
  private static let feed = """
    {"total_pages": 2, "page_number": 1, "contents": [{"id": "1", "name": "Knit &amp; natter",
    "description": "<p>We knit<br>and <b>natter</b>&nbsp;&#163;1</p>", "minimum_age": -1,
    "schedules": [{"freq": "week", "interval": "2", "byday": "2MO,-1FR", "opens_at": "9.30am",
    "closes_at": "12:00:00", "dtstart": "2026-03-03T00:00:00Z", "until": "3/4/2026"}],
    "contacts": [{"name": "Sam", "phones": [{"number": "Office: +44 (0)1632 960123 x 4"}]}],
    "locations": [{"postal_code": "ng0o oaa", "geometry": {"coordinates": [-1.2, 53.1]}}],
    "cost_options": [{"amount": "2.50"}]}, {"id": 2, "name": "Thornby walkers"}]}
    """
  private static let sheet = """
    id,name,when,postcode,phone,checked,email
    1,"Knit ""and"" natter","Mondays
    Fridays",ng000aa,"01632 960123 / 01632 960124",3 March 2026,a@thornby.example
    2,Walkers,,NG00,111,2026-02-30,via website
    """

  @Test(arguments: [("feed.json", feed), ("groups.csv", sheet)])
  func areReadToTheirEnd(_ path: String, _ text: String) {
    var dice = SeededNumbers(seed: 2026)
    let pieces = [
      "\"", "{", "]", ",", "\n", "<", "&", "\\", "-", "9", "\u{0}", "é", "null", "1e999",
    ]
    for _ in 0..<1_500 {
      var bytes = Array(text.utf8)
      for _ in 0...Int.random(in: 0...3, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        let piece = Array((pieces.randomElement(using: &dice) ?? "").utf8)
        switch Int.random(in: 0...3, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.insert(contentsOf: piece, at: place)
        case 2: bytes.replaceSubrange(place..<min(place + piece.count, bytes.count), with: piece)
        default: bytes.removeSubrange(place..<min(place + 5, bytes.count))
        }
      }
      let read = MadeUp(SourceFile(path: path, bytes: bytes))
      #expect(read.shelf.received == read.shelf.records.count + read.shelf.setAside.count)
      #expect(read.shelf.isRefused || read.shelf.received > 0 || path == "groups.csv")
    }
  }
}
