internal import ArgumentParser
internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading

/// Checks everything, or some files, and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check everything, or the files you name; write nothing."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Argument(
    help: ArgumentHelp("Files or folders to check, in a project or not.", valueName: "path")
  )
  var paths: [String] = []

  func run() async throws {
    do {
      try await check()
    } catch let stop as StopReason {
      report.tell(stop, command: "check", today: try common.day, on: common.terminal)
      throw stop
    }
  }

  private func check() async throws {
    let terminal = common.terminal
    let found = paths.isEmpty ? try await projectReport() : try await looseReport()
    let written = found.written(
      as: report.format,
      command: "check",
      colour: terminal.showsColour
    )
    if !written.isEmpty { terminal.result(report: written) }
    if report.format == .text { terminal.say(found.counted) }
    try (found.ok ? ExitCode.done : ExitCode.withheld).end()
  }

  private func projectReport() async throws -> Report {
    var progress = Progress(on: common.terminal)
    defer { progress.end() }
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: &progress)
    var findings: [Finding] = []
    guard PageTemplates(overriddenBy: project.files, findings: &findings) != nil else {
      throw StopReason(settings: findings)
    }
    return project.report
  }

  /// Named files of a project are checked with all that they refer to; others each on its own.
  private func looseReport() async throws -> Report {
    guard let (folder, wanted) = placesInOneProject() else {
      let (files, findings) = Workspace.looseSources(paths)
      return try await Project(loose: files, unreadable: findings, today: common.day).report
    }
    var progress = Progress(on: common.terminal)
    defer { progress.end() }
    let workspace = try Workspace(at: folder)
    let project = try await Project(reading: workspace, today: common.day, progress: &progress)
    try refuseMissing(wanted, in: project)
    return project.report.limited { path in
      wanted.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }
  }

  /// The project that all named files are in and their paths below it, whether they were named from
  /// its top, from a folder in it, or from anywhere else.
  private func placesInOneProject() -> (folder: String, wanted: Set<String>)? {
    let typed = Set(paths.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 })
    if (try? Workspace(at: common.project)) != nil,
      typed.allSatisfy({ Self.checked.contains($0.split(separator: "/").first ?? "") })
    {
      return (common.project, typed)
    }
    let places = paths.compactMap { Workspace.place(of: $0) }
    guard let first = places.first, places.count == paths.count,
      places.allSatisfy({ $0.project == first.project }),
      places.allSatisfy({ Self.checked.contains($0.path.split(separator: "/").first ?? "") })
    else { return nil }
    return (first.folder, Set(places.map(\.path)))
  }

  private static let checked: Set<Substring> = ["Content", "Site"]
}

extension Check {
  /// A name that is none must not pass for a file without faults.
  private func refuseMissing(_ wanted: Set<String>, in project: Project) throws(StopReason) {
    let known = project.files.map(\.path) + project.report.findings.map(\.file)
    for path in wanted.sorted() {
      let folder = path.hasSuffix("/") ? path : path + "/"
      if known.contains(where: { $0 == path || $0.hasPrefix(folder) }) { continue }
      throw StopReason(
        .mistyped,
        "the project has no file “\(path)”",
        remedy: Suggestion(for: path, among: known).map { "did you mean “\($0.name)”?" }
          ?? "name a file or folder below Content or Site"
      )
    }
  }
}

extension Report {
  /// `2 errors, 1 warning and 6 pieces of advice in 214 files.`
  var counted: String {
    func words(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
    let errors = words(counts.error, "error", "errors")
    let warnings = words(counts.warning, "warning", "warnings")
    let advice = words(counts.advice, "piece of advice", "pieces of advice")
    return "\(errors), \(warnings) and \(advice) in \(words(counts.read, "file", "files"))."
  }
}
