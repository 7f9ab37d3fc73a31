internal import Cataloguing
internal import Checking
internal import Reading
internal import Testing

@testable internal import noticeboard

/// `check` with what it may write, and with what comes in instead of a file.
struct MendingTests: ~Copyable {
  private let project: Scratch
  private static let page = "Content/pages/about.md"

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch.project()
    try project.write(
      "Site/site.yml",
      "name: B\nrun by: H\naddress: https://b.example\ncontact:\n  phone: 01632 960100\n"
    )
    try project.write(page, "---\ntitle: About\n---\n\nOpen 9am-5pm. Tea is at 12pm.\r\n")
    return project
  }

  private func check(_ arguments: String...) async -> ExitCode {
    await Noticeboard.run(
      ["check", "--quiet", "--project", project.path, "--today", "2026-11-21"] + arguments
    )
  }

  @Test func sureFixesArePutInAndNothingElse() async throws {
    try project.permit(Self.page, 0o600)
    #expect(await check("--fix") == .done)
    let mended = "---\ntitle: About\n---\n\nOpen 9am to 5pm. Tea is at midday.\r\n"
    #expect(project.text(Self.page) == mended)
    #expect(await check("--fix") == .done)
    #expect(project.text(Self.page) == mended)
    #expect(project.files("Content").keys.sorted() == ["pages/about.md"])
    let status = try Workspace(at: project.path).place(of: Self.page).status
    #expect(status.rights == 0o600)
  }

  @Test func aLooseFileIsMendedToo() async throws {
    let loose = try Scratch()
    try loose.write("a.md", "---\ntype: page\ntitle: A\n---\nOpen Mon-Fri.\n")
    #expect(await Noticeboard.run(["check", "--quiet", "--fix", loose.path + "/a.md"]) == .done)
    #expect(loose.text("a.md") == "---\ntype: page\ntitle: A\n---\nOpen Mon to Fri.\n")
  }

  @Test func aFileThatWasChangedInBetweenIsLeftAlone() throws {
    let change = Replacement(path: Self.page, old: Array("other".utf8), new: Array("new".utf8))
    let before = project.text(Self.page)
    let stop = reason {
      try change.write(to: Workspace(at: project.path).place(of: Self.page))
    }
    #expect(stop?.exit == .disk)
    #expect(project.text(Self.page) == before)
    #expect(project.files("Content").count == 1)
  }

  @Test func newFindingsFailWhereThereIsAListOfKnownOnes() async throws {
    #expect(await check("--baseline") == .done)
    let list = project.text("Site/baseline.csv") ?? ""
    #expect(list.split(separator: "\n").count == 3, "\(list)")
    #expect(await check() == .done)
    try project.write(Self.page, "---\ntitle: About\n---\n\nTea is at 12pm. Lunch is at 12:00.\n")
    #expect(await check() == .withheld)
    #expect(await check("--baseline") == .withheld)
    let shorter = project.text("Site/baseline.csv") ?? ""
    #expect(shorter.split(separator: "\n").count <= 2, "\(shorter)")
  }

  @Test func whatComesInIsReportedAtItsOwnPlaces() async throws {
    for (text, place) in [
      ("Open 9am-5pm.", SourcePosition(line: 1, column: 6)),
      ("Hi.\n\nOpen 9am-5pm.", SourcePosition(line: 3, column: 6)),
      ("---\ntitle: A\n---\nOpen 9am-5pm.", SourcePosition(line: 4, column: 6)),
    ] {
      let typed = TypedText(Array(text.utf8), kind: .page, audience: .public)
      let read = try await Project(
        loose: [typed.file],
        unreadable: [],
        today: "2026-11-21",
        progress: .unwatched
      )
      let report = typed.report(read.report)
      #expect(report.findings.map(\.range.start) == [place], "\(report.findings)")
      #expect(report.findings.allSatisfy { $0.file == "-" })
      #expect(report.text().contains("-:\(place.line):6"), "\(report.text())")
    }
  }

  @Test(arguments: [
    ["check", "--type", "poster", "-"], ["check", "--audience", "all", "-"],
    ["check", "--fix", "-"], ["check", "-", "a.md"],
  ])
  func whatCannotBeMeantIsRefused(_ arguments: [String]) async {
    #expect(await Noticeboard.run(arguments) == .mistyped)
  }
}

extension FilePlace {
  fileprivate var status: FileStatus {
    get throws { try folder.status(of: name) }
  }
}
