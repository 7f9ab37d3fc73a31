import Testing

/// One case of `Cases/prose.txt`: Markdown, the HTML it gives, and what is found in it.
struct ProseCase: CustomTestStringConvertible {
  var testDescription = ""
  var markdown = ""
  var html = ""
  /// Each as `rule: the source: message`.
  var findings: [String] = []

  static let all: [ProseCase] = {
    var cases: [ProseCase] = []
    var part = ""
    let text = String(decoding: PackageResources.prose_txt, as: UTF8.self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line == "@@ gives" || line == "@@ finds" {
        part = String(line)
      } else if line.hasPrefix("@@ ") {
        cases.append(ProseCase(testDescription: String(line.dropFirst(3))))
        part = ""
      } else if !cases.isEmpty {
        cases[cases.count - 1].add(line, to: part)
      }
    }
    return cases
  }()

  private mutating func add(_ line: Substring, to part: String) {
    switch part {
    case "@@ gives": html += line + "\n"
    case "@@ finds": findings.append(String(line))
    case _: markdown += line + "\n"
    }
  }
}
