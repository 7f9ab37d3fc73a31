internal import ArgumentParser
internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading

/// Checks everything, or some files; writes nothing unless it is told to put fixes in.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check everything, or the files you name; write nothing but what you ask for."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Flag(help: "Put the sure fixes in, show each, then check.")
  var fix = false

  @Flag(help: "Write the findings there are to Site/baseline.csv, or make that list shorter.")
  var baseline = false

  @Option(help: ArgumentHelp("What a text for “-” is, as in leaflet.", valueName: "type"))
  var type = "leaflet"

  @Option(help: "Who reads a text for “-”: public or practice.")
  var audience = "public"

  @Argument(
    help: ArgumentHelp(
      "Files or folders to check, in a project or not, or “-” for what comes in.",
      valueName: "path"
    )
  )
  var paths: [String] = []

  func validate() throws {
    if ContentKind(rawValue: type.replacing("-", with: " ")) == nil {
      let known = ContentKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(type)” is no type; the types are \(known)")
    }
    if Audience(rawValue: audience) == nil {
      throw ValidationError("“\(audience)” is no audience: write public or practice")
    }
    if paths.contains("-"), paths.count > 1 || fix || baseline {
      throw ValidationError("“-” stands alone: what comes in has no file to write to")
    }
  }

  func run() async throws {
    do {
      try await check()
    } catch let stop as StopReason {
      report.tell(stop, command: "check", today: try common.day, on: common.terminal)
      throw stop
    }
  }

  private func check() async throws {
    if fix { try await mend() }
    let checked = try await checkedOnce()
    if baseline { try keepBaseline(checked) }
    let (found, gone) = checked.baseline?.leftOut(of: checked.report) ?? (checked.report, 0)
    let terminal = common.terminal
    let written = found.written(as: report.format, command: "check", colour: terminal.showsColour)
    if !written.isEmpty { terminal.result(report: written) }
    if report.format == .text { terminal.say(found.counted) }
    if gone > 0, !baseline {
      terminal.say("\(gone) known findings are gone: “noticeboard check --baseline” drops them")
    }
    // Where a list says what is known, anything new is a step back.
    let isWell = found.ok && (checked.baseline == nil || found.counts.warning == 0)
    try (isWell ? ExitCode.done : ExitCode.withheld).end()
  }

  func checkedOnce() async throws -> CheckedFiles {
    if paths == ["-"] { return try await checkedText() }
    if let (folder, wanted) = placesInOneProject() {
      let project = try await project(at: folder)
      try refuseMissing(wanted, in: project)
      return CheckedFiles(project.report, project.files, folder: folder, wanted: wanted)
    }
    guard paths.isEmpty else {
      let (files, findings) = Workspace.looseSources(paths)
      let project = try await loose(files, unreadable: findings)
      return CheckedFiles(project.report, files, folder: nil)
    }
    let project = try await project(at: common.project)
    var findings: [Finding] = []
    guard PageTemplates(overriddenBy: project.files, findings: &findings) != nil else {
      throw StopReason(settings: findings)
    }
    return CheckedFiles(project.report, project.files, folder: common.project)
  }

  private func project(at folder: String) async throws -> Project {
    let progress = Progress(on: common.terminal)
    defer { progress.end() }
    let workspace = try Workspace(at: folder)
    return try await Project(reading: workspace, today: common.day, progress: progress)
  }

  private func loose(_ files: [SourceFile], unreadable: [Finding] = []) async throws -> Project {
    let progress = Progress(on: common.terminal)
    defer { progress.end() }
    return try await Project(
      loose: files,
      unreadable: unreadable,
      today: common.day,
      progress: progress
    )
  }

  private func checkedText() async throws -> CheckedFiles {
    let kind = ContentKind(rawValue: type.replacing("-", with: " ")) ?? .leaflet
    let bytes: [UInt8]
    do {
      bytes = try Surroundings.input(upTo: SourceKind.prose.limit)
    } catch {
      throw StopReason(error, reading: "what comes in")
    }
    let text = TypedText(bytes, kind: kind, audience: Audience(rawValue: audience) ?? .public)
    let project = try await loose([text.file])
    return CheckedFiles(text.report(project.report), [], folder: nil)
  }

  /// The project that all named files are in and their paths below it, whether they were named from
  /// its top, from a folder in it, or from anywhere else.
  private func placesInOneProject() -> (folder: String, wanted: Set<String>)? {
    if paths.isEmpty { return nil }
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
        remedy: Suggestion(for: path, among: known).remedy(
          or: "name a file or folder below Content or Site"
        )
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
    let found = "\(errors), \(warnings) and \(advice)"
    return counts.read == 0 ? "\(found)." : "\(found) in \(words(counts.read, "file", "files"))."
  }
}
