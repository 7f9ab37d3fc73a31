internal import ArgumentParser
internal import Cataloguing
internal import Foundation
internal import Publishing
internal import Reading
internal import Scheduling
internal import Testing
internal import Upkeep

@testable internal import Papers
@testable internal import noticeboard

/// Papers from the typesetter itself, where it is installed, as `scripts/set-up` does.
@Suite(.enabled(if: RealEngine.isInstalled))
struct RealPaperTests: ~Copyable {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// In letters that stand in a bookmark as they are.
  private static let plain = #"#panic("x") *bold* <lbl> @ref $x$"#
  private static let hostile = [
    plain,
    #"#panic("x") *bold* <lbl> @ref $x$ #read("/etc/passwd")"#, "</h1><script>alert(1)</script>",
    "#import \"@preview/cetz:0.3.0\": *", "#{ while true {} }", "\\u{41} \\ // /* */ ]] }} ${x}",
    "= Heading", "- a list", "/ term: words", "`code` ``` raw ```", "~ --- ... -? \"quotes\" 'one'",
    "\u{202E}backwards\u{2066}", "zero\u{200B}width\u{FEFF}", "Tea 😀 👩‍👩‍👧 time",
    "مرحبا بالعالم", "שלום", "中文名称", "ਪੰਜਾਬੀ", "A\u{301}\u{301}\u{301}\u{301}\u{301}",
    String(repeating: "long", count: 2_000),
    "https://evil.example/" + String(repeating: "a", count: 300),
    "%PDF-1.7 endobj (unbalanced ((( \\", "\u{7F}\u{80}\u{1B}[2J", "ﬁne ﬂuﬀ", "x\u{AD}y",
    "\u{E000}",
  ]

  /// Groups whose every word is one hostile line.
  private static func views() throws -> [EditionView] {
    var files = [
      SourceFile(
        path: "Site/site.yml",
        text: "name: Board\nrun_by: Hub\naddress: https://board.example\ncontact: 01632 960100\n"
      ),
      SourceFile(path: "Content/areas/thornby.md", text: "---\nname: Thornby\n---\n"),
    ]
    for (number, line) in hostile.enumerated() {
      let words = JSONText.string(line).text
      let checked = number.isMultiple(of: 2) ? "20 November 2026, by phone" : "never"
      files.append(
        SourceFile(
          path: "Content/listings/g\(number).md",
          text: "---\nname: \(words)\nsummary: \(words)\narea: Thornby\nplace: \(words)\n"
            + "when: Tuesdays, 10am to noon\ncost: \(words)\njoining: \(words)\n"
            + "contact: The desk, 01632 960123\nchecked: \(checked)\n---\n\nCome.\n"
        )
      )
    }
    files += leaflets
    var findings: [Finding] = []
    let catalogue = Catalogue(
      gathering: files.filter { $0.path.hasSuffix(".md") }.map { Manuscript(reading: $0) },
      files: files,
      today: try #require(CalendarDay(year: 2026, month: 11, day: 21)),
      findings: &findings
    )
    return EditionView.views(of: try #require(catalogue), for: [.public, .practice])
  }

  /// Each line as all that a leaflet says, in each size.
  private static var leaflets: [SourceFile] {
    let sizes = ["A5", "DL", "A4", "A4 folded"]
    return hostile.enumerated().map { number, line in
      let words = JSONText.string(line).text
      return SourceFile(
        path: "Content/leaflets/l\(number).md",
        text: "---\ntitle: \(words)\nslug: l\(number)\nsize: \(sizes[number % 4])\n"
          + "do_this: \(words)\n---\n\n\(line)\n\n## \(line)\n\n- \(line)\n\n> \(line)\n\n"
          + "| \(line) |\n|---|\n| \(line) |\n"
      )
    }
  }

  private func paperwork(output: String) async throws -> Paperwork {
    try scratch.makeFolder("Content")
    let output = try OutputFolder(
      at: "\(scratch.path)/\(output)",
      for: try Workspace(at: scratch.path)
    )
    var findings: [Finding] = []
    let templates = try #require(PaperTemplates(overriddenBy: [], findings: &findings))
    let tools = PaperTools(templates: templates, stylesheet: "", typesetter: RealEngine.typesetter)
    return try await Paperwork(for: try Self.views(), with: tools, in: output, .unwatched)
  }

  @Test func hostileWordsArePrintedAsWords() async throws {
    let papers = try await paperwork(output: "Output")
    // Leaflets may say too much, or nothing but letters that no typeface has.
    let unset = papers.findings.filter { $0.rule != "paper-letters" && $0.rule != "paper-fit" }
    #expect(unset.isEmpty, "\(unset)")
    let made = papers.shelves.values.flatMap(\.made)
    let leaflets = made.count { $0.address.hasPrefix("leaflets/") }
    #expect(leaflets > Self.hostile.count * 2)
    #expect(papers.findings.allSatisfy { $0.file.contains("/leaflets/") || $0.rule != "paper-fit" })
    let paper = try #require(made.first { $0.address == "areas/thornby-directory.pdf" })
    let shown = String(decoding: paper.bytes, as: UTF8.self).replacing("\\", with: "")
    let isNamed = shown.contains("/Title(\(Self.plain))")
    #expect(isNamed, "no bookmark has its name")
  }

  @Test func sameContentAndSameDayGiveTheSameBytes() async throws {
    let first = try await paperwork(output: "One")
    let second = try await paperwork(output: "Two")
    #expect(first.set > 4 && second.set == first.set)
    #expect(first.shelves == second.shelves)
  }

  @Test func whereATemplateIsWrongIsSaidByLineAndLetter() async throws {
    try PaperProject.write(to: scratch)
    try scratch.write("Templates/papers/directory.typ", "= Title\n#let x = nothing\n")
    try scratch.link(".venv", to: FileManager.default.currentDirectoryPath + "/.venv")
    let exit = await Noticeboard.run([
      "build", "--project", scratch.path, "--today", "2026-11-21", "--quiet",
    ])
    #expect(exit == .done)
    let report = scratch.text("Output/report.json") ?? ""
    let place = "in line 2 of Templates/papers/directory.typ, at letter 10"
    #expect(report.contains(place), "\(report)")
  }

  @Test(arguments: ["pdf", "slips-pdf"])
  func theOfficesOwnPapersAreSetToo(_ format: String) async throws {
    try PaperProject.write(to: scratch, name: "'#panic(1) *Tea*'")
    try scratch.link(".venv", to: FileManager.default.currentDirectoryPath + "/.venv")
    let due = try Due.parse(
      ["--project", scratch.path, "--today", "2027-12-01", "--format", format]
    )
    let progress = Progress.unwatched
    let project = try await Project(
      reading: try Workspace(at: scratch.path),
      today: "2027-12-01",
      withholding: false,
      progress: progress
    )
    let bytes = try await due.paper(of: CallSheet(of: project.catalogue), in: project)
    #expect(SetPaper(bytes)?.pages == 1)
    let shown = String(decoding: bytes, as: UTF8.self).replacing("\\", with: "")
    #expect(shown.contains("#panic(1) *Tea*)"), "no bookmark has its name")
  }

  @Test func whatATemplateRefusesIsSaidInItsOwnWords() async throws {
    try PaperProject.write(to: scratch)
    try scratch.write(
      "Templates/papers/directory.typ",
      "#panic(\"notice: 38 words too long for A4|take 38 words out\")\n"
    )
    try scratch.link(".venv", to: FileManager.default.currentDirectoryPath + "/.venv")
    let exit = await Noticeboard.run([
      "build", "--project", scratch.path, "--today", "2026-11-21", "--quiet",
    ])
    #expect(exit == .withheld)
    let report = scratch.text("Output/report.json") ?? ""
    #expect(report.contains("is 38 words too long for A4\""))
    #expect(report.contains("\"take 38 words out\""))
    #expect(scratch.text("Output/public/areas/thornby.html") != nil)
  }
}
