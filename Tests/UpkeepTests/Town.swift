import Cataloguing
import Reading
import Scheduling
import Testing

/// Saturday 21 November 2026, the day of every test here.
let today = CalendarDay(year: 2026, month: 11, day: 21) ?? .first

/// A made-up town of two areas, to which a test adds the listings that it is about.
struct Town: Sendable {
  private var files: [String: String] = [
    "Site/site.yml": """
    name: Thornby board
    run_by: Thornby Hub
    address: https://board.example
    contact: 01632 960100
    """,
    "Content/areas/thornby.md": "---\nname: Thornby\ncovers: {places: [Thornby]}\n---\n",
    "Content/areas/otterby.md": "---\nname: Otterby\ncovers: {places: [Otterby]}\n---\n",
  ]

  /// Listings by file name, each with the lines that differ from a listing with nothing to ask.
  init(_ listings: [String: String]) {
    for (name, lines) in listings {
      files["Content/listings/\(name).md"] = Self.listing(lines)
    }
  }

  mutating func add(_ path: String, _ text: String) { files[path] = text }

  static func listing(_ lines: String) -> String {
    let said = Set(lines.split(separator: "\n").map { $0.prefix { $0 != ":" } })
    let whole = [
      "name: Tea Time", "summary: Tea and talk for anyone.", "area: Thornby",
      "place: Town Hall, High Street, NG00 1AA", "when: Tuesdays, 10am to 12 noon",
      "cost: Free", "contact: The hall desk, 01632 960123", "joining: just turn up",
      "access: step-free entrance", "getting_here: Number 9 stops outside",
      "checked: 20 November 2026, by phone",
    ]
    let rest = whole.filter { !said.contains($0.prefix { $0 != ":" }) }
    return "---\n" + (rest + [lines]).joined(separator: "\n") + "\n---\n\nCome along.\n"
  }

  func catalogue() throws -> Catalogue {
    let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    var findings: [Finding] = []
    let catalogue = Catalogue(
      gathering: sources.filter { $0.path.hasSuffix(".md") }.map { Manuscript(reading: $0) },
      files: sources,
      today: today,
      findings: &findings
    )
    return try #require(catalogue, "\(findings)")
  }
}
