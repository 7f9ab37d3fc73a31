internal import Foundation
internal import Publishing
internal import Reading
internal import Testing

@testable internal import noticeboard

/// Whatever the typesetter does, the site is published and the papers that are missing are named.
struct PaperFaultTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try PaperProject.written() }

  private func build(_ more: String...) async -> ExitCode {
    await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"] + more
    )
  }

  private static let faults = FakeEngine.allCases.filter {
    ![.good, .refusing, .hanging].contains($0)
  }

  @Test(arguments: faults)
  func anEngineThatFailsTakesNothingOffTheSite(_ engine: FakeEngine) async throws {
    try FakeEngine.good.install(in: project)
    #expect(await build() == .done)
    #expect(project.text("Output/public/areas/thornby-directory.pdf") != nil)
    try engine.install(in: project)
    #expect(await build() == .done)
    let page = project.text("Output/public/areas/thornby.html") ?? ""
    #expect(page.contains("Tea Time"))
    #expect(page.contains("Directory of Thornby in large print: we could not make this paper"))
    #expect(project.text("Output/public/areas/thornby-directory.pdf") == nil, "an old paper stands")
    let report = project.text("Output/report.json") ?? ""
    #expect(report.contains("Content/areas/thornby.md") && report.contains("could not be made"))
    #expect(!project.files("Output").keys.contains { $0.hasPrefix(".typesetting") })
  }

  @Test func aPaperThatDoesNotFitIsAnErrorOfItsFile() async throws {
    try FakeEngine.refusing.install(in: project)
    #expect(await build() == .withheld)
    let report = project.text("Output/report.json") ?? ""
    #expect(report.contains("is 38 words too long for A5"))
    #expect(report.contains("take 38 words out") && report.contains("paper-fit"))
    #expect(project.text("Output/public/areas/thornby.html") != nil)
  }

  @Test func allPapersOrNothingIsPublished() async throws {
    try FakeEngine.killed.install(in: project)
    #expect(await build("--papers", "require") == .disk)
    #expect(project.text("Output/public/index.html") == nil)
    try FakeEngine.good.install(in: project)
    #expect(await build("--papers", "require") == .done)
    #expect(project.text("Output/public/index.html") != nil)
  }

  @Test func aPageLeadsToItsPapersWithSizeAndPages() async throws {
    try FakeEngine.good.install(in: project)
    #expect(await build() == .done)
    let page = project.text("Output/public/areas/thornby.html") ?? ""
    #expect(page.contains("<a href=\"../areas/thornby-large-print.pdf\">"))
    #expect(page.contains("Directory of Thornby (PDF, A4, 1 page, 1 KB)"))
  }

  @Test func whatHasNotChangedIsNotSetAgain() async throws {
    try FakeEngine.good.install(in: project)
    #expect(await build() == .done)
    let first = FakeEngine.log(in: project)
    #expect(first > 0)
    try project.write("Content/pages/about.md", "---\ntitle: About\n---\n\nWe list groups.\n")
    #expect(await build() == .done)
    #expect(FakeEngine.log(in: project) == first)
    try PaperProject.write(to: project, name: "Coffee Time")
    #expect(await build() == .done)
    #expect(FakeEngine.log(in: project) > first)
  }

  @Test(arguments: ["rm -rf Output/.cache", "for f in Output/.cache/paper-*; do echo x > $f; done"])
  func whatWasKeptMayBeLostOrDamaged(_ harm: String) async throws {
    try FakeEngine.good.install(in: project)
    #expect(await build() == .done)
    let before = project.site("Output/public")
    try project.shell(harm + "; rm -f Output/.cache/last-build")
    #expect(await build() == .done)
    #expect(project.site("Output/public") == before)
  }

  @Test func withoutPapersThereAreNone() async throws {
    try FakeEngine.good.install(in: project)
    #expect(await build() == .done)
    #expect(await build("--no-papers") == .done)
    #expect(project.text("Output/public/areas/thornby-directory.pdf") == nil)
    #expect(project.text("Output/public/areas/thornby.html")?.contains(".pdf") == false)
    #expect(await build() == .done)
    #expect(project.text("Output/public/areas/thornby-directory.pdf") != nil)
  }

  /// What is packed in a paper cannot be searched any more; what goes into it can.
  @Test func aPrivateDetailIsFoundBeforeItIsPrinted() async throws {
    try FakeEngine.good.install(in: project)
    try project.write(
      "Content/listings/walk.md",
      "---\nname: Walkers\nsummary: A slow walk.\narea: Thornby\nplace: Hall, NG00 1AA\n"
        + "when: Mondays, 2pm to 4pm\ncontact: The desk, 01632 960101\ncost: ask\naccess: ask\n"
        + "getting here: ask\nfirst visit: ask\ngroup needs: people like to be asked\n---\nCome.\n"
    )
    #expect(await build() == .withheld)
    let report = project.text("Output/report.json") ?? ""
    #expect(report.contains("private-detail") && report.contains("areas/thornby-directory.pdf"))
  }
}
