internal import Reading
internal import Scheduling

/// What people said of which accounts are of one group: `Content/directory/matches.yml`.
struct MatchBook: Sendable {
  static let path = "Content/directory/matches.yml"

  struct Line: Sendable {
    var isSame: Bool
    /// Each a listing's file name, or `source:id`.
    var references: [String]
    var signature: Signature
    var range: SourceRange
  }

  private(set) var lines: [Line] = []

  init() {}

  init(_ file: SourceFile, today: CalendarDay, findings: inout [Finding]) {
    let names = FieldNames(
      ["same", "different", "by", "on", "because"],
      synonyms: ["date": "on", "who": "by", "reason": "because"],
      common: false
    )
    var page = OfficeFile(file, list: "matches", names: names, today: today)
    for (item, range) in zip(page.items, page.ranges) {
      var fields = item
      let same = fields.strings("same")
      let different = fields.strings("different")
      _ = fields.string("because")
      let signature = Signature(&fields)
      page.take(fields)
      let references = same.isEmpty ? different : same
      guard references.count > 1, same.isEmpty || different.isEmpty else {
        page.report(
          "this line does not say which two are the same, or different",
          "write “same: [ONE, OTHER]” or “different: [ONE, OTHER]”",
          at: range
        )
        continue
      }
      if let lack = signature.lack {
        page.report(
          "nobody can tell who decided this, or when",
          "add “\(lack)”",
          .advice,
          at: range
        )
      }
      lines.append(
        Line(
          isSame: !same.isEmpty,
          references: references.map(Self.plain),
          signature: signature,
          range: range
        )
      )
    }
    findings += page.findings
  }

  /// A listing's path as its file name.
  static func plain(_ reference: String) -> String {
    guard reference.hasSuffix(".md"), let name = reference.split(separator: "/").last else {
      return reference
    }
    return String(name.dropLast(3))
  }
}
