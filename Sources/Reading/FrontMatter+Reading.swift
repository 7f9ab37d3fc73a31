extension FrontMatter {
  /// How much a front matter or settings file may hold (safety limits of the design).
  package struct Limits: Sendable {
    package var bytes: Int
    package var values: Int
    package var depth = 8
    package var keyBytes = 64
    package var valueBytes = 4_096

    package static let frontMatter = Self(bytes: 16_384, values: 200)
    package static let settings = Self(bytes: 262_144, values: 5_000)
  }

  /// Reads the lines of a file as fields. What cannot be read is a finding, and then nothing is
  /// returned: half a front matter would publish half the truth.
  package init?(
    reading source: SourceLines,
    lines: Range<Int>,
    path: String,
    limits: Limits = .frontMatter,
    findings: inout [Finding]
  ) {
    var reader = FieldReader(source: source, lines: lines, path: path, limits: limits)
    let fields = reader.read()
    findings += reader.findings
    guard let fields else { return nil }
    let range = fields.first.map { first in
      SourceRange(first.key.range.start, fields.last?.value.range.end ?? first.key.range.end)
    }
    self.init(fields: fields, range: range ?? .wholeFile)
  }

  /// Reads a whole settings file, such as `Site/site.yml`.
  package init?(settings file: SourceFile, findings: inout [Finding]) {
    switch Encoding.text(of: file.bytes) {
    case .failure(let fault):
      findings.append(Finding(fault, in: file))
      return nil
    case .success(let text):
      let source = SourceLines(text)
      self.init(
        reading: source,
        lines: 1..<(source.count + 1),
        path: file.path,
        limits: .settings,
        findings: &findings
      )
    }
  }
}

extension Finding {
  init(_ fault: EncodingFault, in file: SourceFile) {
    let position = SourceLines(file.bytes).position(ofByte: fault.offset)
    self.init(
      rule: "file-encoding",
      severity: .error,
      file: file.path,
      range: SourceRange(position, position),
      message: fault.message,
      remedy: fault.remedy
    )
  }
}
