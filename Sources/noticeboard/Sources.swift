internal import ArgumentParser
internal import Cataloguing
internal import Checking
internal import Directory
internal import Reading
internal import Scheduling

/// Tells what each source of the directory came to, and how useful it is.
struct Sources: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what each source of the directory came to, and how useful it is."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard [.text, .json].contains(report.format) else {
      throw ValidationError(
        "“sources” writes for people or as JSON: “--format text” or “--format json”"
      )
    }
  }

  func run() async throws {
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    let account = SourcesReport(project.catalogue.shelves)
    switch report.format {
    case .json: common.terminal.result(account.json)
    case .text, .sarif, .github: common.terminal.result(account.text)
    }
  }
}

/// The sources of a directory as a table: nothing that came in is missing from it.
struct SourcesReport {
  let shelves: [DirectoryShelf]

  init(_ shelves: [DirectoryShelf]) { self.shelves = shelves }

  var text: String {
    guard !shelves.isEmpty else {
      return "The project has no directory: nothing is declared in Content/directory/sources.yml."
    }
    let rows = [Self.headings] + shelves.map(Self.row)
    let widths = Self.headings.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    let table = rows.map { row in
      zip(row, widths).enumerated().map { index, cell in
        let gap = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + gap : gap + cell.0
      }.joined(separator: "  ")
    }
    return (table + shelves.flatMap(Self.notes)).joined(separator: "\n")
  }

  private static let headings = [
    "source", "in", "out", "in full elsewhere", "set aside", "tidied", "day", "place", "phone",
    "cost", "access",
  ]

  private static func row(_ shelf: DirectoryShelf) -> [String] {
    let counts = [
      shelf.received, shelf.records.count, shelf.completed, shelf.setAside.count, shelf.tidied,
    ]
    return [shelf.source.label] + counts.map(String.init)
      + shelf.usefulness.counts.map { share($0.count, of: shelf.records.count) }
  }

  private static func share(_ count: Int, of all: Int) -> String {
    all == 0 ? "–" : "\((count * 100 + all / 2) / all)%"
  }

  private static func notes(_ shelf: DirectoryShelf) -> [String] {
    let label = shelf.source.label
    var lines: [String] = []
    if shelf.isRefused { lines.append("  none of it is used; “noticeboard check” says why") }
    if !shelf.readAs.isEmpty { lines.append("  read as \(shelf.readAs.joined(separator: "; "))") }
    lines += shelf.reasons.map { "  set aside, since each \($0.reason): \($0.count)" }
    lines += shelf.tidyings.map { "  values that \($0.words): \($0.count)" }
    lines += shelf.records.compactMap { record in
      shelf.contradictions[record.key].map {
        "  to ask: “\(record.service.name)” says “\($0.says)”, and its times are “\($0.schedule)”"
      }
    }
    return lines.isEmpty ? [] : ["", "\(label):"] + lines
  }

  var json: String {
    JSONText.pairs(
      ("schema", .string("noticeboard.sources/1")),
      ("sources", .list(shelves.map(Self.json)))
    ).text
  }

  private static func json(_ shelf: DirectoryShelf) -> JSONText {
    .pairs(
      ("id", .string(shelf.source.id)),
      ("label", .string(shelf.source.label)),
      ("refused", .bool(shelf.isRefused)),
      ("readAs", .list(shelf.readAs.map { .string($0) })),
      ("recordsIn", .number(shelf.received)),
      ("entriesOut", .number(shelf.records.count)),
      ("inFullElsewhere", .number(shelf.completed)),
      ("setAside", .list(shelf.setAside.map(json))),
      ("tidied", .object(shelf.tidyings.map { JSONText.Pair($0.key, .number($0.count)) })),
      (
        "known",
        .object(shelf.usefulness.counts.map { JSONText.Pair($0.name, .number($0.count)) })
      ),
      ("contradictions", .list(shelf.records.compactMap { json($0, in: shelf) }))
    )
  }

  private static func json(_ left: DirectoryShelf.SetAside) -> JSONText {
    .pairs(
      ("file", .string(left.file)),
      ("line", .number(left.range.start.line)),
      ("name", .string(left.name)),
      ("reason", .string(left.reason))
    )
  }

  private static func json(_ record: DirectoryRecord, in shelf: DirectoryShelf) -> JSONText? {
    shelf.contradictions[record.key].map {
      .pairs(
        ("key", .string(record.key)),
        ("name", .string(record.service.name)),
        ("says", .string($0.says)),
        ("schedule", .string($0.schedule))
      )
    }
  }
}
