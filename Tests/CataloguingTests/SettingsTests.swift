import Cataloguing
import Reading
import Testing

/// What belongs to the whole site.
struct SettingsTests {
  private static let lines = [
    "name: Board", "run_by: Hub", "address: https://board.example", "contact: 01632 960100",
  ]

  private func read(_ text: String) -> (SiteSettings?, [Finding]) {
    var findings: [Finding] = []
    let file = SourceFile(path: "Site/site.yml", text: text)
    return (SiteSettings(reading: [file], today: today, findings: &findings), findings)
  }

  @Test func fourLinesAreEnough() throws {
    let (settings, findings) = read(Self.lines.joined(separator: "\n"))
    #expect(findings == [])
    #expect(try #require(settings).contact.phone == "01632 960100")
  }

  @Test(arguments: [0, 1, 2, 3], ["", ":", ": ask"])
  func aNeededLineThatIsMissingEmptyOrAskedIsNamed(_ index: Int, _ rest: String) throws {
    var lines = Self.lines
    let key = String(lines[index].prefix { $0 != ":" })
    if rest.isEmpty { lines.remove(at: index) } else { lines[index] = key + rest }
    let (settings, findings) = read(lines.joined(separator: "\n") + "\n")
    #expect(settings == nil)
    let spoken = key == "run_by" ? "run by" : key
    #expect(findings.map(\.message) == ["Site/site.yml does not say “\(spoken)”"])
    #expect(findings.first?.remedy.hasPrefix("add a line “\(spoken): …”") == true)
  }

  @Test(arguments: ["contact: Sam", "contact: {hours: 9am to 4pm}"])
  func aContactNeedsAWayToReachIt(_ line: String) {
    let (settings, findings) = read((Self.lines.dropLast() + [line]).joined(separator: "\n"))
    #expect(settings == nil)
    #expect(findings.map(\.message) == ["Site/site.yml does not say “contact”"])
  }

  @Test func allThatIsMissingIsToldAtOnce() {
    let (settings, findings) = read("tagline: Find a group")
    #expect(settings == nil)
    #expect(findings.count == 4)
  }

  @Test func noFileAtAllIsTold() {
    var findings: [Finding] = []
    #expect(SiteSettings(reading: [], today: today, findings: &findings) == nil)
    #expect(findings.map(\.message) == ["there is no Site/site.yml"])
  }

  @Test(arguments: [
    ("adress: x", "adress", "did you mean “address”?"),
    ("contact: {phon: 1}", "phon", "did you mean “phone”?"),
    ("freshness: {chekced: 30}", "chekced", "did you mean “checked”?"),
  ])
  func anUnknownKeyIsNamed(_ line: String, _ key: String, _ remedy: String) {
    let isContact = line.hasPrefix("contact")
    let lines = (isContact ? Self.lines.dropLast() : Self.lines[...]) + [line]
    let (settings, findings) = read(lines.joined(separator: "\n"))
    #expect(settings == nil)
    let unknown = findings.named("unknown-field")
    #expect(unknown.map(\.text) == [key])
    #expect(unknown.map(\.remedy) == [remedy])
  }

  @Test(arguments: [
    "jargon-term: off", "jargon-term: {level: off}", "jargon-term: {reason: ours}",
    "jargon-term: {level: off, reason: \"\"}", "jargon-term: {level: loud, reason: ours}",
  ])
  func aRuleIsNotChangedWithoutALevelAndAReason(_ rule: String) {
    let (settings, findings) = read(Self.lines.joined(separator: "\n") + "\nrules:\n  \(rule)\n")
    #expect(settings == nil)
    #expect(findings.map(\.rule) == ["site-settings"])
  }

  @Test func aRuleIsChangedWithAReason() throws {
    let text =
      Self.lines.joined(separator: "\n")
      + "\nrules:\n  jargon-term: {level: advice, reason: ours}\n"
    let (settings, findings) = read(text)
    #expect(findings == [])
    #expect(try #require(settings).rules["jargon-term"]?.severity == .advice)
  }

  @Test(arguments: ["board.example", "ftp://board.example", "javascript:alert(1)"])
  func anAddressIsAWebAddress(_ address: String) {
    var lines = Self.lines
    lines[2] = "address: \(address)"
    let (settings, findings) = read(lines.joined(separator: "\n"))
    #expect(settings == nil)
    #expect(findings.map(\.text) == [address])
  }
}
