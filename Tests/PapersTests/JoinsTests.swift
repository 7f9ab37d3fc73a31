import Testing

@testable import Papers

/// Spaces at which no line may end.
struct JoinsTests {
  @Test(arguments: [
    ("Ring 01632 960123 today", "Ring 01632·960123 today"),
    ("Tuesday 24 November 2026, 10am", "Tuesday 24·November·2026, 10am"),
    ("at 7 pm or 19:00", "at 7·pm or 19:00"),
    ("High Street, NG00 0AA.", "High Street, NG00·0AA."),
    ("NG1 1AB and B33 8TH", "NG1·1AB and B33·8TH"),
    ("8pm to 9:30am, or 10am to midday", "8pm·to·9:30am, or 10am·to·midday"),
    ("2 to 4 people to ask", "2 to 4 people to ask"),
    ("no figures in here", "no figures in here"),
    ("A3 paper ABC", "A3 paper ABC"),
  ])
  func noLineEndsWithinWhatBelongsTogether(_ words: String, _ joined: String) {
    #expect(Joins.joined(words).replacing("\u{A0}", with: "·") == joined)
  }
}
