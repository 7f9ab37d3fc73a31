internal import Foundation
internal import Publishing
internal import Testing

@testable internal import noticeboard

/// A build makes again only what has changed, and nobody can tell from what it publishes.
struct OnlyWhatChangedTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write("Site/site.yml", site)
    for area in ["Thornby", "Otterby"] {
      try project.write("Content/areas/\(area.lowercased()).md", "---\nname: \(area)\n---\n")
    }
    for number in 1...40 {
      try project.write(path(number), listing(number))
    }
    try project.write("Content/pages/about.md", about)
    try project.write("Content/pictures/teapot.svg", teapot)
    try project.write("Content/pictures/teapot.yml", note)
    try project.write(path(pictured), listing(pictured, "pictures: [teapot.svg]"))
    // Papers that tell their data apart, in no time.
    try FakeEngine.good.install(in: project)
    return project
  }

  private static let site = """
    name: Thornby noticeboard
    run by: Thornby Hub
    address: https://thornby.example
    contact:
      phone: 01632 960100
    """

  private static let about = """
    ---
    title: About us
    ---
    We know of [a club](../listings/group-3.md).
    """

  private static let teapot = """
    <svg xmlns="http://www.w3.org/2000/svg" width="24" height="20" viewBox="0 0 24 20">
    <circle cx="12" cy="10" r="8" fill="#b5492f"/></svg>
    """

  private static let note = """
    file: teapot.svg
    kind: drawing
    decorative: yes
    credit: Drawn for us
    licence: CC0-1.0
    shows: {people: 0}
    """

  /// A group that no area counts.
  private static let apart = 3
  /// The only one with a picture.
  private static let pictured = 10

  private static func path(_ number: Int) -> String { "Content/listings/group-\(number).md" }

  private static func listing(_ number: Int, _ more: String = "languages: English") -> String {
    """
    ---
    name: \(["Chess", "Tea", "Walking", "Song"][number % 4]) at \(number)
    what: A friendly hour for anyone who lives near.
    area: \(number == apart ? "ask" : number % 3 == 0 ? "Otterby" : "Thornby")
    where: Hall \(number % 5), High Street, NG00 \(number % 5)AA
    when: Every \(number % 2 == 0 ? "Tuesday" : "Friday"), 10am to 12 noon
    cost: \(number % 2 == 0 ? "Free" : "£2 a session")
    helps with: [\(number % 2 == 0 ? "social isolation" : "physical health")]
    \(more)
    access: ask
    getting here: ask
    contact: The leader, 01632 960\(number + 100)
    ---
    We are a small group. See [the others](group-\(number % 7 + 1).md).
    """
  }

  private func build(_ output: String, on day: String = "2026-11-21") async -> ExitCode {
    await Noticeboard.run([
      "build", "--project", project.path, "--output", project.path + "/" + output, "--today", day,
      "--quiet",
    ])
  }

  private func change(_ number: Int, _ old: String, _ new: String) throws {
    let written = project.text(Self.path(number))
    let text = try #require(written)
    #expect(text.contains(old))
    try project.write(Self.path(number), text.replacingOccurrences(of: old, with: new))
  }

  /// What anybody might do next; each on top of all before.
  private enum Step: CaseIterable {
    case otherText, textWithPicture, textWithout, dayThatNoneHadBefore, otherCost, otherNeed
    case pictureGoes, groupOfNoAreaGoes, paused
    case wordOfAnotherPageKeptSecret, secretTakenBack, broken, newName, template
  }

  private func take(_ step: Step) throws {
    switch step {
    case .otherText: try change(8, "We are a small group.", "## Tea\n\nWe are [seven](group-1.md).")
    case .textWithPicture: try change(8, "We are", "![](teapot.svg)\n\nWe are")
    case .textWithout: try change(8, "![](teapot.svg)\n\n", "")
    // In the first of the areas.
    case .dayThatNoneHadBefore: try change(6, "Every Tuesday", "Every Wednesday")
    case .pictureGoes: try change(Self.pictured, "pictures: [teapot.svg]\n", "")
    case .otherCost: try change(5, "£2 a session", "£3 a session")
    case .otherNeed: try change(7, "physical health", "benefits and money")
    case .groupOfNoAreaGoes: try project.remove(Self.path(Self.apart))
    case .paused: try change(12, "what:", "status: paused\nwhat:")
    case .wordOfAnotherPageKeptSecret:
      try change(9, "what:", "group needs: Ask when it starts again\nwhat:")
    case .secretTakenBack: try change(9, "group needs: Ask when it starts again\n", "")
    case .broken: try change(13, "when: Every", "when: [")
    case .newName: try change(14, "at 14", "of the hill")
    case .template:
      try project.write("Templates/listing-card.html", "<p>{{name}} {{cost.text}}</p>\n")
    }
  }

  @Test func everyStepPublishesWhatABuildFromNothingWould() async throws {
    #expect(await build("Output") == .done)
    for step in Step.allCases {
      try take(step)
      let (code, fresh) = (await build("Output"), await build("Fresh"))
      #expect(code == fresh, "\(step)")
      for edition in ["public", "practice"] {
        let (made, wanted) = (project.site("Output/\(edition)"), project.site("Fresh/\(edition)"))
        #expect(made.keys.sorted() == wanted.keys.sorted(), "\(step), \(edition)")
        for (path, text) in wanted where made[path] != text {
          Issue.record("\(step): \(edition)/\(path) is of another time")
        }
      }
      #expect(project.text("Output/report.json") == project.text("Fresh/report.json"))
      try project.remove("Fresh")
    }
  }

  @Test func anotherDayIsAnotherEdition() async throws {
    #expect(await build("Output") == .done)
    let (code, fresh) = (
      await build("Output", on: "2026-11-28"), await build("Fresh", on: "2026-11-28")
    )
    #expect(code == fresh)
    #expect(project.site("Output/public") == project.site("Fresh/public"))
  }

  @Test func rubbishInTheCacheChangesNothing() async throws {
    #expect(await build("Output") == .done)
    let cache = project.path + "/Output/.cache/"
    let names = try FileManager.default.contentsOfDirectory(atPath: cache)
    #expect(names.contains("looks") && names.contains { $0.hasPrefix("made-") })
    for (number, name) in names.sorted().enumerated() {
      let url = URL(fileURLWithPath: cache + name)
      var bytes = try Data(contentsOf: url)
      let middle = bytes.count / 2
      if number % 2 == 0 { bytes[middle] ^= 1 } else { bytes = bytes.prefix(middle) }
      try bytes.write(to: url)
    }
    try change(4, "Free", "£3 a session")
    let (code, fresh) = (await build("Output"), await build("Fresh"))
    #expect(code == fresh)
    #expect(project.site("Output/public") == project.site("Fresh/public"))
  }
}

/// What keeps files from being made again, seen from the tree that they go into.
struct MadeFilesTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try .project() }

  /// Publishes two jobs, each said to be made of `key`; a job that must not be done has no text.
  private func publish(_ first: (key: Int, text: String?), _ second: (key: Int, text: String?))
    async throws -> Published
  {
    let jobs = [("a.html", first), ("b/c.html", second)]
    let work = try EditionWork(edition: "public") {
      EditionJobs(
        count: 2,
        key: { Fingerprint(of: [UInt8(jobs[$0].1.key)]) },
        files: { job in
          guard let text = jobs[job].1.text else {
            Issue.record("job \(job) need not be done")
            return []
          }
          return [OutputFile(path: jobs[job].0, bytes: Array(text.utf8))]
        }
      )
    }
    let workspace = try Workspace(at: project.path)
    let output = try OutputFolder(at: project.path + "/Output", for: workspace)
    return try await output.publish([work], report: { [] }, inspecting: { _, _, _ in [] })
  }

  @Test func aJobOfTheSameIsNotDoneAgain() async throws {
    _ = try await publish((1, "one"), (2, "two"))
    let published = try await publish((1, nil), (3, "three"))
    #expect(published.tally == Tally(written: 1, kept: 1))
    #expect(project.site("Output/public") == ["a.html": "one", "b/c.html": "three"])
    _ = try await publish((1, nil), (3, nil))
  }

  @Test func aFileThatSomeoneChangedIsMadeAgain() async throws {
    _ = try await publish((1, "one"), (2, "two"))
    try project.write("Output/public/a.html", "one and a half")
    _ = try await publish((1, "one"), (2, nil))
    #expect(project.site("Output/public") == ["a.html": "one", "b/c.html": "two"])
  }

  @Test func ofAnotherTreeNothingIsKnown() async throws {
    _ = try await publish((1, "one"), (2, "two"))
    try project.shell("cp -r Output/public copy && rm -rf Output/public && mv copy Output/public")
    _ = try await publish((1, "one"), (2, "two"))
    #expect(project.site("Output/public") == ["a.html": "one", "b/c.html": "two"])
  }
}
