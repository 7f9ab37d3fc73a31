/// One page of a feed's list, of whichever shape: what it holds, and what it says of itself.
package struct FeedPage: Sendable, Hashable {
  /// Why an answer is no page.
  package enum Fault: Error, Hashable {
    /// It stops before its end.
    case truncated
    case notJSON
    case noRecords
  }

  package struct Item: Sendable, Hashable {
    package var id: String
    /// It tells more than one-to-one facts: times, places or people.
    package var isFull: Bool
  }

  package private(set) var items: [Item] = []
  /// Records without an id, which cannot be asked for or told apart.
  package private(set) var nameless = 0
  package private(set) var number: Int?
  package private(set) var pages: Int?
  package private(set) var total: Int?
  /// The feed says that no page comes after this one.
  package private(set) var isLast: Bool?
  /// In words, for people.
  package private(set) var shape: String

  package init(_ bytes: [UInt8]) throws(Fault) {
    let scanner = JSONScanner(bytes)
    switch scanner.fault {
    case .truncated: throw .truncated
    case .tooDeep, .unexpected: throw .notJSON
    case nil: break
    }
    guard !bytes.isEmpty else { throw .truncated }
    guard let list = scanner.list else { throw .noRecords }
    shape = "a plain list"
    for cut in scanner.records {
      guard case .map(let values)? = JSONValue(decoding: Array(bytes[cut.bytes])) else {
        throw .notJSON
      }
      add(values)
    }
    guard let wrapper = scanner.wrapper else { return }
    let around =
      bytes[wrapper.lowerBound...list.lowerBound]
      + bytes[(list.upperBound - 1)..<wrapper.upperBound]
    if case .map(let values)? = JSONValue(decoding: Array(around)) { readWrapper(values) }
  }

  private mutating func add(_ values: [String: JSONValue]) {
    let service: [String: JSONValue] =
      if case .map(let inner)? = values["service"], values["name"] == nil { inner } else { values }
    guard let id = (service["id"] ?? service["service_id"])?.scalarText, !id.isEmpty,
      id.utf8.count <= 200
    else {
      nameless += 1
      return
    }
    let isFull = Self.parts.contains { name in
      switch values[name] {
      case .list(let parts): !parts.isEmpty
      case .map, .null, .flag, .number, .text, nil: false
      }
    }
    items.append(Item(id: id, isFull: isFull))
  }

  /// What a list that tells all of a service has in some of them.
  private static let parts = [
    "schedules", "regular_schedules", "service_at_locations", "locations", "contacts", "phones",
    "cost_options",
  ]

  private mutating func readWrapper(_ values: [String: JSONValue]) {
    let number = { (names: [String]) in
      names.lazy.compactMap { values[$0]?.scalarText.flatMap { Int($0) } }.first
    }
    self.number = number(["page_number", "number"])
    pages = number(["total_pages", "totalPages"])
    total = number(["total_items", "totalElements"])
    if case .flag(let flag)? = values["last_page"] ?? values["last"] { isLast = flag }
    if values["total_items"] != nil || values["contents"] != nil {
      shape = "Open Referral 3.0"
    } else if values["content"] != nil || values["totalElements"] != nil {
      shape = "Open Referral UK 1.0 or Outpost"
    }
  }

  /// Whether an answer is one whole service with this id.
  package static func isService(_ bytes: [UInt8], id: String) throws(Fault) -> Bool {
    let scanner = JSONScanner(bytes)
    if bytes.isEmpty || scanner.fault == .truncated { throw .truncated }
    guard scanner.fault == nil, case .map(let values)? = JSONValue(decoding: bytes) else {
      throw .notJSON
    }
    return (values["id"] ?? values["service_id"])?.scalarText == id
  }
}
