internal import Cataloguing
internal import Templating
internal import Upkeep

/// What there is in each area for each reason, so that a practice sees what there is not.
struct GapsPage: Sendable {
  var table: GapTable

  static let vocabulary: Vocabulary<Framed<GapsPage>> = Framed.vocabulary(
    "gaps",
    [
      .text("csv-href", "the same as a sheet, with ages") { _ in PageMaker.gapSheetAddress },
      .list("gap-areas", "the areas with what they have", GapArea.vocabulary) { page in
        page.own.table.areas.map { GapArea(gaps: $0) }
      },
    ]
  )
}

/// One area's row of reasons.
struct GapArea: Sendable {
  var gaps: GapTable.AreaGaps

  static let vocabulary: Vocabulary<GapArea> = Vocabulary(
    "gap-area",
    [
      .text("name", "name of the area") { $0.gaps.name },
      .text("id", "anchor, unique on the page") { "gaps-\($0.gaps.slug.text)" },
      .text("without-reason", "how many groups name no reason, in a sentence") { area in
        let count = area.gaps.withoutReason
        return count == 0 ? nil : "\(Words.groups(count)) told us no reason and cannot be counted."
      },
      .list("reasons", "the nine reasons", GapRow.vocabulary) { area in
        area.gaps.reasons.map { GapRow(gaps: $0) }
      },
    ]
  )
}

/// One reason in one area, counted.
struct GapRow: Sendable {
  var gaps: GapTable.ReasonGaps

  /// A page of every group of a large area would be read by nobody.
  private static let most = 100

  static let vocabulary: Vocabulary<GapRow> = Vocabulary(
    "gap-row",
    [
      .text("title", "such as “Social isolation”") { Words.capital($0.gaps.reason.rawValue) },
      .text("all", "how many groups; “none”") { figure($0.gaps.groups.count) },
      .text("daytime", "how many on weekdays before 5pm") { figure($0.gaps.count(.daytime)) },
      .text("evening", "how many on weekdays from 5pm") { figure($0.gaps.count(.evening)) },
      .text("weekend", "how many at the weekend") { figure($0.gaps.count(.weekend)) },
      .text("free", "how many are free") { figure($0.gaps.free) },
      .text("without-a-car", "how many are known to be reached so") {
        figure($0.gaps.withoutACar)
      },
      .text("missing", "what no group offers, in words") { row in
        let missing = row.gaps.missing
        if row.gaps.groups.isEmpty { return "no group yet" }
        return missing.isEmpty ? "something of everything" : "nothing \(Words.choice(missing))"
      },
      .text("more", "how many groups are not named, in a sentence") { row in
        let rest = row.gaps.groups.count - most
        return rest > 0 ? "And \(Words.groups(rest)) more: the sheet names them all." : nil
      },
    ]
      + Term.listed("groups", "the groups behind the counts", GapGroup.vocabulary) { row in
        row.gaps.groups.prefix(most).map { GapGroup(group: $0) }
      }
  )

  private static func figure(_ count: Int) -> String { count == 0 ? "none" : Words.grouped(count) }
}

/// A group behind a count.
struct GapGroup: Sendable {
  var group: GapTable.Group

  static let vocabulary: Vocabulary<GapGroup> = Vocabulary(
    "gap-group",
    [
      .text("name", "name of the group") { $0.group.name },
      .text("href", "its page") { $0.group.address },
      .text("facts", "such as “daytime, free”") { $0.group.says },
    ]
  )
}

extension PageMaker {
  static let gapsTitle = "Where there are gaps"
  static let gapsAddress = "gaps.html"
  static let gapSheetAddress = "gaps.csv"

  /// The page, and the same as a sheet.
  func gapFiles() -> [OutputFile] {
    let entries = view.entries.lazy.map(\.entry)
    let table = GapTable(of: entries, areas: view.areas, on: view.today)
    let frame = frame(
      Self.gapsTitle,
      "What there is in each area for each reason, and what there is not.",
      at: Self.gapsAddress
    )
    let page = Framed(frame: frame, own: GapsPage(table: table))
    return [
      file(page, templates.gaps),
      OutputFile(path: Self.gapSheetAddress, bytes: Array(table.csv.utf8)),
    ]
  }
}
