internal import Reading
internal import Scheduling

/// A file of decisions that people keep beside the directory: a list, each item a few facts.
struct OfficeFile {
  let file: SourceFile
  /// Each item's facts; what is wrong with them is asked for by `finish`.
  private(set) var items: [Fields] = []
  private(set) var ranges: [SourceRange] = []
  private(set) var findings: [Finding] = []

  init(_ file: SourceFile, list: String, names: FieldNames, today: CalendarDay) {
    self.file = file
    guard let matter = FrontMatter(settings: file, findings: &findings) else { return }
    let outer = Fields(
      matter.fields,
      of: Manuscript(settings: file),
      names: FieldNames([list], common: false),
      today: today
    )
    findings += outer.finish().map(Self.milder)
    guard let values = outer[list]?.value else { return }
    for value in values.items {
      guard case .map(let fields, let range) = value else {
        report("this is no line of facts", "write “- {…}” or one fact a line", at: value.range)
        continue
      }
      items.append(outer.nested(fields, names: names, label: list))
      ranges.append(range)
    }
  }

  mutating func report(
    _ message: String,
    _ remedy: String,
    _ severity: Severity = .warning,
    at range: SourceRange
  ) {
    findings.append(
      Finding(
        rule: "directory-decision",
        severity: severity,
        file: file.path,
        range: range,
        message: message,
        remedy: remedy
      )
    )
  }

  mutating func take(_ fields: Fields) { findings += fields.finish().map(Self.milder) }

  /// What people decided is left out where it cannot be read; it never stops a build.
  private static func milder(_ finding: Finding) -> Finding {
    var finding = finding
    if finding.severity == .error { finding.severity = .warning }
    return finding
  }
}

extension FieldValue {
  fileprivate var items: [FieldValue] {
    switch self {
    case .list(let items, _): items
    case .map: [self]
    case .text(let scalar): scalar.text.trimmed.isEmpty ? [] : [self]
    }
  }
}

/// Who decided something, and when.
struct Signature: Sendable, Hashable {
  var by: String?
  var on: CalendarDay?

  init(_ fields: inout Fields) {
    by = fields.string("by")
    on = fields.day("on").value
  }

  /// “link worker, 3 November 2026”
  var says: String {
    [by, on?.long].compactMap { $0 }.joined(separator: ", ").orNil ?? "nobody said who"
  }

  /// What the author left out of it.
  var lack: String? {
    switch (by, on) {
    case (nil, nil): "by: ROLE, on: DAY"
    case (nil, _): "by: ROLE"
    case (_, nil): "on: DAY"
    case (.some, .some): nil
    }
  }
}

extension String {
  /// As YAML reads it back on a line of facts, in quotation marks where it must stand in some.
  var asYAML: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F: true
      case _: false
      }
    }
    let isWord = utf8.first.map { $0 != 0x2D && $0 != 0x3A } ?? false
    if isPlain, isWord, utf8.last != 0x3A { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
