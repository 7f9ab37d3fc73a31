/// Turns libyaml's steps into fields, keeping every value as the words typed, with its place.
struct FieldReader {
  let source: SourceLines
  let lines: Range<Int>
  let path: String
  let limits: FrontMatter.Limits
  private(set) var findings: [Finding] = []
  private var values = 0

  init(source: SourceLines, lines: Range<Int>, path: String, limits: FrontMatter.Limits) {
    self.source = source
    self.lines = lines
    self.path = path
    self.limits = limits
  }

  /// Nil when something keeps the whole from being read; `findings` then says what.
  mutating func read() -> [Field]? {
    let start = source.offset(of: SourcePosition(line: lines.lowerBound, column: 1))
    let end = source.offset(of: SourcePosition(line: lines.upperBound, column: 1))
    guard end - start <= limits.bytes else {
      refuse(.wholeFile, "the facts at the head are over \(limits.bytes / 1024) KB", "shorten them")
      return nil
    }
    let events = YAMLEvents(reading: source.bytes[start..<end])
    do throws(YAMLFault) {
      return try document(events)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func document(_ events: borrowing YAMLEvents) throws(YAMLFault) -> [Field]? {
    var documents = 0
    var fields: [Field]? = []
    while let (event, start, end) = try events.next() {
      switch event {
      case .documentStart: documents += 1
      case .mapStart where documents == 1: fields = try map(events, depth: 1)
      case .scalar("", _) where documents == 1: continue
      case .mapStart, .listStart, .listEnd, .mapEnd, .scalar, .refused:
        refuse(
          range(start, end),
          "the facts at the head are not written as “name: value”",
          "write each on a line of its own, as in “name: Tea and chat”"
        )
        return nil
      }
      if fields == nil { return nil }
    }
    return fields
  }

  private mutating func map(
    _ events: borrowing YAMLEvents,
    depth: Int
  ) throws(YAMLFault) -> [Field]? {
    var fields: [Field] = []
    while let (event, start, end) = try events.next() {
      if case .mapEnd = event { return fields }
      guard case .scalar(let name, _) = event, name != "<<" else {
        refuse(range(start, end), "this is not a name for a fact", "write “name: value”")
        return nil
      }
      let key = Scalar(name, range(start, end))
      guard name.utf8.count <= limits.keyBytes else {
        let message = "this name is over \(limits.keyBytes) letters"
        refuse(key.range, message, "use one of our field names")
        return nil
      }
      guard let value = try value(events, depth: depth) else { return nil }
      let field = Field(key: key, value: value)
      if let first = fields.first(where: { $0.name == field.name }) {
        refuse(
          key.range,
          "“\(name)” stands twice; it is on line \(first.key.range.start.line) too",
          "keep one of them"
        )
        return nil
      }
      fields.append(field)
    }
    return fields
  }

  private mutating func value(
    _ events: borrowing YAMLEvents,
    depth: Int
  ) throws(YAMLFault) -> FieldValue? {
    guard let (event, start, end) = try events.next() else { return nil }
    return try value(event, start, end, events, depth: depth)
  }

  private mutating func value(
    _ event: YAMLEvent,
    _ start: YAMLMark,
    _ end: YAMLMark,
    _ events: borrowing YAMLEvents,
    depth: Int
  ) throws(YAMLFault) -> FieldValue? {
    values += 1
    guard values <= limits.values, depth <= limits.depth else {
      let message = "there is too much here, or too many levels of it"
      refuse(range(start, end), message, "make it simpler")
      return nil
    }
    switch event {
    case .scalar(let text, let isPlain):
      return scalar(text, isPlain: isPlain, range(start, end))
    case .listStart: return try list(events, from: start, depth: depth)
    case .mapStart:
      guard let fields = try map(events, depth: depth + 1) else { return nil }
      let last = fields.last?.value.range.end ?? range(start, end).end
      return .map(fields, SourceRange(range(start, end).start, last))
    case .refused(let what):
      refuse(range(start, end), what, "put quotation marks round the whole value")
      return nil
    case .documentStart, .listEnd, .mapEnd: return nil
    }
  }

  private mutating func list(
    _ events: borrowing YAMLEvents,
    from start: YAMLMark,
    depth: Int
  ) throws(YAMLFault) -> FieldValue? {
    var items: [FieldValue] = []
    let first = range(start, start).start
    while let (event, start, end) = try events.next() {
      if case .listEnd = event {
        return .list(items, SourceRange(first, items.last?.range.end ?? first))
      }
      guard let item = try value(event, start, end, events, depth: depth + 1) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func scalar(_ text: String, isPlain: Bool, _ range: SourceRange) -> FieldValue? {
    guard text.utf8.count <= limits.valueBytes else {
      refuse(
        range,
        "this value is over \(limits.valueBytes / 1024) KB",
        "put long text below the facts, after the second “---”"
      )
      return nil
    }
    if isPlain { warnOfLostWords(after: range) }
    return .text(Scalar(text, range))
  }

  /// YAML takes all after “ #” as a comment, which few authors know.
  private mutating func warnOfLostWords(after range: SourceRange) {
    let line = source.line(range.end.line)
    let rest = line.dropFirst(range.end.column - 1)
    let words = rest.drop { $0 == 0x20 || $0 == 0x09 }
    guard words.first == UInt8(ascii: "#"), words.startIndex > rest.startIndex else { return }
    let start = range.end.column + words.startIndex - rest.startIndex
    let lost = SourceRange(line: range.end.line, columns: start..<(start + words.count))
    add(
      .warning,
      lost,
      "the words after “ #” are left out",
      "if they belong to the value, put quotation marks round the whole value"
    )
  }
}

extension FieldReader {
  private mutating func refuse(_ range: SourceRange, _ message: String, _ remedy: String) {
    guard findings.allSatisfy({ $0.severity != .error }) else { return }
    add(.error, range, message, remedy)
  }

  private mutating func add(
    _ severity: Severity,
    _ range: SourceRange,
    _ message: String,
    _ remedy: String
  ) {
    findings.append(
      Finding(
        rule: "front-matter",
        severity: severity,
        file: path,
        range: range,
        text: source[range],
        message: message,
        remedy: remedy
      )
    )
  }

  private mutating func report(_ fault: YAMLFault) {
    let last = max(lines.lowerBound, lines.upperBound - 1)
    let number = min(fault.mark.line + lines.lowerBound, last)
    let line = source.line(number)
    let text = String(decoding: line, as: UTF8.self)
    let place = SourceRange(line: number, columns: 1..<(line.count + 1))
    if line.prefix(while: { $0 == 0x20 || $0 == 0x09 }).contains(0x09) {
      refuse(place, "this line begins with a tab", "use spaces in place of the tab")
    } else if let corrected = Self.quoted(text) {
      refuse(place, "this line cannot be read as it stands", "write it so: \(corrected)")
    } else {
      refuse(
        place,
        "this line cannot be read (\(fault.problem))",
        "write “name: value”, with quotation marks round a value that has : or # in it"
      )
    }
  }

  /// The line with quotation marks round its value: what most unreadable lines lack.
  private static func quoted(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    guard let first = value.first, !line[..<colon].contains("\"") else { return nil }
    let needsQuotes = value.contains(": ") || "*&!%@`[]{}|>\"'#,?".contains(first)
    guard needsQuotes || value.hasSuffix(":") else { return nil }
    let words = value.replacing("\"", with: "”")
    return "\(line[...colon]) \"\(words)\""
  }

  /// libyaml counts characters; our columns are bytes.
  private func range(_ start: YAMLMark, _ end: YAMLMark) -> SourceRange {
    SourceRange(position(start), position(end))
  }

  private func position(_ mark: YAMLMark) -> SourcePosition {
    let number = min(mark.line + lines.lowerBound, source.count)
    var characters = 0
    var column = 1
    for byte in source.line(number) {
      if byte & 0xC0 != 0x80 {
        if characters == mark.character { break }
        characters += 1
      }
      column += 1
    }
    return SourcePosition(line: number, column: column)
  }
}
