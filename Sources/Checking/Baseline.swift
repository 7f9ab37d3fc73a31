package import Reading

/// The findings that a site knows of already: they are left out of its reports, and new ones are
/// not. Errors are never among them. The list is made once and then only shrinks.
package struct Baseline: Sendable {
  /// A finding by what stands there and not by where, so that it is known when its line moves.
  package struct Entry: Sendable, Hashable, Comparable {
    let rule: String
    let page: String
    let fingerprint: String

    package static func < (left: Self, right: Self) -> Bool {
      (left.page, left.rule, left.fingerprint) < (right.page, right.rule, right.fingerprint)
    }
  }

  package static let path = "Site/baseline.csv"
  /// How often each is known.
  private var entries: [Entry: Int] = [:]

  /// Of all that a report holds but its errors.
  package init(of report: Report) {
    for entry in report.entries.map(\.entry) { entries[entry, default: 0] += 1 }
  }

  /// Rows of rule, page and fingerprint; what is no such row is named.
  package init?(reading file: SourceFile, findings: inout [Finding]) {
    guard let table = CSVTable(reading: file, findings: &findings) else { return nil }
    let columns = ["rule", "page", "fingerprint"].map { name in
      table.header.firstIndex { $0.text.lowercased() == name }
    }
    guard let rule = columns[0], let page = columns[1], let print = columns[2] else {
      findings.append(Self.complaint("the first row does not name rule, page and fingerprint"))
      return nil
    }
    for row in table.rows {
      let cells = row.cells.map(\.text)
      let entry = Entry(rule: cells[rule], page: cells[page], fingerprint: cells[print])
      entries[entry, default: 0] += 1
    }
  }

  /// What both know, so that a list that is written anew is never longer.
  package func shrunk(to report: Report) -> Baseline {
    var shrunk = Baseline(of: report)
    for (entry, count) in shrunk.entries {
      shrunk.entries[entry] = min(count, entries[entry] ?? 0)
    }
    return shrunk
  }

  /// As it is kept, a row for each finding.
  package var csv: String {
    let rows = entries.flatMap { Array(repeating: $0.key, count: $0.value) }.sorted()
    let lines = rows.map { "\($0.rule),\(Self.cell($0.page)),\($0.fingerprint)" }
    return (["rule,page,fingerprint"] + lines).joined(separator: "\n") + "\n"
  }

  package var count: Int { entries.values.reduce(0, +) }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The report without what is known, and how many rows stand for nothing any more.
  package func leftOut(of report: Report) -> (report: Report, gone: Int) {
    var left = entries
    var known: Set<Finding> = []
    for (finding, entry) in report.entries where left[entry, default: 0] > 0 {
      left[entry, default: 0] -= 1
      known.insert(finding)
    }
    return (report.without(known), left.values.reduce(0, +))
  }

  private static func complaint(_ message: String) -> Finding {
    Finding(
      rule: "baseline",
      severity: .warning,
      file: path,
      message: message,
      remedy: "take the file away and make it anew with “noticeboard check --baseline”"
    )
  }
}

extension Report {
  /// Its warnings and advice, each with how the list knows it.
  fileprivate var entries: [(finding: Finding, entry: Baseline.Entry)] {
    sources.map(findings.filter { $0.severity != .error }) { ($0, Self.entry(of: $0, in: $1)) }
  }

  private static func entry(of finding: Finding, in source: SourceLines?) -> Baseline.Entry {
    var print = Fingerprint()
    print.take(finding.text)
    if finding.range != .wholeFile, let source {
      let line = Array(source.line(finding.range.start.line))
      print.take(String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace))
    }
    return Baseline.Entry(rule: finding.rule, page: finding.file, fingerprint: print.text)
  }
}

/// A short number for a text, the same on every machine; nobody can want to forge it.
private struct Fingerprint {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func take(_ text: some StringProtocol) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x0100_0000_01B3
  }

  mutating func take(_ words: [Substring]) {
    for word in words { take(word) }
  }

  var text: String { String(value, radix: 16) }
}
