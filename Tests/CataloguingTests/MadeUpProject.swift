import Cataloguing
import Publishing
import Reading
import Scheduling
import Testing

/// Saturday 21 November 2026, the day of every test here.
let today = CalendarDay(year: 2026, month: 11, day: 21) ?? .first

/// A small project in memory: its files by path, with settings and one area, and what comes of it.
struct MadeUpProject {
  var files: [String: String] = [
    "Site/site.yml": """
    name: Example board
    run_by: Example hub
    address: https://board.example
    contact: 01632 960100
    """,
    "Content/areas/thornby.md": """
    ---
    name: Thornby
    covers: {places: [Thornby, Otterby], postcodes: [NG00]}
    ---
    """,
  ]

  init(_ files: [String: String] = [:]) {
    self.files.merge(files) { $1 }
  }

  /// One listing, with the least that publishes unless its facts say otherwise.
  init(listing facts: String, body: String = "") {
    self.init(["Content/listings/tea.md": Self.listing(facts, body: body)])
  }

  static func listing(_ facts: String, body: String = "") -> String {
    let keys = facts.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    let said = Set(keys.map { $0 == "place" ? "where" : $0 == "summary" ? "what" : $0 })
    let least = [
      "name: Tea and Chat", "what: Come for tea.", "where: Example Hall, High Street, NG00 0AA",
      "when: Every Tuesday, 10am to 12 noon", "contact: 01632 960123",
    ]
    let needed = least.filter { !said.contains($0.prefix { $0 != ":" }) }
    return "---\n\((needed + [facts]).joined(separator: "\n"))\n---\n\n\(body)\n"
  }

  var sources: [SourceFile] {
    files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }

  func catalogue(drafts: Bool = false) throws -> Catalogue {
    try gathered(sources, drafts: drafts)
  }

  func entry() throws -> PublicEntry { try listing().entry }

  func listing() throws -> Listing {
    let catalogue = try catalogue()
    let named = catalogue.listings.first { !$0.entry.isFromDirectory }
    return try #require(named, "\(catalogue.findings)")
  }

  /// What is wrong, without the settings' and the areas' own.
  func findings() throws -> [Finding] {
    try catalogue().findings.filter { $0.file.hasPrefix("Content/listings/") }
  }

  func errors() throws -> [Finding] { try findings().filter { $0.severity == .error } }
}

func gathered(
  _ sources: [SourceFile],
  on day: CalendarDay = today,
  drafts: Bool = false
) throws -> Catalogue {
  var findings: [Finding] = []
  let content = sources.filter { $0.path.hasPrefix("Content/") && $0.path.hasSuffix(".md") }
  let catalogue = Catalogue(
    gathering: content.map { Manuscript(reading: $0) },
    files: sources,
    today: day,
    drafts: drafts,
    findings: &findings
  )
  return try #require(catalogue, "\(findings)")
}

/// The finished files of one edition, by path.
func edition(_ audience: Audience, of catalogue: Catalogue) throws -> [String: [UInt8]] {
  var findings: [Finding] = []
  let templates = try #require(PageTemplates(overriddenBy: [], findings: &findings), "\(findings)")
  let website = Website(EditionView(of: catalogue, for: audience), templates: templates)
  var made: [String: [UInt8]] = [:]
  for file in website.files() {
    #expect(made.updateValue(file.bytes, forKey: file.path) == nil, "\(file.path) is made twice")
  }
  return made
}

extension Sequence where Element == UInt8 {
  var asText: String { String(decoding: Array(self), as: UTF8.self) }
}

extension [Finding] {
  func named(_ rule: String) -> [Finding] { filter { $0.rule == rule } }
}
