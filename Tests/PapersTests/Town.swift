import Cataloguing
import Foundation
import Papers
import Publishing
import Reading
import Scheduling
import Testing

/// A made-up town of one area and two networks, to which a test adds the listings that it is about.
struct Town: Sendable {
  private let board: Board

  private static let area = """
    ---
    name: Thornby
    networks: [Mill Network, Hill Network]
    covers: {places: [Thornby, Mill End]}
    help_now: To talk at night, ring 01632 960199.
    ---
    """

  /// Listings by file name, each with the lines that differ from a listing with nothing to ask.
  init(_ listings: [String: String] = [:], settings: String = "") {
    var files = [
      "Content/areas/thornby.md": Self.area, "Site/site.yml": Board.settings + "\n" + settings,
    ]
    for (name, lines) in listings {
      files["Content/listings/\(name).md"] = Self.listing(lines)
    }
    board = Board(files)
  }

  static func listing(_ lines: String) -> String {
    let said = Set(lines.split(separator: "\n").map { $0.prefix { $0 != ":" } })
    let whole = [
      "name: Tea Time", "summary: Tea and talk for anyone.", "area: Thornby",
      "place: Town Hall, High Street, NG00 1AA", "when: Tuesdays, 10am to 12 noon",
      "cost: Free", "contact: The hall desk, 01632 960123", "joining: just turn up",
      "access: step-free entrance", "checked: 20 November 2026, by phone",
    ]
    let rest = whole.filter { !said.contains($0.prefix { $0 != ":" }) }
    return "---\n" + (rest + [lines]).joined(separator: "\n") + "\n---\n\nCome along.\n"
  }

  func view(for audience: Audience = .public) throws -> EditionView {
    try board.view(for: audience)
  }

  func orders(for audience: Audience = .public) throws -> [PaperOrder] {
    try board.orders(for: audience)
  }

  /// What the template of the area's directory is given.
  func directory(for audience: Audience = .public) throws -> Directory {
    let orders = try orders(for: audience)
    let order = try #require(orders.first { $0.address == "areas/thornby-directory.pdf" })
    return Directory(
      try #require(JSONSerialization.jsonObject(with: Data(order.plain)) as? [String: Any])
    )
  }
}

/// A directory's data, as a test looks into it.
struct Directory {
  private let data: [String: Any]

  init(_ data: [String: Any]) { self.data = data }

  func text(_ name: String) -> String? { data[name] as? String }

  /// The listings that are printed whole, by name.
  var listings: [String] {
    (data["parts"] as? [[String: Any]] ?? []).flatMap { names(of: $0["entries"]) }
  }

  var toBeChecked: [String] { names(of: data["check-first"]) }

  /// The names under one heading of an index, such as “Tuesday”.
  func names(under title: String, of index: String) -> [String] {
    names(of: heading(title, of: index)["entries"])
  }

  func heading(_ title: String, of index: String) -> [String: Any] {
    let all = data[index] as? [[String: Any]] ?? [data[index] as? [String: Any] ?? [:]]
    return all.first { $0["title"] as? String == title } ?? [:]
  }

  func lines(of index: String) -> [String] {
    (data[index] as? [[String: Any]] ?? []).flatMap { names(of: $0["entries"]) }
  }

  func notes(under title: String, of index: String) -> [String] {
    (heading(title, of: index)["entries"] as? [[String: Any]] ?? []).compactMap {
      $0["note"] as? String
    }
  }

  func facts(of name: String) -> [String: String] {
    let all = (data["parts"] as? [[String: Any]] ?? []) + [["entries": data["check-first"] ?? []]]
    let listing = all.flatMap { $0["entries"] as? [[String: Any]] ?? [] }
      .first { $0["name"] as? String == name }
    var facts: [String: String] = [:]
    for fact in listing?["facts"] as? [[String: String]] ?? [] {
      if let label = fact["label"] { facts[label] = fact["text"] }
    }
    for name in ["notice", "checked"] { facts[name] = listing?[name] as? String }
    return facts
  }

  private func names(of entries: Any?) -> [String] {
    (entries as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }
}
