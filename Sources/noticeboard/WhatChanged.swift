internal import ArgumentParser
internal import Scheduling
internal import Upkeep

/// Tells what is printed differently since an earlier edition.
struct WhatChanged: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Tell what is new, changed, paused, moved or gone since the last edition.",
    discussion: "The last edition is the newest one that was built before today; builds keep what "
      + "they printed in “Output/.editions”."
  )

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("The folder that is published in. Otherwise “Output”.", valueName: "folder")
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Since the edition that stood on this day, as in 2026-09-01.",
      valueName: "day"
    )
  )
  var since: String?

  @Option(help: "How to write it: for the terminal, a program or a spreadsheet.")
  var format = SheetFormat.text

  func validate() throws {
    if let since, CalendarDay(iso: since) == nil {
      throw ValidationError("“\(since)” is no day; write year, month and day, as in 2026-11-21")
    }
  }

  func run() async throws {
    let former = try formerEdition()
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    let changes = Changes(from: former, to: EditionRecord(of: project.catalogue))
    switch format {
    case .text: common.terminal.result(changes.text)
    case .json: common.terminal.result(changes.json)
    case .csv: common.terminal.result(report: changes.csv)
    }
  }

  private func formerEdition() throws(StopReason) -> EditionRecord {
    let path = output ?? common.project + "/Output"
    let today = try common.day
    let days = since.map { "…\($0)" } ?? "before \(today)"
    let folder = OutputClaim.standing(at: path)
    let record =
      if let since {
        folder?.record(until: since, orOn: true)
      } else {
        folder?.record(until: today, orOn: false)
      }
    if let record { return record }
    throw StopReason(
      .mistyped,
      "“\(path)” keeps no edition \(days) to compare with",
      remedy: "build the site today; on a later day, this command tells what has changed since"
    )
  }
}
