import Cataloguing
import Reading
import Scheduling
import Testing

@testable import Publishing

/// Where the usual case goes a shorter way, it must come out where the longer one does.
struct QuickWayTests {
  @Test func aDayToComeReadsAsTheDayItself() throws {
    let today = try #require(CalendarDay(iso: "2026-11-21"))
    let days = DaysInWords(from: today)
    for offset in [-1, 0, 1, 40, 59, 60, 399] {
      let day = today.adding(offset)
      #expect(days[day].iso == day.iso)
      #expect(days[day].words == Words.day(day))
    }
  }

  @Test(arguments: [1, 74, 75, 76, 148, 149, 150, 1_000], ["a", "é", "“", "😀", "aé“😀"])
  func aFoldedLineIsFullAndCutsNoLetter(_ count: Int, _ letters: String) {
    let words = String(repeating: letters, count: count)
    var text = CalendarText()
    text.line("SUMMARY:", escaping: words)
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 }, "\(lines.map(\.utf8.count))")
    #expect(lines.dropLast().allSatisfy { $0.utf8.count > 71 }, "\(lines.map(\.utf8.count))")
    #expect(lines.dropFirst().allSatisfy { $0.first == " " })
    let unfolded = lines.enumerated().map { $0.offset == 0 ? $0.element : $0.element.dropFirst() }
    #expect(unfolded.joined() == "SUMMARY:\(words)")
  }

  @Test(arguments: [
    ("Tea & “talk”", "Tea &amp; “talk”"), ("plain words, 10am", "plain words, 10am"),
    ("<b>\"it's\"</b>", "&lt;b&gt;&quot;it&#39;s&quot;&lt;/b&gt;"),
    ("one\ntwo\tthree", "one two three"),
    ("a\u{7F}\u{0}b", "ab"), ("", ""),
  ])
  func aFeedHoldsNothingThatXMLCannot(_ text: String, _ expected: String) {
    #expect(XML.escaped(text) == expected)
  }

  @Test(arguments: [
    ("3 March 2026", ""), ("3 March 2026, by phone", ", by phone"),
    ("3 March 2026, phone", ", by phone"),
    ("3 March 2026, Phone", ", by phone"), ("3 March 2026, By phone", ", By phone"),
    ("3 March 2026, by visit", ", on a visit"),
    ("3 March 2026, a visit, email", ", on a visit, by email"),
    ("3 March 2026, at the fair", ", (at the fair)"),
    ("3 March 2026, the leader sent it", ", from what the leader sent us"),
  ])
  func howAGroupWasCheckedIsSaidInWords(_ said: String, _ words: String) throws {
    let site = SampleSite(listings: ["tea": "checked: \(said)"])
    let entry = try #require(try site.edition(.public).view.entries.first)
    #expect(CheckedValue(entry).text == "Last checked with the group on 3 March 2026\(words)")
    #expect(CheckedValue(entry).short == "Last checked on 3 March 2026")
    #expect(CheckedValue(entry).date == "2026-03-03")
  }

  @Test func aGroupThatWasNeverCheckedSaysSo() throws {
    let entry = try #require(
      try SampleSite(listings: ["tea": ""]).edition(.public).view.entries.first
    )
    let checked = CheckedValue(entry)
    #expect(checked.text == "We have not checked this with the group yet")
    #expect(checked.short == checked.text)
    #expect(checked.date == nil && checked.isOverdue)
  }
}
