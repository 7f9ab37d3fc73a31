internal import Checking
internal import Reading

/// What one check looked at, and what it found.
struct CheckedFiles {
  let report: Report
  let files: [SourceFile]
  /// The project's folder; nil for files that stand in none.
  let folder: String?
  /// The paths asked for; nil for everything.
  let wanted: Set<String>?
  /// The findings that the site knows of.
  let baseline: Baseline?

  init(_ report: Report, _ files: [SourceFile], folder: String?, wanted: Set<String>? = nil) {
    self.files = files
    self.folder = folder
    self.wanted = wanted
    var findings: [Finding] = []
    let file = folder == nil ? nil : files.first { $0.path == Baseline.path }
    baseline = file.flatMap { Baseline(reading: $0, findings: &findings) }
    let whole = findings.isEmpty ? report : report.adding(findings)
    self.report = wanted == nil ? whole : whole.limited { Self.covers($0, wanted) }
  }

  func covers(_ path: String) -> Bool { Self.covers(path, wanted) }

  private static func covers(_ path: String, _ wanted: Set<String>?) -> Bool {
    guard let wanted else { return true }
    return wanted.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
  }
}
