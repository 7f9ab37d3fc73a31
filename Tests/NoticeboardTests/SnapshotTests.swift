internal import Directory
internal import Reading
internal import Testing

@testable internal import noticeboard

/// Feeds of every shape and temper, fetched from a real server on this computer.
struct SnapshotTests: ~Copyable {
  typealias Reply = LoopbackFeed.Reply

  let project: Scratch

  init() throws { project = try Self.example() }

  static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write(
      "Site/site.yml",
      "name: B\nrun by: H\naddress: https://b.example\ncontact:\n  phone: 01632 960100\n"
    )
    return project
  }

  /// As it is typed.
  func run(_ address: String, _ more: String..., on day: String = "2026-11-21") async
    -> ExitCode
  {
    await Noticeboard.run(
      [
        "snapshot", address, "--quiet", "--project", project.path, "--today", day, "--into", "feed",
        "--pause", "0",
      ] + more
    )
  }

  func fetch(_ feed: borrowing LoopbackFeed, _ way: String = "") async -> ExitCode {
    await run(feed.address + way, "--allow-loopback")
  }

  /// With waits that are put down, not waited for.
  func walked(
    _ feed: borrowing LoopbackFeed,
    _ limits: FeedConnection.Limits = .init(seconds: 5, allowsLoopback: true)
  ) async throws -> (walk: FeedWalk, said: [String]) {
    let said = Said()
    let list = try FeedAddress(feed.address).list
    let fetching = FeedFetching(
      connection: try FeedConnection.opened(limits),
      pause: .zero,
      wait: { if $0 > .zero { said.add("\($0)") } },
      say: { said.add($0) }
    )
    let workspace = try Workspace(at: project.path)
    let folder = try SnapshotFolder.opened(
      for: list,
      on: "2026-11-21",
      named: "feed",
      in: workspace
    )
    var walking = SnapshotWalking(list, into: folder, by: fetching)
    try await walking.run { _, _ in }
    let walk = walking.walk
    try walking.finish(from: feed.address, on: "2026-11-21")
    return (walk, said.all)
  }

  @Test(arguments: Shape.allCases)
  func aFeedOfEachShapeBecomesASourceThatCanBeRead(_ shape: Shape) async throws {
    let feed = try LoopbackFeed { path, _ in
      switch (path, shape) {
      case ("/services?page=1", .bare):
        Reply(body: Self.page(["a", "b", "c"], 1, of: 1, total: 3, isFull: true, shape: shape))
      case ("/services?page=1", _):
        Reply(body: Self.page(["a", "b"], 1, of: 2, total: 3, isFull: true, shape: shape))
      case ("/services?page=2", _):
        Reply(body: Self.page(["c"], 2, of: 2, total: 3, isFull: true, shape: shape))
      default: Reply(status: 404)
      }
    }
    #expect(await fetch(feed) == .done)
    #expect(feed.requests.count == (shape == .bare ? 1 : 2))
    let note = project.text("Content/directory/feed/retrieved.json") ?? ""
    #expect(note.contains(#""services": 3"#) && note.contains(#""retrieved": "2026-11-21""#))
    #expect(try records() == ["a", "b", "c"])
  }

  /// What the directory makes of the snapshot.
  func records() throws -> [String] {
    try project.write(
      "Content/directory/sources.yml",
      "sources:\n  - label: Feed\n    file: feed\n    retrieved: 21 November 2026\n"
    )
    let workspace = try Workspace(at: project.path)
    let (files, _) = workspace.sources()
    var findings: [Finding] = []
    let settings = try #require(files.first { $0.path.hasSuffix("sources.yml") })
    let matter = try #require(FrontMatter(settings: settings, findings: &findings))
    let sources = DirectorySource.all(reading: matter, from: settings.path, findings: &findings)
    let directory = AssetDirectory(reading: sources, files: files, findings: &findings)
    #expect(directory.shelves.allSatisfy { $0.setAside.isEmpty && !$0.isRefused }, "\(findings)")
    return directory.records.map(\.service.id).sorted()
  }

  @Test func aShallowListIsFollowedServiceByService() async throws {
    let feed = try LoopbackFeed { path, _ in Self.usual(path) }
    #expect(await fetch(feed) == .done)
    #expect(
      feed.requests == [
        "/services?page=1", "/services?page=2", "/services/a", "/services/b", "/services/c",
      ]
    )
    #expect(try records() == ["a", "b", "c"])
    let names = Set(project.files("Content/directory").keys)
    #expect(names.contains("feed/page-0002.json") && names.contains("feed/service-c.json"))
    #expect(!names.contains { $0.hasPrefix(".snapshot") })
  }

  @Test func aBusyFeedIsLeftAloneForAsLongAsItAsks() async throws {
    let feed = try LoopbackFeed { path, turn in
      switch (path, turn) {
      case ("/services?page=1", 0): Reply(status: 429, headers: ["Retry-After: 7"])
      case ("/services?page=2", 0...2): Reply(status: 503)
      default: Self.usual(path)
      }
    }
    let (walk, said) = try await walked(feed)
    #expect(walk.ids == ["a", "b", "c"])
    #expect(
      said.filter { $0.hasSuffix("seconds") && !$0.contains("“") } == [
        "7.0 seconds", "1.0 seconds", "2.0 seconds", "4.0 seconds",
      ]
    )
  }

  @Test func aFeedThatAsksForAnHourIsNotWaitedFor() async throws {
    let feed = try LoopbackFeed { _, _ in Reply(status: 429, headers: ["Retry-After: 3600"]) }
    let stop = await reason { _ = try await walked(feed) }
    #expect(stop?.exit == .disk && stop?.message.contains("60 minutes") == true, "\(stop as Any)")
    #expect(feed.requests.count == 1)
  }

  @Test func anAnswerThatIsCutShortIsAskedForAgain() async throws {
    let feed = try LoopbackFeed { path, turn in
      var reply = Self.usual(path)
      switch (path, turn) {
      // Fewer bytes than were promised, and then a whole answer of half a page.
      case ("/services?page=1", 0): reply.length = 9_999
      case ("/services?page=2", 0), ("/services/b", 0): reply.body = String(reply.body.dropLast(9))
      default: break
      }
      return reply
    }
    let (walk, _) = try await walked(feed)
    #expect(walk.ids == ["a", "b", "c"] && walk.services == 3)
    #expect(feed.requests.count == 8)
  }

  @Test func aWalkThatBrokeOffGoesOnWhereItStopped() async throws {
    let broken = try LoopbackFeed { path, _ in
      path == "/services/b" ? Reply(status: 401) : Self.usual(path)
    }
    #expect(await fetch(broken) == .disk)
    #expect(project.text("Content/directory/feed/page-0001.json") == nil)
    let before = broken.requests
    // The same feed again, at the same address.
    #expect(await fetch(broken) == .disk)
    #expect(Array(broken.requests.dropFirst(before.count)) == ["/services/b"])
  }

  @Test func anotherDayBeginsAnew() async throws {
    let broken = try LoopbackFeed { path, _ in
      path == "/services/b" ? Reply(status: 401) : Self.usual(path)
    }
    #expect(await fetch(broken) == .disk)
    #expect(await run(broken.address, "--allow-loopback", on: "2026-11-22") == .disk)
    #expect(broken.requests.count { $0 == "/services?page=1" } == 2)
    let drafts = Set(
      project.files("Content/directory").keys.compactMap { $0.split(separator: "/").first }
    )
    #expect(drafts.count == 1)
  }

  @Test func aFeedThatIsAlwaysBusyIsGivenUp() async throws {
    let feed = try LoopbackFeed { _, _ in Reply(status: 500) }
    let stop = await reason { _ = try await walked(feed) }
    #expect(stop?.exit == .disk && feed.requests.count == 6)
  }

  @Test func pagesThatComeAgainEndTheWalk() async throws {
    let feed = try LoopbackFeed { _, _ in
      Reply(body: Self.page(["a", "b"], 1, of: 9, total: 18, isFull: true))
    }
    let (walk, _) = try await walked(feed)
    #expect(walk.ids == ["a", "b"] && feed.requests.count == 2)
    #expect(walk.notes.count == 3, "\(walk.notes)")
  }

  @Test func aTotalThatMovesIsPutDown() async throws {
    let feed = try LoopbackFeed { path, _ in
      path.hasSuffix("page=1")
        ? Reply(body: Self.page(["a", "b"], 1, of: 2, total: 3, isFull: true))
        : Reply(body: Self.page(["c", "d"], 2, of: 2, total: 4, isFull: true))
    }
    #expect(await fetch(feed) == .done)
    let note = project.text("Content/directory/feed/retrieved.json") ?? ""
    #expect(note.contains(#""totals": [3, 4]"#))
    #expect(note.contains("total moved from 3 to 4"))
  }

  @Test func aServiceThatIsGoneIsPutDownAndTheRestIsTaken() async throws {
    let feed = try LoopbackFeed { path, _ in
      path == "/services/b" ? Reply(status: 404) : Self.usual(path)
    }
    #expect(await fetch(feed) == .done)
    let note = project.text("Content/directory/feed/retrieved.json") ?? ""
    #expect(note.contains(#""missing": ["b"]"#))
    #expect(try records() == ["a", "b", "c"])
  }
}
