package import Reading

/// A file with the sure fixes of its findings put in, and nothing else of it changed by a byte.
///
/// Of two fixes that overlap, the first is put in; the other is found again, or not, when the file
/// is next looked at.
package struct Mending: Sendable {
  package let path: String
  package let old: [UInt8]
  package let new: [UInt8]
  /// The findings whose fixes were put in, in order of place.
  package let mended: [Finding]

  /// Nil when there is nothing to put in, or when the file could be read less well afterwards.
  package init?(_ file: SourceFile, findings: [Finding]) {
    guard case .success(let text) = Encoding.text(of: file.bytes) else { return nil }
    let source = SourceLines(text)
    var bytes = Array(file.bytes.prefix(file.bytes.count - text.count))
    var mended: [Finding] = []
    var end = 0
    for finding in findings.sorted() where finding.file == file.path {
      let start = source.offset(of: finding.range.start)
      guard let replacement = finding.replacement, Self.sure.contains(finding.rule),
        finding.range != .wholeFile, start >= end, source[finding.range] == finding.text,
        replacement != finding.text
      else { continue }
      bytes += text[end..<start] + Array(replacement.utf8)
      end = source.offset(of: finding.range.end)
      mended.append(finding)
    }
    guard !mended.isEmpty else { return nil }
    bytes += text[end...]
    guard Self.isReadAsWell(bytes, as: file) else { return nil }
    (path, old, new, self.mended) = (file.path, file.bytes, bytes, mended)
  }

  private static func isReadAsWell(_ bytes: [UInt8], as file: SourceFile) -> Bool {
    let before = Manuscript(reading: file)
    let after = Manuscript(reading: SourceFile(path: file.path, bytes: bytes))
    return after.findings.count <= before.findings.count
      && after.frontMatter.fields.map(\.name) == before.frontMatter.fields.map(\.name)
  }

  /// The rules whose fixes need nobody's judgement; others only suggest.
  private static let sure: Set = [
    "acronym-unneeded", "all-caps", "date-format", "img-alt-redundant", "latin-abbreviation",
    "money-format", "negative-contraction", "number-style", "phone-format", "phone-not-linked",
    "range-dash", "time-format", "us-spelling", "wordy-phrase",
  ]
}
