import Reading

extension Report {
  /// For GitHub's runner: one command a finding, which it shows beside the line.
  package var github: String {
    sources.map(findings) { finding, source in
      let range = finding.range
      var facts = ["file=\(Self.escaped(finding.file, inFact: true))"]
      facts.append("line=\(range.start.line)")
      if range != .wholeFile {
        facts.append("endLine=\(range.end.line)")
        if range.start.line == range.end.line {
          let column = source.map { Self.utf16Column(range.start, $0) } ?? range.start.column
          let end = source.map { Self.utf16Column(range.end, $0) } ?? range.end.column
          facts += ["col=\(column)", "endColumn=\(max(column, end - 1))"]
        } else {
          facts.append("col=\(range.start.column)")
        }
      }
      facts.append("title=\(Self.escaped(finding.rule, inFact: true))")
      let message = Self.escaped("\(finding.message): \(finding.remedy)", inFact: false)
      return "::\(finding.severity.github) \(facts.joined(separator: ","))::\(message)\n"
    }
    .joined()
  }

  /// The letters that would end a command or a fact are written by number, as the runner reads them.
  private static func escaped(_ text: String, inFact: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inFact: escaped += "%3A"
      case "," where inFact: escaped += "%2C"
      case _: escaped += Printed(String(scalar)).text
      }
    }
    return escaped
  }
}

extension Severity {
  fileprivate var github: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }
}
