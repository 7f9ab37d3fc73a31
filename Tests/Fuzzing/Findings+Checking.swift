internal import Reading

extension Finding {
  /// What is wrong with a finding about a file: it says something, and lies in the file.
  func complaint(in source: SourceLines) -> String? {
    if message.isEmpty || remedy.isEmpty { return "a finding says nothing: \(self)" }
    if range.start.line < 1 || range.end.line > source.count || range.start.column < 1 {
      return "a finding lies outside the file: \(self)"
    }
    // What is a line is not the same everywhere: in Markdown a lone `\r` ends one.
    return range.end.column > source.bytes.count + 3 ? "a finding lies outside: \(self)" : nil
  }
}

extension [Finding] {
  func complaint(in source: SourceLines) -> String? {
    for finding in self {
      if let complaint = finding.complaint(in: source) { return complaint }
    }
    return nil
  }
}

extension String {
  /// Letter by letter in Unicode's own sense: an accent after a mark does not hide the mark.
  func doubling(_ marks: Set<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for letter in unicodeScalars {
      text.append(letter)
      if marks.contains(letter) { text.append(letter) }
    }
    return String(text)
  }
}
