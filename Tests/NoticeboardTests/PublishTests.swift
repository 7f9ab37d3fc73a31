internal import Foundation
internal import Testing

@testable internal import noticeboard

struct PublishTests: ~Copyable {
  private let project: Scratch
  private let first = ["index.html": "one", "groups/food.html": "food", "style.css": "s"]

  init() throws { project = try .project() }

  @Test func aFirstPublicationWritesWhatItWasGiven() async throws {
    let published = try await project.publish(first)
    #expect(project.site("Output/public") == first)
    #expect(published.tally == Tally(written: 3, kept: 0, removed: 0))
    #expect(project.text("Output/report.json") == "{}")
  }

  @Test func theSameAgainWritesNothing() async throws {
    try await project.publish(first)
    let before = try times()
    let published = try await project.publish(first)
    #expect(published.tally == Tally(written: 0, kept: 3, removed: 0))
    #expect(published.editions.map(\.isNew) == [false])
    #expect(try times() == before)
  }

  @Test func onlyWhatDiffersIsWrittenOnceThereIsASpare() async throws {
    try await project.publish(first)
    try await project.publish(first.merging(["index.html": "two"]) { $1 })
    let published = try await project.publish(first.merging(["index.html": "three"]) { $1 })
    #expect(published.tally == Tally(written: 1, kept: 2, removed: 0))
    #expect(project.text("Output/public/index.html") == "three")
  }

  @Test func aPageThatIsGoneLeavesNoTrace() async throws {
    try await project.publish(first)
    try await project.publish(["index.html": "one"])
    #expect(project.site("Output/public") == ["index.html": "one"])
    #expect(!project.files("Output").values.contains("food"))
    #expect(!project.files("Output").keys.contains { $0.contains("food") })
  }

  @Test func aFileMayBecomeAFolderAndBack() async throws {
    let other = ["index.html": "x", "groups": "now a file", "style.css/a": "now a folder"]
    for pages in [first, other, first, other, first] {
      try await project.publish(pages)
      #expect(project.site("Output/public") == pages)
    }
  }

  @Test func anEditionThatWasNotAskedForIsLeftAlone() async throws {
    try await project.publish(first, edition: "practice")
    try await project.publish(["index.html": "public"], edition: "public")
    #expect(project.site("Output/practice") == first)
  }

  @Test func twoEditionsAreSwappedInTogether() async throws {
    try await project.publish([("public", first), ("practice", ["index.html": "p"])])
    #expect(project.site("Output/public") == first)
    #expect(project.site("Output/practice") == ["index.html": "p"])
  }

  @Test func aSpareWithABrokenListIsMadeAnew() async throws {
    try await project.publish(first)
    try await project.publish(["index.html": "two"])
    try project.write("Output/.spare-public/.manifest", "rubbish")
    try project.write("Output/.spare-public/index.html", "rubbish")
    try await project.publish(first)
    #expect(project.site("Output/public") == first)
  }

  @Test func aSpareThatSomeoneMeddledWithIsMadeAnew() async throws {
    try await project.publish(first)
    try await project.publish(first.merging(["index.html": "two"]) { $1 })
    try project.write("Output/.spare-public/style.css", "x")
    try project.write("Output/.spare-public/stray.html", "stray")
    try await project.publish(first.merging(["index.html": "three"]) { $1 })
    #expect(project.site("Output/public") == first.merging(["index.html": "three"]) { $1 })
  }

  @Test func aSpareIsNeverWrittenThroughALink() async throws {
    try project.write("precious", "precious")
    try await project.publish(first)
    try await project.publish(first.merging(["index.html": "two"]) { $1 })
    for name in ["index.html", "stray"] {
      try? project.remove("Output/.spare-public/" + name)
      try project.link("Output/.spare-public/" + name, to: project.path + "/precious")
    }
    try await project.publish(first.merging(["index.html": "three"]) { $1 })
    #expect(project.text("precious") == "precious")
    #expect(project.text("Output/public/index.html") == "three")
  }

  @Test func aPageThatSomeoneChangedIsPutRight() async throws {
    try await project.publish(first)
    try project.write("Output/public/index.html", "onE")
    try await project.publish(first)
    #expect(project.site("Output/public") == first)
  }

  @Test func aFileThatIsNotOursIsNeverRemoved() async throws {
    try await project.publish(first)
    try project.write("Output/public/notes.txt", "mine")
    let stop = await reason { try await project.publish(["index.html": "two"]) }
    #expect(stop?.exit == .refused)
    #expect(stop?.message.contains("public/notes.txt”") == true)
    #expect(project.text("Output/public/notes.txt") == "mine")
    #expect(project.text("Output/public/index.html") == "one")
  }

  @Test func anEditionWithADamagedListIsNotTouched() async throws {
    try await project.publish(first)
    try project.write("Output/public/.manifest", "rubbish")
    let stop = await reason { try await project.publish(["index.html": "two"]) }
    #expect(stop?.exit == .refused)
    #expect(stop?.message.contains("missing or damaged") == true)
    #expect(project.text("Output/public/groups/food.html") == "food")
    try project.remove("Output/public")
    try await project.publish(["index.html": "two"])
    #expect(project.site("Output/public") == ["index.html": "two"])
  }

  @Test func aPrivateDetailOnTheDiskStopsEverything() async throws {
    try await project.publish(first)
    let next = first.merging(["groups/food.html": "ring 07700 900123"]) { $1 }
    let stop = await reason {
      try await project.publish([("practice", first), ("public", next)]) { edition, path, bytes in
        guard edition == "public", String(decoding: bytes, as: UTF8.self).contains("07700") else {
          return []
        }
        return [PrivacyLeak(message: "a telephone number", remedy: "remove it from the listing")]
      }
    }
    #expect(stop?.exit == .refused)
    #expect(
      stop?.message
        == "“public/groups/food.html” is not safe to publish: a telephone number"
    )
    #expect(project.site("Output/public") == first)
    #expect(project.text("Output/practice/index.html") == nil)
    #expect(!project.files("Output").values.contains { $0.contains("07700") })
  }

  @Test(
    arguments: [
      "../x", "/etc/x", "", "a//b", "a/", "./a", "a/../b", ".hidden", "a\u{0}b", "a\\b", "a\nb",
      String(repeating: "x", count: 256), String(repeating: "a/", count: 17) + "b",
    ]
  )
  func aPathThatCouldLeadOutIsRefused(_ path: String) async throws {
    let stop = await reason { try await project.publish(["index.html": "x", path: "y"]) }
    #expect(stop?.exit == .ourFault)
    #expect(project.site("Output/public").isEmpty)
  }

  @Test(arguments: [["a.html", "A.html"], ["a", "a/b"], ["caf\u{E9}", "CAF\u{C9}"]])
  func twoFilesOfOneAddressAreRefused(_ paths: [String]) async throws {
    let pages = Dictionary(uniqueKeysWithValues: paths.map { ($0, "x") })
    #expect(await reason { try await project.publish(pages) }?.exit == .ourFault)
  }

  /// When each file and folder below `Output` was last changed.
  private func times() throws -> [String: Date] {
    var times: [String: Date] = [:]
    let output = project.path + "/Output"
    for path in try FileManager.default.subpathsOfDirectory(atPath: output) + [""] {
      let facts = try FileManager.default.attributesOfItem(atPath: output + "/" + path)
      times[path] = facts[.modificationDate] as? Date
    }
    return times
  }
}
