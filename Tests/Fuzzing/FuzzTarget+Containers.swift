internal import Directory
internal import Reading

extension FuzzTarget {
  /// Zip files and databases of other lists: opened within limits, or refused in words.
  static let containers = FuzzTarget(
    "containers",
    seeds: [
      "PK\u{3}\u{4}\u{14}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}a.jsonPK\u{1}\u{2}",
      "PK\u{5}\u{6}" + String(repeating: "\u{0}", count: 18),
      "SQLite format 3\u{0}\u{10}\u{0}\u{1}\u{1}\u{0}\u{40}\u{20}\u{20}"
        + String(repeating: "\u{0}", count: 100) + "CREATE TABLE services (id, name)",
    ],
    scraps: [
      "PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "\u{0}\u{0}\u{0}\u{0}", "\u{FF}", "../",
      "services.csv", "id,name\n1,Knit\n", "SQLite format 3\u{0}", "\r", "\u{5}\u{0}",
      "CREATE TABLE ",
    ]
  ) { input in
    let name = input.starts(with: "PK".utf8) ? "county.zip" : "county.sqlite"
    let page = SourceFile(
      path: "sources.yml",
      text: "sources:\n  - label: County\n    file: \(name)\n"
    )
    var findings: [Finding] = []
    guard let settings = FrontMatter(settings: page, findings: &findings) else {
      return "the source was not declared"
    }
    let sources = DirectorySource.all(reading: settings, from: page.path, findings: &findings)
    let file = SourceFile(path: name, bytes: input)
    let shelf = AssetDirectory(reading: sources, files: [file], findings: &findings).shelves.first
    guard let shelf else { return "the source was not read" }
    if shelf.isRefused { return findings.isEmpty ? "refused without a word" : nil }
    return shelf.received > 0 || !findings.isEmpty ? nil : "nothing came of it, without a word"
  }
}
