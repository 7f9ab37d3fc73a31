internal import Reading
internal import Templating

extension ProseWriter {
  mutating func write(_ table: TableBlock) {
    let canOverflow = table.leastWidth > 36
    if canOverflow {
      let columns = table.header.map(\.content.words).joined(separator: ", ")
      let name = lastHeading.isEmpty ? columns : lastHeading
      html += """
        <div class="table" role="region" tabindex="0" \
        aria-label="\(setting.words.table): \(name)">\n
        """
    }
    html.append(markup: "<table>\n<thead>\n")
    row(table.header, table.alignments, isHeader: true)
    html.append(markup: "</thead>\n")
    if !table.rows.isEmpty {
      html.append(markup: "<tbody>\n")
      for cells in table.rows {
        row(cells, table.alignments, isHeader: false)
        guard isWithinBudget() else { return }
      }
      html.append(markup: "</tbody>\n")
    }
    html += canOverflow ? "</table>\n</div>\n" : "</table>\n"
  }

  private mutating func row(
    _ cells: [TableCell],
    _ alignments: [TableBlock.Alignment],
    isHeader: Bool
  ) {
    html.append(markup: "<tr>\n")
    for (index, cell) in cells.enumerated() {
      let alignment = index < alignments.count ? alignments[index] : .none
      // An empty corner is no heading for its column.
      let isHeading = isHeader && !cell.content.isEmpty
      html += isHeading ? "<th scope=\"col\"\(mark(alignment))>" : "<td\(mark(alignment))>"
      write(cell.content)
      html += isHeading ? "</th>\n" : "</td>\n"
    }
    html.append(markup: "</tr>\n")
  }

  private func mark(_ alignment: TableBlock.Alignment) -> HTML {
    switch alignment {
    case .none: ""
    case .left: " class=\"left\""
    case .centre: " class=\"centre\""
    case .right: " class=\"right\""
    }
  }
}

extension TableBlock {
  /// The fewest letters across that the table can be set in: the longest word of each column, and
  /// two for the space around it. A narrow telephone shows about 36.
  fileprivate var leastWidth: Int {
    header.indices.reduce(0) { sum, column in
      let cells = [header[column]] + rows.compactMap { column < $0.count ? $0[column] : nil }
      let words = cells.flatMap { $0.content.words.split(separator: " ") }
      return sum + 2 + (words.map(\.unicodeScalars.count).max() ?? 0)
    }
  }
}
