internal import Directory
internal import Testing

@testable internal import noticeboard

/// Where no feed is fetched from, and what is no feed.
extension SnapshotTests {
  @Test func aRedirectOnTheSameHostIsFollowed() async throws {
    let feed = try LoopbackFeed { path, _ in
      path.hasPrefix("/services")
        ? Reply(status: 302, headers: ["Location: /v3\(path)"])
        : Self.usual(String(path.dropFirst(3)))
    }
    let (walk, _) = try await walked(feed)
    #expect(walk.ids == ["a", "b", "c"])
  }

  @Test(arguments: [
    "http://localhost:1/services", "https://feed.example/services", "http://10.0.0.1/", "file:///x",
    "//169.254.169.254/latest", "/services?page=1",
  ])
  func noOtherRedirectIs(_ location: String) async throws {
    let feed = try LoopbackFeed { _, _ in
      Reply(status: 301, headers: ["Location: \(location)"])
    }
    let stop = await reason { _ = try await walked(feed) }
    #expect(stop?.exit == .refused, "\(stop as Any)")
    #expect(feed.requests.count <= 6)
  }

  @Test(arguments: ["127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "0.0.0.0", "[::1]"])
  func thisComputerIsNotFetchedFrom(_ host: String) async throws {
    let feed = try LoopbackFeed { path, _ in Self.usual(path) }
    let code = await run("http://\(host):\(feed.port)")
    #expect(code == .refused)
    #expect(feed.requests == [])
  }

  @Test(arguments: ["10.0.0.1", "192.168.0.1", "169.254.169.254", "[fe80::1]", "[::ffff:10.0.0.1]"])
  func nothingInABuildingIsEvenWhereLoopbackIs(_ host: String) async {
    #expect(await run("http://\(host)", "--allow-loopback") == .refused)
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://feed.example", "feed.example", "http://"])
  func whatIsNoWebAddressIsMistyped(_ address: String) async {
    #expect(await run(address, "--allow-loopback") == .mistyped)
  }

  @Test func aPageThatIsTooLargeIsRefused() async throws {
    let feed = try LoopbackFeed { _, _ in Reply(body: String(repeating: " ", count: 5_000)) }
    let stop = await reason {
      _ = try await walked(feed, .init(bytes: 4_999, seconds: 5, allowsLoopback: true))
    }
    #expect(stop?.exit == .refused)
    #expect(stop?.message.contains("is larger than") == true)
  }

  @Test func anAnswerThatNeverComesIsAskedForAgainAndGivenUp() async throws {
    let feed = try LoopbackFeed { path, turn in
      var reply = Self.usual(path)
      if turn == 0, path == "/services?page=1" { reply.delay = 2_000 }
      return reply
    }
    let (walk, said) = try await walked(feed, .init(seconds: 1, allowsLoopback: true))
    #expect(walk.ids == ["a", "b", "c"])
    #expect(said.contains { $0.contains("trying again") }, "\(said)")
  }

  @Test(arguments: ["<html>Welcome</html>", #"{"version": "HSDS-UK-3.0"}"#, "[]"])
  func whatIsNoFeedIsNotSaved(_ body: String) async throws {
    let feed = try LoopbackFeed { _, _ in Reply(body: body) }
    let code = await fetch(feed)
    #expect(code == .disk || code == .refused)
    #expect(project.text("Content/directory/feed/retrieved.json") == nil)
  }

  @Test func aSnapshotNeverTakesThePlaceOfAnother() async throws {
    let feed = try LoopbackFeed { path, _ in Self.usual(path) }
    try project.write("Content/directory/feed/old.json", "[]")
    #expect(await fetch(feed) == .disk)
    #expect(feed.requests == [] && project.text("Content/directory/feed/old.json") == "[]")
  }

  @Test func whatOneSiteGivesOutAnotherCanFetch() async throws {
    let feed = try LoopbackFeed { path, _ in
      switch path {
      case "/open-referral/services.json":
        Reply(body: Self.page(["a", "b"], 1, of: 2, total: 3, isFull: true))
      case "/open-referral/services-2.json":
        Reply(body: Self.page(["c"], 2, of: 2, total: 3, isFull: true))
      default: Reply(status: 404)
      }
    }
    #expect(await fetch(feed, "/open-referral/services.json") == .done)
    #expect(try records() == ["a", "b", "c"])
  }

  @Test(arguments: [
    ["--into", "../up"], ["--into", "Feed"], ["--pause", "-1"], ["--pause", "x"],
  ])
  func whatCannotBeMeantIsMistyped(_ more: [String]) async {
    let words = ["snapshot", "https://feed.example", "--quiet", "--project", project.path] + more
    #expect(await Noticeboard.run(words) == .mistyped)
  }
}
