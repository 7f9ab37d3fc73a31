import Reading
import Scheduling
import Testing

@testable import Cataloguing

/// Consent as people write it down.
struct ConsentLineTests {
  private func standing(_ line: String) throws -> Consent.Standing {
    let today = try #require(CalendarDay(year: 2026, month: 11, day: 21))
    return Consent(.text(Scalar(line, .wholeFile))).standing(on: today)
  }

  @Test(arguments: [
    "2026-01-01, signed, ends 2031-01-01", "signed on 3 May 2026", "verbal, 3 May 2026",
    "5 May 2026 (form), expires 5 May 2031", "1 April 2026 to 1 April 2031", "until 1 May 2030",
    "asked and signed 3 May 2026",
  ])
  func holds(_ line: String) throws {
    #expect(try standing(line) == .holds)
  }

  @Test(arguments: ["unknown", "no", "not recorded", "none", "asked, no answer yet", "pending", ""])
  func isMissing(_ line: String) throws {
    #expect(try standing(line) == .missing)
  }

  @Test(arguments: ["yes", "verbal", "signed form in the office"])
  func hasNoDay(_ line: String) throws {
    #expect(try standing(line) == .undated)
  }

  @Test func endsOnItsDay() throws {
    let end = try #require(CalendarDay(year: 2026, month: 11, day: 20))
    #expect(try standing("1 May 2024, signed, ends 20 November 2026") == .ended(end))
    #expect(try standing("1 May 2024, signed, ends 21 November 2026") == .holds)
  }

  @Test(arguments: ["3 May 2026, withdrawn 4 June 2026", "1 May 2026; taken back in June"])
  func isTakenBack(_ line: String) throws {
    #expect(try standing(line) == .withdrawn)
  }
}
