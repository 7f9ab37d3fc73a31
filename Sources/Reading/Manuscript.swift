/// One content file, read: its facts, its prose, and what was wrong with reading them.
package struct Manuscript: Sendable {
  package let path: String
  /// The file's bytes as they came.
  package let kept: KeptBytes
  package let source: SourceLines
  package let frontMatter: FrontMatter
  package let prose: Prose
  /// The line after the facts; nil when they have no end.
  package let textStart: Int?
  /// What reading found; an error among them means that the item is withheld.
  package let findings: [Finding]

  package init(reading file: SourceFile) {
    path = file.path
    let bytes = file.bytes
    kept = file.kept
    var findings: [Finding] = []
    var frontMatter: FrontMatter?
    var prose: Prose?
    var body: Range<Int>?
    switch Encoding.text(of: bytes) {
    case .failure(let fault):
      source = SourceLines([])
      findings.append(Finding(fault, in: file))
    case .success(let text):
      source = SourceLines(text)
      body = Self.body(of: source, path: path, findings: &findings)
      if let body {
        frontMatter = FrontMatter(
          reading: source,
          lines: 2..<max(2, body.lowerBound - 1),
          path: path,
          findings: &findings
        )
        prose = Prose(reading: source, lines: body, path: path, findings: &findings)
      }
      findings += Self.hiddenLetters(in: source, path: path)
    }
    self.frontMatter = frontMatter ?? FrontMatter()
    self.prose = prose ?? Prose()
    textStart = body?.lowerBound
    self.findings = findings
  }

  package init(_ text: String, path: String = "Content/pages/example.md") {
    self.init(reading: SourceFile(path: path, text: text))
  }

  /// A settings file, which is facts from end to end; only its text is kept here.
  package init(settings file: SourceFile) {
    path = file.path
    kept = file.kept
    source = SourceLines(file.bytes)
    frontMatter = FrontMatter()
    prose = Prose()
    textStart = nil
    findings = []
  }

  /// A picture's note, a file of facts from end to end, as if they stood under `pictures:`.
  package init(note facts: FrontMatter, in file: SourceFile) {
    path = file.path
    kept = file.kept
    source = SourceLines(file.bytes)
    let key = Scalar("pictures", facts.range)
    frontMatter = FrontMatter(
      fields: [Field(key: key, value: .map(facts.fields, facts.range))],
      range: facts.range
    )
    prose = Prose()
    textStart = nil
    findings = []
  }

  /// What stands above its text; nil where it has none.
  package var head: ArraySlice<UInt8>? {
    guard let textStart, !prose.blocks.isEmpty else { return nil }
    return source.bytes[..<source.offset(of: SourcePosition(line: textStart, column: 1))]
  }

  package var isReadable: Bool {
    findings.allSatisfy { $0.severity != .error }
  }

  /// The lines after the second `---`; nil, with a finding, when the facts have no end.
  private static func body(
    of source: SourceLines,
    path: String,
    findings: inout [Finding]
  ) -> Range<Int>? {
    let end = source.count + 1
    guard isFence(source.line(1)) else {
      findings.append(
        noFacts(
          "the facts at the head are missing",
          "begin the file with a line “---”, then “name: …” and the other facts, then “---”",
          path
        )
      )
      return nil
    }
    for number in 2..<max(2, end) where isFence(source.line(number)) {
      return (number + 1)..<max(number + 1, end)
    }
    findings.append(
      noFacts("the closing --- is missing", "put a line “---” after the last of the facts", path)
    )
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "---".utf8) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func noFacts(_ message: String, _ remedy: String, _ path: String) -> Finding {
    Finding(
      rule: "front-matter",
      severity: .error,
      file: path,
      message: message,
      remedy: remedy
    )
  }
}

extension Manuscript {
  /// Control letters and marks that turn the direction of reading: they are dropped from what is
  /// printed, and the author is told once.
  private static func hiddenLetters(in source: SourceLines, path: String) -> [Finding] {
    var offset = 0
    while offset < source.bytes.count {
      let length = hiddenLength(source.bytes, at: offset)
      guard length > 0 else {
        offset += 1
        continue
      }
      let range = source.range(ofBytes: offset..<(offset + length))
      return [
        Finding(
          rule: "hidden-letter",
          severity: .warning,
          file: path,
          range: range,
          text: source[range],
          message: "a letter that cannot be seen stands here; it is not printed",
          remedy: "type this part again by hand"
        )
      ]
    }
    return []
  }

  private static func hiddenLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    if byte == 0x7F { return 1 }
    guard byte == 0xE2, offset + 2 < bytes.count else { return 0 }
    let isTurn =
      (bytes[offset + 1] == 0x80 && (0xAA...0xAE).contains(bytes[offset + 2]))
      || (bytes[offset + 1] == 0x81 && (0xA6...0xA9).contains(bytes[offset + 2]))
    return isTurn ? 3 : 0
  }
}

extension Manuscript {
  /// A text that did not come from a content file of its own, such as a directory record's.
  package init(path: String, prose: Prose) {
    self.path = path
    self.prose = prose
    textStart = nil
    kept = KeptBytes([])
    source = SourceLines([])
    frontMatter = FrontMatter()
    findings = []
  }
}
