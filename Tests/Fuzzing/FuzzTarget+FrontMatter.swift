internal import Reading

extension FuzzTarget {
  /// The facts at a file's head: within their limits, in their places, the same at each reading.
  static let frontMatter = FuzzTarget(
    "front-matter",
    seeds: [
      "name: Knit & natter\nsummary: \"Tea, wool: and “cake”\"\nwhen: Mondays, 10am to noon\n",
      "area: [north, \"south\"]\ncontact:\n  name: Amina\n  phone: 01632 960123\n",
      "sessions:\n  - day: Monday\n    from: 10:30\n  - day: Friday\n",
      "summary: >\n  Tea\n  and cake\n\nnotes: |\n  One\n    two\n",
      "name: 'It''s here' # a note\nempty:\nno: ~\n? key\n: value\n",
      "# only a note\n\n",
      "a: &b c\nd: *b\n<<: {e: f}\n!t g: h\n",
    ],
    scraps: [
      "---\n", "...\n", ": ", "- ", "? ", "\"", "'", "{", "}", "[", "]", "&a ", "*a", "<<: ", "!t ",
      "|\n", ">-\n", "\t", "\r\n", "\n\n", "%YAML 1.1\n", "# ", " #", "é", "\u{FEFF}", "\u{2028}",
      "\u{85}", "name: x\n", "\\u0000", "\\x41", ",", "{{{{{{{{{", "- - - - - - - - - -",
    ]
  ) { input in
    let file = SourceFile(path: "x.md", bytes: Array("---\n".utf8) + input + "\n---\n".utf8)
    let manuscript = Manuscript(reading: file)
    let again = Manuscript(reading: file)
    if manuscript.frontMatter != again.frontMatter || manuscript.findings != again.findings {
      return "two readings differ"
    }
    return manuscript.findings.complaint(in: SourceLines(file.bytes))
      ?? manuscript.frontMatter.complaint(in: manuscript.source)
      ?? settingsComplaint(input)
  }

  private static func settingsComplaint(_ input: [UInt8]) -> String? {
    let file = SourceFile(path: "Site/site.yml", bytes: input)
    var findings: [Finding] = []
    let settings = FrontMatter(settings: file, findings: &findings)
    if settings == nil, findings.isEmpty { return "settings are refused without a word" }
    return findings.complaint(in: SourceLines(input))
  }
}

extension FrontMatter {
  fileprivate func complaint(in source: SourceLines) -> String? {
    var values = 0
    return Self.complaint(fields, depth: 1, values: &values, source)
      ?? (values > Limits.frontMatter.values ? "\(values) values were read" : nil)
  }

  private static func complaint(
    _ fields: [Field],
    depth: Int,
    values: inout Int,
    _ source: SourceLines
  ) -> String? {
    if Set(fields.map(\.name)).count < fields.count { return "a name stands twice" }
    for field in fields {
      if field.key.text.utf8.count > Limits.frontMatter.keyBytes { return "a long key" }
      let found = complaint(field.value, depth: depth, values: &values, source)
      if let complaint = complaint(field.key.range, source) ?? found { return complaint }
    }
    return nil
  }

  private static func complaint(
    _ value: FieldValue,
    depth: Int,
    values: inout Int,
    _ source: SourceLines
  ) -> String? {
    values += 1
    if depth > Limits.frontMatter.depth { return "values stand too deep" }
    if let complaint = complaint(value.range, source) { return complaint }
    switch value {
    case .text(let scalar):
      return scalar.text.utf8.count > Limits.frontMatter.valueBytes ? "a long value" : nil
    case .list(let items, _):
      for item in items {
        let found = complaint(item, depth: depth + 1, values: &values, source)
        if let found { return found }
      }
      return nil
    case .map(let fields, _):
      return complaint(fields, depth: depth + 1, values: &values, source)
    }
  }

  private static func complaint(_ range: SourceRange, _ source: SourceLines) -> String? {
    range.start.line >= 1 && range.end.line <= source.count ? nil : "a value lies outside: \(range)"
  }
}
