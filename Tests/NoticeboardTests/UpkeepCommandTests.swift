internal import Testing

@testable internal import noticeboard

/// The commands that keep a directory true, as they are typed.
struct UpkeepCommandTests: ~Copyable {
  private static let choir = "Content/listings/choir.md"
  private static let listing = """
    ---
    name: Otterby Choir
    what: Come and sing with us.
    where: Otterby Hall, Church Lane, NG00 3AA
    when: Every Tuesday, 10am to 12 noon
    contact: The leader, 01632 960123
    helps with: social isolation
    cost: Free
    access: ask
    getting here: ask
    ---
    We are a small choir.

    """

  private let project: Scratch

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write(
      "Site/site.yml",
      "name: B\nrun by: H\naddress: https://b.example\ncontact:\n  phone: 01632 960100\n"
    )
    try project.write(
      "Content/areas/otterby.md",
      "---\nname: Otterby\ncovers: {postcodes: [NG00]}\n---\n"
    )
    try project.write(choir, listing)
    return project
  }

  private func run(_ command: String, _ more: String..., on day: String = "2026-11-21") async
    -> ExitCode
  {
    await Noticeboard.run(
      [command, "--quiet", "--project", project.path, "--today", day] + more
    )
  }

  @Test(arguments: [choir, "choir", "groups/choir.html", "Otterby Choir"])
  func aListingIsFoundByFileAddressOrName(_ typed: String) async throws {
    try project.permit(Self.choir, 0o600)
    #expect(await run("checked", typed, "--by", "link worker", "--how", "phone") == .done)
    let written = Self.listing.replacing(
      "\n---\nWe",
      with: "\nchecked: 21 November 2026, by link worker, by phone\n---\nWe"
    )
    #expect(project.text(Self.choir) == written)
    #expect(project.files("Content").keys.filter { $0.contains(".noticeboard") } == [])
  }

  @Test(arguments: [
    ["--by", "link worker", "--how", "pigeon"], ["--by", "Sam", "--how", "phone"],
    ["--by", "reception", "--how", "phone", "--on", "2 December 2026"],
    ["--by", "reception", "--how", "phone", "--on", "someday"],
  ])
  func whatCannotBeMeantIsNotWritten(_ options: [String]) async throws {
    let arguments = ["checked", "choir", "--project", project.path, "--today", "2026-11-21"]
    #expect(await Noticeboard.run(arguments + options) == .mistyped)
    #expect(project.text(Self.choir) == Self.listing)
  }

  @Test func oneThatIsUnknownLeavesTheOthersAlone() async throws {
    #expect(await run("checked", "choir", "quire", "--by", "office", "--how", "visit") == .mistyped)
    #expect(project.text(Self.choir) == Self.listing)
  }

  @Test func aGroupOfTheDirectoryAloneIsNotOursToChange() async throws {
    try project.write(
      "Content/directory/sources.yml",
      "sources:\n  - id: hub\n    label: Hub list\n    file: hub.csv\n"
        + "    columns: {id: Ref, name: Name, when: Times}\n"
    )
    let sheet = "Ref,Name,Times\n1,Otterby Darts,\"Wednesdays, 2pm to 4pm\"\n"
    try project.write("Content/directory/hub.csv", sheet)
    #expect(await run("checked", "Otterby Darts", "--by", "office", "--how", "phone") == .refused)
    let workspace = try Workspace(at: project.path)
    let progress = Progress.unwatched
    let read = try await Project(reading: workspace, today: "2026-11-21", progress: progress)
    let stop = reason { _ = try ListingFile(named: "Otterby Darts", in: read) }
    #expect(stop?.exit == .refused)
    #expect(stop?.remedy.contains("same as: hub:1") == true, "\(String(describing: stop))")
    #expect(project.text("Content/directory/hub.csv") == sheet)
  }

  @Test func theCallSheetIsNeverInTheOutput() async throws {
    try project.write(
      Self.choir,
      Self.listing.replacing("The leader, 01632 960123", with: "Sam Marlow, 07700 900123")
    )
    #expect(await run("build") == .done)
    #expect(await run("due", "--format", "html") == .done)
    let published = project.files("Output").filter { path, _ in
      ["public/", "practice/", ".editions/"].contains { path.hasPrefix($0) }
    }
    #expect(published.count > 20)
    for (path, text) in published {
      #expect(!text.contains("900123") && !text.contains("Marlow"), "\(path)")
    }
  }

  @Test(arguments: [
    ["due"], ["due", "--format", "csv"], ["due", "--area", "otterby"], ["gaps"],
    ["gaps", "--format", "json"],
  ])
  func eachFormIsWritten(_ arguments: [String]) async {
    let common = ["--quiet", "--project", project.path, "--today", "2026-11-21"]
    #expect(await Noticeboard.run(arguments + common) == .done)
  }

  @Test func anAreaThatIsNotThereIsNamed() async {
    #expect(await run("due", "--area", "Oterby") == .mistyped)
  }

  @Test func changesAreTakenFromTheEditionOfAnEarlierDay() async throws {
    #expect(await run("changes") == .mistyped)
    #expect(await run("build", on: "2026-11-20") == .done)
    #expect(project.text("Output/.editions/2026-11-20") != nil)
    try project.write(Self.choir, Self.listing.replacing("10am", with: "9.30am"))
    #expect(await run("build") == .done)
    #expect(project.text("Output/.editions/2026-11-21")?.contains("9:30am") == true)
    #expect(await run("changes") == .done)
    #expect(await run("changes", "--since", "2026-11-20", "--format", "csv") == .done)
    #expect(await run("changes", "--since", "2026-11-19") == .mistyped)
  }

  @Test func anEditionThatPrintsTheSameIsKeptOnce() async throws {
    #expect(await run("build", on: "2026-11-20") == .done)
    #expect(await run("build", "--output", project.path + "/Output") == .done)
    let days = project.files("Output").keys.filter { $0.hasPrefix(".editions/") }
    #expect(days == [".editions/2026-11-20"])
  }

  @Test func aDamagedRecordStopsNoBuild() async throws {
    #expect(await run("build", on: "2026-11-20") == .done)
    try project.write("Output/.editions/2026-11-20", "half")
    #expect(await run("build") == .done)
    #expect(project.text("Output/.editions/2026-11-21") != nil)
  }

  @Test func foldersInTheWayOfARecordStopNoBuild() async throws {
    #expect(await run("build") == .done)
    try project.remove("Output/.editions")
    for name in ["2026-11-21", ".new"] { try project.makeFolder("Output/.editions/\(name)") }
    try project.write(Self.choir, Self.listing.replacing("10am", with: "9.30am"))
    #expect(await run("build") == .done)
    #expect(project.text("Output/.editions/2026-11-21")?.contains("9:30am") == true)
  }

  @Test func formerEditionsShowInNoByteOfASite() async throws {
    #expect(await run("build", on: "2026-11-20") == .done)
    #expect(await run("build") == .done)
    let site = project.site("Output")
    try project.shell("rm -rf Output")
    #expect(await run("build") == .done)
    #expect(project.site("Output") == site)
    #expect(site["practice/gaps.html"]?.contains("Otterby Choir") == true)
    #expect(site["practice/gaps.csv"] != nil)
    #expect(site["public/gaps.html"] == nil)
  }
}
