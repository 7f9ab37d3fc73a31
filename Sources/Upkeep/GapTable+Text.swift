internal import Cataloguing
internal import Reading
internal import Scheduling

extension GapTable {
  /// For a terminal: counts in columns, and under each area what nobody offers.
  package var text: String {
    let head = "Groups by area and reason, \(today.long). Paused groups are not counted.\n"
    return head + areas.map { "\n" + $0.text }.joined()
  }

  /// A row for each area, reason, age and part of the week, with the groups behind it.
  package var csv: String {
    var sheet = CSVText(headings: [
      "Area", "Reason", "Ages", "When", "Groups", "Free", "Without a car",
      "Free and without a car", "Names",
    ])
    for cell in cells {
      sheet.append(
        [cell.area, cell.reason.rawValue, cell.band.rawValue, cell.part.rawValue]
          + cell.counts.map(String.init) + [cell.groups.map(\.name).joined(separator: "; ")]
      )
    }
    return sheet.text
  }

  package var json: String {
    JSONText.pairs(
      ("schema", .string("noticeboard.gaps/1")),
      ("today", .string(today.iso)),
      ("cells", .list(cells.map(\.json))),
      (
        "withoutReason",
        .object(areas.map { .init($0.name, .number($0.withoutReason)) })
      )
    ).text + "\n"
  }

  /// One combination of area, reason, age and part of the week.
  private struct Cell {
    var area: String
    var reason: Reason
    var band: AgeBand
    var part: WeekPart
    var groups: [Group]

    var counts: [Int] {
      [
        groups.count, groups.count(where: \.isFree), groups.count(where: \.isWithoutACar),
        groups.count { $0.isFree && $0.isWithoutACar },
      ]
    }

    var json: JSONText {
      .pairs(
        ("area", .string(area)),
        ("reason", .string(reason.rawValue)),
        ("ages", .string(band.rawValue)),
        ("when", .string(part.rawValue)),
        ("groups", .number(counts[0])),
        ("free", .number(counts[1])),
        ("withoutACar", .number(counts[2])),
        ("freeAndWithoutACar", .number(counts[3])),
        (
          "listings",
          .list(groups.map { .pairs(("name", .string($0.name)), ("page", .string($0.address))) })
        )
      )
    }
  }

  private var cells: [Cell] {
    areas.flatMap { area in
      area.reasons.flatMap { row in
        AgeBand.allCases.flatMap { band in
          WeekPart.allCases.map { part in
            let groups = row.groups.filter { $0.ages.contains(band) && $0.parts.contains(part) }
            return Cell(area: area.name, reason: row.reason, band: band, part: part, groups: groups)
          }
        }
      }
    }
  }
}

extension GapTable.AreaGaps {
  fileprivate var text: String {
    let columns = ["all"] + WeekPart.allCases.map(\.rawValue) + ["free", "no car"]
    let width = Reason.allCases.map(\.rawValue.count).max() ?? 0
    func line(_ name: String, _ cells: [String]) -> String {
      let padded = zip(cells, columns).map { cell, column in
        String(repeating: " ", count: max(0, column.count + 2 - cell.count)) + cell
      }
      return "  \(name)\(String(repeating: " ", count: width - name.count))\(padded.joined())\n"
    }
    var text = "\(name)\n" + line("", columns)
    for row in reasons {
      let counts =
        [row.groups.count] + WeekPart.allCases.map(row.count) + [row.free, row.withoutACar]
      text += line(row.reason.rawValue, counts.map { $0 == 0 ? "–" : String($0) })
    }
    let empty = reasons.filter(\.groups.isEmpty).map(\.reason.rawValue)
    if !empty.isEmpty { text += "  No group at all for: \(empty.joined(separator: ", ")).\n" }
    for row in reasons where !row.groups.isEmpty && !row.missing.isEmpty {
      text += "  Nothing for \(row.reason.rawValue): \(row.missing.joined(separator: ", ")).\n"
    }
    if withoutReason > 0 {
      text += "  \(withoutReason.things("group")) said nothing of what they help with.\n"
    }
    return text
  }
}
