import Cataloguing
import Reading
import Scheduling
import Testing

@testable import Checking

extension Catalogue {
  static let exampleSettings =
    "name: A\nrun_by: B\naddress: https://a.example\ncontact: 01632 960123\n"

  /// A site of these manuscripts alone, on 21 November 2026.
  static func example(
    _ manuscripts: [Manuscript],
    settings: String = "",
    files: [SourceFile] = []
  ) throws -> Catalogue {
    var findings: [Finding] = []
    let site = SourceFile(path: "Site/site.yml", text: exampleSettings + settings)
    let today = try #require(CalendarDay(year: 2026, month: 11, day: 21))
    let catalogue = Catalogue(
      gathering: manuscripts,
      files: [site] + files,
      today: today,
      findings: &findings
    )
    return try #require(catalogue, "\(findings)")
  }
}

/// What the rules, and nothing else, find in the text of a page.
func findings(_ body: String, settings: String = "") throws -> [Finding] {
  let manuscript = Manuscript("---\ntitle: Example\n---\n\n" + body)
  let catalogue = try Catalogue.example([manuscript], settings: settings)
  return Inspection(of: catalogue).findings(for: manuscript)
}
