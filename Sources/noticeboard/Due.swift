internal import ArgumentParser
internal import Cataloguing
internal import Checking
internal import Publishing
internal import Reading
internal import Upkeep

/// Tells whom to ring next, and what to ask them.
struct Due: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whom to ring next to keep the listings true, and what to ask them.",
    discussion:
      "“noticeboard due --format html > call-sheet.html” makes a page to print. It is for "
      + "the office only: it may name people who have not agreed to be printed. "
      + "“noticeboard due --format slips > slips.html” makes a page of A5 for each group, filled in, "
      + "to leave with it or to post. “--format pdf > call-sheet.pdf” and “--format slips-pdf > "
      + "slips.pdf” make the same as papers, where the typesetter is installed."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, json, csv, html, slips, pdf
    case slipsPDF = "slips-pdf"
  }

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Only the groups of this area.", valueName: "name"))
  var area: String?

  @Option(help: "How to write it: for the terminal, a program, a spreadsheet, or to print.")
  var format = Format.text

  func run() async throws {
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(
      reading: workspace,
      today: common.day,
      withholding: false,
      progress: progress
    )
    progress.end()
    let wanted = try area.map { name throws(StopReason) in
      try project.catalogue.area(named: name)
    }
    let sheet = CallSheet(
      of: project.catalogue,
      in: wanted,
      withheld: project.report.withheldPaths
    )
    switch format {
    case .text: common.terminal.result(sheet.text)
    case .json: common.terminal.result(sheet.json)
    case .csv: common.terminal.result(report: sheet.csv)
    case .html: common.terminal.result(report: sheet.page(style: try style(project)))
    case .slips: common.terminal.result(report: sheet.slips(style: try style(project)))
    case .pdf, .slipsPDF:
      try refuseTerminal()
      common.terminal.result(data: try await paper(of: sheet, in: project))
    }
  }

  private func style(_ project: Project) throws -> String {
    var findings: [Finding] = []
    guard let templates = PageTemplates(overriddenBy: project.files, findings: &findings) else {
      throw StopReason(settings: findings)
    }
    return templates.stylesheet
  }
}

extension Catalogue {
  /// The area of a name as typed, whatever its capitals.
  func area(named name: String) throws(StopReason) -> Area {
    let slug = Slug(folding: name)
    if let area = areas.first(where: { $0.slug == slug || Slug(folding: $0.name) == slug }) {
      return area
    }
    let names = areas.map(\.name)
    throw StopReason(
      .mistyped,
      "there is no area “\(name)”",
      remedy: Suggestion(for: name, among: names).remedy(
        or: "use one of: \(names.joined(separator: ", "))"
      )
    )
  }
}
