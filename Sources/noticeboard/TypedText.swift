internal import Cataloguing
internal import Checking
internal import Reading
internal import Scheduling

/// A text that came in to be checked and stands in no file.
struct TypedText {
  private static let path = "-"
  private let typed: SourceFile
  /// With the facts at its head that say what it is.
  let file: SourceFile
  /// The lines put in before its own, and after which of them.
  private let added: (count: Int, after: Int)
  private let hasFacts: Bool

  init(_ bytes: [UInt8], kind: ContentKind, audience: Audience) {
    typed = SourceFile(path: Self.path, bytes: bytes)
    let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let first = lines.first.map { $0.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF } } ?? []
    hasFacts = String(decoding: first, as: UTF8.self).trimmed == "---" && lines.count > 1
    let facts = Self.facts(kind, audience, besides: hasFacts ? bytes : [])
    let head = facts.map { $0 + "\n" }.joined()
    if hasFacts {
      added = (facts.count, 1)
      file = SourceFile(path: "typed.md", bytes: Array("---\n\(head)".utf8) + (lines.last ?? []))
    } else {
      added = (facts.count + 2, 0)
      file = SourceFile(path: "typed.md", bytes: Array("---\n\(head)---\n".utf8) + bytes)
    }
  }

  /// What it does not say of itself.
  private static func facts(
    _ kind: ContentKind,
    _ audience: Audience,
    besides bytes: [UInt8]
  ) -> [String] {
    let own = Manuscript(reading: SourceFile(path: path, bytes: bytes)).frontMatter
    var facts: [String] = []
    if own["type"] == nil { facts.append("type: \(kind.rawValue)") }
    if own["audience"] == nil { facts.append("audience: \(audience.rawValue)") }
    return facts
  }

  /// What was found, at the places of the text as it came in. Without facts of its own it is a
  /// passage, which need not tell what a whole file must.
  func report(_ report: Report) -> Report {
    Report(of: report.findings.compactMap(moved), today: report.today, files: [typed])
  }

  private func moved(_ finding: Finding) -> Finding? {
    var finding = finding
    finding.file = Self.path
    if finding.range == .wholeFile {
      return hasFacts || Self.rulesOfText.contains(finding.rule) ? finding : nil
    }
    guard hasFacts || finding.range.start.line > added.count else { return nil }
    for edge in [\SourceRange.start, \SourceRange.end] as [WritableKeyPath]
    where finding.range[keyPath: edge].line > added.after {
      finding.range[keyPath: edge].line -= added.count
    }
    return finding
  }

  private static let rulesOfText: Set = ["reading-age-high", "page-long"]
}
