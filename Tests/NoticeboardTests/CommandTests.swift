internal import Checking
internal import Foundation
internal import Reading
internal import Testing

@testable internal import noticeboard

/// Commands as they are typed, from wherever they are typed.
struct CommandTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch.project()
    try project.write(
      "Site/site.yml",
      "name: B\nrun by: H\naddress: https://b.example\ncontact:\n  phone: 01632 960100\n"
    )
    return project
  }

  @Test(arguments: [
    ["help", "nope"], ["help", "biuld"], ["when", "--format", "sarif", "Mondays"],
  ])
  func whatIsNotThereEndsWithTwo(_ arguments: [String]) async {
    #expect(await Noticeboard.run(arguments) == .mistyped)
  }

  @Test(arguments: [
    ["help", "build"], ["help", "help"], ["when", "--format", "json", "Mondays"],
  ])
  func whatIsThereEndsWell(_ arguments: [String]) async {
    #expect(await Noticeboard.run(arguments) == .done)
  }

  @Test(arguments: [
    ("", "Content/pages/about.md"), ("/Content", "pages/about.md"),
    ("/Content/pages", "about.md"), ("/Content/pages", "./about.md"), ("/Site", "../Content/pages"),
  ])
  func aFileIsKnownFromAnyFolder(_ from: String, _ name: String) throws {
    let place = Workspace.place(of: project.path + from + "/" + name)
    #expect(place?.path.hasPrefix("Content/pages") == true, "\(String(describing: place))")
    #expect(place?.project == (try Workspace(at: project.path).folder.status().identity))
  }

  @Test(arguments: ["", "/", "/etc", "/nowhere/at/all.md", "/etc/hostname"])
  func whatLiesInNoProjectIsKnownToBeLoose(_ path: String) {
    #expect(Workspace.place(of: path) == nil)
  }

  @Test func filesThatNobodyUsesAreNamed() async throws {
    try project.write("Content/listings/choir.txt", "A choir")
    try project.write("Content/pictures/cup.png", "no picture")
    try project.write("Content/directory/old.csv", "id,name\n")
    try project.write("Templates/gruop.html", "<p>{{name}}</p>")
    try project.write("Templates/own-part.html", "<p>ours</p>")
    try project.write("Templates/a-z.html", "<h1>A to Z</h1>{{> own-part }}")
    try project.write("Site/words.txt", "x")
    let report = try await report()
    let unused = report.findings.filter { $0.rule == "unused-file" }.map(\.file)
    #expect(
      unused == [
        "Content/directory/old.csv", "Content/listings/choir.txt", "Site/words.txt",
        "Templates/gruop.html",
      ]
    )
  }

  @Test func whatCannotBeReadIsCountedAsWithheld() async throws {
    try project.write("Content/pictures/cup.png", "no picture")
    try project.link("Content/pages/linked.md", to: "about.md")
    let counts = try await report().counts
    #expect(counts.read == 3)
    #expect(counts.withheld == 3, "a page without facts, a picture that is none, and a link")
  }

  private func report() async throws -> Report {
    let progress = Progress.unwatched
    let workspace = try Workspace(at: project.path)
    return try await Project(reading: workspace, today: "2026-11-21", progress: progress).report
  }
}
