import Reading
import Testing

@testable import Publishing

struct HeadingIDTests {
  @Test(arguments: [
    ("What we do", "what-we-do"), ("  Tea & cake! ", "tea-cake"), ("Café Ŵyl", "cafe-wyl"),
    ("e\u{301}te\u{301}", "ete"), ("Straße", "strasse"), ("Ærø Þing", "aero-thing"), ("İı", "ii"),
    ("Mum’s & Dad's", "mums-dads"), ("9:30am–11", "9-30am-11"), ("---", ""), ("🍵", ""),
    ("الشاي", ""),
    ("Ελλάδα", ""), ("\u{202E}abc", "abc"), ("a\u{0}b", "a-b"), ("__proto__", "proto"),
  ])
  func slugsAreSmallLettersAndHyphens(_ words: String, _ slug: String) {
    #expect(HeadingIDs.slug(words) == slug)
  }

  @Test func idsAreUniqueShortAndNeverEmpty() {
    let long = String(repeating: "tea ", count: 50)
    let words = ["a", "a", "a-1", "a 2", "a", "", "", "🍵", "section", long, long, long, "location"]
    var ids = HeadingIDs()
    let given = (words + words).map { ids.next(for: $0) }
    #expect(Set(given).count == given.count)
    for id in given {
      #expect(id.hasPrefix("h-") && id.utf8.count > 2 && id.utf8.count <= 64, "\(id)")
      #expect(id.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
    }
  }

  @Test func aHeadingRepeatedTenThousandTimesIsNoTrouble() {
    var ids = HeadingIDs()
    for _ in 0..<9_999 { _ = ids.next(for: "Tea") }
    #expect(ids.next(for: "Tea") == "h-tea-10000")
  }
}
