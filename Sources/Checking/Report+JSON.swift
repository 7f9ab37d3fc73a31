package import Reading
import Scheduling

extension Report {
  /// For programs: one object, its form kept stable. Each finding stands on a line of its own.
  package func json(command: String) -> String {
    let head = JSONText.pairs(
      ("schema", .string("noticeboard.report/1")),
      ("command", .string(command)),
      ("today", .string(today.iso)),
      ("ok", .bool(ok)),
      ("counts", counts.json)
    )
    let items = findings.map { "\n  \($0.json.text)" }.joined(separator: ",")
    let end = findings.isEmpty ? "]}" : "\n]}"
    return "\(head.text.dropLast()), \"findings\": [\(items)\(end)\n"
  }
}

extension Report.Counts {
  fileprivate var json: JSONText {
    .pairs(
      ("read", .number(read)),
      ("published", .number(published)),
      ("draft", .number(draft)),
      ("later", .number(later)),
      ("ended", .number(ended)),
      ("withheld", .number(withheld)),
      ("error", .number(error)),
      ("warning", .number(warning)),
      ("advice", .number(advice))
    )
  }
}

extension Finding {
  package var json: JSONText {
    .pairs(
      ("rule", .string(rule)),
      ("severity", .string(severity.rawValue)),
      ("file", .string(file)),
      ("line", .number(range.start.line)),
      ("column", .number(range.start.column)),
      ("endLine", .number(range.end.line)),
      ("endColumn", .number(range.end.column)),
      ("text", .string(text)),
      ("message", .string(message)),
      ("remedy", .string(remedy)),
      ("fix", replacement.map { .pairs(("replace", .string($0))) })
    )
  }
}
