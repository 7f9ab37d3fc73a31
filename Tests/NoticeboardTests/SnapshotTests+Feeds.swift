internal import Synchronization

extension SnapshotTests {
  static func page(
    _ ids: [String],
    _ number: Int,
    of pages: Int,
    total: Int,
    isFull: Bool = false,
    shape: Shape = .three
  ) -> String {
    let parts = isFull ? #", "phones": [{"number": "01632 960123"}]"# : ""
    let items = ids.map {
      #"{"id": "\#($0)", "name": "Group \#($0)", "status": "active"\#(parts)}"#
    }
    let list = items.joined(separator: ", ")
    switch shape {
    case .three:
      return #"{"total_items": \#(total), "total_pages": \#(pages), "page_number": \#(number), "#
        + #""size": \#(ids.count), "contents": [\#(list)]}"#
    case .one:
      return #"{"totalElements": \#(total), "totalPages": \#(pages), "number": \#(number), "#
        + #""first": \#(number == 1), "last": \#(number == pages), "content": [\#(list)]}"#
    case .outpost:
      return "\u{FEFF}"
        + #"{"number": \#(number), "size": \#(ids.count), "totalPages": \#(pages), "#
        + #""totalElements": \#(total), "content": [\#(list)]}"#
    case .bare: return "[\(list)]"
    }
  }

  enum Shape: CaseIterable {
    case three, one, outpost, bare
  }

  static func service(_ id: String) -> String {
    #"{"id": "\#(id)", "name": "Group \#(id)", "status": "active", "#
      + #""phones": [{"number": "01632 960123"}]}"#
  }

  /// Three services on two pages, each to be had by itself.
  static func usual(_ path: String) -> Reply {
    switch path {
    case "/services?page=1": Reply(body: page(["a", "b"], 1, of: 2, total: 3))
    case "/services?page=2": Reply(body: page(["c"], 2, of: 2, total: 3))
    case let path where path.hasPrefix("/services/"):
      Reply(body: service(String(path.dropFirst(10))))
    default: Reply(status: 404)
    }
  }
}

/// What a walk said and how long it waited, in order.
final class Said: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func add(_ line: String) { lines.withLock { $0.append(line) } }
}
