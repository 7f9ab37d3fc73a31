/// A walk through a feed: what to fetch next, and what is known so far. It fetches nothing itself,
/// so that a walk that was broken off goes on from the pages that were kept.
package struct FeedWalk: Sendable {
  package enum Step: Sendable, Hashable {
    case page(Int)
    case service(String)
    case done
  }

  package enum Limit {
    package static let pages = 5_000
    package static let services = 100_000
    package static let pageBytes = 20_000_000
    package static let allBytes = 400_000_000
  }

  package let list: FeedAddress
  /// Each service's id once, in the order of the list.
  package private(set) var ids: [String] = []
  package private(set) var pages = 0
  package private(set) var services = 0
  package private(set) var bytes = 0
  package private(set) var shape: String?
  /// What the feed said of its total, each time that it said something new.
  package private(set) var totals: [Int] = []
  /// What whoever uses the snapshot should know.
  package private(set) var notes: [String] = []
  /// Why the walk ended before its time.
  package private(set) var limit: String?
  package private(set) var missing: [String] = []

  private var known: Set<String> = []
  private var isListed = false
  private var isShallow = true
  private var nameless = 0
  private var repeated = 0
  private var position = 0

  package init(_ list: FeedAddress) {
    self.list = list
  }

  package var step: Step {
    if limit != nil { return .done }
    if !isListed { return .page(pages + 1) }
    guard isShallow, position < ids.count else { return .done }
    return .service(ids[position])
  }

  /// How many requests there are, as far as is known.
  package var expected: Int { max(pages, lastPages ?? 0) + (isShallow ? ids.count : 0) }
  package var done: Int { pages + position }

  private var lastPages: Int?

  package mutating func take(_ page: FeedPage, size: Int) {
    pages += 1
    bytes += size
    shape = shape ?? page.shape
    if let total = page.total, totals.last != total { totals.append(total) }
    lastPages = page.pages ?? lastPages
    nameless += page.nameless
    let fresh = page.items.filter { known.insert($0.id).inserted }
    repeated += page.items.count - fresh.count
    ids += fresh.map(\.id)
    if page.items.contains(where: \.isFull) { isShallow = false }
    if !page.items.isEmpty, fresh.isEmpty {
      notes.append("page \(pages) held nothing that earlier pages had not, so the walk ended there")
      isListed = true
    } else if isEnd(page) {
      isListed = true
    }
    stopAtLimits()
    if isListed { finishList() }
  }

  private func isEnd(_ page: FeedPage) -> Bool {
    if page.items.isEmpty, page.nameless == 0 { return true }
    if let pages = page.pages { return self.pages >= pages }
    return page.isLast ?? (page.number == nil)
  }

  private mutating func stopAtLimits() {
    if ids.count > Limit.services {
      limit = "it lists more than \(Limit.services) services"
    } else if pages >= Limit.pages, !isListed {
      limit = "it has more than \(Limit.pages) pages"
    } else if bytes > Limit.allBytes {
      limit = "it is larger than \(Limit.allBytes / 1_000_000) MB"
    }
  }

  private mutating func finishList() {
    if let first = totals.first, let last = totals.last, totals.count > 1 {
      notes.append("the feed's total moved from \(first) to \(last) while it was read")
    }
    if let total = totals.last, ids.count + nameless < total {
      notes.append("the feed says that it has \(total) services, and its pages held \(ids.count)")
    }
    if repeated > 0 { notes.append("\(repeated) services stood on more than one page") }
    if nameless > 0 { notes.append("\(nameless) records have no id") }
  }

  /// A whole service; nil where the feed no longer has one that its list names.
  package mutating func take(service size: Int?) {
    guard isListed, position < ids.count else { return }
    if let size {
      services += 1
      bytes += size
    } else {
      missing.append(ids[position])
    }
    position += 1
    stopAtLimits()
    if position == ids.count, !missing.isEmpty {
      notes.append("\(missing.count) services of the list could not be had by themselves")
    }
  }
}
