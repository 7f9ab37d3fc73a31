internal import Cataloguing
internal import Reading

/// The text of each file that findings point into, fetched when one is shown: most are only counted.
struct ShownSources: Sendable {
  private var texts: [SourcePath: FileText] = [:]
  private var files: [SourcePath: SourceFile] = [:]

  init(of texts: [FileText] = [], _ files: [SourceFile], for findings: [Finding]) {
    let shown = Set(findings.map { SourcePath($0.file) })
    for text in texts {
      let path = SourcePath(text.path)
      if shown.contains(path) { self.texts[path] = text }
    }
    for file in files {
      let path = SourcePath(file.path)
      if shown.contains(path) { self.files[path] = file }
    }
  }

  /// Goes through findings with the lines of the file that each is of, cut once for those of a file
  /// that stand together.
  func map<Result>(
    _ findings: [Finding],
    _ show: (Finding, SourceLines?) -> Result
  ) -> [Result] {
    var last: (file: String, lines: SourceLines?) = ("", nil)
    return findings.map { finding in
      if finding.file != last.file { last = (finding.file, self[finding.file]) }
      return show(finding, last.lines)
    }
  }

  private subscript(path: String) -> SourceLines? {
    let path = SourcePath(path)
    let bytes = texts[path].map(\.bytes) ?? files[path].map(\.bytes)
    return bytes.map { SourceLines($0) }
  }
}
