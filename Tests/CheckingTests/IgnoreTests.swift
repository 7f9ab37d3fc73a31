import Cataloguing
import Reading
import Testing

@testable import Checking

struct IgnoreTests {
  @Test(arguments: [
    ("<!-- ignore all-caps: the sign says so -->\n\nThis is IMPORTANT.\n\nThis is IMPORTANT.", []),
    (
      "Hi.\n\n<!-- ignore all-caps: a sign -->\nThis is IMPORTANT.\n\nThis is IMPORTANT.",
      ["all-caps"]
    ),
    ("Hi.\n\nThis is IMPORTANT. <!-- ignore all-caps: a sign -->\n\nBye.", []),
    (
      "Hi.\n\n<!-- ignore all-caps: a sign -->\n<!-- ignore latin-abbreviation: so said -->\n\n"
        + "- This is IMPORTANT\n- cards etc", []
    ),
    ("Hi.\n\n> <!-- ignore all-caps: a sign -->\n>\n> This is IMPORTANT.", []),
    (
      "Hi.\n\n<!-- ignore all-caps -->\n\nThis is IMPORTANT.",
      ["suppression-no-reason", "all-caps"]
    ),
    ("Hi.\n\n<!-- ignore pii-nhs-number: a form's number -->\n\n943 476 5919", []),
    (
      "<!-- ignore pii-nhs-number: a form's number -->\n\n943 476 5919",
      ["suppression-no-reason", "pii-nhs-number"]
    ),
    ("Hi.\n\n<!-- ignore all-caps: a sign -->", ["suppression-no-reason"]),
    ("`<!-- ignore all-caps: a sign -->`", []),
  ])
  func hidesWhatItsNoteNames(_ body: String, _ expected: [String]) throws {
    #expect(try findings(body).map(\.rule) == expected)
  }

  @Test func suggestsTheRuleThatWasMeant() throws {
    let finding = try #require(try findings("Hi.\n\n<!-- ignore all-cap: x -->\n\nHo.").first)
    #expect(finding.message == "there is no rule “all-cap”")
    #expect(finding.remedy == "did you mean “all-caps”?")
  }

  @Test(arguments: [
    ("rules:\n  all-caps: {level: advice, reason: signs}\n", ["all-caps advice"]),
    ("rules:\n  all-caps: {level: off, reason: signs}\n", []),
    ("rules:\n  all-caps: {level: error, reason: signs}\n", ["all-caps error"]),
  ])
  func siteSettingsChangeALevel(_ settings: String, _ expected: [String]) throws {
    let found = try findings("This is IMPORTANT.", settings: settings)
    #expect(found.map { "\($0.rule) \($0.severity.rawValue)" } == expected)
  }

  @Test func privateDetailsKeepTheirLevel() throws {
    let settings =
      "rules:\n  pii-nhs-number: {level: off, reason: no}\n  nonsense: {level: off, reason: x}\n"
    let manuscript = Manuscript("---\ntitle: A\n---\n943 476 5919")
    let catalogue = try Catalogue.example([manuscript], settings: settings)
    let found = Report(checking: catalogue).findings
    #expect(found.map(\.rule) == ["pii-nhs-number", "site-settings", "site-settings"])
    #expect(found.map(\.severity) == [.error, .warning, .warning])
  }

  @Test func anErrorThatKeepsAFileOutStaysAnError() throws {
    let settings = "rules:\n  missing-fact: {level: off, reason: no}\n"
    let manuscript = Manuscript("---\nmenu: 1\n---\nHello.")
    let report = Report(checking: try Catalogue.example([manuscript], settings: settings))
    #expect(report.findings.map(\.rule) == ["missing-fact"])
    #expect(report.counts.withheld == 1 && !report.ok)
  }
}
