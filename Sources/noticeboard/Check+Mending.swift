internal import Checking
internal import Reading

extension Check {
  /// Puts in every sure fix, round by round, since one may uncover another or stand across it.
  func mend() async throws {
    var left = 10
    while left > 0 {
      let checked = try await checkedOnce()
      let mendings = checked.files.compactMap { file in
        checked.covers(file.path) ? Mending(file, findings: checked.report.findings) : nil
      }
      if mendings.isEmpty { return }
      for mending in mendings { try mend(mending, in: checked) }
      left -= 1
    }
  }

  private func mend(_ mending: Mending, in checked: CheckedFiles) throws(StopReason) {
    let change = Replacement(path: mending.path, old: mending.old, new: mending.new)
    if let folder = checked.folder {
      try change.write(to: Workspace(at: folder).place(of: mending.path))
    } else {
      try change.write(to: Workspace.loosePlace(of: mending.path))
    }
    for finding in mending.mended {
      let place = "\(finding.file):\(finding.range.start.line):\(finding.range.start.column)"
      let new = finding.replacement ?? ""
      common.terminal.say("\(place): “\(finding.text)” is now “\(new)” [\(finding.rule)]")
    }
  }

  /// Writes the list of known findings: all there are, or, where there is a list, those of it that
  /// still stand.
  func keepBaseline(_ checked: CheckedFiles) throws(StopReason) {
    guard let folder = checked.folder, paths.isEmpty else {
      throw StopReason(
        .mistyped,
        "a list of known findings is kept for a whole project",
        remedy: "run “noticeboard check --baseline” in the project's folder, with no path"
      )
    }
    let old = checked.files.first { $0.path == Baseline.path }
    let list = checked.baseline?.shrunk(to: checked.report) ?? Baseline(of: checked.report)
    let change = Replacement(path: Baseline.path, old: old?.bytes, new: Array(list.csv.utf8))
    if change.old != change.new {
      try change.write(to: Workspace(at: folder).place(of: change.path))
    }
    common.terminal.say("“\(Baseline.path)” holds \(list.count) known findings")
  }
}
