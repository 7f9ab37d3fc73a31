internal import Foundation
internal import Testing

@testable internal import noticeboard

/// What a build keeps for the next one may be wrong in any way, and changes nothing but the time.
struct LastBuildTests: ~Copyable {
  private static let pages = ["index.html": "one", "groups/food.html": "food"]
  private let project: Scratch

  init() throws {
    project = try .project()
    Self.wait()
  }

  @Test func theSameQuestionIsAnsweredOnceMore() async throws {
    try await keepAnswer()
    #expect(try answer() == Self.told)
    #expect(try answer(["other day"]) == nil)
  }

  @Test(arguments: [
    "Content/pages/about.md", "Content/pages/new.md", "Site/site.yml", "Templates/group.html",
  ])
  func aChangedSourceIsAsked(_ path: String) async throws {
    try await keepAnswer()
    try project.write(path, "# Other\n")
    Self.wait()
    #expect(try answer() == nil)
  }

  @Test(arguments: [
    "Output/public/index.html", "Output/public/groups/food.html", "Output/public/stray.html",
    "Output/report.json",
  ])
  func whatSomeoneChangedInTheOutputIsPutRight(_ path: String) async throws {
    try await keepAnswer()
    try project.write(path, "xyz")
    #expect(try answer() == nil)
  }

  @Test func anAnswerThatWasDamagedIsNotGiven() async throws {
    try await keepAnswer()
    let path = project.path + "/Output/.cache/last-build"
    let whole = try #require(FileManager.default.contents(atPath: path))
    for index in stride(from: 0, to: whole.count, by: 7) {
      var damaged = whole
      damaged[index] ^= 1
      try damaged.write(to: URL(fileURLWithPath: path))
      #expect(try answer() == nil, "byte \(index)")
      try whole.prefix(index).write(to: URL(fileURLWithPath: path))
      #expect(try answer() == nil, "cut at \(index)")
    }
  }

  @Test func aFileThatMayStillChangeUnseenIsNotBelieved() throws {
    try project.write("Content/pages/about.md", "# About\n")
    try project.shell("touch -d tomorrow Content/pages/about.md")
    let workspace = try Workspace(at: project.path)
    #expect(BuildQuestion([], of: workspace) == nil)
  }

  @Test func damagedStampsChangeNothing() async throws {
    try await project.publish(Self.pages)
    let cache = project.path + "/Output/.cache/"
    for name in try FileManager.default.contentsOfDirectory(atPath: cache) {
      try Data("rubbish".utf8).write(to: URL(fileURLWithPath: cache + name))
    }
    let published = try await project.publish(Self.pages)
    #expect(published.tally == Tally(kept: 2))
    try project.remove("Output/.cache")
    try project.write("Output/.cache", "a file in the way")
    #expect(try await project.publish(["index.html": "two"]).tally == Tally(written: 1, removed: 1))
    #expect(project.site("Output/public") == ["index.html": "two"])
  }

  private static let told = BuildAnswer(.withheld, report: "r\n0\n", summary: "s\ns")

  private func keepAnswer() async throws {
    try await project.publish(Self.pages)
    let workspace = try Workspace(at: project.path)
    let output = try OutputFolder(at: project.path + "/Output", for: workspace)
    let asked = BuildQuestion(["today"], of: workspace)
    let question = try #require(asked)
    output.keep(Self.told, to: question, ["public"])
  }

  private func answer(_ options: [String] = ["today"]) throws -> BuildAnswer? {
    let workspace = try Workspace(at: project.path)
    let output = try OutputFolder(at: project.path + "/Output", for: workspace)
    let asked = BuildQuestion(options, of: workspace)
    let question = try #require(asked)
    return output.answer(to: question, ["public"])
  }

  /// Until no file of the project was changed just now.
  private static func wait() { Thread.sleep(forTimeInterval: 0.05) }
}
