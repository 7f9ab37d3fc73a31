import Cataloguing
import Foundation
import Reading
import Scheduling
import Testing

@testable import Publishing

/// A small site of a test's own, or the example project: its files, to be made into editions.
struct SampleSite: Sendable {
  var files: [SourceFile]
  var today: String

  /// A town of one area, to which tests add what they are about.
  init(_ contents: [String: String] = [:], today: String = "2026-11-21") {
    var texts = Self.town
    texts.merge(contents) { $1 }
    files = texts.keys.sorted().map { SourceFile(path: $0, text: texts[$0] ?? "") }
    self.today = today
  }

  /// Listings by file name, each with the lines of its front matter; what every listing needs is
  /// filled in.
  init(listings: [String: String], today: String = "2026-11-21") {
    var contents: [String: String] = [:]
    for (name, lines) in listings { contents["Content/listings/\(name).md"] = Self.listing(lines) }
    self.init(contents, today: today)
  }

  static func listing(_ lines: String) -> String {
    let keys = lines.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    let usual = [
      ("name", "Tea Time"), ("summary", "Tea and talk for anyone who likes either."),
      ("area", "Town"), ("place", "Town Hall, High Street, NG00 1AA"),
      ("when", "Every Tuesday, 10am to 12 noon"), ("contact", "The hall desk, 01632 960123"),
    ]
    let filled = usual.filter { !keys.contains($0.0[...]) }.map { "\($0.0): \($0.1)" }
    return "---\n" + (filled + [lines]).joined(separator: "\n") + "\n---\n\nA few more words.\n"
  }

  private static let town = [
    "Site/site.yml": """
    name: Town board
    run_by: Town Hub
    address: https://town.example/board
    contact:
      phone: 01632 960100
      email: hello@town.example
    """,
    "Site/term-dates.yml": """
    terms:
      - name: Autumn
        from: 2 November 2026
        until: 18 December 2026
      - name: Spring
        from: 4 January 2027
        until: 12 February 2027
      - name: Late spring
        from: 22 February 2027
        until: 25 March 2027
    """,
    "Content/areas/town.md": "---\nname: Town\ncovers:\n  places: [Town, Mill End]\n---\n",
  ]

  func catalogue(reversed: Bool = false) throws -> Catalogue {
    let files = reversed ? files.reversed() : files
    let contents = files.filter { $0.path.hasPrefix("Content/") && $0.path.hasSuffix(".md") }
    var findings: [Finding] = []
    let catalogue = Catalogue(
      gathering: contents.map { Manuscript(reading: $0) },
      files: Array(files),
      today: try #require(CalendarDay(iso: today)),
      findings: &findings
    )
    return try #require(catalogue, "\(findings)")
  }

  func edition(_ audience: Audience = .public, reversed: Bool = false) throws -> Edition {
    try Edition(of: catalogue(reversed: reversed), for: audience)
  }
}

/// One edition made in memory.
struct Edition: Sendable {
  let view: EditionView
  let files: [String: [UInt8]]
  let pages: [FinishedPage]

  /// `own` are templates of the project's own.
  init(of catalogue: Catalogue, for audience: Audience, overriding own: [SourceFile] = []) throws {
    view = EditionView(of: catalogue, for: audience)
    var findings: [Finding] = []
    let templates = PageTemplates(overriddenBy: own, findings: &findings)
    let made = Website(view, templates: try #require(templates, "\(findings)")).files()
    var files: [String: [UInt8]] = [:]
    for file in made {
      #expect(files[file.path] == nil, "“\(file.path)” is made twice")
      files[file.path] = file.bytes
    }
    self.files = files
    pages = made.map(\.path).filter { $0.hasSuffix(".html") }.map { path in
      FinishedPage(path: path, bytes: files[path] ?? [])
    }
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "there is no “\(path)”"), as: UTF8.self)
  }

  func page(_ path: String) throws -> FinishedPage {
    try #require(pages.first { $0.path == path }, "there is no “\(path)”")
  }

  /// The group on a page of its own, by its file name.
  func group(_ name: String) throws -> FinishedPage { try page("groups/\(name).html") }
}

/// The example project, read once from the disk.
enum Thornby {
  static let site: SampleSite = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/Thornby")
    var site = SampleSite()
    site.files = []
    for folder in ["Content", "Site"] {
      let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      for case let name as String in names ?? .init() {
        let file = root.appending(path: folder).appending(path: name)
        guard !file.hasDirectoryPath, let data = try? Data(contentsOf: file) else { continue }
        site.files.append(SourceFile(path: "\(folder)/\(name)", bytes: Array(data)))
      }
    }
    site.files.sort { $0.path < $1.path }
    return site
  }()

  static let editions: [Audience: Edition] = {
    guard let catalogue = try? site.catalogue() else { return [:] }
    var editions: [Audience: Edition] = [:]
    for audience in Audience.allCases {
      editions[audience] = try? Edition(of: catalogue, for: audience)
    }
    return editions
  }()

  static func edition(_ audience: Audience) throws -> Edition {
    try #require(editions[audience], "the example project makes no edition")
  }
}
