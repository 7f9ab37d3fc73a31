internal import Cataloguing
package import Reading

/// What `noticeboard explain` says: every rule and notice, in plain words, with examples.
package enum Handbook {
  /// A rule or a notice, as both stand in the list.
  package struct Entry: Sendable {
    package let id: String
    package let severity: Severity
    package let says: String
    package let because: String
    package let rule: Rule?
  }

  /// All of them, in order of id.
  package static let entries: [Entry] = {
    let rules = Rule.all.map {
      Entry(id: $0.id, severity: $0.severity, says: $0.says, because: $0.because, rule: $0)
    }
    let taken = Set(rules.map(\.id))
    let notices = Notice.all.filter { !taken.contains($0.id) }.map {
      Entry(id: $0.id, severity: $0.severity, says: $0.says, because: $0.toDo, rule: nil)
    }
    return (rules + notices).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }()

  private static let ids = Set(entries.map(\.id))

  package static func knows(_ id: String) -> Bool { ids.contains(id) }

  /// The nearest id to one that is none.
  package static func suggestion(for id: String) -> Suggestion? {
    Suggestion(for: id, among: entries.map(\.id))
  }

  /// All rules and notices, the gravest first, one line each.
  package static var list: String {
    let width = entries.map(\.id.utf8.count).max() ?? 0
    var lines: [String] = []
    for severity in Severity.allCases.sorted(by: >) {
      lines.append("\(severity.rawValue): \(meaning(of: severity))")
      for entry in entries where entry.severity == severity {
        let space = String(repeating: " ", count: width - entry.id.utf8.count + 2)
        lines.append("    \(entry.id)\(space)\(entry.says)")
      }
      lines.append("")
    }
    lines.append("noticeboard explain RULE tells more of one.")
    return lines.joined(separator: "\n") + "\n"
  }

  package static func meaning(of severity: Severity) -> String {
    switch severity {
    case .error: "the item is kept back until it is put right"
    case .warning: "published, but should be put right"
    case .advice: "could be better"
    }
  }

  /// What, why, examples, and how to let the rule rest; nil for an id that is none.
  package static func explain(_ id: String) -> String? {
    guard let entry = entries.first(where: { $0.id == id }) else { return nil }
    var lines = ["\(entry.id) (\(entry.severity.rawValue))", "", entry.says]
    guard let rule = entry.rule else {
      return (lines + [entry.because, ""] + levels(entry)).joined(separator: "\n") + "\n"
    }
    lines += ["", "Why: \(rule.because)", ""]
    if rule.audience == .public { lines += ["It holds for public pages only.", ""] }
    lines.append("Flagged:")
    for text in rule.flags { lines += shown(RuleExample(text, of: rule)) }
    lines.append("Allowed:")
    for text in rule.allows { lines += shown(RuleExample(text, of: rule)) }
    return (lines + ignoring(rule.id) + levels(entry)).joined(separator: "\n") + "\n"
  }

  /// An example's lines, with carets under what is flagged.
  private static func shown(_ example: RuleExample) -> [String] {
    let source = example.manuscript.source
    let first = source.count - SourceLines(Array(example.text.utf8)).count + 1
    var lines: [String] = []
    for number in first..<(source.count + 1) {
      let bytes = source.line(number)
      guard number < source.count || !bytes.isEmpty else { continue }
      lines.append("    \(Printed(bytes).text)")
      let marks = example.marked.compactMap { columns(of: $0, on: number, bytes.count) }
      if !marks.isEmpty { lines.append("    " + carets(under: Array(bytes), marks)) }
    }
    return lines + [""]
  }

  private static func columns(of range: SourceRange, on line: Int, _ length: Int) -> Range<Int>? {
    guard (range.start.line...range.end.line).contains(line) else { return nil }
    let start = range.start.line == line ? range.start.column - 1 : 0
    let end = range.end.line == line ? range.end.column - 1 : length
    return start < end ? start..<min(end, length) : nil
  }

  private static func carets(under bytes: [UInt8], _ marks: [Range<Int>]) -> String {
    var carets = ""
    var place = 0
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) where mark.lowerBound >= place {
      carets += String(repeating: " ", count: Printed(bytes[place..<mark.lowerBound]).width)
      carets += String(repeating: "^", count: Printed(bytes[mark]).width)
      place = mark.upperBound
    }
    return carets
  }

  private static func ignoring(_ id: String) -> [String] {
    guard !Ignores.unignorable.contains(id) else { return [] }
    let whole =
      Ignores.isPrivate(id)
      ? "It cannot be ignored for a whole file."
      : "Before all other text it holds for the whole file."
    return [
      "To let it rest in one place, put this before the place, with your reason:",
      "    <!-- ignore \(id): reason -->",
      whole,
    ]
  }

  private static func levels(_ entry: Entry) -> [String] {
    if SiteSettings.isFixed(entry.id) {
      return ["Its level cannot be changed: it guards people's private details."]
    }
    return [
      "To change its level for the whole site, add to Site/site.yml:",
      "    rules:",
      "      \(entry.id): {level: advice, reason: your reason}",
    ]
  }
}
