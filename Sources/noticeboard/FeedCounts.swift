/// How many records each source of the directory had when a site was last published: a feed that
/// lost half of them has more likely broken than shrunk.
struct FeedCounts: Hashable {
  private(set) var counts: [String: Int]

  private static let schema = "noticeboard.feeds/1"

  init(_ counts: [String: Int]) { self.counts = counts }

  /// Nil when the list is damaged or of another version.
  init?(reading bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard !lines.isEmpty, lines.removeFirst() == Self.schema, bytes.last == newline else {
      return nil
    }
    counts = [:]
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let count = Int(parts[0]) else { return nil }
      counts[String(parts[1])] = count
    }
  }

  var bytes: [UInt8] {
    let lines = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return Array(([Self.schema] + lines).map { $0 + "\n" }.joined().utf8)
  }

  /// The first source with less than half of what it had; one that is gone was taken out by hand.
  func shrunken(since former: FeedCounts) -> (source: String, before: Int, now: Int)? {
    for (source, now) in counts.sorted(by: { $0.key < $1.key }) {
      let before = former.counts[source] ?? 0
      if now * 2 < before { return (source, before, now) }
    }
    return nil
  }
}

private let newline = UInt8(ascii: "\n")

extension OutputFolder {
  private static let feedsName: FileName = ".feeds"

  /// Stops a build whose feeds lost more than half of what stands on the site, or, where nothing has
  /// been published of them, of what the copy before holds.
  func refuseShrunkenFeeds(_ counts: FeedCounts, besides copies: [String: Int]) throws(StopReason) {
    let bytes = try? folder.file(Self.feedsName).wholeFile(upTo: 1_000_000)
    let published = bytes.flatMap { FeedCounts(reading: $0) }?.counts ?? [:]
    let former = FeedCounts(published.merging(copies) { published, _ in published })
    guard let feed = counts.shrunken(since: former) else { return }
    let records = feed.now == 1 ? "1 record" : "\(feed.now) records"
    throw StopReason(
      .refused,
      "the directory “\(feed.source)” has \(records), and had \(feed.before) before, so nothing was "
        + "published",
      remedy: "look at its file; if so many have gone, publish with --accept-shrink"
    )
  }

  /// To be called when the site stands. A stop before it leaves the former counts, which are good
  /// enough to compare with.
  func keep(_ counts: FeedCounts) throws(StopReason) {
    let bytes = counts.bytes
    if let old = try? folder.file(Self.feedsName).wholeFile(upTo: bytes.count + 1), old == bytes {
      return
    }
    let new: FileName = ".feeds.new"
    try writing("\(path)/.feeds") { () throws(DiskError) in
      for name in [new, Self.feedsName] where (try? folder.status(of: name).kind) == .folder {
        try folder.removeTree(name)
      }
      do throws(DiskError) { try folder.removeFile(new) } catch .notThere {}
      try folder.write(bytes, asNew: new)
      try folder.rename(new, to: Self.feedsName)
    }
  }
}
