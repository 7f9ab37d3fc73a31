import Reading
import Testing

@testable import Directory
@testable import noticeboard

struct SourcesReportTests {
  private static let feed = #"""
    [{"id": "1", "name": "Knit", "description": "Monthly lunch", "fees": "Free",
    "schedules": [{"byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}]},
    {"id": "2", "name": "Walk", "minimum_age": -1}, {"name": "No id"}]
    """#

  private static let shelf: DirectoryShelf = {
    let source = DirectorySource(
      id: "county",
      label: "County",
      file: "county.json",
      declaredIn: "sources.yml",
      range: .wholeFile
    )
    var findings: [Finding] = []
    let file = SourceFile(path: "county.json", text: feed)
    return DirectoryShelf(reading: source, files: [file], findings: &findings)
  }()

  @Test func theTableAccountsForEveryRecord() {
    let lines = SourcesReport([Self.shelf]).text.split(separator: "\n").map(String.init)
    let cells = lines[1].split(separator: " ").map(String.init)
    #expect(cells == ["County", "3", "2", "0", "1", "1", "50%", "0%", "0%", "50%", "0%"])
    #expect(lines[0].utf8.count == lines[1].utf8.count)
    #expect(lines.contains("  set aside, since each has no id: 1"), "\(lines)")
    #expect(lines.contains("  values that only say that there is no value: 1"), "\(lines)")
    #expect(lines.contains { $0.hasPrefix("  to ask: “Knit” says “Monthly lunch”") }, "\(lines)")
  }

  @Test func theSameStandsInJSON() {
    let json = SourcesReport([Self.shelf]).json
    #expect(json.contains(#""recordsIn": 3, "entriesOut": 2, "inFullElsewhere": 0"#), "\(json)")
    #expect(json.contains(#""reason": "has no id""#), "\(json)")
    #expect(json.contains(#""day": 1, "place": 0"#), "\(json)")
  }

  @Test func aProjectWithoutADirectorySaysSo() {
    #expect(SourcesReport([]).text.hasPrefix("The project has no directory"))
  }
}
