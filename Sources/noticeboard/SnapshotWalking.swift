internal import Directory

/// A walk through a feed into a folder: what is kept already is not fetched again.
struct SnapshotWalking: ~Copyable {
  private(set) var walk: FeedWalk
  private let folder: SnapshotFolder
  private let fetching: FeedFetching

  init(
    _ list: FeedAddress,
    into folder: consuming SnapshotFolder,
    by fetching: consuming FeedFetching
  ) {
    walk = FeedWalk(list)
    self.folder = folder
    self.fetching = fetching
  }

  /// Goes to the end; `tell` is told how far it has come.
  mutating func run(_ tell: (_ done: Int, _ all: Int) -> Void) async throws {
    var isAtEnd = false
    while !isAtEnd {
      switch walk.step {
      case .done: isAtEnd = true
      case .page(let number): try await take(page: number)
      case .service(let id): try await take(service: id)
      }
      tell(walk.done, walk.expected)
    }
    if let limit = walk.limit {
      throw StopReason(
        .refused,
        "“\(walk.list.text)” is not taken: \(limit)",
        remedy: "ask for a part of it, as with “?taxonomy_id=…”, or ask the feed's owner for a file"
      )
    }
    guard !walk.ids.isEmpty else {
      throw StopReason(
        .refused,
        "“\(walk.list.text)” lists no services, so nothing was saved",
        remedy: "keep the last good copy, and ask the feed's owner"
      )
    }
  }

  private mutating func take(page number: Int) async throws {
    let name = SnapshotFolder.file(ofPage: number)
    if let kept = folder.bytes(of: name), let page = try? FeedPage(kept) {
      walk.take(page, size: kept.count)
      return
    }
    let found = try await fetching.fetch(walk.list.page(number)) { bytes throws(FeedPage.Fault) in
      try FeedPage(bytes)
    }
    guard let found else {
      throw StopReason(
        .disk,
        "“\(walk.list.page(number).text)” is not there",
        remedy: "check the address: it should lead to the feed's list of services"
      )
    }
    try folder.keep(found.bytes, as: name)
    walk.take(found.value, size: found.bytes.count)
  }

  private mutating func take(service id: String) async throws {
    let name = SnapshotFolder.file(ofService: id)
    if let kept = folder.bytes(of: name), (try? FeedPage.isService(kept, id: id)) == true {
      walk.take(service: kept.count)
      return
    }
    let found = try await fetching.fetch(walk.list.service(id)) { bytes throws(FeedPage.Fault) in
      try FeedPage.isService(bytes, id: id)
    }
    guard let found, found.value else { return walk.take(service: nil) }
    try folder.keep(found.bytes, as: name)
    walk.take(service: found.bytes.count)
  }

  /// Puts down what was seen on the way, and gives the snapshot its name.
  consuming func finish(from address: String, on day: String) throws(StopReason) {
    try folder.keep(SnapshotNote(walk, from: address, on: day).bytes, as: SnapshotNote.name)
    try folder.finish()
  }
}
