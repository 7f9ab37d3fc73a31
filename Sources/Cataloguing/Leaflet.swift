package import Reading
package import Scheduling

/// A leaflet: one message, one thing to do next, on the web and on paper.
package struct Leaflet: Sendable, Hashable {
  package enum Size: String, Sendable, Hashable, CaseIterable {
    case a5 = "A5"
    case a4 = "A4"
    case dl = "DL"
    case folded = "A4 folded"
  }

  package var title: String
  package var publication: Publication
  package var size: Size
  package var doThis: String?
  package var doThisChecked: CalendarDay?
  package var pictures: [Picture]
  package var leaveAt: [String]
  package var readingAge: String
  package var prose: Prose
  package var summary: String?
  package var path: String

  static let names = FieldNames(
    [
      "title", "size", "do_this", "do_this_checked", "owner", "approved", "pictures", "leave_at",
      "reading_age", "tested_with", "summary",
    ],
    synonyms: ["name": "title", "images": "pictures", "picture": "pictures"]
  )
  private static let approvalNames = FieldNames(["by", "on"], common: false)

  init?(
    reading manuscript: Manuscript,
    fields: inout Fields,
    publication: Publication,
    pictures shelf: PictureShelf
  ) {
    let title = fields.title(of: "leaflet")
    size = fields.choice("size", Size.self).value ?? .a5
    doThis = fields.string("do_this")
    doThisChecked = fields.day("do_this_checked").value
    pictures = shelf.pictures(named: "pictures", &fields)
    leaveAt = fields.strings("leave_at")
    readingAge = fields.string("reading_age") ?? "9 to 11"
    prose = manuscript.prose
    path = manuscript.path
    summary = fields.string("summary")
    Self.checkApproval(&fields)
    self.publication = publication
    self.title = title ?? ""
    guard title != nil else { return nil }
  }

  /// Owner and approval are the office's own: they are read, so that a slip is named, and kept in
  /// the file alone.
  private static func checkApproval(_ fields: inout Fields) {
    _ = fields.string("owner")
    guard var approval = fields.map("approved", names: approvalNames) else { return }
    _ = approval.string("by")
    _ = approval.day("on")
    fields.take(approval.finish())
  }
}
