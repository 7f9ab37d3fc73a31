import Reading

extension Report {
  /// For code hosts: SARIF 2.1.0, with columns in UTF-16 code units, as most readers expect.
  package func sarif(version: String = "1") -> String {
    let ids = Set(findings.map(\.rule)).union(Rule.all.map(\.id))
    let entries = Handbook.entries.filter { ids.contains($0.id) }
    let unknown = ids.subtracting(entries.map(\.id)).sorted()
    let names = entries.map(\.id) + unknown
    let indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let rules = entries.map(Self.rule) + unknown.map { .pairs(("id", .string($0))) }
    let driver = JSONText.pairs(
      ("name", .string("noticeboard")),
      ("version", .string(version)),
      ("rules", .list(rules))
    )
    let run = JSONText.pairs(
      ("tool", .pairs(("driver", driver))),
      ("columnKind", .string("utf16CodeUnits")),
      ("results", .list(sources.map(findings) { result($0, in: $1, indices[$0.rule] ?? 0) }))
    )
    let log = JSONText.pairs(
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .list([run]))
    )
    return log.text + "\n"
  }

  private static func rule(_ entry: Handbook.Entry) -> JSONText {
    .pairs(
      ("id", .string(entry.id)),
      ("shortDescription", .pairs(("text", .string(entry.says)))),
      ("fullDescription", .pairs(("text", .string(entry.because)))),
      ("help", .pairs(("text", .string(Handbook.explain(entry.id) ?? entry.says)))),
      ("defaultConfiguration", .pairs(("level", .string(entry.severity.sarif))))
    )
  }

  private func result(
    _ finding: Finding,
    in source: SourceLines?,
    _ index: Int
  ) -> JSONText {
    let artifact = JSONText.pairs(("uri", .string(Self.uri(finding.file))))
    let region = region(of: finding, in: source)
    let location = JSONText.pairs(("artifactLocation", artifact), ("region", region))
    return .pairs(
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", .number(index)),
      ("level", .string(finding.severity.sarif)),
      ("message", .pairs(("text", .string("\(finding.message): \(finding.remedy)")))),
      ("locations", .list([.pairs(("physicalLocation", location))])),
      ("fixes", fix(of: finding, artifact, region))
    )
  }

  private func fix(of finding: Finding, _ artifact: JSONText, _ region: JSONText?) -> JSONText? {
    guard let text = finding.replacement, let region else { return nil }
    let replacement = JSONText.pairs(
      ("deletedRegion", region),
      ("insertedContent", .pairs(("text", .string(text))))
    )
    let change = JSONText.pairs(
      ("artifactLocation", artifact),
      ("replacements", .list([replacement]))
    )
    let description = JSONText.pairs(("text", .string("write “\(text)”")))
    return .list([.pairs(("description", description), ("artifactChanges", .list([change])))])
  }

  /// Nil for a whole file. Columns need the file's text; without it the lines alone are given.
  private func region(of finding: Finding, in source: SourceLines?) -> JSONText? {
    let range = finding.range
    guard range != .wholeFile else { return nil }
    let column = source.map { Self.utf16Column(range.start, $0) }
    let end = source.map { Self.utf16Column(range.end, $0) }
    return .pairs(
      ("startLine", .number(range.start.line)),
      ("startColumn", column.map { .number($0) }),
      ("endLine", .number(range.end.line)),
      ("endColumn", end.map { .number($0) })
    )
  }

  static func utf16Column(_ position: SourcePosition, _ source: SourceLines) -> Int {
    let line = source.line(position.line)
    let before = line.prefix(max(0, position.column - 1))
    return String(decoding: before, as: UTF8.self).utf16.count + 1
  }

  /// A relative address: everything but plain letters is written by its number.
  private static func uri(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}

extension Severity {
  fileprivate var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}
