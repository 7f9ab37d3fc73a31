internal import Foundation
internal import Testing

@testable internal import noticeboard

struct OutputClaimTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try .project() }

  /// Why a path below the project's folder is refused, or nil.
  private func refusal(_ path: String) throws -> StopReason? {
    let workspace = try Workspace(at: project.path)
    return reason { _ = try OutputFolder(at: path, for: workspace, faults: nil) }
  }

  @Test(arguments: ["", "/", "//", "/.", "/tmp/..", "/tmp/../"])
  func refusesAPathThatIsNoFolderOfItsOwn(_ path: String) throws {
    #expect(try refusal(path)?.exit == .refused)
  }

  @Test(
    arguments: [
      "", "/", "/.", "/..", "/Content", "/Content/", "/Content/pages", "/Content/new", "/Site",
      "/Templates/x", "/Sources", "/Content/../Content", "/Content/..", "/linked", "/linked/",
      "/linked/.", "/linked-content/new", "/file",
    ]
  )
  func refusesTheProjectAndWhatIsWrittenByHand(_ place: String) throws {
    for folder in ["Site", "Templates", "Sources", "elsewhere"] { try project.makeFolder(folder) }
    try project.link("linked", to: "elsewhere")
    try project.link("linked-content", to: "Content")
    try project.write("file", "x")
    let stop = try refusal(project.path + place)
    #expect(stop?.exit == .refused)
    #expect(
      project.files("Content")
        == ["pages": nil, "pages/about.md": "# About\n"].compactMapValues(\.self)
    )
  }

  @Test(arguments: ["Site", "Templates", "Sources"])
  func makesNoFolderThatIsKeptForWhatIsWrittenByHand(_ name: String) throws {
    #expect(try refusal(project.path + "/" + name)?.exit == .refused)
    #expect(project.files("").keys.allSatisfy { !$0.hasPrefix(name) })
  }

  @Test(arguments: ["public", "public/x", "practice", ".spare-public", "public/deep/er"])
  func refusesAPlaceInAFinishedSite(_ name: String) async throws {
    try await project.publish(["index.html": "x", "deep/y.html": "y"])
    let before = project.files("Output")
    #expect(try refusal(project.path + "/Output/" + name)?.exit == .refused)
    #expect(project.files("Output") == before)
  }

  @Test func refusesTheHomeFolder() throws {
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    #expect(try refusal(home)?.message.contains("your home folder") == true)
  }

  @Test func refusesAFolderWithFilesThatAreNotOurs() throws {
    try project.write("Output/letter.txt", "Dear all")
    let stop = try refusal(project.path + "/Output")
    #expect(stop?.exit == .refused)
    #expect(stop?.message.contains("such as “letter.txt”") == true)
    #expect(project.files("Output") == ["letter.txt": "Dear all"])
  }

  @Test func refusesAFolderOfALaterVersion() throws {
    try project.write("Output/.noticeboard", "noticeboard.output/2\n")
    #expect(try refusal(project.path + "/Output")?.exit == .refused)
  }

  @Test(arguments: ["Output", "empty", "marked", "inner/deep", "looked-at"])
  func takesAFolderThatIsNewEmptyOrOurs(_ name: String) throws {
    try project.makeFolder("empty")
    try project.makeFolder("inner")
    try project.write("marked/.noticeboard", "")
    try project.write("looked-at/.DS_Store", "x")
    let stop = try refusal(project.path + "/" + name)
    #expect(stop == nil, "\(String(describing: stop))")
  }

  @Test func refusesAnEditionsPlaceThatIsALink() async throws {
    try await project.publish(["index.html": "x"], edition: "practice")
    try project.link("Output/public", to: "practice")
    #expect(await reason { try await project.publish(["index.html": "y"]) }?.exit == .refused)
    #expect(project.text("Output/practice/index.html") == "x")
  }

  @Test func oneBuildAtATime() throws {
    let workspace = try Workspace(at: project.path)
    let path = project.path + "/Output"
    let output = try OutputFolder(at: path, for: workspace, faults: nil)
    #expect(try refusal(path)?.exit == .busy)
    _ = output.path
    try done(with: output)
    #expect(try refusal(path) == nil)
  }

  private func done(with output: consuming OutputFolder) throws {
    #expect(output.path.hasSuffix("/Output"))
  }
}
