import Testing

@testable import Directory

/// Where a feed's pages and services are, and what is made of their answers.
struct FeedWalkTests {
  @Test(arguments: [
    ("https://feed.example", "https://feed.example/services?page=1"),
    ("https://feed.example/api/", "https://feed.example/api/services?page=1"),
    ("HTTPS://Feed.Example:443/services", "https://feed.example/services?page=1"),
    ("http://feed.example:8080/o/services", "http://feed.example:8080/o/services?page=1"),
    (
      "https://feed.example/services?per_page=50&page=7",
      "https://feed.example/services?per_page=50&page=1"
    ),
    (
      "https://board.example/open-referral/services.json#top",
      "https://board.example/open-referral/services.json"
    ),
    ("http://[::1]:80/services", "http://[::1]/services?page=1"),
  ])
  func theFirstPageIsFoundFromWhatWasTyped(_ typed: String, _ first: String) throws {
    #expect(try FeedAddress(typed).list.page(1).text == first)
  }

  @Test(arguments: [
    "file:///etc/passwd", "ftp://feed.example", "feed.example", "//feed.example", "http:feed", "",
    "https://user:secret@feed.example", "https://", "https:///services", "https://feed.example:0",
    "https://feed.example:99999", "https://feed.example:8x", "https://feed .example",
    "https://féed.example", "https://feed..example", "https://[]", "https://[",
    "javascript:alert(1)",
    "gopher://feed.example", "https://feed.example\n", "https://fe[ed.example",
  ])
  func whatIsNoWebAddressIsRefused(_ typed: String) {
    #expect(throws: FeedAddress.Refusal.self) { try FeedAddress(typed) }
  }

  @Test func anIDCannotLeadOutOfTheList() throws {
    let list = try FeedAddress("https://feed.example/services?per_page=5").list
    #expect(list.service("a-1").text == "https://feed.example/services/a-1")
    #expect(
      list.service("../x?y#é").text == "https://feed.example/services/%2E%2E%2Fx%3Fy%23%C3%A9"
    )
    let file = try FeedAddress("https://board.example/services.json").list
    #expect(file.page(3).text == "https://board.example/services-3.json")
    #expect(file.service("a").text == "https://board.example/services/a.json")
  }

  @Test(arguments: [
    ("http://feed.example/a", "https://feed.example/b", true),
    ("https://feed.example/a", "https://feed.example/b?c", true),
    ("https://feed.example/a", "http://feed.example/a", false),
    ("https://feed.example/a", "https://www.feed.example/a", false),
    ("http://feed.example:8080/", "http://feed.example/", false),
    ("http://feed.example:8080/", "https://feed.example/", false),
  ])
  func aRedirectStaysOnTheHostAndNeverGoesBackToAnOpenLine(
    _ from: String,
    _ to: String,
    _ isAllowed: Bool
  ) throws {
    #expect(try FeedAddress(from).allowsRedirect(to: FeedAddress(to)) == isAllowed)
  }

  @Test(arguments: [
    [10, 1, 2, 3], [172, 16, 0, 1], [172, 31, 255, 255], [192, 168, 1, 1], [169, 254, 169, 254],
    [100, 64, 0, 1], [0, 0, 0, 0], [224, 0, 0, 1], [255, 255, 255, 255], [192, 0, 2, 1],
    [198, 51, 100, 1], [203, 0, 113, 9], [198, 18, 0, 1], [240, 0, 0, 1],
    [0xFC, 0] + [UInt8](repeating: 0, count: 13) + [1],
    [0xFE, 0x80] + [UInt8](repeating: 0, count: 13) + [1],
    [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 192, 168, 0, 1],
    [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + [10, 0, 0, 1],
    [0x20, 0x02, 10, 0, 0, 1] + [UInt8](repeating: 0, count: 10),
    [0xFF, 0x02] + [UInt8](repeating: 0, count: 13) + [1], [UInt8](repeating: 0, count: 16),
  ])
  func numbersOfBuildingsAreNotForAnyone(_ bytes: [UInt8]) throws {
    #expect(try #require(NetworkAddress(bytes)).reach == .here)
  }

  @Test func publicNumbersAndThisMachineAreKnown() throws {
    let loopback = [UInt8](repeating: 0, count: 15) + [1]
    let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 127, 0, 0, 1]
    for bytes in [[127, 0, 0, 1], [127, 9, 9, 9], loopback, mapped] {
      #expect(NetworkAddress(bytes)?.reach == .thisMachine)
    }
    let sixteen: [UInt8] = [0x2A, 0, 1, 2] + [UInt8](repeating: 0, count: 11) + [9]
    for bytes in [[93, 184, 216, 34], [172, 32, 0, 1], [100, 128, 0, 1], sixteen] {
      #expect(NetworkAddress(bytes)?.reach == .anyone)
    }
    #expect(NetworkAddress([1, 2, 3]) == nil)
  }

  @Test(arguments: [
    ("", FeedPage.Fault.truncated), ("{\"contents\": [{\"id\": \"1\"}", .truncated),
    ("<html>", .notJSON), ("{\"version\": \"HSDS-UK-3.0\"}", .noRecords),
    ("[{\"id\": \"1\"}] extra", .notJSON), ("[1e999]", .notJSON),
  ])
  func whatIsNoPageSaysWhy(_ text: String, _ fault: FeedPage.Fault) {
    #expect(throws: fault) { try FeedPage(Array(text.utf8)) }
  }

  private func walked(_ pages: String...) throws -> FeedWalk {
    var walk = FeedWalk(try FeedAddress("https://feed.example").list)
    for page in pages {
      guard case .page = walk.step else { break }
      walk.take(try FeedPage(Array(page.utf8)), size: page.utf8.count)
    }
    return walk
  }

  @Test func aFullListIsNotAskedForServiceByService() throws {
    let walk = try walked(#"{"content": [{"id": 7, "contacts": [{}]}, {"id": 8}], "last": true}"#)
    #expect(walk.ids == ["7", "8"] && walk.step == .done && walk.notes == [])
  }

  @Test func aShallowListIs() throws {
    var walk = try walked(
      #"{"total_items": 2, "total_pages": 1, "contents": [{"id": "a"}, {"id": "b", "phones": []}]}"#
    )
    #expect(walk.step == .service("a"))
    walk.take(service: 10)
    #expect(walk.step == .service("b"))
    walk.take(service: nil)
    #expect(walk.step == .done && walk.missing == ["b"])
    #expect(walk.notes == ["1 services of the list could not be had by themselves"])
  }

  @Test func aTotalThatMovesAndAnItemThatMovesPageAreSaid() throws {
    let walk = try walked(
      #"{"totalElements": 3, "totalPages": 2, "content": [{"id": 1, "phones": [1]}, {"id": 2}]}"#,
      #"{"totalElements": 4, "totalPages": 2, "content": [{"id": 2}, {"id": 3}]}"#
    )
    #expect(walk.ids == ["1", "2", "3"] && walk.step == .done)
    #expect(
      walk.notes == [
        "the feed's total moved from 3 to 4 while it was read",
        "the feed says that it has 4 services, and its pages held 3",
        "1 services stood on more than one page",
      ]
    )
  }

  @Test func aPageThatComesAgainEndsTheWalk() throws {
    let page = #"{"total_items": 9, "total_pages": 9, "contents": [{"id": 1, "phones": [1]}]}"#
    let walk = try walked(page, page, page)
    #expect(walk.pages == 2 && walk.step == .done)
    #expect(walk.notes.first?.hasPrefix("page 2 held nothing") == true)
  }

  @Test func aFeedWithoutEndIsNotTaken() throws {
    var walk = FeedWalk(try FeedAddress("https://feed.example").list)
    for number in 0..<FeedWalk.Limit.pages {
      let page = #"{"last": false, "number": 1, "content": [{"id": \#(number), "phones": [1]}]}"#
      walk.take(try FeedPage(Array(page.utf8)), size: 60)
    }
    #expect(walk.step == .done && walk.limit == "it has more than 5000 pages")
  }

  @Test func theNoteBesideASnapshotIsNoneOfItsRecords() throws {
    let walk = try walked(#"[{"id": "1", "name": "Tea", "status": "active"}]"#)
    let note = SnapshotNote(walk, from: "https://feed.example", on: "2026-11-21")
    let text = String(decoding: note.bytes, as: UTF8.self)
    #expect(text.contains(#""address": "https://feed.example", "retrieved": "2026-11-21""#))
    #expect(text.contains(#""services": 1"#))
  }
}
