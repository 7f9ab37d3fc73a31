package import Reading

extension Report {
  private static let whole = 50

  /// As people read it at a terminal. The first fifty are shown in full, the gravest first to be
  /// chosen; the others are counted by rule.
  package func text(colour: Bool = false) -> String {
    let shown = Set(
      findings.indices.sorted { left, right in
        let (one, other) = (findings[left].severity, findings[right].severity)
        return one == other ? left < right : one > other
      }
      .prefix(Self.whole)
    )
    var lines = lines(for: findings.indices.filter(shown.contains).map { findings[$0] }, colour)
    let rest = findings.indices.filter { !shown.contains($0) }.map { findings[$0] }
    if !rest.isEmpty { lines += Self.more(rest) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One finding, as it is printed: where, what, the place itself, and what to do.
  package func text(of finding: Finding, colour: Bool = false) -> String {
    lines(for: [finding], colour).map { $0 + "\n" }.joined()
  }

  private func lines(for findings: [Finding], _ colour: Bool) -> [String] {
    sources.map(findings) { Self.lines(for: $0, in: $1, colour) }.flatMap(\.self)
  }

  private static func lines(
    for finding: Finding,
    in source: SourceLines?,
    _ colour: Bool
  ) -> [String] {
    let place = "\(finding.range.start.line):\(finding.range.start.column)"
    let level = paint(finding.severity.rawValue, as: finding.severity, colour)
    let file = Printed(finding.file).text
    let message = Printed(finding.message).text
    var lines = ["\(file):\(place): \(level): \(message) [\(finding.rule)]"]
    if let excerpt = Excerpt(finding, in: source) {
      lines.append("    \(excerpt.line)")
      lines.append("    " + paint(excerpt.carets, as: finding.severity, colour))
    }
    lines.append("    \(Printed(finding.remedy).text)")
    return lines
  }

  private static func paint(_ text: String, as severity: Severity, _ colour: Bool) -> String {
    guard colour else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .advice: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func more(_ rest: [Finding]) -> [String] {
    let byRule = Dictionary(grouping: rest, by: \.rule).mapValues(\.count)
    let sorted = byRule.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ["and \(rest.count) more:"] + sorted.map { "    \($0.value) [\($0.key)]" }
  }
}
