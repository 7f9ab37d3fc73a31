internal import Papers
internal import Publishing
internal import Reading

extension Build {
  /// The papers of the editions; none where none were wanted.
  func paperwork(
    for views: [EditionView],
    with tools: PaperTools,
    in folder: borrowing OutputFolder,
    _ progress: Progress
  ) async throws(StopReason) -> Paperwork {
    if noPapers { return Paperwork() }
    let paperwork = try await Paperwork(for: views, with: tools, in: folder, progress)
    guard papers != .require || paperwork.isWhole else {
      throw StopReason(
        .disk,
        "all papers were asked for, and not all could be made, so nothing was published",
        remedy: paperwork.remedy,
        details: paperwork.findings.map { "\($0.file): \($0.message)" }
      )
    }
    return paperwork
  }

  static func paperTemplates(_ files: [SourceFile]) throws -> PaperTemplates {
    var findings: [Finding] = []
    guard let templates = PaperTemplates(overriddenBy: files, findings: &findings) else {
      throw StopReason(settings: findings)
    }
    return templates
  }
}

extension Paperwork {
  /// For the end of a build: how many papers there are, or why there are none.
  var summary: String? {
    if let line { return line }
    let made = shelves.values.reduce(0) { $0 + $1.made.count }
    let missing = shelves.values.reduce(0) { $0 + $1.missing.count }
    guard made + missing > 0 else { return nil }
    return "Papers: \(made) made" + (missing == 0 ? "." : ", \(missing) could not be made.")
  }

  fileprivate var remedy: String {
    line.map { _ in "install the typesetter: make site, or \(Typesetter.install)" }
      ?? "put these right, or leave “--papers require” out: the pages are whole without"
  }
}
