import Cataloguing
import Foundation
import Papers
import Publishing
import Reading
import Scheduling
import Testing

/// A made-up site of one area, to whose files a test adds those that it is about.
struct Board: Sendable {
  static let settings = """
    name: Thornby board
    run_by: Thornby Hub
    address: https://board.example
    contact:
      phone: 01632 960100
    """

  private var files: [String: String] = [
    "Site/site.yml": settings,
    "Content/areas/thornby.md": "---\nname: Thornby\n---\n",
  ]

  init(_ more: [String: String]) { files.merge(more) { $1 } }

  func view(for audience: Audience = .public) throws -> EditionView {
    let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    var findings: [Finding] = []
    let catalogue = Catalogue(
      gathering: sources.filter { $0.path.hasSuffix(".md") }.map { Manuscript(reading: $0) },
      files: sources,
      today: try #require(CalendarDay(year: 2026, month: 11, day: 21)),
      findings: &findings
    )
    return EditionView(of: try #require(catalogue, "\(findings)"), for: audience)
  }

  func orders(for audience: Audience = .public) throws -> [PaperOrder] {
    PaperOrder.all(of: try view(for: audience), styled: ":root { --brand: #0b4f4a; }")
  }

  func order(_ address: String, for audience: Audience = .public) throws -> PaperOrder {
    let orders = try orders(for: audience)
    return try #require(orders.first { $0.address == address }, "\(orders.map(\.address))")
  }

  func data(_ address: String, for audience: Audience = .public) throws -> PaperData {
    let plain = Data(try order(address, for: audience).plain)
    return PaperData(try JSONSerialization.jsonObject(with: plain))
  }
}

/// What a template reads, as a test looks into it.
struct PaperData: CustomStringConvertible {
  private let value: Any?

  init(_ value: Any?) { self.value = value }

  subscript(name: String) -> PaperData { PaperData((value as? [String: Any])?[name]) }
  subscript(index: Int) -> PaperData { all.indices.contains(index) ? all[index] : PaperData(nil) }

  var all: [PaperData] { (value as? [Any] ?? []).map(PaperData.init) }
  var text: String? { value as? String }
  var number: Int? { value as? Int }
  var isThere: Bool { value != nil }
  /// The words of runs.
  var words: String { all.map { $0["t"].text ?? "" }.joined() }
  var description: String { "\(value ?? "nothing")" }
}
