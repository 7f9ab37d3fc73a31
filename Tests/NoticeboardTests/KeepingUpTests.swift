internal import Foundation
internal import Testing

@testable internal import noticeboard

/// The preview while its project is being changed, in the ways that people and their programs do.
struct KeepingUpTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try PreviewVisit.example() }

  private static let choir = "Content/listings/choir.md"
  private static let page = "/public/groups/choir.html"

  /// What a program may do to save a file.
  enum Habit: CaseIterable, Sendable {
    case writesOver, writesBesideAndRenames, renamesAwayFirst, removesAndWrites, keepsTime

    func save(_ text: String, in project: String) throws {
      let scratch = Scratch(adopting: project)
      let file = KeepingUpTests.choir
      switch self {
      case .writesOver: try scratch.write(file, text)
      case .writesBesideAndRenames:
        try scratch.write(file + "~", text)
        try scratch.shell("mv '\(file)~' '\(file)'")
      case .renamesAwayFirst:
        try scratch.shell("mv '\(file)' '\(file)~'")
        try scratch.write(file, text)
        try scratch.remove(file + "~")
      case .removesAndWrites:
        try scratch.remove(file)
        try scratch.write(file, text)
      case .keepsTime:
        try scratch.shell("touch -r '\(file)' time")
        try scratch.write(file, text)
        try scratch.shell("touch -r time '\(file)'")
      }
    }
  }

  @Test(arguments: Habit.allCases)
  func aSaveIsShownHoweverItIsDone(_ habit: Habit) async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      try await #expect(visit.get(Self.page).text.contains("We sing."))
      try habit.save(PreviewVisit.listing("Choir", "We hum."), in: path)
      try await #expect(visit.waitsFor(Self.page) { $0.text.contains("We hum.") })
    }
  }

  @Test func aHundredSavesLeaveTheLast() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      for number in 1...100 {
        let words = PreviewVisit.listing("Choir", "Song \(number) of all.")
        try Habit.writesOver.save(words, in: path)
        try await Task.sleep(for: .milliseconds(8))
      }
      try await #expect(visit.waitsFor(Self.page) { $0.text.contains("Song 100 of all.") })
    }
  }

  @Test func newFilesFoldersAndNamesAreSeen() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      try Scratch(adopting: path).write(
        "Content/listings/new/folder/chess.md",
        PreviewVisit.listing("Chess")
      )
      try await #expect(visit.waitsFor("/public/groups/chess.html") { $0.status == 200 })
      try Scratch(adopting: path).write(
        "Content/listings/new/folder/bowls.md",
        PreviewVisit.listing("Bowls")
      )
      try await #expect(visit.waitsFor("/public/groups/bowls.html") { $0.status == 200 })
      try Scratch(adopting: path).shell("mv Content/listings/choir.md Content/listings/singers.md")
      try await #expect(visit.waitsFor("/public/groups/singers.html") { $0.status == 200 })
      try await #expect(visit.get(Self.page).status == 404)
      try Scratch(adopting: path).remove("Content/listings/new")
      try await #expect(visit.waitsFor("/public/groups/chess.html") { $0.status == 404 })
    }
  }

  @Test func aBrokenTemplateLeavesTheLastGoodSiteAndSaysWhatIsWrong() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      try Scratch(adopting: path).write("Templates/group.html", "<p>{{nmae}}</p>")
      let made = try await visit.get("/-/news").made
      try await #expect(visit.waitsFor("/-/news") { $0.text.contains("nmae") })
      try await #expect(visit.get("/-/news").made == made, "no page need be loaded again")
      try await #expect(visit.get(Self.page).text.contains("We sing."))
      try Scratch(adopting: path).write("Templates/group.html", "<p>{{title}} it is</p>")
      try await #expect(visit.waitsFor(Self.page) { $0.text.contains("Choir it is") })
      let news = try await visit.get("/-/news").text
      #expect(!news.contains("\"trouble\""), "\(news)")
    }
  }

  @Test func aPageThatIsWithheldIsStillShownToWhoeverMendsIt() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      let scratch = Scratch(adopting: path)
      try await #expect(visit.get(Self.page).text.contains("We sing."))
      let faulty = PreviewVisit.listing("Choir", "For help, [click here](../pages/about.md).")
      try scratch.write(Self.choir, faulty)
      #expect(try await visit.waitsFor("/-/left-out") { $0.text.contains(Self.choir) })
      try await #expect(visit.get(Self.page).text.contains("click here"))
      try await #expect(!visit.get("/public/a-z.html").text.contains("groups/choir.html"))
      try scratch.write(Self.choir, "---\nname: [\n---\n")
      #expect(try await visit.waitsFor("/-/findings") { $0.text.contains("front-matter") })
      #expect(try await visit.get(Self.page).text.contains("We sing."), "as it was published last")
    }
  }

  /// The choir's own file stays as it is.
  @Test func whatIsReadWithAnotherFileIsReadAgainWhenThatChanges() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      let findings = "/-/findings?page=public/groups/choir.html"
      try await #expect(!visit.get(findings).text.contains("“Thornby”"))
      try Scratch(adopting: path).write("Content/areas/thornby.md", "---\nname: Otterby\n---\n")
      #expect(try await visit.waitsFor(findings) { $0.text.contains("“Thornby”") })
    }
  }

  @Test(arguments: [
    ("Content/areas/thornby.md", "---\nname: Thornby\nhelp_now: Night nurse, 01632 960111\n---\n"),
    ("Templates/group.html", "<p>{{title}}: ring the Night nurse</p>"),
  ])
  func whatOthersTellIsShownThoughAFileStaysAsItIs(_ file: String, _ text: String) async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      try await #expect(!visit.get(Self.page).text.contains("Night nurse"))
      try Scratch(adopting: path).write(file, text)
      #expect(try await visit.waitsFor(Self.page) { $0.text.contains("Night nurse") })
    }
  }

  @Test func brokenSettingsFromTheStartCanBePutRight() async throws {
    let path = project.path
    let good = project.text("Site/site.yml")
    let settings = try #require(good)
    try project.write("Site/site.yml", "nome: x\n")
    try await PreviewVisit.during(path) { visit in
      try await #expect(visit.get(Self.page).status == 503)
      try await #expect(visit.waitsFor("/-/news") { $0.text.contains("\"trouble\"") })
      try Scratch(adopting: path).write("Site/site.yml", settings)
      try await #expect(visit.waitsFor(Self.page) { $0.status == 200 })
    }
  }

  /// The words stand on the page of every group that is paused.
  @Test func aFileThatKeepsWordsOfAnotherPageToItselfIsWithheld() async throws {
    let path = project.path
    let paused = PreviewVisit.listing("Chess").replacing("what: A", with: "status: paused\nwhat: A")
    try project.write("Content/listings/chess.md", paused)
    try await PreviewVisit.during(path) { visit in
      try await #expect(visit.get(Self.page).status == 200)
      let secret = "group needs: Ask when it starts again\nwhat: A"
      let keeper = PreviewVisit.listing("Choir").replacing("what: A", with: secret)
      try Scratch(adopting: path).write(Self.choir, keeper)
      try await #expect(visit.waitsFor("/-/left-out") { $0.text.contains(Self.choir) })
      try await #expect(!visit.get("/public/a-z.html").text.contains("groups/choir.html"))
    }
  }

  @Test func whatIsTheSameAgainIsNoNews() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      let before = try await visit.get("/-/news").text
      try Habit.writesBesideAndRenames.save(PreviewVisit.listing("Choir"), in: path)
      try await Task.sleep(for: .milliseconds(600))
      try await #expect(visit.get("/-/news").text == before)
    }
  }
}

extension PreviewVisit.Answer {
  /// How many sites were shown, as the news tell it.
  fileprivate var made: Substring? { text.firstMatch(of: /"made": ([0-9]+)/)?.1 }
}

extension PreviewVisit {
  /// Whether an answer becomes what it should, as soon as the preview has caught up.
  fileprivate func waitsFor(
    _ path: String,
    _ isRight: @Sendable (Answer) -> Bool
  ) async throws -> Bool {
    for _ in 0..<600 {
      if isRight(try await get(path)) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }
}
