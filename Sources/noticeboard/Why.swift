internal import ArgumentParser
internal import Cataloguing
internal import Checking
internal import Reading
internal import Scheduling

/// Tells why something is on the site, or is not.
struct Why: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell why something is on the site, or is not."
  )

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("A file of the project, or an address of the site.", valueName: "file")
  )
  var place: String

  func run() async throws {
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    common.terminal.result(try Reasons(for: place, in: project).text)
  }
}

/// The reasons, in words, for what became of one file or address.
private struct Reasons {
  let text: String

  init(for place: String, in project: Project) throws(StopReason) {
    let wanted = Self.tidied(place)
    let found = project.catalogue.files.filter { file in
      file.path == wanted || file.address == wanted || file.path.hasSuffix("/\(wanted)")
    }
    if let file = found.first {
      text = ([Self.line(file)] + Self.findings(file.path, project)).joined(separator: "\n")
    } else if let entry = Self.directoryEntry(wanted, project) {
      text = Self.line(entry)
    } else if let file = project.files.first(where: { $0.path == wanted }) {
      text = "\(file.path) is read as it is; it has no page of its own."
    } else {
      throw Self.unknown(place, in: project)
    }
  }

  /// An address may come with its edition's folder before it, as a reader would copy it.
  private static func tidied(_ place: String) -> String {
    var wanted = place.hasPrefix("./") ? String(place.dropFirst(2)) : place
    for edition in ["public/", "practice/"] {
      if let start = wanted.firstRange(of: edition) { wanted = String(wanted[start.upperBound...]) }
    }
    return wanted.hasPrefix("/") ? String(wanted.dropFirst()) : wanted
  }

  private static func line(_ file: FileRecord) -> String {
    let address = file.address.map { " at \($0)" } ?? ""
    let edition = file.isForPractices ? ", in the practice edition only" : ""
    switch file.standing {
    case .published where file.address == nil:
      return "“\(file.name)” (\(file.path)) is used by the listings that name it."
    case .published: return "“\(file.name)” (\(file.path)) is published\(address)\(edition)."
    case .draft:
      return "“\(file.name)” (\(file.path)) is a draft. Take out “draft: yes” to publish it."
    case .later(let day):
      return "“\(file.name)” (\(file.path)) will be published on \(day.long), as “show from” says."
    case .ended(let day?):
      return "“\(file.name)” (\(file.path)) was shown until \(day.long), as “show until” says."
    case .ended(nil):
      return
        "“\(file.name)” (\(file.path)) has ended. A notice stands\(address), and no list has it."
    case .withheld:
      return "“\(file.name)” (\(file.path)) is withheld until its errors are put right:"
    }
  }

  private static func findings(_ path: String, _ project: Project) -> [String] {
    project.report.findings.filter { $0.file == path }.map { finding in
      let place = "\(finding.range.start.line):\(finding.range.start.column)"
      return "  \(finding.severity.rawValue) at \(place): \(finding.message) [\(finding.rule)]\n"
        + "    \(finding.remedy)"
    }
  }

  private static func directoryEntry(_ address: String, _ project: Project) -> PublicEntry? {
    project.catalogue.listings.map(\.entry).first {
      $0.isFromDirectory && "groups/\($0.slug.text).html" == address
    }
  }

  private static func line(_ entry: PublicEntry) -> String {
    let sources = entry.sources.joined(separator: " ")
    return "“\(entry.name)” is published from the directory (\(entry.path)). \(sources)"
  }

  private static func unknown(_ place: String, in project: Project) -> StopReason {
    let known = project.catalogue.files.flatMap { [$0.path, $0.address].compactMap { $0 } }
    let near = Suggestion(for: place, among: known)
    return StopReason(
      .mistyped,
      "nothing in the project is called “\(place)”",
      remedy: near.remedy(
        or: "name a file, such as Content/pages/about.md, or an address, such as pages/about.html"
      )
    )
  }
}
