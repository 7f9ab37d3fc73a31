internal import ArgumentParser
internal import Cataloguing
internal import Upkeep

/// Tells what there is in each area for each reason, and what there is not.
struct Gaps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what there is in each area for each reason, and what there is not."
  )

  @OptionGroup var common: CommonOptions

  @Option(help: "How to write it: for the terminal, a program or a spreadsheet.")
  var format = SheetFormat.text

  func run() async throws {
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    let catalogue = project.catalogue
    let entries = catalogue.listings.lazy.map(\.entry)
    let table = GapTable(of: entries, areas: catalogue.areas, on: catalogue.today)
    switch format {
    case .text: common.terminal.result(table.text)
    case .json: common.terminal.result(table.json)
    case .csv: common.terminal.result(report: table.csv)
    }
  }
}

/// How a table is written.
enum SheetFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, csv
}
