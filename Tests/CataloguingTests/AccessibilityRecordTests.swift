import Reading
import Scheduling
import Testing

@testable import Cataloguing

/// A statement cannot claim what its record does not show.
struct AccessibilityRecordTests {
  private func reading(_ text: String) throws -> (AccessibilityRecord?, [Finding]) {
    var findings: [Finding] = []
    let record = AccessibilityRecord.reading(
      [SourceFile(path: "Site/accessibility.yml", text: text)],
      today: try #require(CalendarDay(iso: "2026-11-21")),
      findings: &findings
    )
    return (record, findings)
  }

  private static let check = "last_check: {on: 3 November 2026, by: the Hub, errors: "

  @Test(arguments: [
    (check + "2}", "the last check found 2 errors"),
    (check + "0}\nproblems: [{what: The map has no words}]", "problems are listed"),
    ("", "no check is written down"),
  ])
  func fullyCompliantIsRefusedWhileSomethingSpeaksAgainstIt(_ lines: String, _ why: String) throws {
    let findings = try reading("status: fully compliant\n\(lines)\n").1
    let finding = try #require(findings.first { $0.severity == .error })
    #expect(finding.message == "the site cannot be called fully compliant: \(why)")
    #expect(try reading("status: partially compliant\n\(lines)\n").1.isEmpty)
  }

  @Test func fullyCompliantStandsWhereTheLastCheckFoundNothing() throws {
    let (record, findings) = try reading("status: fully compliant\n\(Self.check)0}\n")
    #expect(findings.isEmpty, "\(findings)")
    #expect(record?.status == .fully && record?.check?.errors == 0)
  }

  @Test func aCheckSaysItsDayAndWhatItFound() throws {
    let findings = try reading("status: not compliant\nlast_check: {by: us}\n").1
    #expect(findings.map(\.severity) == [.error], "\(findings)")
  }
}
