package import Reading
import Scheduling

extension Report {
  /// For programs: one object, its form kept stable. Each finding stands on a line of its own.
  package func json(command: String) -> String {
    String(decoding: jsonBytes(command: command), as: UTF8.self)
  }

  package func jsonBytes(command: String) -> [UInt8] {
    let head = JSONText.pairs(
      ("schema", .string("noticeboard.report/1")),
      ("command", .string(command)),
      ("today", .string(today.iso)),
      ("ok", .bool(ok)),
      ("counts", counts.json)
    )
    var bytes = Array("\(head.text.dropLast()), \"findings\": [".utf8)
    for (index, finding) in findings.enumerated() {
      bytes += Array((index > 0 ? ",\n  " : "\n  ").utf8)
      finding.json.write(to: &bytes)
    }
    bytes += Array((findings.isEmpty ? "]}\n" : "\n]}\n").utf8)
    return bytes
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
