package import Reading

/// A first look put down as bytes. The same file, looked at on the same day with the same words by
/// the same program, gives the same look: it need not be looked at again.
extension FirstLook {
  package func put(into packed: inout PackedBytes) {
    let (kind, findings): (Kind, [Finding]) =
      switch self {
      case .again: (Kind.again, [])
      case .partly(let findings): (Kind.partly, findings)
      case .whole(let findings): (Kind.whole, findings)
      }
    packed.add(kind.rawValue)
    packed.add(findings.count)
    for finding in findings { finding.put(into: &packed) }
  }

  private enum Kind: Int { case again, partly, whole }

  /// Nil where the bytes hold no first look.
  package init?(reading packed: inout PackedReader, of path: String) {
    guard let kind = packed.number().flatMap(Kind.init), let count = packed.count() else {
      return nil
    }
    var findings: [Finding] = []
    for _ in 0..<count {
      guard let finding = Finding(reading: &packed, in: path) else { return nil }
      findings.append(finding)
    }
    self =
      switch kind {
      case .again: .again
      case .partly: .partly(findings)
      case .whole: .whole(findings)
      }
  }
}

extension Finding {
  fileprivate func put(into packed: inout PackedBytes) {
    packed.add(rule)
    packed.add(severity.rawValue)
    for position in [range.start, range.end] {
      packed.add(position.line)
      packed.add(position.column)
    }
    for words in [text, message, remedy] { packed.add(words) }
    packed.add(replacement == nil ? 0 : 1)
    if let replacement { packed.add(replacement) }
  }

  fileprivate init?(reading packed: inout PackedReader, in path: String) {
    guard let rule = packed.text(), let severity = packed.text().flatMap(Severity.init(rawValue:)),
      let start = SourcePosition(reading: &packed), let end = SourcePosition(reading: &packed),
      let text = packed.text(), let message = packed.text(), let remedy = packed.text(),
      let hasReplacement = packed.number()
    else { return nil }
    self.init(
      rule: rule,
      severity: severity,
      file: path,
      range: SourceRange(start, end),
      text: text,
      message: message,
      remedy: remedy
    )
    guard hasReplacement == 1 else { return }
    guard let replacement = packed.text() else { return nil }
    self.replacement = replacement
  }
}

extension SourcePosition {
  fileprivate init?(reading packed: inout PackedReader) {
    guard let line = packed.number(), let column = packed.number() else { return nil }
    self.init(line: line, column: column)
  }
}
