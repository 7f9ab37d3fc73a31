internal import Cataloguing
internal import Checking
internal import Reading

/// What there is to tell of the preview besides its pages.
struct PreviewNews {
  private let preview: Preview?
  private let trouble: StopReason?
  private let count: Int
  private let made: Int

  /// How many findings a window lists: the rest is for “noticeboard check”.
  private static let mostFindings = 200

  init(_ now: (state: PreviewDesk.State, number: Int)) {
    preview = now.state.preview
    trouble = now.state.trouble
    count = now.number
    made = now.state.made
  }

  /// All that a visitor from outside needs: whether there is something new.
  var number: JSONText { .pairs(("number", .number(count)), ("made", .number(made))) }

  var json: JSONText {
    let counts = preview?.project.report.counts
    return .pairs(
      ("number", .number(count)),
      ("made", .number(made)),
      ("editions", .list(preview?.editions.map { .string($0.name) } ?? [])),
      ("trouble", trouble.map(\.json)),
      ("error", .number(counts?.error ?? 0)),
      ("warning", .number(counts?.warning ?? 0)),
      ("advice", .number(counts?.advice ?? 0)),
      ("leftOut", .number(preview?.leftOut.count ?? 0))
    )
  }

  /// Those about one page, or about all: the gravest first.
  func findings(about page: String?) -> JSONText {
    guard let preview else { return .pairs(("findings", .list([])), ("more", .number(0))) }
    let all = preview.project.report.findings
    let record = page.flatMap { preview.record(of: $0) }
    let wanted = page.map { _ in all.filter { $0.file == record?.path } }
    let sorted = (wanted ?? all).enumerated().sorted { left, right in
      (right.element.severity, left.offset) < (left.element.severity, right.offset)
    }
    let shown = sorted.prefix(Self.mostFindings).map { _, finding in
      JSONText.pairs(
        ("finding", finding.json),
        ("page", preview.address(of: finding.file).map { .string($0) })
      )
    }
    return .pairs(
      ("leftOut", record.flatMap { LeftOut($0) }.map { .string($0.why) }),
      ("findings", .list(shown)),
      ("more", .number(sorted.count - shown.count))
    )
  }

  /// What the editions do not show, and why.
  var leftOut: JSONText {
    .list(
      preview?.leftOut.prefix(Self.mostFindings).map { file in
        .pairs(
          ("name", .string(file.name)),
          ("file", .string(file.path)),
          ("why", .string(file.why))
        )
      } ?? []
    )
  }
}

extension Preview {
  var leftOut: [LeftOut] { project.catalogue.files.compactMap { LeftOut($0) } }

  /// Where a content file's page is shown, below the preview's address.
  fileprivate func address(of file: String) -> String? {
    let record = project.catalogue.files.first { $0.path == file }
    guard let record, let page = record.address, LeftOut(record) == nil else { return nil }
    let edition = editions.first { $0.name == record.audience.rawValue } ?? editions.first
    return edition.map { "\($0.name)/\(page)" }
  }
}

extension StopReason {
  fileprivate var json: JSONText {
    .pairs(
      ("message", .string(message)),
      ("remedy", .string(remedy)),
      ("details", .list(details.prefix(50).map { .string($0) }))
    )
  }
}
