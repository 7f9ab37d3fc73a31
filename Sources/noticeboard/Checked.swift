internal import ArgumentParser
internal import Reading
internal import Scheduling
internal import Upkeep

/// Puts down in a listing's own file that somebody has checked it with the group.
struct Checked: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put down that a listing was checked with the group, and change nothing else in it."
  )

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "Listings, by file, address or name, as in Content/listings/choir.md or “choir”.",
      valueName: "listing"
    )
  )
  var listings: [String]

  @Option(help: ArgumentHelp("Who checked: a role, never a name.", valueName: "role"))
  var by: String

  @Option(help: "How: phone, visit, email, text, post, or “leader sent it”.")
  var how: String

  @Option(
    help: ArgumentHelp(
      "When, as in “3 March 2026” or 2026-03-03. Otherwise today.",
      valueName: "day"
    )
  )
  var on: String?

  func validate() throws {
    if let fault = CheckNote.fault(inRole: by) {
      throw ValidationError("\(fault); for instance “link worker”")
    }
    if CheckNote.Manner(rawValue: how.lowercased()) == nil {
      let known = CheckNote.Manner.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw ValidationError("“\(how)” is no way of checking; there are \(known)")
    }
  }

  func run() async throws {
    let note = try note()
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    var files: [CheckedFile] = []
    // All are looked at before any is written: a slip in the second leaves the first alone.
    for typed in listings {
      let file = try ListingFile(named: typed, in: project).file
      switch CheckedFile.noting(note, in: file) {
      case .success(let file): if !files.contains(file) { files.append(file) }
      case .failure(let refusal):
        throw StopReason(.refused, refusal.message, remedy: refusal.remedy)
      }
    }
    for file in files { try write(file, note, to: workspace) }
  }

  private func note() throws(StopReason) -> CheckNote {
    guard let today = CalendarDay(iso: try common.day),
      let manner = CheckNote.Manner(rawValue: how.lowercased())
    else { throw StopReason.broken("no such day") }
    guard let on else { return CheckNote(day: today, by: by, manner: manner) }
    guard let day = CalendarDay(iso: on) ?? CalendarDay(english: on, today: today) else {
      throw StopReason(
        .mistyped,
        "“\(on)” is not a day in the calendar",
        remedy: "write the day, month and year, as in “3 March 2026”"
      )
    }
    guard day <= today else {
      throw StopReason(
        .mistyped,
        "\(day.long) has not come yet",
        remedy: "write the day on which somebody checked with the group"
      )
    }
    return CheckNote(day: day, by: by, manner: manner)
  }

  private func write(
    _ file: CheckedFile,
    _ note: CheckNote,
    to workspace: borrowing Workspace
  ) throws(StopReason) {
    guard file.new != file.old else {
      common.terminal.say("“\(file.path)” says so already: checked on \(note.line)")
      return
    }
    let change = Replacement(path: file.path, old: file.old, new: file.new)
    try change.write(to: workspace.place(of: file.path))
    common.terminal.say("“\(file.path)”: checked on \(note.line)")
  }
}
